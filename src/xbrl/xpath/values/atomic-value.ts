import type { Decimal } from '../../numbers/decimal.js';
import { qname, type QName } from '../../xml/qname.js';
import { ATOMIC, type AtomicType, isMomentKind, type MomentKind } from '../types/atomic-type.js';
import { exact } from './exact-decimal.js';

export interface TextValue {
  readonly kind: 'string' | 'anyURI' | 'untypedAtomic';
  readonly type: AtomicType;
  readonly value: string;
}

export interface BooleanValue {
  readonly kind: 'boolean';
  readonly type: AtomicType;
  readonly value: boolean;
}

/** A decimal, and so also an integer. */
export interface DecimalValue {
  readonly kind: 'decimal';
  readonly type: AtomicType;
  /** Of the decimals of exact-decimal.ts. */
  readonly value: Decimal;
}

export interface FloatingValue {
  readonly kind: 'float' | 'double';
  readonly type: AtomicType;
  readonly value: number;
}

/** The months are 0 in a dayTimeDuration, the seconds in a yearMonthDuration. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly type: AtomicType;
  /** A whole number. */
  readonly months: number;
  readonly seconds: Decimal;
}

/** A local moment; what the type does not say is that of 1972-12-01 at midnight. */
export interface MomentValue {
  readonly kind: MomentKind;
  readonly type: AtomicType;
  /** Whole days since 0000-03-01. */
  readonly day: number;
  /** Whole seconds since midnight, below 86 400. */
  readonly second: number;
  /** The part of a second, below 1. */
  readonly fraction: Decimal;
  /** Minutes east of UTC; undefined where none is given. */
  readonly zone: number | undefined;
}

export interface NameValue {
  readonly kind: 'QName' | 'NOTATION';
  readonly type: AtomicType;
  readonly name: QName;
  /** As written; empty where there is none. */
  readonly prefix: string;
}

export interface BinaryValue {
  readonly kind: 'hexBinary' | 'base64Binary';
  readonly type: AtomicType;
  /** Two capital hexadecimal digits an octet. */
  readonly value: string;
}

/** An atomic value and its type (data model §2.1). */
export type AtomicValue =
  | TextValue
  | BooleanValue
  | DecimalValue
  | FloatingValue
  | DurationValue
  | MomentValue
  | NameValue
  | BinaryValue;

export type NumericValue = DecimalValue | FloatingValue;

export const TRUE: BooleanValue = { kind: 'boolean', type: ATOMIC.boolean, value: true };
export const FALSE: BooleanValue = { kind: 'boolean', type: ATOMIC.boolean, value: false };

export function booleanValue(value: boolean): BooleanValue {
  return value ? TRUE : FALSE;
}

export function stringValue(value: string): TextValue {
  return { kind: 'string', type: ATOMIC.string, value };
}

export function untypedValue(value: string): TextValue {
  return { kind: 'untypedAtomic', type: ATOMIC.untypedAtomic, value };
}

export function uriValue(value: string): TextValue {
  return { kind: 'anyURI', type: ATOMIC.anyURI, value };
}

/** @param value of any precision */
export function decimalValue(value: Decimal): DecimalValue {
  return { kind: 'decimal', type: ATOMIC.decimal, value: exact(value) };
}

/** @param value a whole number */
export function integerValue(value: number | Decimal): DecimalValue {
  return { kind: 'decimal', type: ATOMIC.integer, value: exact(value) };
}

export function doubleValue(value: number): FloatingValue {
  return { kind: 'double', type: ATOMIC.double, value };
}

/** @param prefix the prefix that it is shown with */
export function nameValue(namespace: string, localName: string, prefix = ''): NameValue {
  return { kind: 'QName', type: ATOMIC.QName, name: qname(namespace, localName), prefix };
}

export function expandedNameValue(name: QName, prefix = ''): NameValue {
  return { kind: 'QName', type: ATOMIC.QName, name, prefix };
}

export function isNumeric(value: AtomicValue): value is NumericValue {
  return value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float';
}

/** A date, a time, or a part of one. */
export function isMoment(value: AtomicValue): value is MomentValue {
  return isMomentKind(value.kind);
}

export function isText(value: AtomicValue): value is TextValue {
  return value.kind === 'string' || value.kind === 'anyURI' || value.kind === 'untypedAtomic';
}
