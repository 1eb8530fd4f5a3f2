import type { Language } from '../../diagnostics/diagnostic.js';
import { shownValue, type ShownValue } from '../../xbrl/inline/transformations/shown-value.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';

const CENTS = 2;

/** Euros as a page shows them, without a sign: two decimals, or as many more as the amount has. */
export function shownAmount(amount: Decimal, language: Language): ShownValue {
  return shownValue('number', amount.toFixed(Math.max(CENTS, amount.decimalPlaces())), language);
}

/** A fraction as a percentage, without a sign. */
export function shownShare(share: Decimal, language: Language): ShownValue {
  return shownValue('number', share.times(100).toFixed(), language);
}

/** `1.234,50`, with a minus sign before it where it is below zero. */
export function amountText(amount: Decimal, language: Language): string {
  return withSign(shownAmount(amount, language));
}

/** `11,36 %`, as the language writes it. */
export function shareText(share: Decimal, language: Language): string {
  return `${withSign(shownShare(share, language))}${percentSign(language)}`;
}

export function percentSign(language: Language): string {
  return language === 'nl' ? '\u00a0%' : '%';
}

function withSign({ text, isNegative }: ShownValue): string {
  return isNegative ? `${MINUS}${text}` : text;
}

/** The sign that people read; a hyphen is shorter. */
export const MINUS = '\u2212';
