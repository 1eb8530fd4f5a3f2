/** What the schema of Inline XBRL 1.1 says of an attribute's value. */
export type AttributeType =
  | 'anyURI'
  | 'boolean'
  | 'decimal'
  | 'decimals'
  | 'ids'
  | 'integer'
  | 'name'
  | 'precision'
  | 'qname'
  | 'sign'
  | 'string';

/** What the schema of Inline XBRL 1.1 says of an element, other than of its content. */
export interface TagSchema {
  readonly attributes: Readonly<Record<string, AttributeType>>;
  readonly required: readonly string[];
  /** Which attributes of other namespaces it may have. */
  readonly others: 'any' | 'xml' | 'none';
}

const OF_TUPLES = {
  id: 'name',
  name: 'qname',
  order: 'decimal',
  target: 'name',
  tupleRef: 'name',
} as const;
const OF_ITEMS = { ...OF_TUPLES, contextRef: 'name' } as const;
const OF_NUMBERS = { format: 'qname', scale: 'integer', sign: 'sign' } as const;
const NONE: TagSchema = { attributes: {}, required: [], others: 'none' };

/** The elements of Inline XBRL 1.1 with their attributes (Inline XBRL 1.1 §3.4, the schema). */
export const TAG_SCHEMAS: Readonly<Record<string, TagSchema>> = {
  continuation: { attributes: { continuedAt: 'name', id: 'name' }, required: ['id'], others: 'none' },
  denominator: { attributes: OF_NUMBERS, required: [], others: 'none' },
  exclude: NONE,
  footnote: {
    attributes: { continuedAt: 'name', footnoteRole: 'anyURI', id: 'name', title: 'string' },
    required: ['id'],
    others: 'xml',
  },
  fraction: {
    attributes: { ...OF_ITEMS, unitRef: 'name' },
    required: ['name', 'contextRef', 'unitRef'],
    others: 'any',
  },
  header: NONE,
  hidden: NONE,
  nonFraction: {
    attributes: {
      ...OF_ITEMS,
      ...OF_NUMBERS,
      unitRef: 'name',
      decimals: 'decimals',
      precision: 'precision',
    },
    required: ['name', 'contextRef', 'unitRef'],
    others: 'any',
  },
  nonNumeric: {
    attributes: { ...OF_ITEMS, continuedAt: 'name', escape: 'boolean', format: 'qname' },
    required: ['name', 'contextRef'],
    others: 'any',
  },
  numerator: { attributes: OF_NUMBERS, required: [], others: 'none' },
  references: { attributes: { id: 'name', target: 'name' }, required: [], others: 'any' },
  relationship: {
    attributes: {
      arcrole: 'anyURI',
      fromRefs: 'ids',
      linkRole: 'anyURI',
      order: 'decimal',
      toRefs: 'ids',
    },
    required: ['fromRefs', 'toRefs'],
    others: 'xml',
  },
  resources: NONE,
  tuple: { attributes: { ...OF_TUPLES, tupleID: 'name' }, required: ['name'], others: 'any' },
};
