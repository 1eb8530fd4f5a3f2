import { atomize } from '../nodes/atomize.js';
import type { XPathNode } from '../nodes/node.js';
import { isNode, type Item, type Sequence } from '../sequence.js';
import { type AtomicValue, isNumeric } from '../values/atomic-value.js';
import { cast, toFloating } from '../values/cast.js';
import { fail } from '../xpath-error.js';
import { ATOMIC, type AtomicType, derivesFrom, typeText } from './atomic-type.js';

export type ItemType =
  | { readonly kind: 'item' }
  | { readonly kind: 'atomic'; readonly type: AtomicType }
  /** Of a signature only: any of the four numeric types (F&O §1.4). */
  | { readonly kind: 'numeric' }
  | { readonly kind: 'node'; readonly matches: (node: XPathNode) => boolean };

/** A sequence type (XPath 2.0 §2.5.3). */
export interface SequenceType {
  /** Undefined for empty-sequence(). */
  readonly item: ItemType | undefined;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
  /** As written. */
  readonly text: string;
}

/** SequenceType matching (XPath 2.0 §2.5.4). */
export function matchesSequenceType(sequence: Sequence, type: SequenceType): boolean {
  const { item } = type;
  if (sequence.length === 0) return item === undefined || type.isOptional;
  if (item === undefined || (sequence.length > 1 && !type.isRepeated)) return false;
  return sequence.every((one) => matchesItemType(one, item));
}

function matchesItemType(item: Item, type: ItemType): boolean {
  switch (type.kind) {
    case 'item':
      return true;
    case 'node':
      return isNode(item) && type.matches(item);
    case 'numeric':
      return !isNode(item) && isNumeric(item);
    case 'atomic':
      return !isNode(item) && (item.type === type.type || derivesFrom(item.type, type.type));
  }
}

/**
 * The function conversion rules (XPath 2.0 §3.1.5): atomization, casts of untyped values, promotion of
 * numbers and addresses.
 *
 * @throws XPathError err:XPTY0004 where the outcome is not of the type
 */
export function convertTo(sequence: Sequence, type: SequenceType): Sequence {
  const { item } = type;
  if (item?.kind !== 'atomic' && item?.kind !== 'numeric') {
    return matchesSequenceType(sequence, type) ? sequence : refuse(type);
  }
  const values = atomize(sequence);
  const [only] = values;
  if (only === undefined) return type.isOptional ? values : refuse(type);
  if (values.length > 1) {
    if (!type.isRepeated) return refuse(type);
    return values.every((value) => matchesItemType(value, item))
      ? values
      : values.map((value) => convertValue(value, item, type));
  }
  return matchesItemType(only, item) ? values : [convertValue(only, item, type)];
}

type AtomicItemType = Extract<ItemType, { kind: 'atomic' | 'numeric' }>;

function convertValue(value: AtomicValue, item: AtomicItemType, whole: SequenceType): AtomicValue {
  if (matchesItemType(value, item)) return value;
  const target = item.kind === 'numeric' ? ATOMIC.double : item.type;
  if (value.kind === 'untypedAtomic') {
    // A cast of untyped text to a name needs prefixes, which an argument does not bring along.
    return cast(value, target);
  }
  if (item.kind === 'atomic') {
    if (target === ATOMIC.double && isNumeric(value)) return toFloating('double', value);
    if (target === ATOMIC.float && value.kind === 'decimal') return toFloating('float', value);
    if (target === ATOMIC.string && value.kind === 'anyURI') {
      return { kind: 'string', type: ATOMIC.string, value: value.value };
    }
  }
  return refuse(whole, typeText(value.type));
}

function refuse(type: SequenceType, given = ''): never {
  return fail('XPTY0004', given === '' ? type.text : `${given} → ${type.text}`);
}
