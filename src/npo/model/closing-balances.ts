import type { Place } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { linesBySchool } from './lines-by-school.js';
import { isFirstYear, openingBalancesOf } from './opening-balance.js';
import type { ReportingYear } from './reporting-year.js';
import type { Funding, Placed, School, Submission } from './submission.js';
import { unknownReceipts } from './unknown-receipts.js';

/** What is left at the end of the reporting year, with all that it is made of. */
export interface ClosingBalance {
  /** Undefined for what was spent above the schools without saying whose money it was: less than nothing. */
  readonly brin: string | undefined;
  readonly amount: Decimal;
  readonly sources: readonly Place[];
}

interface Account {
  readonly received: Decimal[];
  readonly spent: Decimal[];
  readonly sources: Place[];
}

/**
 * What each school of the list has left: brought forward and received in the calendar year, less what it
 * spent and what was spent above it. Only where both are stated in full: a blank is not zero. Two
 * things need no stating: nothing was left of the time before the programme, and nothing was received
 * for school years without new money. All of them together are the board's.
 */
export function closingBalances(submission: Submission, year: ReportingYear): readonly ClosingBalance[] {
  const unknown = unknownReceipts(submission, year);
  const accounts = new Map<string, Account>();
  for (const { brin, amount, rows } of openingBalancesOf(submission.schools, year).values()) {
    if (unknown.has(brin) || (amount === undefined && !isFirstYear(year))) continue;
    const account = newAccount();
    accounts.set(brin, account);
    for (const school of rows) open(account, school);
  }
  for (const row of submission.funding) {
    if (row.calendarYear === submission.reportingYear) receive(accounts.get(row.brin), row);
  }
  const ofNoSchool = newAccount();
  for (const line of linesBySchool(submission)) {
    const account = line.brin === undefined ? ofNoSchool : accounts.get(line.brin);
    if (account !== undefined) book(account, account.spent, line.amount, line, 'amount');
  }
  return [...accounts, [undefined, ofNoSchool] as const].flatMap(([brin, account]) =>
    account.sources.length > 0
      ? [{ brin, amount: sum(account.received).minus(sum(account.spent)), sources: account.sources }]
      : [],
  );
}

function newAccount(): Account {
  return { received: [], spent: [], sources: [] };
}

function open(account: Account, school: School): void {
  if (school.broughtForward === undefined) return;
  book(account, account.received, school.broughtForward, school, 'broughtForward');
}

function receive(account: Account | undefined, row: Funding): void {
  if (account === undefined) return;
  for (const field of ['received', 'newcomers'] as const) {
    const amount = row[field];
    if (amount !== undefined) book(account, account.received, amount, row, field);
  }
}

function book(
  { sources }: Account,
  side: Decimal[],
  amount: Decimal,
  { place, places }: Placed,
  field: string,
): void {
  side.push(amount);
  sources.push(places[field] ?? place);
}
