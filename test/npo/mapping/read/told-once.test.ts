import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { boundFacts } from '../../../../src/npo/mapping/read/read-facts.js';
import { toldOnce } from '../../../../src/npo/mapping/read/told-once.js';
import { factsOf } from '../../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import { line, programme, school, submission } from '../example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const binding = readBinding('ocw-nt19');
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };
const input = submission({
  schools: [school('00AB')],
  programmes: [programme('00AB')],
  spending: [line('100')],
});
const { facts: written } = factsOf(figuresOf(input, year), binding, year, questions);

function told(...more: readonly Fact[]) {
  return toldOnce(boundFacts({ entryPoint: '', language: 'nl', facts: [...written, ...more] }, binding));
}

function factOf(concept: string): Fact {
  const found = written.find((fact) => fact.concept.endsWith(`}${concept}`));
  if (found === undefined) throw new Error(`no fact of ${concept}`);
  return found;
}

const consent = factOf('ParticipationCouncilApproval');

describe('a fact that is there once more', () => {
  test('contradicts where it says something else', () => {
    const { contradictions } = told({ ...consent, ...inLowerCase(consent), value: 'Nee' });
    expect(contradictions.map(({ code, severity }) => [code, severity])).toEqual([
      ['npo:facts-contradict', 'error'],
    ]);
    expect(contradictions[0]?.message.nl).toMatch(
      /van school 00AB staat er twee keer, met "Ja" en met "Nee"/,
    );
  });

  test('contradicts though the legal person is written differently', () => {
    const entity = { ...consent.entity, identifier: '012345678' };
    expect(told({ ...consent, entity, value: 'Nee' }).contradictions).toHaveLength(1);
  });

  test('contradicts though the days are said to be in a time zone', () => {
    const period = { kind: 'duration', start: `${year.start}Z`, end: `${year.end}Z` } as const;
    expect(told({ ...consent, period, value: 'Nee' }).contradictions).toHaveLength(1);
  });

  test('in the same context is left to FR-NL-5.01', () => {
    expect(told({ ...consent, value: 'Nee' }).contradictions).toEqual([]);
  });

  test('says nothing new with the same value, and is not counted again', () => {
    const amount = factOf('Interventions');
    const { facts, contradictions } = told({ ...amount, value: `${amount.value ?? ''}.00` });
    expect(contradictions).toEqual([]);
    expect(facts).toHaveLength(told().facts.length);
  });

  test('is another text in another language', () => {
    const text = factOf('ExplanationHowFundsAreSpent');
    expect(told({ ...text, language: 'en', value: 'In English' }).contradictions).toEqual([]);
  });
});

function inLowerCase(fact: Fact): Partial<Fact> {
  const dimensions = [...fact.dimensions].map(
    ([axis, member]) =>
      [axis, member.kind === 'typed' ? { ...member, value: member.value.toLowerCase() } : member] as const,
  );
  return { dimensions: new Map(dimensions) };
}
