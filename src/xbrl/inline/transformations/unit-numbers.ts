import { inAsciiDigits } from './digits.js';
import { isGrouped } from './digit-groups.js';
import type { Grouping } from './digit-groups.js';
import { plainDecimal } from './numbers.js';
import type { Rule } from './rule.js';

const APOSTROPHES = "'`´’′＇";

/** Registries 2 and 3 `numunitdecimal`: `1.234 euro 5 cent` is 1234.05. Units without separators in them. */
export const numUnitDecimal2: Rule = inAsciiDigits('full-width', (text) => {
  const match = /^([0-9.,，．]+)[^0-9.,，．]+([0-9]{1,2})[^0-9.,，．]*$/.exec(text);
  const [, whole, hundredths] = match ?? [];
  if (whole === undefined || hundredths === undefined) return undefined;
  if (whole !== '0' && (!/^[1-9]/.test(whole) || !isGrouped(whole, 'optional-thousands'))) return undefined;
  return inHundredths(whole.replace(/[.,，．]/g, ''), hundredths);
});

/** Registry 3 `numunitdecimalin`: groups as in India, or none; a unit is anything but digits. */
export const numUnitDecimalIndian: Rule = (text) => {
  const hundredths = digitsBefore(text, lastDigitEnd(text, text.length));
  const wholeEnd = lastDigitEnd(text, hundredths.start);
  const whole = text.slice(0, wholeEnd);
  const length = hundredths.end - hundredths.start;
  if (wholeEnd === 0 || length < 1 || length > 2 || !isIndian(whole, 'indian')) return undefined;
  return inHundredths(whole.replace(/[, \u00A0]/g, ''), text.slice(hundredths.start, hundredths.end));
};

/** Registry 4: separators anywhere before the unit. */
export const numUnitDecimal = unitNumber('.,，');

/** Registry 5: the apostrophes of Switzerland too. */
export const numUnitDecimalApos = unitNumber(`.,，${APOSTROPHES}`);

function unitNumber(separators: string): Rule {
  const form = new RegExp(`^([0-9${separators}]+)[^0-9${separators}][^0-9]*([0-9]{1,2})[^0-9]*$`);
  return inAsciiDigits('full-width', (text) => {
    const [, whole, hundredths] = form.exec(text) ?? [];
    const digits = whole?.replace(/[^0-9]/g, '') ?? '';
    if (digits === '' || hundredths === undefined) return undefined;
    return plainDecimal(inHundredths(digits, hundredths));
  });
}

function inHundredths(whole: string, hundredths: string): string {
  return `${whole}.${hundredths.padStart(2, '0')}`;
}

function isIndian(text: string, grouping: Grouping): boolean {
  return /^[0-9, \u00A0]+$/.test(text) && isGrouped(text, grouping);
}

/** Behind the last digit before `end`; 0 where there is none. */
function lastDigitEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isDigit(text, at - 1)) at--;
  return at;
}

function digitsBefore(text: string, end: number): { readonly start: number; readonly end: number } {
  let start = end;
  while (start > 0 && isDigit(text, start - 1)) start--;
  return { start, end };
}

function isDigit(text: string, at: number): boolean {
  return asciiDigit.test(text.charAt(at));
}

const asciiDigit = /[0-9]/;
