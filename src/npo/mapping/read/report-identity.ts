import { defineDiagnostic, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import { periodText } from '../../../xbrl/report/fact-text.js';
import { collapsed } from '../../../xbrl/xml/collapsed.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import { groupBy } from '../../../maps/group-by.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { Binding } from '../binding/binding.js';
import { expand } from '../facts/facts.js';

const entityRule = (assertion: string) => ({
  document: 'OCW NT19 20250219',
  clause: `assertion ${assertion}`,
});

const dutchFacts = (count: number, one: string, more: string) =>
  count === 1 ? `1 gegeven ${one}` : `${count} gegevens ${more}`;
const englishFacts = (count: number, one: string, more: string) =>
  count === 1 ? `1 fact ${one}` : `${count} facts ${more}`;

export const otherScheme = defineDiagnostic<{ scheme: string; expected: string; facts: number }>({
  code: 'npo:entity-scheme',
  severity: 'error',
  basis: entityRule('EntityInformationEducation_AllEqualToIdentifierScheme1'),
  message: {
    nl: ({ scheme, expected, facts }) =>
      `${dutchFacts(facts, 'noemt', 'noemen')} de rechtspersoon met een nummer van "${scheme}"; dat hoort een nummer van ${expected} te zijn.`,
    en: ({ scheme, expected, facts }) =>
      `${englishFacts(facts, 'names', 'name')} the legal person by a number of "${scheme}"; it should be a number of ${expected}.`,
  },
  help: {
    nl: 'Zet in elke context het KvK-nummer, met dit schema.',
    en: 'Put the Chamber of Commerce number in every context, with this scheme.',
  },
});

export const otherEntity = defineDiagnostic<{ identifier: string; number: string; facts: number }>({
  code: 'npo:entity-not-the-board',
  severity: 'error',
  basis: entityRule('EntityInformationEducation_AllEqualToIdentifier1'),
  message: {
    nl: ({ identifier, number, facts }) =>
      `${dutchFacts(facts, 'is', 'zijn')} van rechtspersoon ${identifier}, maar het gerapporteerde KvK-nummer is ${number}.`,
    en: ({ identifier, number, facts }) =>
      `${englishFacts(facts, 'is', 'are')} of legal person ${identifier}, but the Chamber of Commerce number reported is ${number}.`,
  },
  help: {
    nl: 'Gebruik in elke context het KvK-nummer dat ook als gegeven is gerapporteerd.',
    en: 'Use in every context the Chamber of Commerce number that is reported as a fact too.',
  },
});

export const otherPeriod = defineDiagnostic<{ period: string; start: string; end: string; facts: number }>({
  code: 'npo:period-not-reporting-year',
  severity: 'warning',
  basis: {
    document: 'OCW NT19 20250219; Regeling jaarverslaggeving onderwijs',
    clause: 'tabellen: periode van verslaggeving; artikel 3: het verslagjaar is het kalenderjaar',
  },
  message: {
    nl: ({ period, start, end, facts }) =>
      `${dutchFacts(facts, 'gaat', 'gaan')} over ${period}; het verslagjaar van dit formulier is ${start} tot en met ${end}.`,
    en: ({ period, start, end, facts }) =>
      `${englishFacts(facts, 'is', 'are')} about ${period}; the reporting year of this form is ${start} to ${end}.`,
  },
  help: {
    nl: 'Geef de contexten de begin- en einddatum van het verslagjaar, of verwijs naar het entrypoint van het jaar waar het om gaat.',
    en: 'Give the contexts the first and last day of the reporting year, or refer to the entry point of the year in question.',
  },
});

export const otherYear = defineDiagnostic<{ date: string; edge: 'start' | 'end'; expected: string }>({
  code: 'npo:date-not-of-reporting-year',
  severity: 'warning',
  basis: {
    document: 'Regeling jaarverslaggeving onderwijs; OCW NT19 20250219',
    clause:
      'artikel 3: het verslagjaar is het kalenderjaar; FinancialReportingPeriodCurrentStartDate en -EndDate',
  },
  message: {
    nl: ({ date, edge, expected }) =>
      `Als ${edge === 'start' ? 'begin' : 'einde'} van het verslagjaar staat er ${date}; dat van dit formulier is ${expected}.`,
    en: ({ date, edge, expected }) =>
      `The ${edge === 'start' ? 'start' : 'end'} of the reporting year is reported as ${date}; that of this form is ${expected}.`,
  },
  help: {
    nl: 'Vul de eerste en de laatste dag van het verslagjaar in, of verwijs naar het entrypoint van het jaar waar het om gaat.',
    en: 'Fill in the first and the last day of the reporting year, or refer to the entry point of the year in question.',
  },
});

/**
 * Whether the contexts of a report agree with its form: one legal person, by the scheme of the form and the number
 * that is reported as a fact (compared as a number: leading zeros do not count), and one reporting year,
 * that of the entry point, in the contexts and in the dates that are reported. One finding for each value that is not as
 * it should be, at its first fact.
 */
export function* identityFindings(
  report: Report,
  binding: Binding,
  year: ReportingYear,
): Generator<Diagnostic> {
  const { scheme: expected, measure } = binding.entity;
  for (const [scheme, group] of groupBy(report.facts, ({ entity }) => entity.scheme)) {
    if (scheme !== expected) {
      yield otherScheme({ scheme, expected, facts: group.length }, { location: placeOf(group) });
    }
  }
  const number = report.facts.find(({ concept }) => conceptsOf(binding, measure).has(concept))?.value;
  for (const [identifier, group] of groupBy(report.facts, ({ entity }) => entity.identifier)) {
    if (number === undefined || isSameNumber(identifier, number)) continue;
    const params = { identifier, number: number.trim(), facts: group.length };
    yield otherEntity(params, { location: placeOf(group) });
  }
  const ofYear = conceptsOfYear(binding);
  const { start, end } = year;
  const facts = report.facts.filter(({ concept }) => ofYear.has(concept));
  for (const [period, group] of groupBy(facts, (fact) => periodText(fact.period))) {
    if (period === periodText({ kind: 'duration', start, end })) continue;
    yield otherPeriod({ period, start, end, facts: group.length }, { location: placeOf(group) });
  }
  for (const edge of ['start', 'end'] as const) {
    const dates = conceptsOf(binding, `year.${edge}`);
    for (const { concept, value: date, place } of report.facts) {
      if (date === undefined || !dates.has(concept) || collapsed(date) === year[edge]) continue;
      yield otherYear({ date: collapsed(date), edge, expected: year[edge] }, { location: place });
    }
  }
}

function placeOf([first]: readonly Fact[]): Place | undefined {
  return first?.place;
}

/** Whether two numbers of a legal person are the same: leading zeros do not count. */
export function isSameNumber(a: string, b: string): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one === undefined || other === undefined ? a.trim() === b.trim() : one.equals(other);
}

function conceptsOf(binding: Binding, measure: string): ReadonlySet<QName> {
  const lines = binding.lines.filter((line) => line.measure === measure);
  return new Set(lines.map(({ concept }) => expand(binding, concept)));
}

/** The concepts that are about the reporting year wherever they occur. */
function conceptsOfYear(binding: Binding): ReadonlySet<QName> {
  const concepts = new Set(binding.lines.map(({ concept }) => expand(binding, concept)));
  for (const { concept, period } of binding.lines) {
    if (period === 'schoolYear') concepts.delete(expand(binding, concept));
  }
  return concepts;
}
