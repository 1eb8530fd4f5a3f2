import { sep } from 'node:path';

/** How the shells of a system take words. */
interface Shells {
  /** What no shell takes for anything but itself. */
  readonly plain: RegExp;
  /** What has a meaning between double quotes too. */
  readonly special: RegExp;
  /** An apostrophe within single quotes. */
  readonly apostrophe: string;
}

export const UNIX: Shells = {
  plain: /^[\p{L}\p{M}\p{N}_./:%+=-]+$/u,
  special: /["$`!\\]/,
  apostrophe: String.raw`'\''`,
};

/** PowerShell and cmd, where a backslash separates names; cmd knows no single quotes, and needs none. */
export const WINDOWS: Shells = {
  plain: /^[\p{L}\p{M}\p{N}_./:%+=\\-]+$/u,
  special: /["$`]/,
  apostrophe: "''",
};

/** A command of this program as it can be typed, or copied, with its words quoted where that is needed. */
export function suggestedCommand(...words: readonly string[]): string {
  return typedCommand(words, sep === '\\' ? WINDOWS : UNIX);
}

export function typedCommand(words: readonly string[], shells: Shells): string {
  return ['npo-xbrl', ...words.map((word) => quoted(word, shells))].join(' ');
}

/** Double quotes, which every shell has; between single ones sh and PowerShell take all for itself. */
function quoted(word: string, { plain, special, apostrophe }: Shells): string {
  if (plain.test(word)) return word;
  return special.test(word) ? `'${word.replaceAll("'", apostrophe)}'` : `"${word}"`;
}
