import type { Edition, Menukaart } from '../../model/menukaart.js';
import type { ChosenIntervention, IsoDate, Programme, SchoolYear } from '../../model/submission.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/** An edition with the day on which the next one took its place. */
interface Reign {
  readonly edition: Edition;
  readonly until: IsoDate | undefined;
}

const reigns = oncePerSubject(({ menukaart: { editions } }): readonly Reign[] => {
  const sorted = [...editions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.map((edition, index) => ({ edition, until: sorted[index + 1]?.validFrom }));
});

/**
 * The editions of the menukaart that spending of a school year may rest on: those in force on any
 * of its days, and with grace those under which its programme was adopted (ours: no source says what
 * an update means for a plan that stands). Without a school year, those of the reporting year.
 */
export function editionsFor(
  subject: RuleSubject,
  schoolYear: SchoolYear | undefined,
  programmes: readonly Programme[],
): readonly Edition[] {
  const adopted = programmes.flatMap(({ adoptedOn }) => adoptedOn ?? []);
  const [first = '', last = ''] = schoolYear?.split('-') ?? [];
  const isInForce = (reign: Reign): boolean =>
    schoolYear === undefined
      ? subject.year.editions.includes(reign.edition.id)
      : overlaps(reign, `${first}-08-01`, `${last}-07-31`);
  return reigns(subject)
    .filter((reign) => isInForce(reign) || adopted.some((day) => overlaps(reign, day, day)))
    .map(({ edition }) => edition);
}

function overlaps({ edition, until }: Reign, start: IsoDate, end: IsoDate): boolean {
  return edition.validFrom <= end && (until === undefined || until > start);
}

/** Whether an intervention is on one of the editions; a code is what our list gives it. */
export function isOnEdition(code: string | undefined, editions: readonly Edition[]): boolean {
  return code !== undefined && editions.some(({ interventions }) => interventions.includes(code));
}

/** Whether more is told than at most the category: money of a category, or of a total, is on no intervention in particular. */
export function isNamed({ code, category, text }: ChosenIntervention): boolean {
  return code !== undefined || (category === undefined && text !== '');
}

/** Whether something is named as what the money may not pay for, in Dutch or English, in any case. */
export function isExcluded({ excluded }: Menukaart, { code, text }: ChosenIntervention): boolean {
  const named = text.trim().toLowerCase();
  return (
    code === undefined &&
    excluded.some(({ name }) => name.nl.toLowerCase() === named || name.en.toLowerCase() === named)
  );
}
