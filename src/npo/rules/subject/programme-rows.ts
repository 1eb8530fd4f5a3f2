import { type Programme } from '../../model/submission.js';
import { groupBy } from './group-by.js';
import { type RuleSubject } from './rule-subject.js';

/** The programmes of the school years that the reporting year touches. */
export function programmesOfYear({ submission, year }: RuleSubject): readonly Programme[] {
  return submission.programmes.filter(({ schoolYear }) => year.schoolYears.includes(schoolYear));
}

const grouped = new WeakMap<RuleSubject, ReadonlyMap<string, readonly Programme[]>>();

/**
 * The rows of one school in one school year of the reporting year: one, or one a branch. Without
 * a school year: in all of them.
 */
export function programmesOf(
  subject: RuleSubject,
  brin: string,
  schoolYear: string | undefined,
): readonly Programme[] {
  const groups = grouped.get(subject) ?? groupBy(programmesOfYear(subject), programmeKey);
  grouped.set(subject, groups);
  const schoolYears = schoolYear === undefined ? subject.year.schoolYears : [schoolYear];
  return schoolYears.flatMap((one) => groups.get(programmeKey({ brin, schoolYear: one })) ?? []);
}

export function programmeKey({ brin, schoolYear }: Pick<Programme, 'brin' | 'schoolYear'>): string {
  return `${brin} ${schoolYear}`;
}
