import { dayNumber } from './date-time.js';
import { withoutTrailingZeros } from './decimal-text.js';

/** XML Schema Part 2 §3.2.6: months and seconds, each signed. */
export interface Duration {
  readonly months: bigint;
  readonly seconds: bigint;
  readonly fraction: string;
  readonly isNegative: boolean;
}

const FORM =
  /^(-?)P(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.([0-9]+))?S)?)?$/;

export function readDuration(text: string): Duration | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [, sign, ...parts] = match;
  const [years, months, days, hours, minutes, seconds] = parts
    .slice(0, 6)
    .map((part) => BigInt(part || 0)) as [bigint, bigint, bigint, bigint, bigint, bigint];
  return {
    months: years * 12n + months,
    seconds: ((days * 24n + hours) * 60n + minutes) * 60n + seconds,
    fraction: withoutTrailingZeros(parts[6] ?? ''),
    isNegative: sign === '-',
  };
}

export function durationKey({ months, seconds, fraction, isNegative }: Duration): string {
  const isZero = months === 0n && seconds === 0n && fraction === '';
  return `${isNegative && !isZero ? '-' : ''}${months}M${seconds}.${fraction}`;
}

/** The moments that durations are added to, to compare them (XML Schema Part 2 §3.2.6.2): year and month. */
const REFERENCES = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
] as const;

/** XML Schema Part 2 §3.2.6.2: a partial order; undefined where the two cannot be compared. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const orders = new Set(
    REFERENCES.map(([year, month]) => {
      const difference = secondsAfter(a, year, month) - secondsAfter(b, year, month);
      return difference === 0n ? compareFractions(a, b) : difference < 0n ? -1 : 1;
    }),
  );
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

function secondsAfter({ months, seconds, isNegative }: Duration, year: number, month: number): bigint {
  const sign = isNegative ? -1n : 1n;
  const total = BigInt(year * 12 + month - 1) + sign * months;
  const monthOfYear = ((total % 12n) + 12n) % 12n;
  return dayNumber((total - monthOfYear) / 12n, Number(monthOfYear) + 1, 1) * 86_400n + sign * seconds;
}

function compareFractions(a: Duration, b: Duration): number {
  const [left, right] = [a.fraction, b.fraction];
  if (a.isNegative !== b.isNegative) return left === '' && right === '' ? 0 : a.isNegative ? -1 : 1;
  const size = left === right ? 0 : left < right ? -1 : 1;
  return a.isNegative ? -size : size;
}
