import { ATOMIC, derivesFrom, typeText } from '../types/atomic-type.js';
import { fail } from '../xpath-error.js';
import {
  type AtomicValue,
  type DurationValue,
  isMoment,
  isNumeric,
  isText,
  type NumericValue,
} from './atomic-value.js';
import { toFloating } from './cast.js';
import { compareMoments } from './moment.js';

export type ValueOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

const ORDERED_MOMENTS: ReadonlySet<string> = new Set(['dateTime', 'date', 'time']);
/**
 * The value comparisons, untypedAtomic already cast (XPath 2.0 §3.5.1, appendix B.2).
 *
 * @param implicitZone minutes east of UTC, for moments without a zone
 * @throws XPathError err:XPTY0004 where the types cannot be compared so
 */
export function compare(
  operator: ValueOperator,
  a: AtomicValue,
  b: AtomicValue,
  implicitZone: number,
): boolean {
  if (operator === 'eq' || operator === 'ne') {
    const isEqual = equal(a, b, implicitZone);
    return (isEqual ?? refuse(operator, a, b)) === (operator === 'eq');
  }
  const order = orderOf(a, b, implicitZone);
  if (order === undefined) return refuse(operator, a, b);
  // NaN is in no order with anything: all four are false.
  if (operator === 'lt') return order < 0;
  if (operator === 'le') return order <= 0;
  return operator === 'gt' ? order > 0 : order >= 0;
}

function refuse(operator: string, a: AtomicValue, b: AtomicValue): never {
  return fail('XPTY0004', `${typeText(a.type)} ${operator} ${typeText(b.type)}`);
}

/** Whether two values are equal by `eq`; undefined where their types cannot be compared. */
export function equal(a: AtomicValue, b: AtomicValue, implicitZone: number): boolean | undefined {
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b) === 0;
  if (isText(a) && isText(b)) return a.value === b.value;
  if (a.kind !== b.kind) return undefined;
  if (isMoment(a) && isMoment(b)) return compareMoments(a, b, implicitZone) === 0;
  if (a.kind === 'duration' && b.kind === 'duration') {
    return a.months === b.months && a.seconds.equals(b.seconds);
  }
  if ('name' in a && 'name' in b) return a.name === b.name;
  return 'value' in a && 'value' in b && a.value === b.value;
}

/** Negative, zero, positive, or NaN where a number is none; undefined where the types have no order. */
export function orderOf(a: AtomicValue, b: AtomicValue, implicitZone: number): number | undefined {
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
  if (isText(a) && isText(b)) return compareCodePoints(a.value, b.value);
  if (a.kind !== b.kind) return undefined;
  if (a.kind === 'boolean') return Number(a.value) - Number((b as typeof a).value);
  if (a.kind === 'duration') return orderOfDurations(a, b as typeof a);
  if (!isMoment(a) || !isMoment(b) || !ORDERED_MOMENTS.has(a.kind)) return undefined;
  return compareMoments(a, b, implicitZone);
}

/** F&O §10.4: two durations have an order only where both are of months, or both of seconds. */
function orderOfDurations(a: DurationValue, b: DurationValue): number | undefined {
  const areBoth = (type: (typeof ATOMIC)['duration']): boolean =>
    derivesFrom(a.type, type) && derivesFrom(b.type, type);
  if (areBoth(ATOMIC.yearMonthDuration)) return a.months - b.months;
  return areBoth(ATOMIC.dayTimeDuration) ? a.seconds.comparedTo(b.seconds) : undefined;
}

/** Decimals exactly; with a float or a double as such (F&O §6.3, XPath 2.0 B.1). NaN where one is none. */
function compareNumbers(a: NumericValue, b: NumericValue): number {
  if (a.kind === 'decimal' && b.kind === 'decimal') return a.value.comparedTo(b.value);
  const kind = a.kind === 'double' || b.kind === 'double' ? 'double' : 'float';
  const [left, right] = [toFloating(kind, a).value, toFloating(kind, b).value];
  return left === right ? 0 : left - right;
}

/** By code point, which the order of UTF-16 units is not (F&O §7.3.1). */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const shortest = Math.min(a.length, b.length);
  for (let at = 0; at < shortest; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left === right) continue;
    const [isSurrogate, isOther] = [isSurrogateUnit(left), isSurrogateUnit(right)];
    if (isSurrogate === isOther) return left - right;
    return isSurrogate ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogateUnit(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
