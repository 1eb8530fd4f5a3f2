import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { PreviousReport } from '../model/previous-report.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances, openingTotal, previousReport } from './subject/previous.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const otherTotal = defineDiagnostic<{ opening: Decimal; closing: Decimal }>({
  code: 'npo:opening-total-differs',
  severity: 'error',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ opening, closing }) =>
      `Alle scholen samen beginnen het jaar met ${nl.euros(opening)}, maar het bestuur eindigde volgens het verslag van vorig jaar met ${nl.euros(closing)}.`,
    en: ({ opening, closing }) =>
      `All schools together begin the year with ${en.euros(opening)}, but the board ended with ${en.euros(closing)} according to last year’s report.`,
  },
  help: {
    nl: 'Zoek het verschil. Vaak is vorig jaar bovenschools geld besteed zonder dat erbij stond van welke school het was: verdeel dat over de saldi van de scholen.',
    en: 'Find the difference. Often money was spent above the schools last year without saying whose it was: divide it over the balances of the schools.',
  },
});

/**
 * What all schools bring forward is what the board had left in last year's report.
 *
 * Ours: as for `opening-differs-from-closing`, and an error for the same reason. Looks only where every school
 * states what it brings forward, and where the schools by themselves do not explain the whole difference: a
 * school that differs, came or went has its own finding.
 */
export const openingTotalDiffers: BusinessRule = {
  name: 'opening-total-differs',
  title: {
    nl: 'Alle beginsaldi samen zijn het eindsaldo van vorig jaar',
    en: 'All opening balances together are last year’s closing balance',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [otherTotal],

  *check(subject) {
    const previous = previousReport(subject);
    if (previous?.total === undefined) return;
    const opening = openingTotal(subject);
    const [first, ...others] = openingBalances(subject).flatMap(({ rows }) => rows);
    if (opening === undefined || first === undefined) return;
    const { amount: closing, place } = previous.total;
    if (opening.equals(closing) || isExplainedBySchools(previous, closing)) return;
    yield otherTotal(
      { opening, closing },
      {
        source: placeOf(first, 'broughtForward'),
        related: [...placesOf(subject, others, 'broughtForward'), place],
      },
    );
  },
};

/**
 * Whether the schools of last year's report had together what the board had. Each school's opening balance less its
 * closing balance then makes up the whole difference of the totals; a school that came or went counts as zero where it
 * is not. Where the report does not tell what one of its schools had left, nobody can say.
 */
function isExplainedBySchools({ closing, submission: { schools } }: PreviousReport, total: Decimal): boolean {
  if (schools.some(({ brin }) => !closing.has(brin))) return true;
  return sum([...closing.values()].map(({ amount }) => amount)).equals(total);
}
