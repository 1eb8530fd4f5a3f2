import { fundingAmounts } from './funding-amounts.js';
import { groupBy } from './group-by.js';
import { openingBalancesOf } from './opening-balance.js';
import type { ReportingYear } from './reporting-year.js';
import type { Funding, SchoolYear, Submission } from './submission.js';

/**
 * The schools of which it is not known what they received in the reporting year, by BRIN, with the rows that leave
 * it blank. Without such rows the school says nothing of the year, though it touches a school year with new money, or
 * is read from a report that tells what it brought forward and not what it has left.
 */
export function unknownReceipts(
  { schools, funding, reportingYear, balanced }: Submission,
  year: ReportingYear,
): ReadonlyMap<string, readonly Funding[]> {
  const bySchool = groupBy(funding, ({ brin }) => brin);
  const openings = openingBalancesOf(schools, year);
  const isFunded = isGranted(year.schoolYears);
  const unknown = new Map<string, readonly Funding[]>();
  for (const brin of new Set([...openings.keys(), ...bySchool.keys()])) {
    const rows = (bySchool.get(brin) ?? []).filter(({ calendarYear }) => calendarYear === reportingYear);
    const blank = rowsWithoutReceived(rows);
    const isSilent = isFunded && rows.every(({ received }) => received === undefined);
    const lacksBalance = balanced?.has(brin) === false && openings.get(brin)?.amount !== undefined;
    if (blank.length > 0 || isSilent || lacksBalance) unknown.set(brin, blank);
  }
  return unknown;
}

/**
 * Rows of one school that leave blank what was received for a school year that money was granted for. A blank is
 * not zero, and money for newcomers alone is not all that was received; another row may state the rest. For a
 * school year without new money nothing needs stating.
 */
export function rowsWithoutReceived(rows: readonly Funding[]): readonly Funding[] {
  const stated = new Set(rows.flatMap((row) => (row.received === undefined ? [] : keyOf(row))));
  return rows.filter((row) => {
    if (row.received !== undefined || !isGranted([row.schoolYear])) return false;
    return row.newcomers === undefined || !stated.has(keyOf(row));
  });
}

/** Whether money was granted for one of these. */
function isGranted(schoolYears: readonly SchoolYear[]): boolean {
  return fundingAmounts().schoolYears.some(
    ({ schoolYear, newMoney }) => newMoney && schoolYears.includes(schoolYear),
  );
}

function keyOf({ schoolYear, calendarYear }: Funding): string {
  return `${schoolYear} ${calendarYear}`;
}
