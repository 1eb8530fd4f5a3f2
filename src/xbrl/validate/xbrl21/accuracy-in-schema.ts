import type { TypeDefinition } from '../../taxonomy/taxonomy.js';
import { XS } from '../../xml/namespaces.js';
import { attribute, collapsedAttribute, descendants } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';

const ATTRIBUTE = qname(XS, 'attribute');
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

/**
 * A default or fixed decimals or precision counts as written on the item (XBRL 2.1 §4.6.3, XML Schema
 * Part 1 §3.2). The nearest declaration of the derivation counts; a type that derives from itself ends.
 */
export function accuracyInSchema(type: TypeDefinition | undefined): SchemaAccuracy {
  const chain: TypeDefinition[] = [];
  const walked = new Set<TypeDefinition>();
  let known = NONE;
  for (let at = type; at !== undefined && !walked.has(at); at = at.base) {
    const before = memo.get(at);
    if (before !== undefined) {
      known = before;
      break;
    }
    walked.add(at);
    chain.push(at);
  }
  for (const at of chain.reverse()) {
    known = { ...known, ...declaredAccuracy(at) };
    memo.set(at, known);
  }
  return known;
}

/** What this step of the derivation itself declares. */
function declaredAccuracy(type: TypeDefinition): Partial<SchemaAccuracy> {
  const found: { -readonly [K in keyof SchemaAccuracy]?: SchemaAccuracy[K] } = {};
  for (const declaration of descendants(type.element, ATTRIBUTE)) {
    const name = collapsedAttribute(declaration, NAME);
    const value = attribute(declaration, FIXED) ?? attribute(declaration, DEFAULT);
    if (value !== undefined && (name === 'decimals' || name === 'precision')) found[name] = value;
  }
  return found;
}
