import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { openingBalances, previousReport } from './subject/previous.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const openingBlank = defineDiagnostic<{ school: string; closing: Decimal }>({
  code: 'npo:opening-not-stated',
  severity: 'warning',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ school, closing }) =>
      `${school} had volgens het verslag van vorig jaar ${nl.euros(closing)} over, maar het saldo van vorig jaar is niet ingevuld.`,
    en: ({ school, closing }) =>
      `${school} had ${en.euros(closing)} left according to last year’s report, but the balance brought forward is not filled in.`,
  },
  help: {
    nl: 'Vul bij de school het saldo uit het verslag van vorig jaar in.',
    en: 'Fill in with the school the balance of the report of last year.',
  },
});

/**
 * A school that had a balance in last year's report brings it forward.
 *
 * Ours: as for `opening-differs-from-closing`. A warning: a blank is not zero, so nothing is contradicted. A
 * school with a blank for some of its branches is `balance-of-branch-not-stated`'s.
 */
export const openingNotStated: BusinessRule = {
  name: 'opening-not-stated',
  title: {
    nl: 'Het saldo uit het verslag van vorig jaar is ingevuld',
    en: 'The balance of last year’s report is filled in',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [openingBlank],

  *check(subject) {
    const previous = previousReport(subject);
    for (const { brin, amount, rows, blank } of openingBalances(subject)) {
      const closing = previous?.closing.get(brin);
      if (closing === undefined || amount !== undefined || closing.amount.isZero()) continue;
      if (blank.length > 0) continue;
      yield openingBlank(
        { school: schoolName(subject, brin), closing: closing.amount },
        { source: placeOf(rows[0], 'broughtForward'), related: [closing.place] },
      );
    }
  },
};
