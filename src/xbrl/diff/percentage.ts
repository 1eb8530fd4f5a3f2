import { Decimal, parseDecimal } from '../numbers/decimal.js';
import type { Change } from './change.js';

/**
 * By how much a number changed, as a percentage of the size that it had, to one decimal, a half away from zero:
 * `12.5`, `-100.0`. Undefined where it was zero, or is no number.
 */
export function percentageOf({
  before,
  difference,
}: Pick<Change, 'before' | 'difference'>): string | undefined {
  const base = before === undefined || before === null ? undefined : parseDecimal(before);
  if (base === undefined || base.isZero() || difference === undefined) return undefined;
  const share = new Decimal(difference).times(100).dividedBy(base.abs()).toDecimalPlaces(1);
  // Nothing that rounds to nothing has a sign.
  return (share.isZero() ? new Decimal(0) : share).toFixed(1);
}
