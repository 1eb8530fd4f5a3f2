import type { Programme, SchoolYear } from '../../model/submission.js';
import { programmesOf } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';
import { groupSpending, spendingCells } from './spending-cells.js';

/** A school that hired staff in a school year, with its programmes: one, or one a branch. */
export interface HiringSchool {
  readonly brin: string;
  readonly schoolYear: SchoolYear;
  readonly programmes: readonly Programme[];
}

/**
 * The schools that hired and of which no MR was asked for its advice. A line does not say which branch
 * hired, so the advice of one MR under the BRIN is enough (ours).
 */
export function* hiringWithoutAdvice(subject: RuleSubject): Generator<HiringSchool> {
  const groups = groupSpending(spendingCells(subject), ({ brin, level, schoolYear }) =>
    brin === undefined || schoolYear === undefined || level !== 'school'
      ? undefined
      : `${brin} ${schoolYear}`,
  );
  for (const { cells, lines } of groups.values()) {
    const [{ brin, schoolYear } = {}] = cells;
    if (brin === undefined || schoolYear === undefined) continue;
    if (!lines.some(({ kind, amount }) => kind === 'hired' && amount.greaterThan(0))) continue;
    const programmes = programmesOf(subject, brin, schoolYear);
    if (programmes.length === 0 || programmes.some(({ mrHireAdvice }) => mrHireAdvice === 'yes')) continue;
    yield { brin, schoolYear, programmes };
  }
}
