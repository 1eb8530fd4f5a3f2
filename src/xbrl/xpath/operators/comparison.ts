import { atomize, atomizeOne } from '../nodes/atomize.js';
import type { Budget } from '../budget.js';
import type { Sequence } from '../sequence.js';
import { ATOMIC } from '../types/atomic-type.js';
import { type AtomicValue, type DecimalValue, isNumeric, isText } from '../values/atomic-value.js';
import { cast } from '../values/cast.js';
import { compare, type ValueOperator } from '../values/compare.js';
import { textOf } from '../values/value-text.js';

/** Above so many pairs of texts, or of decimals, equality is looked up instead of tried. */
const MANY_PAIRS = 64;

/** A value comparison (XPath 2.0 §3.5.1): untyped values count as strings; undefined where a side is empty. */
export function valueComparison(
  operator: ValueOperator,
  left: Sequence,
  right: Sequence,
  implicitZone: number,
  budget: Budget,
): boolean | undefined {
  const [a, b] = [atomizeOne(left), atomizeOne(right)];
  if (a === undefined || b === undefined) return undefined;
  charge(a, budget);
  return compare(operator, a, b, implicitZone);
}

/** A general comparison (XPath 2.0 §3.5.2): whether any two values compare so. */
export function generalComparison(
  operator: ValueOperator,
  left: Sequence,
  right: Sequence,
  implicitZone: number,
  budget: Budget,
): boolean {
  const [all, others] = [atomize(left), atomize(right)];
  const [a, b] = [all[0], others[0]];
  if (a === undefined || b === undefined) return false;
  if (all.length === 1 && others.length === 1) {
    charge(a, budget);
    return comparePair(operator, a, b, implicitZone);
  }
  if (operator === 'eq' && all.length * others.length > MANY_PAIRS) {
    const [keys, otherKeys] = [keysOf(all), keysOf(others)];
    if (keys !== undefined && otherKeys !== undefined && keys.kind === otherKeys.kind) {
      budget.spend((all.length + others.length) * 5);
      const wanted = new Set(otherKeys.keys);
      return keys.keys.some((key) => wanted.has(key));
    }
  }
  for (const one of all) {
    charge(one, budget);
    budget.spend(others.length * 5);
    for (const other of others) if (comparePair(operator, one, other, implicitZone)) return true;
  }
  return false;
}

interface Keys {
  readonly kind: 'text' | 'decimal';
  readonly keys: readonly string[];
}

/** Texts that are equal for equal values; undefined where values are neither all texts nor all decimals. */
function keysOf(values: readonly AtomicValue[]): Keys | undefined {
  if (values.every(isText)) return { kind: 'text', keys: values.map(({ value }) => value) };
  if (!values.every(isDecimal)) return undefined;
  return { kind: 'decimal', keys: values.map((value) => textOf(value)) };
}

function isDecimal(value: AtomicValue): value is DecimalValue {
  return value.kind === 'decimal';
}

/** A comparison takes time, of long texts more. */
function charge(value: AtomicValue, budget: Budget): void {
  budget.spend(isText(value) ? 3 + (value.value.length >> 8) : 3);
}

/** Untyped values take on the type of what they are compared with. */
function comparePair(operator: ValueOperator, a: AtomicValue, b: AtomicValue, implicitZone: number): boolean {
  const [isUntyped, isOtherUntyped] = [a.kind === 'untypedAtomic', b.kind === 'untypedAtomic'];
  if (isUntyped === isOtherUntyped) return compare(operator, a, b, implicitZone);
  return isUntyped
    ? compare(operator, castLike(a, b), b, implicitZone)
    : compare(operator, a, castLike(b, a), implicitZone);
}

function castLike(untyped: AtomicValue, other: AtomicValue): AtomicValue {
  if (isText(other)) return untyped;
  if (isNumeric(other)) return cast(untyped, ATOMIC.double);
  return cast(untyped, other.kind === 'duration' ? other.type : ATOMIC[other.kind]);
}
