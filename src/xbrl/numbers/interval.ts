import { Decimal } from './decimal.js';

/** An end of an interval, and whether the interval has it. */
export interface Bound {
  readonly at: Decimal;
  readonly isIncluded: boolean;
}

/** All numbers between two ends, at least one. */
export interface Interval {
  readonly lower: Bound;
  readonly upper: Bound;
}

/** The interval of one number. */
export function point(at: Decimal): Interval {
  const bound: Bound = { at, isIncluded: true };
  return { lower: bound, upper: bound };
}

export function isPoint({ lower, upper }: Interval): boolean {
  return lower.at.eq(upper.at);
}

/** Every sum of a number of one and a number of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { lower: addBounds(a.lower, b.lower), upper: addBounds(a.upper, b.upper) };
}

/** Every number of an interval times a factor; a negative one turns the ends around. */
export function scaleInterval({ lower, upper }: Interval, factor: Decimal): Interval {
  if (factor.isZero()) return point(new Decimal(0));
  const scaled = ({ at, isIncluded }: Bound): Bound => ({ at: at.times(factor), isIncluded });
  return factor.isNegative()
    ? { lower: scaled(upper), upper: scaled(lower) }
    : { lower: scaled(lower), upper: scaled(upper) };
}

/** The numbers that two intervals share; undefined where they share none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const lower = inner(a.lower, b.lower, a.lower.at.comparedTo(b.lower.at));
  const upper = inner(a.upper, b.upper, b.upper.at.comparedTo(a.upper.at));
  const order = lower.at.comparedTo(upper.at);
  const isEmpty = order > 0 || (order === 0 && !(lower.isIncluded && upper.isIncluded));
  return isEmpty ? undefined : { lower, upper };
}

function addBounds(a: Bound, b: Bound): Bound {
  return { at: a.at.plus(b.at), isIncluded: a.isIncluded && b.isIncluded };
}

/** Of two ends at the same side the one that leaves the least; positive where that is the first. */
function inner(first: Bound, second: Bound, order: number): Bound {
  if (order !== 0) return order > 0 ? first : second;
  return { at: first.at, isIncluded: first.isIncluded && second.isIncluded };
}
