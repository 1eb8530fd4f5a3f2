import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { type Funding, type School, type SchoolYear } from '../../model/submission.js';
import { groupBy } from './group-by.js';
import { type RuleSubject } from './rule-subject.js';

/** The rows that say what money a school had: one BRIN, with its branches. */
export interface SchoolAccount {
  readonly brin: string;
  readonly schools: readonly School[];
  /** Of this calendar year and earlier ones. */
  readonly funding: readonly Funding[];
}

const built = new WeakMap<RuleSubject, ReadonlyMap<string, SchoolAccount>>();

/** Every BRIN of the schools and of the funding. */
export function schoolAccounts(subject: RuleSubject): ReadonlyMap<string, SchoolAccount> {
  const known = built.get(subject);
  if (known !== undefined) return known;
  const { submission } = subject;
  const schools = groupBy(submission.schools, ({ brin }) => brin);
  const funding = groupBy(submission.funding, ({ brin }) => brin);
  const accounts = new Map<string, SchoolAccount>();
  for (const brin of new Set([...schools.keys(), ...funding.keys()])) {
    accounts.set(brin, { brin, schools: schools.get(brin) ?? [], funding: funding.get(brin) ?? [] });
  }
  built.set(subject, accounts);
  return accounts;
}

/** Money of a school in the calendar year of the report. */
export interface AvailableMoney {
  readonly received: Decimal;
  /** Undefined where nothing is said of it: a blank is not zero. */
  readonly broughtForward: Decimal | undefined;
  readonly total: Decimal;
  /** The rows that were received in this calendar year. */
  readonly rows: readonly Funding[];
}

/** What a school had to spend in the calendar year; undefined where an amount received is blank. */
export function availableMoney(
  { submission }: RuleSubject,
  { schools, funding }: SchoolAccount,
): AvailableMoney | undefined {
  const rows = funding.filter(({ calendarYear }) => calendarYear === submission.reportingYear);
  if (rows.some((row) => amountsOf(row).length === 0)) return undefined;
  const received = sum(rows.flatMap(amountsOf));
  const broughtForward = broughtForwardOf(schools);
  return { received, broughtForward, total: received.plus(broughtForward ?? 0), rows };
}

/** Whether any money at all is stated: of any year, or brought forward. */
export function hasMoneyStated({ schools, funding }: SchoolAccount): boolean {
  const amounts = [
    ...funding.flatMap(amountsOf),
    ...schools.flatMap(({ broughtForward }) => broughtForward ?? []),
  ];
  return amounts.some((amount) => !amount.isZero());
}

/**
 * What a share that the MR agreed is a share of: the money received for the school year. What was
 * brought forward comes to it where the rows do not say what an earlier calendar year gave for this
 * school year, or where nothing was received for it: for 2023-2024 and 2024-2025 no new money was given.
 * Ours, and never too low; undefined where nothing is stated.
 */
export function moneyOfSchoolYear(
  { submission, year }: RuleSubject,
  { schools, funding }: SchoolAccount,
  schoolYear: SchoolYear,
): Decimal | undefined {
  const rows = funding.filter((row) => row.schoolYear === schoolYear);
  const amounts = rows.flatMap(amountsOf);
  const received = sum(amounts);
  const beganEarlier = `${schoolYear.slice(0, 4)}-08-01` < year.start;
  const reachesBack = rows.some(({ calendarYear }) => calendarYear < submission.reportingYear);
  const carried = received.isZero() || (beganEarlier && !reachesBack) ? broughtForwardOf(schools) : undefined;
  return amounts.length === 0 && carried === undefined ? undefined : received.plus(carried ?? 0);
}

function broughtForwardOf(schools: readonly School[]): Decimal | undefined {
  const amounts = schools.flatMap(({ broughtForward }) => broughtForward ?? []);
  return amounts.length === 0 ? undefined : sum(amounts);
}

/** The amounts that a row states: money received, and money for newcomers. */
function amountsOf({ received, newcomers }: Funding): readonly Decimal[] {
  return [received, newcomers].filter((amount) => amount !== undefined);
}
