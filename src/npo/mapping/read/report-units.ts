import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { nameText, unitText } from '../../../xbrl/report/fact-text.js';
import { collapsed } from '../../../xbrl/xml/collapsed.js';
import { groupBy } from '../../../maps/group-by.js';
import type { Binding } from '../binding/binding.js';
import { unitOf } from '../facts/facts.js';
import { type BoundFact, isInUnit } from './read-facts.js';

const basis = {
  document: 'OCW NT19 20250219',
  clause: 'DocumentPresentationCurrencyEducation; percent20ItemType: unit pure',
};

export const otherUnit = defineDiagnostic<{ unit: string; expected: string; facts: number }>({
  code: 'npo:unit-not-of-the-form',
  severity: 'warning',
  basis,
  message: {
    nl: ({ unit, expected, facts }) =>
      `${facts === 1 ? '1 getal staat' : `${facts} getallen staan`} in ${unit} in plaats van ${expected}; de regels van het programma tellen dat niet mee.`,
    en: ({ unit, expected, facts }) =>
      `${facts === 1 ? '1 number is' : `${facts} numbers are`} in ${unit} instead of ${expected}; the rules of the programme leave that out.`,
  },
  help: {
    nl: 'Geef bedragen in euro (iso4217:EUR) en percentages zonder eenheid (xbrli:pure).',
    en: 'Give amounts in euros (iso4217:EUR) and percentages without a unit (xbrli:pure).',
  },
});

export const otherCurrency = defineDiagnostic<{ currency: string }>({
  code: 'npo:currency-not-euro',
  severity: 'warning',
  basis,
  message: {
    nl: ({ currency }) =>
      `Als valuta van het verslag staat er ${currency}; de bedragen van dit formulier zijn in EUR.`,
    en: ({ currency }) =>
      `The currency of the report is said to be ${currency}; the amounts of this form are in EUR.`,
  },
  help: {
    nl: 'Vul EUR in als valuta van het verslag.',
    en: 'Fill in EUR as the currency of the report.',
  },
});

/** Whether the numbers of a form are in its units, and its currency is the euro. One finding for each unit, at its first fact. */
export function* unitFindings(facts: readonly BoundFact[], binding: Binding): Generator<Diagnostic> {
  const prefixes = new Map(
    Object.entries(binding.prefixes).map(([prefix, namespace]) => [namespace, prefix]),
  );
  const expectedOf = ({ line }: BoundFact) => unitOf(line, binding);
  const wrong = facts.filter((bound) => !isInUnit(bound.fact, expectedOf(bound)));
  const kindOf = (bound: BoundFact) => {
    const [unit, expected] = [bound.fact.unit, expectedOf(bound)];
    // A number without a unit, or a text with one, is wrong by XBRL itself.
    if (unit === undefined || expected === undefined) return undefined;
    return JSON.stringify([unitText(unit, prefixes), nameText(expected, prefixes)]);
  };
  for (const [kind, group] of groupBy(wrong, kindOf)) {
    const [unit, expected] = JSON.parse(kind) as [string, string];
    yield otherUnit({ unit, expected, facts: group.length }, { location: group[0]?.fact.place });
  }
  for (const { measure, fact } of facts) {
    const currency = measure === 'currency' ? collapsed(fact.value ?? 'EUR') : 'EUR';
    if (currency !== 'EUR') yield otherCurrency({ currency }, { location: fact.place });
  }
}
