import { expect, test } from '@jest/globals';
import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { boundFacts } from '../../../../src/npo/mapping/read/read-facts.js';
import { unitFindings } from '../../../../src/npo/mapping/read/report-units.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { line, submission } from '../example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const binding = readBinding('ocw-nt19');
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };
const { facts } = factsOf(figuresOf(submission({ spending: [line('5')] }), year), binding, year, questions);

const USD = { numerators: [qname('http://www.xbrl.org/2003/iso4217', 'USD')], denominators: [] };
const amounts = facts.filter(({ unit }) => unit?.numerators.some((measure) => measure.endsWith('}EUR')));

function found(change: (fact: Fact) => Partial<Fact>): string[] {
  const changed = facts.map((fact) => ({ ...fact, ...change(fact) }));
  return [
    ...unitFindings(boundFacts({ entryPoint: '', language: 'nl', facts: changed }, binding), binding),
  ].map(({ code, message }) => `${code}: ${message.nl}`);
}

test('a report that we write is in the units of the form', () => {
  expect(found(() => ({}))).toEqual([]);
});

test('amounts in dollars are told once, with how many there are', () => {
  expect(found((fact) => (amounts.includes(fact) ? { unit: USD } : {}))).toEqual([
    `npo:unit-not-of-the-form: ${String(amounts.length)} getallen staan in iso4217:USD in plaats van iso4217:EUR; de regels van het programma tellen dat niet mee.`,
  ]);
});

test('a currency that is left out is not told to be another', () => {
  expect(found(({ value }) => (value === 'EUR' ? { value: undefined } : {}))).toEqual([]);
});

test('a currency that is not the euro is told', () => {
  expect(found(({ value }) => (value === 'EUR' ? { value: ' USD ' } : {}))).toEqual([
    'npo:currency-not-euro: Als valuta van het verslag staat er USD; de bedragen van dit formulier zijn in EUR.',
  ]);
});
