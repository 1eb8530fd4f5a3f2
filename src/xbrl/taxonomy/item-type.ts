import { XBRLI } from './names.js';
import type { Concept, Taxonomy } from './taxonomy.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';

/** What XBRL 2.1 §5.1.1.3 makes of the type of an item. */
export type ItemClass = 'numeric' | 'fraction' | 'non-numeric';

const NUMERIC_TYPES: ReadonlySet<string> = new Set(
  [
    ['decimal', 'float', 'double', 'monetary', 'shares', 'pure', 'integer', 'nonPositiveInteger'],
    ['negativeInteger', 'long', 'int', 'short', 'byte', 'nonNegativeInteger', 'unsignedLong'],
    ['unsignedInt', 'unsignedShort', 'unsignedByte', 'positiveInteger'],
  ]
    .flat()
    .map((name) => `${name}ItemType`),
);

/** The item type of the XBRL instance schema that a concept's type is or derives from. */
export function itemTypeOf(concept: Concept, taxonomy: Taxonomy): QName | undefined {
  const type = concept.type && taxonomy.findItemType(concept.type);
  return type !== undefined && namespaceOf(type) === XBRLI ? type : undefined;
}

/** Undefined for a tuple, and where the type cannot be found. */
export function itemClassOf(concept: Concept, taxonomy: Taxonomy): ItemClass | undefined {
  const type = concept.kind === 'tuple' ? undefined : itemTypeOf(concept, taxonomy);
  if (type === undefined) return undefined;
  const name = localNameOf(type);
  if (name === 'fractionItemType') return 'fraction';
  return NUMERIC_TYPES.has(name) ? 'numeric' : 'non-numeric';
}

/** Whether a concept is in the substitution group of xbrli:item. */
export function isItem(concept: Concept | undefined): boolean {
  return concept !== undefined && concept.kind !== 'tuple';
}
