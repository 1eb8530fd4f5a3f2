import type { TypeDefinition } from '../../taxonomy/taxonomy.js';
import { attribute, descendants } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';

const ATTRIBUTE = qname('http://www.w3.org/2001/XMLSchema', 'attribute');
const NAME = qname('', 'name');
const FIXED = qname('', 'fixed');
const DEFAULT = qname('', 'default');

/** The attributes that a schema gives every item of a type without the instance saying so. */
export interface SchemaAccuracy {
  readonly decimals: string | undefined;
  readonly precision: string | undefined;
}

const NONE: SchemaAccuracy = { decimals: undefined, precision: undefined };
const memo = new WeakMap<TypeDefinition, SchemaAccuracy>();

/** A default or fixed decimals or precision counts as written on the item (XBRL 2.1 §4.6.3, XML Schema Part 1 §3.2). */
export function accuracyInSchema(type: TypeDefinition | undefined): SchemaAccuracy {
  if (type === undefined) return NONE;
  const known = memo.get(type);
  if (known !== undefined) return known;
  // Stands while the chain is walked, so that a type that derives from itself ends here.
  memo.set(type, NONE);
  const found: { -readonly [K in keyof SchemaAccuracy]: SchemaAccuracy[K] } = {
    ...accuracyInSchema(type.base),
  };
  for (const declaration of descendants(type.element, ATTRIBUTE)) {
    const name = attribute(declaration, NAME);
    const value = attribute(declaration, FIXED) ?? attribute(declaration, DEFAULT);
    if (value !== undefined && (name === 'decimals' || name === 'precision')) found[name] = value;
  }
  memo.set(type, found);
  return found;
}
