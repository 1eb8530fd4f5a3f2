import type { Place } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { fundingAmounts } from './funding-amounts.js';
import { linesBySchool } from './lines-by-school.js';
import { type ReportingYear, reportingYears } from './reporting-year.js';
import type { Funding, Placed, School, Submission } from './submission.js';

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
  opened: boolean;
  funded: boolean;
}

/**
 * What each school of the list has left: brought forward and received in the calendar year, less what it
 * spent and what was spent above it. Only where both are stated: a blank is not zero. Two
 * things need no stating: nothing was left of the time before the programme, and nothing was received
 * in a year that touches only school years without new money. All of them together are the board's.
 */
export function closingBalances(submission: Submission, year: ReportingYear): readonly ClosingBalance[] {
  const accounts = new Map<string, Account>();
  const isFirst = reportingYears().start >= year.start;
  const funded = !bringsNewMoney(year);
  for (const school of submission.schools) {
    const account = accounts.get(school.brin) ?? newAccount(isFirst, funded);
    accounts.set(school.brin, account);
    open(account, school);
  }
  for (const row of submission.funding) {
    if (row.calendarYear === submission.reportingYear) receive(accounts.get(row.brin), row);
  }
  const ofNoSchool = newAccount(true, true);
  for (const line of linesBySchool(submission)) {
    const account = line.brin === undefined ? ofNoSchool : accounts.get(line.brin);
    if (account !== undefined) book(account, account.spent, line.amount, line, 'amount');
  }
  return [...accounts, [undefined, ofNoSchool] as const].flatMap(([brin, account]) =>
    account.opened && account.funded && account.sources.length > 0
      ? [{ brin, amount: sum(account.received).minus(sum(account.spent)), sources: account.sources }]
      : [],
  );
}

/** Whether the reporting year touches a school year for which money was granted. */
export function bringsNewMoney({ schoolYears }: ReportingYear): boolean {
  return fundingAmounts().schoolYears.some(
    ({ schoolYear, newMoney }) => newMoney && schoolYears.includes(schoolYear),
  );
}

function newAccount(opened: boolean, funded: boolean): Account {
  return { received: [], spent: [], sources: [], opened, funded };
}

function open(account: Account, school: School): void {
  if (school.broughtForward === undefined) return;
  account.opened = true;
  book(account, account.received, school.broughtForward, school, 'broughtForward');
}

function receive(account: Account | undefined, row: Funding): void {
  if (account === undefined) return;
  for (const field of ['received', 'newcomers'] as const) {
    const amount = row[field];
    if (amount === undefined) continue;
    // Money for newcomers alone is not all that was received.
    if (field === 'received') account.funded = true;
    book(account, account.received, amount, row, field);
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
