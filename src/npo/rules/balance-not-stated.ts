import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { isFirstYear } from '../model/opening-balance.js';
import type { BusinessRule } from './rule.js';
import { overspendings } from './subject/overspending.js';
import { placeOf } from './subject/places.js';
import { openingBalances, previousReport } from './subject/previous.js';
import { hasMoneyStated, schoolAccounts } from './subject/school-accounts.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { cellsBySchool, groupSpending } from './subject/spending-cells.js';

const balanceBlank = defineDiagnostic<{ school: string }>({
  code: 'npo:balance-not-stated',
  severity: 'warning',
  basis: ours('volgt uit: leeg is geen nul'),
  message: {
    nl: ({ school }) =>
      `Wat ${school} van vorig jaar over had, is niet ingevuld. Het rapport noemt daarom niet wat de school van vorig jaar had en nu over heeft, en ook niet wat alle scholen samen hadden en over hebben.`,
    en: ({ school }) =>
      `What ${school} had left of the year before is not filled in. So the report does not tell what the school brought forward and has left, nor what all schools together brought forward and have left.`,
  },
  help: {
    nl: 'Vul bij de school het saldo van vorig jaar in, en 0 als er niets over was.',
    en: 'Fill in with the school the balance brought forward, and 0 where nothing was left.',
  },
  advice: {
    nl: 'Zonder dit saldo wordt ook niet nagegaan of bestemmingsreserve en specifieke post passen bij het geld dat over is.',
    en: 'Without this balance it is not checked either whether designated reserve and specific item fit the money that is left.',
  },
});

/**
 * What a school brought forward is stated.
 *
 * Ours: a blank is not zero, so neither what the school brought forward nor what it has left is known. A warning, as
 * for `received-not-stated`: nothing is contradicted. Not in the first year of the programme, when nothing can have
 * been left; not where no school states any money, so that nothing is left out; nor where another rule says it:
 * `more-spent-than-available` of a school that spent more than it received, `spending-without-funding` of one that
 * states no money at all and spent, `opening-not-stated` of one that had a balance in last year's report,
 * `balance-of-branch-not-stated` of one with a blank for some branches.
 */
export const balanceNotStated: BusinessRule = {
  name: 'balance-not-stated',
  title: { nl: 'Het saldo van vorig jaar is ingevuld', en: 'The balance brought forward is filled in' },
  confidence: 'high',
  needs: ['received', 'broughtForward', 'schoolSpending', 'aboveSchoolSpendingPerSchool'],
  emits: [balanceBlank],

  *check(subject) {
    const accounts = schoolAccounts(subject);
    if (isFirstYear(subject.year) || ![...accounts.values()].some(hasMoneyStated)) return;
    const spending = groupSpending(cellsBySchool(subject), ({ brin }) => brin);
    const closing = previousReport(subject)?.closing;
    for (const { brin, amount, rows, blank } of openingBalances(subject)) {
      const account = accounts.get(brin);
      if (amount !== undefined || blank.length > 0 || account === undefined) continue;
      const isWithoutMoney = !hasMoneyStated(account) && spending.get(brin)?.total.greaterThan(0) === true;
      if (isWithoutMoney || overspendings(subject).has(brin)) continue;
      if (closing?.get(brin)?.amount.isZero() === false) continue;
      yield balanceBlank(
        { school: schoolName(subject, brin) },
        { source: placeOf(rows[0], 'broughtForward') },
      );
    }
  },
};
