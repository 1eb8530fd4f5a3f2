import { collapsed } from '../../xml/collapsed.js';

/** A number as it stands in a page or comes out of a transformation: never signed. */
const UNSIGNED = /^(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;

/** A number with a sign, which only `sign` may give (Inline XBRL 1.1 §10.1.2). */
const SIGNED = /^[+-]/;

/** In powers of ten; more zeros than this nobody writes, and a hostile file would ask for a billion. */
export const LARGEST_SCALE = 1000;

export type NumberValue =
  { readonly text: string } | { readonly problem: 'signed' | 'not a number' | 'scale too large' };

/**
 * The value that a number stands for: times ten to the power of `scale`, and negative where `sign` is a hyphen
 * (Inline XBRL 1.1 §10.1.2, §10.2.3). Digits are moved, not computed with: nothing is lost.
 *
 * @param written white space around it does not count
 * @param scale an integer; 0 where it is none
 */
export function numberValue(written: string, scale: string | undefined, isNegative: boolean): NumberValue {
  const trimmed = collapsed(written);
  const match = UNSIGNED.exec(trimmed);
  if (match === null) {
    return { problem: SIGNED.test(trimmed) && UNSIGNED.test(trimmed.slice(1)) ? 'signed' : 'not a number' };
  }
  const [, whole = '', fraction = match[3] ?? '', , exponent] = match;
  const power = /^[+-]?\d+$/.test(scale ?? '') ? Number(scale) : 0;
  if (Math.abs(power) > LARGEST_SCALE) return { problem: 'scale too large' };
  const shifted = power === 0 ? mantissa(trimmed) : moved(whole, fraction, power);
  const isZero = !/[1-9]/.test(shifted);
  const sign = isNegative && !isZero ? '-' : '';
  return { text: sign + shifted + (exponent === undefined ? '' : `E${exponent}`) };
}

function mantissa(number: string): string {
  const end = number.search(/[eE]/);
  return end === -1 ? number : number.slice(0, end);
}

/**
 * The digits with the point moved to the right, or to the left where the power is negative. Nothing but zeros behind
 * the point is left out: a tenth of 70 is 7, as it must be written where the fact is an integer.
 */
function moved(whole: string, fraction: string, power: number): string {
  const digits = whole + fraction;
  const point = whole.length + power;
  const before = point <= 0 ? '0' : digits.slice(0, point) + '0'.repeat(Math.max(0, point - digits.length));
  const behind = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return withoutZeros(before) + (/[1-9]/.test(behind) ? `.${behind}` : '');
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
