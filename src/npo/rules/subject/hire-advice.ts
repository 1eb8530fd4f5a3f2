import type { Where } from '../../../diagnostics/diagnostic.js';
import type { Programme, SchoolYear } from '../../model/submission.js';
import { hiredStaff } from './hired-staff.js';
import { placeOf, placesOf } from './places.js';
import { programmesBySchoolYear, programmesOf } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';
import { groupSpending, type SpendingCell, spendingCells } from './spending-cells.js';

/** A school and school year with its programmes: one, or one a branch. */
interface SchoolInYear {
  readonly brin: string;
  readonly schoolYear: SchoolYear;
  readonly programmes: readonly Programme[];
}

/**
 * The schools that hired without advice of an MR. Where hire is hidden all schools without, if there was any hire: a
 * finding of the hiring ones alone would tell which lines are hired.
 */
export function* withoutAdvice(subject: RuleSubject): Generator<SchoolInYear> {
  const { persons = 0, hasLines, isHidden } = hiredStaff(subject);
  if (!isHidden) {
    yield* hiringWithoutAdvice(subject);
  } else if (persons > 0 || hasLines) {
    for (const programmes of programmesBySchoolYear(subject).values()) {
      const [{ brin, schoolYear } = {}] = programmes;
      if (brin === undefined || schoolYear === undefined) continue;
      if (programmes.some(({ mrHireAdvice }) => mrHireAdvice === 'yes')) continue;
      yield { brin, schoolYear, programmes };
    }
  }
}

/** The answers; where hire is hidden the number of persons with them, and never a line. */
export function whereAdvice(subject: RuleSubject, row: Programme, others: readonly Programme[]): Where {
  const { isHidden } = hiredStaff(subject);
  const persons = isHidden ? [placeOf(subject.submission.board, 'hiredPersons')] : [];
  return {
    source: placeOf(row, 'mrHireAdvice'),
    related: [...persons, ...placesOf(subject, others, 'mrHireAdvice')],
  };
}

/**
 * The schools that hired and of which no MR was asked for its advice. A line does not say which branch
 * hired, so the advice of one MR under the BRIN is enough (ours).
 */
function* hiringWithoutAdvice(subject: RuleSubject): Generator<SchoolInYear> {
  const groups = groupSpending(spendingCells(subject), ({ brin, level, schoolYear }) =>
    brin === undefined || schoolYear === undefined || level !== 'school'
      ? undefined
      : `${brin} ${schoolYear}`,
  );
  for (const { cells } of groups.values()) {
    const [{ brin, schoolYear } = {}] = cells;
    if (brin === undefined || schoolYear === undefined) continue;
    const programmes = programmesOf(subject, brin, schoolYear);
    if (programmes.length === 0 || programmes.some(({ mrHireAdvice }) => mrHireAdvice === 'yes')) continue;
    if (cells.some(hasHire)) yield { brin, schoolYear, programmes };
  }
}

function hasHire({ lines }: SpendingCell): boolean {
  return lines.some(({ kind, amount }) => kind === 'hired' && amount.greaterThan(0));
}
