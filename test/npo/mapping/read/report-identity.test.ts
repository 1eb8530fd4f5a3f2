import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { identityFindings } from '../../../../src/npo/mapping/read/report-identity.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import { line, submission } from '../example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };

describe.each(['ocw-nt19', 'npo'])('a report of %s', (id) => {
  const binding = readBinding(id);
  const { facts } = factsOf(figuresOf(submission({ spending: [line('5')] }), year), binding, year, questions);
  const found = (change: (fact: Fact) => Partial<Fact>) => {
    const changed = facts.map((fact) => ({ ...fact, ...change(fact) }));
    const report = { entryPoint: '', language: 'nl', facts: changed };
    return [...identityFindings(report, binding, year)].map(({ code, severity }) => [code, severity]);
  };

  test('that we write is of the board and of the year', () => {
    expect(found(() => ({}))).toEqual([]);
  });

  test('names the legal person by the scheme of the Chamber of Commerce', () => {
    const scheme = 'http://www.duo.nl/bg';
    expect(found(({ entity }) => ({ entity: { ...entity, scheme } }))).toEqual([
      ['npo:entity-scheme', 'error'],
    ]);
  });

  test('is of the legal person that it reports, whatever zeros stand before its number', () => {
    const as = (identifier: string) => found(({ entity }) => ({ entity: { ...entity, identifier } }));
    expect(as('87654321')).toEqual([['npo:entity-not-the-board', 'error']]);
    expect(as('012345678')).toEqual([]);
    expect(as('onbekend')).toEqual([['npo:entity-not-the-board', 'error']]);
  });

  test('reports the first and the last day of that year', () => {
    const wrong = found(({ value }) => (value === year.start ? { value: '2023-08-01' } : {}));
    expect(wrong).toEqual([['npo:date-not-of-reporting-year', 'warning']]);
  });

  test('is about the year of its entry point', () => {
    const period = { kind: 'duration', start: '2023-01-01', end: '2023-12-31' } as const;
    const isOfYear = (fact: Fact) => fact.period.kind === 'duration' && fact.period.start === year.start;
    expect(found((fact) => (isOfYear(fact) ? { period } : {}))).toEqual([
      ['npo:period-not-reporting-year', 'warning'],
    ]);
  });
});
