import { oncePerSubject } from './once-per-subject.js';
import { type AvailableMoney, availableMoney, hasMoneyStated, schoolAccounts } from './school-accounts.js';
import { cellsBySchool, groupSpending, type SpendingGroup } from './spending-cells.js';

/** A school that spent more than is stated that it had, in the calendar year of the report. */
export interface Overspending {
  readonly spent: SpendingGroup;
  readonly available: AvailableMoney;
}

/** By BRIN; not the schools of which nothing is stated, or not all of what they received. */
export const overspendings = oncePerSubject((subject): ReadonlyMap<string, Overspending> => {
  const spending = groupSpending(cellsBySchool(subject), ({ brin }) => brin);
  const found = new Map<string, Overspending>();
  for (const account of schoolAccounts(subject).values()) {
    const spent = spending.get(account.brin);
    const available = availableMoney(subject, account);
    if (spent === undefined || available === undefined || !hasMoneyStated(account)) continue;
    if (spent.total.greaterThan(available.total)) found.set(account.brin, { spent, available });
  }
  return found;
});
