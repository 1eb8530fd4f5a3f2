import { fundingAmounts } from './funding-amounts.js';
import { groupBy } from '../../maps/group-by.js';
import { openingBalancesOf } from './opening-balance.js';
import { type ReportingYear, schoolYearOf } from './reporting-year.js';
import { findSchoolType } from './school-types.js';
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
 * or there is no row for a school year with new money in which the school had a programme, pupils or spending, and not
 * all of that money came in the other calendar year; or it says nothing of the year, though that touches a school year
 * with new money and nothing shows that the school came later; or it is read from a report that tells what it brought
 * forward and not what it has left.
 */
export function unknownReceipts(
  submission: Submission,
  year: ReportingYear,
): ReadonlyMap<string, UnknownReceipt> {
  const { schools, pupils, funding, reportingYear, balanced } = submission;
  const bySchool = groupBy(funding, ({ brin }) => brin);
  const [rowsOf, countsOf] = [groupBy(schools, ({ brin }) => brin), groupBy(pupils, ({ brin }) => brin)];
  const openings = openingBalancesOf(schools, year);
  const granted = year.schoolYears.filter(isGranted);
  const active = granted.length === 0 ? new Set<string>() : activeSchoolYears(submission);
  const unknown = new Map<string, UnknownReceipt>();
  for (const brin of new Set([...openings.keys(), ...bySchool.keys()])) {
    const rows = (bySchool.get(brin) ?? []).filter(({ calendarYear }) => calendarYear === reportingYear);
    const blank = rowsWithoutReceived(rows);
    const isActive = (one: SchoolYear) => active.has(`${brin} ${one}`);
    const opening = openings.get(brin)?.amount;
    // What was left of the year before shows that the school was there.
    const isLater = year.schoolYears.some(isActive) && !granted.some(isActive) && opening?.isZero() !== false;
    // A report tells what is left only where it is known what was received.
    const isKnown = isLater || balanced?.has(brin) === true;
    const isSilent = granted.length > 0 && !isKnown && rows.every(({ received }) => received === undefined);
    const missing = isSilent
      ? []
      : granted
          .filter((one) => isActive(one) && !rows.some((row) => isFor(row, one)))
          .filter((one) => {
            const school = { schools: rowsOf.get(brin) ?? [], pupils: countsOf.get(brin) ?? [] };
            return !mayBePaidElsewhere(school, one, reportingYear);
          });
    const lacksBalance = balanced?.has(brin) === false && opening !== undefined;
    if (blank.length === 0 && missing.length === 0 && !isSilent && !lacksBalance) continue;
    const schoolYears = new Set([...blank.map(({ schoolYear }) => schoolYear), ...missing]);
    unknown.set(brin, { rows: blank, schoolYears: [...schoolYears].sort() });
  }
  return unknown;
}

/** The school years in which a school had a programme, pupils or spending, each as `BRIN 2022-2023`. */
function activeSchoolYears({ programmes, pupils, spending }: Submission): ReadonlySet<string> {
  const active = new Set(programmes.map(({ brin, schoolYear }) => `${brin} ${schoolYear}`));
  // A school that has programmes says by them when it was there; the pupils of a closed one were counted a year before.
  const withProgramme = new Set(programmes.map(({ brin }) => brin));
  const ofCount = new Map(fundingAmounts().schoolYears.map((year) => [year.countDate, year.schoolYear]));
  for (const { brin, countDate, pupils: counted } of pupils) {
    const schoolYear = ofCount.get(countDate);
    if (schoolYear !== undefined && counted !== 0 && !withProgramme.has(brin))
      active.add(`${brin} ${schoolYear}`);
  }
  for (const { brin, date, amount } of spending) {
    if (brin === undefined || date === undefined || !amount.greaterThan(0)) continue;
    active.add(`${brin} ${schoolYearOf(date)}`);
  }
  return active;
}

/**
 * Whether all that a school was granted for a school year may have been paid in the other calendar year that it touches:
 * by the pupils that were counted, where they are stated, and else by its type.
 */
function mayBePaidElsewhere(
  { pupils, schools }: Pick<Submission, 'pupils' | 'schools'>,
  schoolYear: SchoolYear,
  reportingYear: number,
): boolean {
  const funded = fundingAmounts().schoolYears.find((one) => one.schoolYear === schoolYear);
  const isElsewhere = (type: string) => {
    const paidIn = funded?.perPupil.find(({ fundingType }) => fundingType === type)?.paidIn;
    return paidIn !== undefined && !paidIn.includes(reportingYear);
  };
  const counted = pupils.filter((row) => row.countDate === funded?.countDate);
  if (counted.length === 0) {
    const types = schools.flatMap(({ schoolType }) => findSchoolType(schoolType) ?? []);
    return types.some(({ fundingTypes }) => fundingTypes.some(isElsewhere));
  }
  return counted.every(
    ({ fundingType, disadvantageUnits }) =>
      isElsewhere(fundingType) && disadvantageUnits?.greaterThan(0) !== true,
  );
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
