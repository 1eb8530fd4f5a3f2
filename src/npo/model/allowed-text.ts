import { getOrMake } from '../../maps/get-or-make.js';

/** A replacement that was made in a text, with how often. */
export interface TextChange {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What word processors put in, and the plain characters that say the same. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...['\u2018', '\u2019', '\u201A', '\u201B', '\u2032'].map((c) => [c, "'"] as const),
  ...['\u201C', '\u201D', '\u201E', '\u201F', '\u2033'].map((c) => [c, '"'] as const),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'].map((c) => [c, '-'] as const),
  ...['\u2022', '\u2023', '\u25AA', '\u25CF', '\u25E6', '\uF0B7'].map((c) => [c, '-'] as const),
  ...['\u2002', '\u2003', '\u2007', '\u2009', '\u200A', '\u202F'].map((c) => [c, ' '] as const),
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'].map((c) => [c, ''] as const),
  ['\u2026', '...'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u2039', '<'],
  ['\u203A', '>'],
  ['\u2260', '!='],
  ['\u2264', '<='],
  ['\u2265', '>='],
  ['\u2192', '->'],
  ['\u2122', '(TM)'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\u0110', 'D'],
  ['\u0111', 'd'],
  ['\u0131', 'i'],
  ['\u0141', 'L'],
  ['\u0142', 'l'],
  ['\u0132', 'IJ'],
  ['\u0133', 'ij'],
  ['\u0152', 'OE'],
  ['\u0153', 'oe'],
]);

/** Most texts: nothing in them could need a change. */
const UNCHANGED = /^[\t\n -;=-~]*$/;
const ALLOWED = /^[\t\n\x20-\xff\u20a0-\u20cf]*$/;
const NOT_ALLOWED = /[^\t\n\x20-\xff\u20a0-\u20cf]/gu;

type Changes = Map<string, { readonly from: string; readonly to: string; count: number }>;

/**
 * A text in the characters that a Dutch filing may use (FR-NL-1.02: U+0000-00FF and the currency
 * signs U+20A0-20CF, and of those what XML 1.0 §2.2 allows), with each kind of change. Accents that
 * do not fit are dropped from their letter; what has no counterpart becomes a question mark.
 */
export function allowedText(text: string): {
  readonly text: string;
  readonly changes: readonly TextChange[];
} {
  if (UNCHANGED.test(text)) return { text, changes: [] };
  const changes: Changes = new Map();
  const composed = text.normalize('NFC');
  if (composed !== text) {
    const marks = (one: string) => one.match(/\p{M}/gu)?.length ?? 0;
    const joined = marks(text) - marks(composed);
    const [mark] = /\p{M}/u.exec(text) ?? [];
    if (joined > 0 && mark !== undefined) changes.set('marks', { from: mark, to: '', count: joined });
  }
  const plain = withoutMarkup(composed.replace(/\r\n?/g, '\n'), changes);
  const allowed = plain.replace(NOT_ALLOWED, (character) => changed(changes, character, counterpart));
  return { text: allowed, changes: [...changes.values()] };
}

/** Counts a change of a character. @returns what takes its place */
function changed(changes: Changes, from: string, counterpartOf: (from: string) => string): string {
  const change = getOrMake(changes, from, () => ({ from, to: counterpartOf(from), count: 0 }));
  change.count++;
  return change.to;
}

/**
 * The control characters U+0080-009F of a text, with how often each is there. The wording of FR-NL-1.02 leaves them
 * out and Arelle lets them through; what was meant in their place is for the writer to say.
 */
export function controlsIn(text: string): readonly Omit<TextChange, 'to'>[] {
  const counts = new Map<string, number>();
  for (const [from] of text.matchAll(/[\u0080-\u009f]/g)) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].map(([from, count]) => ({ from, count }));
}

/**
 * What looks like a whole tag would be taken for formatting (FR-NL-5.11); the words of a cell are plain
 * text, so a space behind its first character keeps it that.
 */
function withoutMarkup(text: string, changes: Changes): string {
  return text.replace(/<(?=\/?[A-Za-z][^<>]*>)/g, (start) => changed(changes, start, () => '< '));
}

/** Replacements as findings name them: `U+2026 → "..." (3x)`. */
export function changesText(changes: readonly TextChange[]): string {
  return changes
    .map(({ from, to, count }) => `${codePoint(from)} \u2192 "${to}" (${String(count)}x)`)
    .join(', ');
}

export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function counterpart(character: string): string {
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  if ((character.codePointAt(0) ?? 0) < 0x20) return ' ';
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && ALLOWED.test(base) ? base : '?';
}
