import { Decimal } from '../../numbers/decimal.js';
import { fail } from '../xpath-error.js';

const MOST_DIGITS = 10_000;
const DIGITS_A_WORD = 7;

/**
 * Decimals of up to 10 000 digits, more being an overflow (F&O §6.2): sums, differences, products, whole
 * quotients and remainders are exact, because they fit in twice as many.
 */
const Exact = Decimal.clone({ precision: 2 * MOST_DIGITS + 2 * DIGITS_A_WORD });
const Quotient = Decimal.clone({ precision: 34 });

/** Digits of a quotient that does not end: so many in all, and so many behind the point. */
const QUOTIENT_DIGITS = 34;

export const ZERO: Decimal = new Exact(0);
export const ONE: Decimal = new Exact(1);

/** @param value a decimal as text, a whole number, or a decimal of any precision */
export function exact(value: string | number | Decimal): Decimal {
  return new Exact(value);
}

/** @throws XPathError err:FOAR0002 where there are too many digits to go on with */
export function bounded(value: Decimal): Decimal {
  if (value.d.length * DIGITS_A_WORD > MOST_DIGITS || Math.abs(value.e) > MOST_DIGITS) fail('FOAR0002');
  return value;
}

/**
 * A quotient: exact where it ends within 34 digits; otherwise rounded, half away from zero, to 34 digits
 * and to no fewer than 34 behind the point (F&O §6.2.4 leaves the precision open).
 *
 * @throws XPathError err:FOAR0001
 */
export function quotient(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) fail('FOAR0001');
  Quotient.set({ precision: QUOTIENT_DIGITS + Math.max(0, a.e - b.e + 1) });
  return new Exact(new Quotient(a).div(b));
}

/** The value of a floating-point number, to its last binary digit. @param value finite */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return new Exact(value === 0 ? 0 : value);
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const high = bits.getBigUint64(0);
  const exponentBits = Number((high >> 52n) & 0x7ffn);
  const fraction = high & 0xfffffffffffffn;
  const mantissa = exponentBits === 0 ? fraction : fraction | (1n << 52n);
  const exponent = Math.max(exponentBits, 1) - 1075;
  // m × 2^-k is m × 5^k × 10^-k.
  const digits = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
  const magnitude = new Exact(`${digits}e${Math.min(exponent, 0)}`);
  return value < 0 ? magnitude.negated() : magnitude;
}
