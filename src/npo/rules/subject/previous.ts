import { type OpeningBalance, openingBalancesOf } from '../../model/opening-balance.js';
import type { PreviousReport } from '../../model/previous-report.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/** Whether a report is of another board: both say who they are, and say different things. */
export function isOfOtherBoard({ submission }: RuleSubject, previous: PreviousReport): boolean {
  const [mine, other] = [submission.board, previous.submission.board];
  return (['kvkNumber', 'authorityNumber'] as const).some(
    (field) => mine[field] !== undefined && other[field] !== undefined && mine[field] !== other[field],
  );
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
  if (previous === undefined || isOfOtherBoard(subject, previous)) return undefined;
  return isOfYearBefore(subject, previous) ? previous : undefined;
}

/** What every school of the list brought forward according to this year's submission. */
export const openingBalances = oncePerSubject(({ submission, year }): readonly OpeningBalance[] => [
  ...openingBalancesOf(submission.schools, year).values(),
]);
