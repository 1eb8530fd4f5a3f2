import { groupBy } from '../../../maps/group-by.js';
import type { School } from '../../model/submission.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/** The rows of the schools by branch code, and by BRIN: the school as a whole, or its first branch. */
const register = oncePerSubject(({ submission }): ReadonlyMap<string, School> => {
  const rows = new Map<string, School>();
  for (const school of submission.schools) {
    if (school.branch !== undefined) rows.set(school.branch, school);
    const named = rows.get(school.brin);
    if (named === undefined || (school.branch === undefined && named.branch !== undefined)) {
      rows.set(school.brin, school);
    }
  }
  return rows;
});

export function findSchool(subject: RuleSubject, brin: string): School | undefined {
  return register(subject).get(brin);
}

/** The schools without a row of their own of which the branches do not have the same name: no name is theirs. */
const unnamed = oncePerSubject(({ submission }): ReadonlySet<string> => {
  const byBrin = groupBy(submission.schools, ({ brin }) => brin);
  return new Set(
    [...byBrin].flatMap(([brin, rows]) => {
      const isOfBranches = rows.every(({ branch }) => branch !== undefined);
      return isOfBranches && rows.some(({ name }) => name !== rows[0]?.name) ? [brin] : [];
    }),
  );
});

/** A school or branch as messages name it: `De Vlinder (01AB)`, or the bare code where there is no name. */
export function schoolName(subject: RuleSubject, brin: string, branch?: string): string {
  const schools = register(subject);
  const code = branch ?? brin;
  const nameOfSchool = unnamed(subject).has(brin) ? undefined : schools.get(brin)?.name;
  const row = branch === undefined ? undefined : schools.get(branch);
  const name = row === undefined ? nameOfSchool : row.name;
  return name === undefined ? code : `${name} (${code})`;
}

interface OfBranch {
  readonly brin: string;
  readonly branch?: string | undefined;
}

/** The rows of branches as messages name them, one after the other, each with what it states. */
export function branchNames<Row extends OfBranch>(
  subject: RuleSubject,
  rows: readonly Row[],
  statedBy?: (row: Row) => string,
): string {
  return rows
    .map((row) => {
      const name = schoolName(subject, row.brin, row.branch);
      return statedBy === undefined ? name : `${name} ${statedBy(row)}`;
    })
    .join(', ');
}
