import { sep } from 'node:path';

/** What no shell takes for anything but itself: not in sh, not in PowerShell, not in cmd. */
const PLAIN = sep === '\\' ? /^[\p{L}\p{M}\p{N}_./:%+=\\-]+$/u : /^[\p{L}\p{M}\p{N}_./:%+=-]+$/u;
/** What has a meaning between double quotes too; a backslash only where it separates no names. */
const SPECIAL = sep === '\\' ? /["$`!]/ : /["$`!\\]/;

/** A command of this program as it can be typed, or copied, with its words quoted where that is needed. */
export function suggestedCommand(...words: readonly string[]): string {
  return ['npo-xbrl', ...words.map(quoted)].join(' ');
}

/** Double quotes, which every shell has; between single ones sh takes all for itself. */
function quoted(word: string): string {
  if (PLAIN.test(word)) return word;
  return SPECIAL.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
