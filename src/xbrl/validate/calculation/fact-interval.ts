import type { NumericValue } from '../../instance/numeric-value.js';
import { Decimal } from '../../numbers/decimal.js';
import { type Interval, point } from '../../numbers/interval.js';

/** How the numbers of a report were cut to their decimals: the two modes of Calculations 1.1. */
export type Rounding = 'round-to-nearest' | 'truncation';

const ZERO = new Decimal(0);

/**
 * The numbers that a reported value may stand for; undefined where nobody knows how exact it is.
 *
 * Calculations 1.1 §5.2.3, rounding to the nearest: half a unit of the last decimal to either side, both
 * ends included, since nobody knows which way a half was rounded. §5.2.4, truncation: less than a whole
 * unit away from zero; from zero itself to either side.
 */
export function factInterval({ value, decimals }: NumericValue, rounding: Rounding): Interval | undefined {
  if (decimals === 'unknown') return undefined;
  if (decimals === 'INF') return point(value);
  if (rounding === 'round-to-nearest') {
    const half = new Decimal(`5e${-decimals - 1}`);
    return {
      lower: { at: value.minus(half), isIncluded: true },
      upper: { at: value.plus(half), isIncluded: true },
    };
  }
  const unit = new Decimal(`1e${-decimals}`);
  const itself = { at: value, isIncluded: true };
  return {
    lower: value.lte(ZERO) ? { at: value.minus(unit), isIncluded: false } : itself,
    upper: value.gte(ZERO) ? { at: value.plus(unit), isIncluded: false } : itself,
  };
}

/** Whether a value has digits that are not zero behind its last decimal. */
export function hasExcessDigits({ value, decimals }: NumericValue): boolean {
  if (typeof decimals === 'string' || value.isZero()) return false;
  const lastDigit = value.e - value.precision() + 1;
  return lastDigit < -decimals;
}
