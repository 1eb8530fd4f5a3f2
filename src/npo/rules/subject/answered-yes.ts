import type { Where } from '../../../diagnostics/diagnostic.js';
import type { SchoolYear } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { placeOf, placesOf } from './places.js';
import { isSettled, programmesOfYear } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';

/** How many programmes of a school year have no yes to a question, and where. */
export interface WithoutYes {
  readonly schoolYear: SchoolYear;
  readonly programmes: number;
  readonly where: Where;
}

/** Programmes that are no longer in the making and have anything but yes; one entry a school year. */
export function* withoutYes(
  subject: RuleSubject,
  field: 'published' | 'monitoring' | 'municipalityInformed',
): Generator<WithoutYes> {
  const rows = programmesOfYear(subject).filter(
    (programme) => programme[field] !== 'yes' && isSettled(subject, programme),
  );
  for (const [schoolYear, group] of groupBy(rows, (row) => row.schoolYear)) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const where = { source: placeOf(first, field), related: placesOf(subject, others, field) };
    yield { schoolYear, programmes: group.length, where };
  }
}

/** `1 programma`, `3 programma's`. */
export function countProgrammes(count: number, language: 'nl' | 'en'): string {
  const [one, more] = language === 'nl' ? ['programma', 'programma’s'] : ['programme', 'programmes'];
  return `${count} ${count === 1 ? one : more}`;
}
