import { type CodePointRange, unicodeBlock } from './unicode-blocks.js';

/** Whether a code point belongs to a class. */
export type CharacterClass = (codePoint: number) => boolean;

/** Characters that may begin an XML name (XML 1.0, second edition, [5]; by the ranges of the fifth). */
const NAME_START =
  /^[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]$/u;
const NAME_MORE = /^[-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]$/u;

const isNameStart = matching(NAME_START);
const isNameMore = matching(NAME_MORE);
const isNameCharacter: CharacterClass = (point) => isNameStart(point) || isNameMore(point);
const isSpace: CharacterClass = (point) => point === 0x20 || point === 9 || point === 10 || point === 13;

/** XML Schema Part 2 §F.1.1, table of multi-character escapes. */
const MULTIPLE: Readonly<Record<string, CharacterClass>> = {
  s: isSpace,
  i: isNameStart,
  c: isNameCharacter,
  d: matching(/^\p{Nd}$/u),
  w: not(matching(/^[\p{P}\p{Z}\p{C}]$/u)),
};

/** Any character but a few. */
export function anyBut(points: readonly number[]): CharacterClass {
  return (point) => !points.includes(point);
}

export function oneOf(ranges: readonly CodePointRange[]): CharacterClass {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return (point) => point >= only[0] && point <= only[1];
  return (point) => ranges.some(([first, last]) => point >= first && point <= last);
}

export function anyOf(classes: readonly CharacterClass[]): CharacterClass {
  return (point) => classes.some((one) => one(point));
}

export function not(one: CharacterClass): CharacterClass {
  return (point) => !one(point);
}

export function without(one: CharacterClass, other: CharacterClass): CharacterClass {
  return (point) => one(point) && !other(point);
}

/** The class of `\s`, `\D` and the like; undefined where there is none. @param letter what follows the backslash */
export function multipleEscape(letter: string): CharacterClass | undefined {
  const lower = letter.toLowerCase();
  const found = MULTIPLE[lower];
  return found === undefined || letter === lower ? found : not(found);
}

/** The class of `\p{name}`: a general category (`L`, `Nd`) or a block (`IsGreek`). */
export function propertyClass(name: string): CharacterClass | undefined {
  if (name.startsWith('Is')) {
    const ranges = unicodeBlock(name.slice(2));
    return ranges && oneOf(ranges);
  }
  if (!/^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/.test(name)) return undefined;
  return matching(new RegExp(`^\\p{${name}}$`, 'u'));
}

function matching(expression: RegExp): CharacterClass {
  return (point) => expression.test(String.fromCodePoint(point));
}
