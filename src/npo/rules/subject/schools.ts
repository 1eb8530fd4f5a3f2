import { type School, type Submission } from '../../model/submission.js';
import { type RuleSubject } from './rule-subject.js';

const registers = new WeakMap<Submission, ReadonlyMap<string, School>>();

/** The rows of the schools by branch code, and by BRIN: the school as a whole, or its first branch. */
function register(submission: Submission): ReadonlyMap<string, School> {
  const known = registers.get(submission);
  if (known !== undefined) return known;
  const rows = new Map<string, School>();
  for (const school of submission.schools) {
    if (school.branch !== undefined) rows.set(school.branch, school);
    const named = rows.get(school.brin);
    if (named === undefined || (school.branch === undefined && named.branch !== undefined)) {
      rows.set(school.brin, school);
    }
  }
  registers.set(submission, rows);
  return rows;
}

export function findSchool({ submission }: RuleSubject, brin: string): School | undefined {
  return register(submission).get(brin);
}

/** A school or branch as messages name it: `De Vlinder (01AB)`, or the bare code where there is no name. */
export function schoolName({ submission }: RuleSubject, brin: string, branch?: string): string {
  const schools = register(submission);
  const code = branch ?? brin;
  const name = (schools.get(code) ?? schools.get(brin))?.name;
  return name === undefined ? code : `${name} (${code})`;
}
