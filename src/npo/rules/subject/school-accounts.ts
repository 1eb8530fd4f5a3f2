import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { isFirstYear } from '../../model/opening-balance.js';
import type { Funding, School, SchoolYear } from '../../model/submission.js';
import { isGranted, rowsWithoutReceived, unknownReceipts } from '../../model/unknown-receipts.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';
import { openingBalances } from './previous.js';
import type { RuleSubject } from './rule-subject.js';

/** The rows that say what money a school had: one BRIN, with its branches. */
export interface SchoolAccount {
  readonly brin: string;
  readonly schools: readonly School[];
  /** Of this calendar year and earlier ones. */
  readonly funding: readonly Funding[];
}

/** Every BRIN of the schools and of the funding. */
export const schoolAccounts = oncePerSubject(({ submission }): ReadonlyMap<string, SchoolAccount> => {
  const schools = groupBy(submission.schools, ({ brin }) => brin);
  const funding = groupBy(submission.funding, ({ brin }) => brin);
  const accounts = new Map<string, SchoolAccount>();
  for (const brin of new Set([...schools.keys(), ...funding.keys()])) {
    accounts.set(brin, { brin, schools: schools.get(brin) ?? [], funding: funding.get(brin) ?? [] });
  }
  return accounts;
});

/** Money of a school in the calendar year of the report. */
export interface AvailableMoney {
  readonly received: Decimal;
  /** Undefined where nothing is said of it: a blank is not zero, but in the first year of the programme. */
  readonly broughtForward: Decimal | undefined;
  /** As far as it is stated. */
  readonly total: Decimal;
  /** The rows that were received in this calendar year. */
  readonly rows: readonly Funding[];
}

/** The schools of which it is not known what they received in the reporting year, with what is left open. */
export const schoolsWithoutReceived = oncePerSubject(({ submission, year }) =>
  unknownReceipts(submission, year),
);

const brinsWithBlankBranch = oncePerSubject(
  (subject): ReadonlySet<string> =>
    new Set(openingBalances(subject).flatMap(({ brin, blank }) => (blank.length > 0 ? brin : []))),
);

/**
 * What a school had to spend in the calendar year; undefined where what it received is not known, or what some of
 * its branches brought forward.
 */
export function availableMoney(subject: RuleSubject, account: SchoolAccount): AvailableMoney | undefined {
  const { brin } = account;
  if (schoolsWithoutReceived(subject).has(brin) || brinsWithBlankBranch(subject).has(brin)) return undefined;
  return statedMoney(subject, account);
}

/** The money of the calendar year as far as it is stated; undefined where a row leaves blank what needs stating. */
function statedMoney(
  { submission, year }: RuleSubject,
  { schools, funding }: SchoolAccount,
): AvailableMoney | undefined {
  const rows = funding.filter(({ calendarYear }) => calendarYear === submission.reportingYear);
  if (rowsWithoutReceived(rows).length > 0) return undefined;
  const received = sum(rows.flatMap(amountsOf));
  const broughtForward = broughtForwardOf(schools) ?? (isFirstYear(year) ? new Decimal(0) : undefined);
  return { received, broughtForward, total: received.plus(broughtForward ?? 0), rows };
}

/** Whether anything is said of the money, zeros too: received in any year, or brought forward. */
export function hasMoneyStated({ schools, funding }: SchoolAccount): boolean {
  return (
    funding.some((row) => amountsOf(row).length > 0) ||
    schools.some(({ broughtForward }) => broughtForward !== undefined)
  );
}

/** Money that a share which the MR agreed is a share of. */
export interface MoneyOfSchoolYear {
  readonly amount: Decimal;
  /** Whether every calendar year that the school year touches is accounted for. */
  readonly isComplete: boolean;
}

/**
 * The money of a school for a school year; undefined where nothing is stated. Complete where money was granted
 * and received for it, and the rows tell what each calendar year that it touches gave. Otherwise the best that
 * can be said (ours): where nothing was received for it, as in 2023-2024 and 2024-2025, all that the school had;
 * else what was brought forward comes to it where the school year began before this year.
 */
export function moneyOfSchoolYear(
  subject: RuleSubject,
  account: SchoolAccount,
  schoolYear: SchoolYear,
): MoneyOfSchoolYear | undefined {
  const rows = account.funding.filter((row) => row.schoolYear === schoolYear);
  const received = sum(rows.flatMap(amountsOf));
  if (received.isZero()) {
    const stated = hasMoneyStated(account) ? statedMoney(subject, account) : undefined;
    return stated && { amount: stated.total, isComplete: false };
  }
  const touched = schoolYear.split('-').map(Number);
  const isComplete =
    isGranted(schoolYear) &&
    touched.every((year) => rows.some(({ calendarYear }) => calendarYear === year)) &&
    rowsWithoutReceived(rows).length === 0;
  const beganEarlier = `${schoolYear.slice(0, 4)}-08-01` < subject.year.start;
  const carried = beganEarlier && !isComplete ? broughtForwardOf(account.schools) : undefined;
  return { amount: received.plus(carried ?? 0), isComplete };
}

function broughtForwardOf(schools: readonly School[]): Decimal | undefined {
  const amounts = schools.flatMap(({ broughtForward }) => broughtForward ?? []);
  return amounts.length === 0 ? undefined : sum(amounts);
}

/** The amounts that a row states: money received, and money for newcomers. */
export function amountsOf({ received, newcomers }: Funding): readonly Decimal[] {
  return [received, newcomers].filter((amount) => amount !== undefined);
}
