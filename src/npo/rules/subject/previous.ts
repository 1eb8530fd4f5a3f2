import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { type OpeningBalance, openingBalancesOf } from '../../model/opening-balance.js';
import type { PreviousReport } from '../../model/previous-report.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

const NUMBERS = ['authorityNumber', 'kvkNumber'] as const;

/** A number that says which board it is, and that a report has otherwise. */
export interface OtherNumber {
  readonly field: (typeof NUMBERS)[number];
  readonly mine: string;
  readonly other: string;
}

/** How a report says that it is of another board: both say who they are, and say different things. */
export function numbersOfOtherBoard(
  { submission }: RuleSubject,
  previous: PreviousReport,
): readonly OtherNumber[] {
  return NUMBERS.flatMap((field) => {
    const [mine, other] = [submission.board[field], previous.submission.board[field]];
    return mine === undefined || other === undefined || mine === other ? [] : { field, mine, other };
  });
}

/** Whether a report is of the year before the reporting year. */
export function isOfYearBefore({ submission }: RuleSubject, previous: PreviousReport): boolean {
  return previous.submission.reportingYear === submission.reportingYear - 1;
}

/**
 * Last year's report; undefined where none was given, or one that is of another board or another year
 * (`previous-report-does-not-fit` says so).
 */
export function previousReport(subject: RuleSubject): PreviousReport | undefined {
  const { previous } = subject;
  if (previous === undefined || numbersOfOtherBoard(subject, previous).length > 0) return undefined;
  return isOfYearBefore(subject, previous) ? previous : undefined;
}

/** What every school of the list brought forward according to this year's submission. */
export const openingBalances = oncePerSubject(({ submission, year }): readonly OpeningBalance[] => [
  ...openingBalancesOf(submission.schools, year).values(),
]);

/** What all schools brought forward together; undefined where there are none, or one does not state it. */
export const openingTotal = oncePerSubject((subject): Decimal | undefined => {
  const balances = openingBalances(subject);
  const stated = balances.flatMap(({ amount }) => amount ?? []);
  return balances.length === 0 || stated.length < balances.length ? undefined : sum(stated);
});
