import { append } from '../../maps/append.js';
import { readLabel } from '../taxonomy/relationships/labels.js';
import { ELEMENT_LABEL } from '../taxonomy/standard-roles.js';
import type { Label, Taxonomy } from '../taxonomy/taxonomy.js';
import type { XmlElement } from '../xml/tree.js';

const NONE: readonly Label[] = [];
const known = new WeakMap<Taxonomy, ReadonlyMap<XmlElement, readonly Label[]>>();

/** The labels that generic links give any element of a taxonomy, after prohibition (Generic Labels 1.0 §2). */
export function genericLabels(taxonomy: Taxonomy, element: XmlElement): readonly Label[] {
  const labels = known.get(taxonomy) ?? collect(taxonomy);
  known.set(taxonomy, labels);
  return labels.get(element) ?? NONE;
}

function collect(taxonomy: Taxonomy): ReadonlyMap<XmlElement, readonly Label[]> {
  const labels = new Map<XmlElement, Label[]>();
  for (const { from, to } of taxonomy.findRelationships(ELEMENT_LABEL)) {
    append(labels, from, readLabel(to));
  }
  return labels;
}
