import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { hiredStaffOf } from '../../model/hired-staff.js';
import { oncePerSubject } from './once-per-subject.js';
import { placeOf } from './places.js';
import type { RuleSubject } from './rule-subject.js';

/** What may be known about hired staff, worked out once for all rules. */
export const hiredStaff = oncePerSubject(({ submission, settings }) =>
  hiredStaffOf(submission, settings.fewestHiredPersons),
);

/**
 * The share of hired staff as a fraction, where it may be shown: as a report states it, otherwise worked
 * out from the lines.
 */
export function hireShare(subject: RuleSubject): { share: Decimal; place: Place } | undefined {
  const { board } = subject.submission;
  if (board.hireShare !== undefined) {
    return { share: board.hireShare, place: placeOf(board, 'hireShare') };
  }
  const { share } = hiredStaff(subject);
  return share && { share, place: placeOf(board, 'hiredPersons') };
}
