import type { Programme } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/**
 * The programmes of the school years that the reporting year touches. A report with one answer for the
 * whole year has programmes of the year itself (`2024`).
 */
export const programmesOfYear = oncePerSubject((subject): readonly Programme[] => {
  const periods = periodsOf(subject);
  return subject.submission.programmes.filter(({ schoolYear }) => periods.includes(schoolYear));
});

function periodsOf({ year }: RuleSubject): readonly string[] {
  return [...year.schoolYears, String(year.year)];
}

/** The same by school and school year: one row, or one a branch. */
export const programmesBySchoolYear = oncePerSubject((subject) =>
  groupBy(programmesOfYear(subject), programmeKey),
);

/**
 * The rows of one school in one school year of the reporting year: one, or one a branch. Without
 * a school year: in all of them.
 */
export function programmesOf(
  subject: RuleSubject,
  brin: string,
  schoolYear: string | undefined,
): readonly Programme[] {
  const groups = programmesBySchoolYear(subject);
  const schoolYears = schoolYear === undefined ? periodsOf(subject) : [schoolYear];
  return schoolYears.flatMap((one) => groups.get(programmeKey({ brin, schoolYear: one })) ?? []);
}

export function programmeKey({ brin, schoolYear }: Pick<Programme, 'brin' | 'schoolYear'>): string {
  return `${brin} ${schoolYear}`;
}

/** Whether a programme is no programme, but the answer of a report for its whole year. */
export function isOfWholeYear({ year }: RuleSubject, { schoolYear }: Programme): boolean {
  return schoolYear === String(year.year);
}

/** Whether the school year of a programme ended within the reporting year or before it. */
export function isOver({ year }: RuleSubject, { schoolYear }: Programme): boolean {
  return `${schoolYear.slice(5)}-07-31` <= year.end;
}

/** Whether a programme is no longer in the making: adopted, or its school year is over (ours). */
export function isSettled(subject: RuleSubject, programme: Programme): boolean {
  return programme.adoptedOn !== undefined || isOver(subject, programme);
}
