import type { Basis } from '../../../diagnostics/diagnostic.js';

/** The manual that a rule or guideline of a Dutch filing stands in, with its number there. */
export function manual(clause: string): Basis {
  return { document: 'SBR Filing Rules (Nederlandse Taxonomie)', clause };
}

/** The rules of the KvK domain, with the number of one. */
export function manualOfKvk(clause: string): Basis {
  return { document: 'Rules of the KvK domain (Nederlandse Taxonomie)', clause };
}

/** The architecture of the Dutch taxonomy, with the number of one of its rules. */
export function architecture(clause: string): Basis {
  return { document: 'Nederlandse Taxonomie Architectuur', clause };
}

/** Code points that an instance may use: Basic Latin, Latin-1 Supplement, Currency Symbols. */
export const ALLOWED_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x007f],
  [0x0080, 0x00ff],
  [0x20a0, 0x20cf],
];

/**
 * The C1 controls. The wording of FR-NL-1.02 as Arelle quotes it lets the Latin-1 Supplement begin at U+00A0, behind
 * them; the block of that name begins at U+0080, and so do the ranges that Arelle itself goes by.
 */
export function isDisputedCodePoint(codePoint: number): boolean {
  return codePoint >= 0x80 && codePoint <= 0x9f;
}

export function isAllowedCodePoint(codePoint: number): boolean {
  return ALLOWED_RANGES.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** `U+2019`, the way character tables name a character. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
