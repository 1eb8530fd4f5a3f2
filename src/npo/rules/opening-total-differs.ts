import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { PreviousReport } from '../model/previous-report.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances, previousReport } from './subject/previous.js';
import type { RuleSubject } from './subject/rule-subject.js';
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
 * states what it brings forward, and where no school by itself explains the difference: a
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
    const closing = previousReport(subject);
    if (closing?.total === undefined) return;
    const balances = openingBalances(subject);
    const stated = balances.flatMap(({ amount }) => amount ?? []);
    const [first, ...others] = balances.flatMap(({ rows }) => rows);
    if (first === undefined || stated.length < balances.length) return;
    const opening = sum(stated);
    if (opening.equals(closing.total.amount) || explainedBySchools(subject, closing)) return;
    yield otherTotal(
      { opening, closing: closing.total.amount },
      {
        source: placeOf(first, 'broughtForward'),
        related: [...placesOf(subject, others, 'broughtForward'), closing.total.place],
      },
    );
  },
};

function explainedBySchools(subject: RuleSubject, { closing }: PreviousReport): boolean {
  const balances = openingBalances(subject);
  const here = new Set(balances.map(({ brin }) => brin));
  return (
    [...closing].some(([brin, { amount }]) => !here.has(brin) && !amount.isZero()) ||
    balances.some(({ brin, amount }) => amount?.equals(closing.get(brin)?.amount ?? 0) === false)
  );
}
