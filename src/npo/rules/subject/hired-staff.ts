import { hiredStaffOf } from '../../model/hired-staff.js';
import { oncePerSubject } from './once-per-subject.js';

/** What may be known about hired staff, worked out once for all rules. */
export const hiredStaff = oncePerSubject(({ submission, settings }) =>
  hiredStaffOf(submission, settings.fewestHiredPersons),
);
