import { append } from '../../maps/append.js';
import { CONCEPT_REFERENCE } from '../taxonomy/standard-roles.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { xlink } from '../taxonomy/names.js';
import { childElements, collapsedAttribute, ownText } from '../xml/navigate.js';
import { localNameOf, type QName } from '../xml/qname.js';

const ROLE = xlink('role');

/** A reference to the source that a concept rests on (XBRL 2.1 §5.2.3). */
export interface Reference {
  readonly role: string;
  /** The parts in the order of the taxonomy: `Name`, `Article`, … and what they say. */
  readonly parts: readonly ReferencePart[];
}

/** A part of a reference: its local name, and its text (XBRL 2.1 §5.2.3.2). */
export interface ReferencePart {
  readonly name: string;
  readonly text: string;
}

const NONE: readonly Reference[] = [];
const known = new WeakMap<Taxonomy, ReadonlyMap<QName, readonly Reference[]>>();

/** The references of a concept, after prohibition, in document order. */
export function referencesOf(taxonomy: Taxonomy, concept: QName): readonly Reference[] {
  const references = known.get(taxonomy) ?? collect(taxonomy);
  known.set(taxonomy, references);
  return references.get(concept) ?? NONE;
}

function collect(taxonomy: Taxonomy): ReadonlyMap<QName, readonly Reference[]> {
  const references = new Map<QName, Reference[]>();
  for (const { from, to } of taxonomy.findRelationships(CONCEPT_REFERENCE)) {
    const name = taxonomy.declarationOf(from)?.name;
    if (name === undefined) continue;
    const parts = [...childElements(to)].map((part) => ({
      name: localNameOf(part.name),
      text: ownText(part).trim(),
    }));
    const reference = { role: collapsedAttribute(to, ROLE) ?? '', parts };
    append(references, name, reference);
  }
  return references;
}
