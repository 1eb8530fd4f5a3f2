import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { closingBalances } from '../../model/closing-balances.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';

/** What the whole board has left at the end of the reporting year. */
export interface UnspentMoney {
  readonly left: Decimal;
  /**
   * As much of it as was received in the calendar year for a school year that goes on in the next one: by
   * school no more than the school has left, and together no more than is left.
   */
  readonly receivedAhead: Decimal;
}

/** Undefined where some school does not tell what it has left: a part of the whole would mislead. */
export const unspentMoney = oncePerSubject(({ submission, year }): UnspentMoney | undefined => {
  const closing = closingBalances(submission, year);
  const known = new Map(closing.map(({ brin, amount }) => [brin, amount]));
  const schools = new Set(submission.schools.map(({ brin }) => brin));
  if (schools.size === 0 || [...schools].some((brin) => !known.has(brin))) return undefined;
  const ahead = submission.funding.filter(
    ({ calendarYear, schoolYear }) =>
      calendarYear === year.year && schoolYear.slice(5) > String(calendarYear),
  );
  const bySchool = [...groupBy(ahead, ({ brin }) => brin)].map(([brin, rows]) => {
    const received = sum(rows.flatMap((row) => [row.received ?? [], row.newcomers ?? []].flat()));
    return Decimal.max(0, Decimal.min(received, known.get(brin) ?? 0));
  });
  const left = sum(closing.map(({ amount }) => amount));
  return { left, receivedAhead: Decimal.max(0, Decimal.min(sum(bySchool), left)) };
});
