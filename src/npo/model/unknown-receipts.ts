import { fundingAmounts } from './funding-amounts.js';
import type { ReportingYear } from './reporting-year.js';
import type { Funding, SchoolYear, Submission } from './submission.js';

/**
 * The schools of which it is not known what they received in the reporting year, by BRIN, with the rows that leave
 * it blank. Without such rows the school says nothing of the year, though it touches a school year with new money, or
 * is read from a report that does not tell what it has left.
 */
export function unknownReceipts(
  { schools, funding, reportingYear, balanced }: Submission,
  year: ReportingYear,
): ReadonlyMap<string, readonly Funding[]> {
  const bySchool = new Map<string, Funding[]>(schools.map(({ brin }) => [brin, []]));
  for (const row of funding) {
    const rows = bySchool.get(row.brin);
    if (rows === undefined) bySchool.set(row.brin, [row]);
    else rows.push(row);
  }
  const unknown = new Map<string, readonly Funding[]>();
  for (const [brin, all] of bySchool) {
    const rows = all.filter(({ calendarYear }) => calendarYear === reportingYear);
    const blank = rowsWithoutReceived(rows);
    const isSilent = bringsNewMoney(year) && rows.every(({ received }) => received === undefined);
    if (blank.length > 0 || isSilent || balanced?.has(brin) === false) unknown.set(brin, blank);
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

/** Whether the reporting year touches a school year for which money was granted. */
export function bringsNewMoney({ schoolYears }: ReportingYear): boolean {
  return isGranted(schoolYears);
}

function isGranted(schoolYears: readonly SchoolYear[]): boolean {
  return fundingAmounts().schoolYears.some(
    ({ schoolYear, newMoney }) => newMoney && schoolYears.includes(schoolYear),
  );
}

function keyOf({ schoolYear, calendarYear }: Funding): string {
  return `${schoolYear} ${calendarYear}`;
}
