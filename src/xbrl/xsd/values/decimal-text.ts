/** A decimal number of any length, taken apart: no leading and no trailing zeros. */
export interface DecimalText {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** XML Schema Part 2 §3.2.3.1; undefined where the text is no decimal. */
export function readDecimal(text: string): DecimalText | undefined {
  const match = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/.exec(text);
  const [, sign, whole = '', fraction = ''] = match ?? [];
  if (match === null || (whole === '' && fraction === '')) return undefined;
  const number = { whole: withoutLeadingZeros(whole), fraction: withoutTrailingZeros(fraction) };
  return { isNegative: sign === '-' && number.whole + number.fraction !== '', ...number };
}

/** A text that is equal for equal numbers only. */
export function decimalKey({ isNegative, whole, fraction }: DecimalText): string {
  return `${isNegative ? '-' : ''}${whole}.${fraction}`;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  if (a.isNegative !== b.isNegative) return a.isNegative ? -1 : 1;
  const size = compareSizes(a, b);
  return a.isNegative ? -size : size;
}

function compareSizes(a: DecimalText, b: DecimalText): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  const [left, right] = [`${a.whole}.${a.fraction}`, `${b.whole}.${b.fraction}`];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** By hand, as below: a regular expression for it takes quadratic time on a hostile text. */
function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits[start] === '0') start++;
  return digits.slice(start);
}

export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
