import { fundingAmounts } from './funding-amounts.js';
import { groupBy } from './group-by.js';
import { openingBalancesOf } from './opening-balance.js';
import { type ReportingYear, schoolYearOf } from './reporting-year.js';
import type { Funding, SchoolYear, Submission } from './submission.js';

/** What a submission leaves open of the money that a school received in the reporting year. */
export interface UnknownReceipt {
  /** The rows that leave it blank. */
  readonly rows: readonly Funding[];
  /** The school years that it is open for, in order; none where nothing at all is said. */
  readonly schoolYears: readonly SchoolYear[];
}

/**
 * The schools of which it is not known what they received in the reporting year, by BRIN. Either a row leaves it blank;
 * or there is no row for a school year with new money in which the school had a programme, pupils or spending; or
 * it says nothing of the year, though that touches a school year with new money; or it is read from a report that
 * tells what it brought forward and not what it has left.
 */
export function unknownReceipts(
  submission: Submission,
  year: ReportingYear,
): ReadonlyMap<string, UnknownReceipt> {
  const { schools, funding, reportingYear, balanced } = submission;
  const bySchool = groupBy(funding, ({ brin }) => brin);
  const openings = openingBalancesOf(schools, year);
  const granted = year.schoolYears.filter(isGranted);
  const active = granted.length === 0 ? new Set<string>() : activeSchoolYears(submission);
  const unknown = new Map<string, UnknownReceipt>();
  for (const brin of new Set([...openings.keys(), ...bySchool.keys()])) {
    const rows = (bySchool.get(brin) ?? []).filter(({ calendarYear }) => calendarYear === reportingYear);
    const blank = rowsWithoutReceived(rows);
    const isSilent = granted.length > 0 && rows.every(({ received }) => received === undefined);
    const missing = isSilent
      ? []
      : granted.filter((one) => active.has(`${brin} ${one}`) && !rows.some((row) => isFor(row, one)));
    const lacksBalance = balanced?.has(brin) === false && openings.get(brin)?.amount !== undefined;
    if (blank.length === 0 && missing.length === 0 && !isSilent && !lacksBalance) continue;
    const schoolYears = new Set([...blank.map(({ schoolYear }) => schoolYear), ...missing]);
    unknown.set(brin, { rows: blank, schoolYears: [...schoolYears].sort() });
  }
  return unknown;
}

/** The school years in which a school had a programme, pupils or spending, each as `BRIN 2022-2023`. */
function activeSchoolYears({ programmes, pupils, spending }: Submission): ReadonlySet<string> {
  const active = new Set(programmes.map(({ brin, schoolYear }) => `${brin} ${schoolYear}`));
  const ofCount = new Map(fundingAmounts().schoolYears.map((year) => [year.countDate, year.schoolYear]));
  for (const { brin, countDate, pupils: counted } of pupils) {
    const schoolYear = ofCount.get(countDate);
    if (schoolYear !== undefined && counted !== 0) active.add(`${brin} ${schoolYear}`);
  }
  for (const { brin, date } of spending) {
    if (brin !== undefined && date !== undefined) active.add(`${brin} ${schoolYearOf(date)}`);
  }
  return active;
}

/** Whether a row is of what was received for a school year; of a report it is of all that it touches. */
function isFor(row: Funding, schoolYear: SchoolYear): boolean {
  return row.schoolYear === schoolYear || row.schoolYear === '';
}

/**
 * Rows of one school that leave blank what was received for a school year that money was granted for. A blank is
 * not zero, and money for newcomers alone is not all that was received; another row may state the rest. For a
 * school year without new money nothing needs stating.
 */
export function rowsWithoutReceived(rows: readonly Funding[]): readonly Funding[] {
  const stated = new Set(rows.flatMap((row) => (row.received === undefined ? [] : keyOf(row))));
  return rows.filter((row) => {
    if (row.received !== undefined || !isGranted(row.schoolYear)) return false;
    return row.newcomers === undefined || !stated.has(keyOf(row));
  });
}

/** Whether money was granted for a school year; for others only what was left of it may be spent. */
export function isGranted(schoolYear: SchoolYear): boolean {
  return fundingAmounts().schoolYears.some((year) => year.newMoney && year.schoolYear === schoolYear);
}

function keyOf({ schoolYear, calendarYear }: Funding): string {
  return `${schoolYear} ${calendarYear}`;
}
