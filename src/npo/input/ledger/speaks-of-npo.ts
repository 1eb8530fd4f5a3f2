import type { Codes, Dimension, LedgerNames } from './ledger-line.js';

/**
 * Whether a text speaks of the Nationaal Programma Onderwijs: `NPO`, as a word or with a number behind it
 * (`NPO24`), or its full name. The shape of the labels is ours; boards choose their own.
 */
export function speaksOfNpo(text: string): boolean {
  return /(?<![\p{L}])npo(?![\p{L}])|nationaal\s+programma\s+onderwijs/iu.test(text);
}

/** Whether one of the codes of a line, or its name, speaks of NPO. */
export function codesSpeakOfNpo(codes: Codes, { byCode }: LedgerNames): boolean {
  return Object.entries(codes).some(
    ([dimension, code]) =>
      speaksOfNpo(code) || speaksOfNpo(byCode.get(dimension as Dimension)?.get(code) ?? ''),
  );
}
