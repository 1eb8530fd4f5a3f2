import { append } from '../../../maps/append.js';

/** The ways in which months are written, in the order of the registry, each with the number of its month. */
export interface MonthNames {
  readonly byFirstLetter: ReadonlyMap<string, readonly (readonly [name: string, month: number])[]>;
}

/** What may stand beside the name of a month in a text without digits. */
export interface Surroundings {
  /** The least number of characters before the name. */
  readonly before: number;
  /** The least and the most number of characters behind it; no most, no limit. */
  readonly behind: number;
  readonly atMostBehind?: number;
  /** The character before the name is no Latin letter: `12. maaliskuuta` is March, though `12maa` is nothing. */
  readonly isApart?: boolean;
  /** The character behind the name is no Latin letter. */
  readonly endsWord?: boolean;
}

const LATIN_LETTER = /[A-Za-z]/;

/** @param months twelve rows, each with the ways to write that month */
export function monthNames(months: readonly (readonly string[])[]): MonthNames {
  const byFirstLetter = new Map<string, (readonly [string, number])[]>();
  months.forEach((names, index) => {
    for (const name of names) append(byFirstLetter, name.charAt(0), [name, index + 1]);
  });
  return { byFirstLetter };
}

/** The month whose name starts last, as a greedy pattern finds it; 1 to 12. One pass from the end. */
export function lastMonth(text: string, names: MonthNames, around: Surroundings): number | undefined {
  const least = Math.max(around.before, leastStart(text, around));
  for (let at = text.length - around.behind - 1; at >= least; at--) {
    const month = monthAt(text, at, names, around);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** The month that the text starts with. */
export function firstMonth(text: string, names: MonthNames, around: Surroundings): number | undefined {
  return monthAt(text, 0, names, around);
}

function monthAt(text: string, at: number, names: MonthNames, around: Surroundings): number | undefined {
  if (around.isApart === true && (at === 0 || LATIN_LETTER.test(text.charAt(at - 1)))) return undefined;
  for (const [name, month] of names.byFirstLetter.get(text.charAt(at)) ?? []) {
    if (text.startsWith(name, at) && isFollowedWell(text, at + name.length, around)) return month;
  }
  return undefined;
}

function isFollowedWell(text: string, end: number, around: Surroundings): boolean {
  const behind = text.length - end;
  if (behind < around.behind || behind > (around.atMostBehind ?? behind)) return false;
  return around.endsWord !== true || !LATIN_LETTER.test(text.charAt(end));
}

/** Where a name that leaves not too much behind it can start at the earliest: none is longer than twelve letters. */
function leastStart(text: string, { atMostBehind }: Surroundings): number {
  return atMostBehind === undefined ? 0 : text.length - atMostBehind - LONGEST_NAME;
}

const LONGEST_NAME = 12;
