import { isValue } from '../../xsd/components/simple-type.js';
import { collapsed } from '../../xml/collapsed.js';
import { lookupNamespace } from '../../xml/navigate.js';
import type { NamespaceScope } from '../../xml/tree.js';
import {
  ATOMIC,
  type AtomicKind,
  type AtomicType,
  derivesFrom,
  isMomentKind,
  typeText,
} from '../types/atomic-type.js';
import { fail, XPathError } from '../xpath-error.js';
import {
  type AtomicValue,
  booleanValue,
  type DecimalValue,
  type DurationValue,
  type FloatingValue,
  isMoment,
  isNumeric,
} from './atomic-value.js';
import { decimalOf, ONE, ZERO } from './exact-decimal.js';
import { truncatedTo } from './moment.js';
import { readValue } from './read-value.js';
import { textOf } from './value-text.js';

/** From moments to the moments that say less (F&O §17.1, table). */
const MOMENT_TARGETS: Readonly<Partial<Record<AtomicKind, ReadonlySet<AtomicKind>>>> = {
  dateTime: new Set(['time', 'date', 'gYearMonth', 'gYear', 'gMonthDay', 'gDay', 'gMonth']),
  date: new Set(['dateTime', 'gYearMonth', 'gYear', 'gMonthDay', 'gDay', 'gMonth']),
};

/**
 * Casts a value to an atomic type (F&O §17).
 *
 * @param scope the prefixes in scope, for names
 * @throws XPathError err:XPTY0004 where there is no cast between the types; err:FORG0001, err:FOCA0002 and
 *   others where the value does not fit
 */
export function cast(value: AtomicValue, type: AtomicType, scope?: NamespaceScope): AtomicValue {
  if (value.type === type) return value;
  if (derivesFrom(value.type, type)) return retyped(value, type);
  if (value.kind === 'string' || value.kind === 'untypedAtomic') return fromText(value.value, type, scope);
  if (type.kind === undefined) return fail('XPST0080', typeText(type));
  const primitive = value.kind === type.kind ? value : toKind(value, type);
  return narrowed(primitive, type, scope);
}

/** Whether a cast would succeed (XPath 2.0 §3.10.3). */
export function canCast(value: AtomicValue, type: AtomicType, scope?: NamespaceScope): boolean {
  try {
    cast(value, type, scope);
    return true;
  } catch (error) {
    if (error instanceof XPathError) return false;
    throw error;
  }
}

function fromText(text: string, type: AtomicType, scope: NamespaceScope | undefined): AtomicValue {
  if (type.kind === 'QName' || type.kind === 'NOTATION') {
    checkPrefix(text, scope ?? fail('XPTY0004', typeText(type)));
  }
  return (
    readValue(type, text, scope) ?? fail('FORG0001', `${typeText(type)}: ${JSON.stringify(shown(text))}`)
  );
}

/** @throws XPathError err:FONS0004 */
function checkPrefix(text: string, scope: NamespaceScope): void {
  const [prefix = '', local] = collapsed(text).split(':');
  if (local !== undefined && lookupNamespace(scope, prefix) === undefined) fail('FONS0004', prefix);
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Between primitive types (F&O §17.1). */
function toKind(value: AtomicValue, type: AtomicType): AtomicValue {
  if (isMomentKind(type.kind)) {
    const isThere = isMoment(value) && MOMENT_TARGETS[value.kind]?.has(type.kind) === true;
    return isThere ? truncatedTo(type.kind, value) : refuse(value, type);
  }
  switch (type.kind) {
    case 'string':
      return { kind: 'string', type: ATOMIC.string, value: textOf(value) };
    case 'untypedAtomic':
      return { kind: 'untypedAtomic', type: ATOMIC.untypedAtomic, value: textOf(value) };
    case 'boolean':
      return toBoolean(value);
    case 'decimal':
      return toDecimal(value, type.isInteger);
    case 'double':
    case 'float':
      return toFloating(type.kind, value);
    case 'hexBinary':
    case 'base64Binary':
      if (value.kind !== 'hexBinary' && value.kind !== 'base64Binary') return refuse(value, type);
      return { kind: type.kind, type: ATOMIC[type.kind], value: value.value };
    case undefined:
    case 'anyURI':
    case 'duration':
    case 'QName':
    case 'NOTATION':
      return refuse(value, type);
  }
}

function refuse(value: AtomicValue, type: AtomicType): never {
  return fail('XPTY0004', `${typeText(value.type)} → ${typeText(type)}`);
}

/** F&O §17.1.4. */
function toBoolean(value: AtomicValue): AtomicValue {
  if (value.kind === 'decimal') return booleanValue(!value.value.isZero());
  if (value.kind === 'double' || value.kind === 'float') {
    return booleanValue(value.value !== 0 && !Number.isNaN(value.value));
  }
  return refuse(value, ATOMIC.boolean);
}

/** F&O §17.1.3.3, §17.1.3.4. */
function toDecimal(value: AtomicValue, isInteger: boolean): DecimalValue {
  const type = isInteger ? ATOMIC.integer : ATOMIC.decimal;
  if (value.kind === 'boolean') return { kind: 'decimal', type, value: value.value ? ONE : ZERO };
  if (!isNumeric(value)) return refuse(value, type);
  if (value.kind === 'decimal') {
    return { kind: 'decimal', type, value: isInteger ? value.value.trunc() : value.value };
  }
  if (!Number.isFinite(value.value)) fail('FOCA0002', textOf(value));
  const number = decimalOf(isInteger ? Math.trunc(value.value) : value.value);
  return { kind: 'decimal', type, value: number };
}

/** F&O §17.1.3.1, §17.1.3.2. */
export function toFloating(kind: 'float' | 'double', value: AtomicValue): FloatingValue {
  const number =
    value.kind === 'double' || value.kind === 'float'
      ? value.value
      : value.kind === 'decimal'
        ? // A decimal zero has no sign, however it came about.
          value.value.toNumber() + 0
        : value.kind === 'boolean'
          ? Number(value.value)
          : refuse(value, ATOMIC[kind]);
  return { kind, type: ATOMIC[kind], value: kind === 'float' ? Math.fround(number) : number };
}

/** From a value of the primitive type to a type derived from it (F&O §17.2, §17.4). */
function narrowed(value: AtomicValue, type: AtomicType, scope: NamespaceScope | undefined): AtomicValue {
  if (type.simple === undefined) {
    return value.kind === 'duration' ? narrowedDuration(value, type) : retyped(value, type);
  }
  if (type === ATOMIC[value.kind]) return retyped(value, type);
  const whole = value.kind === 'decimal' && type.isInteger ? toDecimal(value, true) : value;
  if (type === ATOMIC.integer) return whole;
  const text = textOf(whole);
  // A name is judged by what its prefix stands for where it was written, which nobody knows here.
  const isName = value.kind === 'QName' || value.kind === 'NOTATION';
  if (!isName && !isValue(type.simple, text, scope ?? NO_SCOPE)) {
    fail('FORG0001', `${typeText(type)}: ${JSON.stringify(shown(text))}`);
  }
  return retyped(whole, type);
}

const NO_SCOPE: NamespaceScope = { parent: undefined, declared: new Map() };

/** F&O §17.1.4: what the narrower type does not say is left out. */
function narrowedDuration(value: DurationValue, type: AtomicType): DurationValue {
  return derivesFrom(type, ATOMIC.yearMonthDuration)
    ? { kind: 'duration', type, months: value.months, seconds: ZERO }
    : { kind: 'duration', type, months: 0, seconds: value.seconds };
}

function retyped(value: AtomicValue, type: AtomicType): AtomicValue {
  return { ...value, type };
}

/** The value as a number, NaN where it is none (fn:number). */
export function numberOf(value: AtomicValue): FloatingValue {
  const isConvertible = canCast(value, ATOMIC.double);
  return isConvertible
    ? (cast(value, ATOMIC.double) as FloatingValue)
    : { kind: 'double', type: ATOMIC.double, value: NaN };
}
