import type { Rule } from './rule.js';

const OTHERS = { devanagari: /[\u0966-\u096F]/g, 'full-width': /[\uFF10-\uFF19]/g } as const;
const FIRST = { devanagari: 0x0966, 'full-width': 0xff10 } as const;

export type Digits = keyof typeof OTHERS;

/** The rule, with digits of another script taken for those that they are. */
export function inAsciiDigits(digits: Digits, rule: Rule): Rule {
  return (text) => rule(asciiDigits(digits, text));
}

export function asciiDigits(digits: Digits, text: string): string {
  return text.replace(OTHERS[digits], (digit) => String(digit.charCodeAt(0) - FIRST[digits]));
}
