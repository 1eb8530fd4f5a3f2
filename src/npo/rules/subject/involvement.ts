import type { Text } from '../../../diagnostics/diagnostic.js';
import { findSchoolType } from '../../model/school-types.js';
import type { Answer, Programme } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';
import { isSettled, programmesOfYear } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';

/** One group of people whose involvement in a programme the annual report tells of. */
export interface Involvement {
  readonly field: 'parentsInvolved' | 'staffInvolved' | 'pupilsInvolved';
  readonly who: Text;
  readonly answer: Answer | undefined;
}

const WHO = {
  parentsInvolved: { nl: 'de ouders', en: 'the parents' },
  staffInvolved: { nl: 'het team', en: 'the staff' },
  pupilsInvolved: { nl: 'de leerlingen', en: 'the pupils' },
} as const;

const secondarySchools = oncePerSubject(({ submission }): ReadonlySet<string> => {
  const rows = groupBy(submission.schools, ({ brin }) => brin);
  const isSecondary = ([, schools]: readonly [string, (typeof submission)['schools']]) =>
    schools.some(({ schoolType }) => findSchoolType(schoolType)?.sector === 'vo');
  return new Set([...rows].filter(isSecondary).map(([brin]) => brin));
});

/** Programmes that are no longer in the making, with everyone who is to be involved: pupils in vo only. */
export function* involvementOfProgrammes(
  subject: RuleSubject,
): Generator<{ programme: Programme; involved: readonly Involvement[] }> {
  for (const programme of programmesOfYear(subject)) {
    if (!isSettled(subject, programme)) continue;
    const fields = secondarySchools(subject).has(programme.brin)
      ? (['parentsInvolved', 'staffInvolved', 'pupilsInvolved'] as const)
      : (['parentsInvolved', 'staffInvolved'] as const);
    const involved = fields.map((field) => ({ field, who: WHO[field], answer: programme[field] }));
    yield { programme, involved };
  }
}

/** `de ouders en het team`. */
export function nameAll(groups: readonly Involvement[], language: 'nl' | 'en'): string {
  const names = groups.map(({ who }) => who[language]);
  const last = names.at(-1) ?? '';
  const and = language === 'nl' ? ' en ' : ' and ';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`;
}
