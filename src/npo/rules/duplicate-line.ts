import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { SpendingLine } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { lineIdentity, sameLines } from './subject/line-identity.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const linesAlike = defineDiagnostic<{ lines: number; amount: Decimal }>({
  code: 'npo:duplicate-line',
  severity: 'warning',
  basis: ours('volgt uit: elke besteding telt een keer'),
  message: {
    nl: ({ lines, amount }) =>
      `${nl.lines(lines)} zijn gelijk: datum, school, niveau, interventie, bedrag, omschrijving en documentnummer. Samen tellen zij voor ${nl.euros(amount)}.`,
    en: ({ lines, amount }) =>
      `${en.lines(lines)} are alike: date, school, level, intervention, amount, description and reference. Together they count for ${en.euros(amount)}.`,
  },
  help: {
    nl: 'Haal een regel weg die dubbel is. Zijn het echt verschillende bestedingen, zoals gelijke salarissen van verschillende medewerkers, dan hoeft u niets te doen; deze melding blijft weg als elke regel een eigen documentnummer heeft (geen nummer van een medewerker: dat keert elke maand terug).',
    en: 'Take out a line that is there twice. Where they really are different spending, such as equal salaries of different employees, nothing needs doing; this finding goes if each line has a reference of its own (not the number of an employee, which comes back every month).',
  },
});

/**
 * No line stands twice.
 *
 * Ours: spending counts once. A warning: two equal amounts on one day are possible. The kind is not compared, so that
 * the finding does not tell a hired line from another.
 */
export const duplicateLine: BusinessRule = {
  name: 'duplicate-line',
  title: { nl: 'Geen regel staat er dubbel', en: 'No line stands twice' },
  confidence: 'medium',
  needs: ['spendingDates', 'spendingInterventions', 'spendingReferences'],
  emits: [linesAlike],

  *check(subject) {
    const roughly = ({ date = '', brin = '', reference = '' }: SpendingLine) =>
      `${date} ${brin} ${reference}`;
    for (const group of sameLines(subject.submission.spending, roughly, lineIdentity)) {
      const [, second, ...others] = group;
      if (second === undefined) continue;
      const amount = sum(group.map((line) => line.amount));
      yield linesAlike(
        { lines: group.length, amount },
        {
          source: placeOf(second, 'amount'),
          related: placesOf(subject, [...group.slice(0, 1), ...others], 'amount'),
        },
      );
    }
  },
};
