import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { openingBalances, previousReport } from './subject/previous.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const balanceGone = defineDiagnostic<{ brin: string; closing: Decimal }>({
  code: 'npo:balance-of-school-gone',
  severity: 'warning',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ brin, closing }) =>
      `School ${brin} had volgens het verslag van vorig jaar ${nl.euros(closing)} over, maar staat dit jaar niet bij Scholen.`,
    en: ({ brin, closing }) =>
      `School ${brin} had ${en.euros(closing)} left according to last year’s report, but is not on the list of schools this year.`,
  },
  help: {
    nl: 'Zet de school met haar saldo op de lijst, of leg in het bestuursverslag uit naar welke school of welk bestuur het geld ging.',
    en: 'Put the school with its balance on the list, or explain in the management report which school or board the money went to.',
  },
});

/**
 * A school that had money left does not vanish with it.
 *
 * Ours: as for `opening-differs-from-closing`. A warning: schools merge, close and move to other boards.
 */
export const balanceOfSchoolGone: BusinessRule = {
  name: 'balance-of-school-gone',
  title: {
    nl: 'Een school met geld over staat ook dit jaar op de lijst',
    en: 'A school with money left is on the list this year too',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [balanceGone],

  *check(subject) {
    const here = new Set(openingBalances(subject).map(({ brin }) => brin));
    for (const [brin, { amount: closing, place }] of previousReport(subject)?.closing ?? []) {
      if (here.has(brin) || closing.isZero()) continue;
      yield balanceGone({ brin, closing }, { source: subject.submission.board.place, related: [place] });
    }
  },
};
