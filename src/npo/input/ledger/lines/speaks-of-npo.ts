import type { Codes, Dimension, LedgerNames } from './ledger-line.js';

/** `NPO` as a word, with dots, or with a number or a word for money or work behind it (`NPO24`, `NPOgelden`). */
const LETTERS =
  /(?<!\p{L})(?:npo|n\.\s?p\.\s?o\.?)(?:gelden|middelen|budget|subsidie|project(?:en)?|plan|programma|kosten|uitgaven|traject)?(?!\p{L})/iu;

/** The full name, or one that is cut short (`Nat. Progr. Onderwijs`, `NP Onderwijs`). */
const FULL_NAME =
  /(?<!\p{L})(?:np|nat(?:ionaa?le?)?\.?\s*prog(?:r|ramma)?\.?)[\s-]*(?:voor\s+)?(?:het\s+)?ond(?:erw(?:ijs)?)?(?!\p{L})/iu;

/** `geen NPO`, `niet-NPO`: what says of itself that it is none. Behind a dash between spaces something else begins. */
const DENIED = new RegExp(
  `(?<!\\p{L})(?:niet|geen|non|not|zonder|buiten|excl(?:usief)?\\.?)(?:\\s+|-)(?:${LETTERS.source}|${FULL_NAME.source})`,
  'giu',
);

/**
 * Whether a text speaks of the Nationaal Programma Onderwijs, and not only to say that it is about something else. The
 * shape of the labels is ours; boards choose their own.
 */
export function speaksOfNpo(text: string): boolean {
  if (!LETTERS.test(text) && !FULL_NAME.test(text)) return false;
  const rest = text.replace(DENIED, ' ');
  return LETTERS.test(rest) || FULL_NAME.test(rest);
}

/** A text without the words by which it speaks of NPO. */
export function withoutNpo(text: string): string {
  return text.replace(EVERY_NAME, ' ').trim();
}

const EVERY_NAME = new RegExp(`(?:${LETTERS.source}|${FULL_NAME.source})[\\s\\d:/–-]*`, 'giu');

/** Whether one of the codes of a line, or its name, speaks of NPO. */
export function codesSpeakOfNpo(codes: Codes, { byCode }: LedgerNames): boolean {
  return Object.entries(codes).some(
    ([dimension, code]) =>
      speaksOfNpo(code) || speaksOfNpo(byCode.get(dimension as Dimension)?.get(code) ?? ''),
  );
}
