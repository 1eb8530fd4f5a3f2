import type { Item } from '../../instance/instance.js';
import type { Member } from '../../report/aspects.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import { dimensionalRelationships } from './dimensional-relationships.js';

/** What a fact says of one dimension. */
export interface FactDimension {
  readonly dimension: QName;
  readonly member: Member;
  /** Nothing is written, and the default member of the dimension holds. */
  readonly isDefault: boolean;
}

/**
 * The dimensions of a fact: those that its context states, in document order; then the dimensions of the
 * hypercubes that its primary item has or inherits (Dimensions 1.0 §2.6.1) about which the context is
 * silent and that have a default member, which holds then (§2.7.1).
 */
export function factDimensions({ concept, context }: Item, taxonomy: Taxonomy): readonly FactDimension[] {
  const found = new Map<QName, FactDimension>();
  for (const { dimension, member } of context?.dimensions ?? []) {
    if (!found.has(dimension)) found.set(dimension, { dimension, member, isDefault: false });
  }
  const relationships = dimensionalRelationships(taxonomy);
  for (const groups of relationships.groupsOf(concept).values()) {
    for (const name of groups.flatMap(({ hypercubes }) => hypercubes).flatMap(namesOf)) {
      const member = relationships.defaultOf(name);
      if (member === undefined || found.has(name)) continue;
      found.set(name, { dimension: name, member: { kind: 'explicit', member }, isDefault: true });
    }
  }
  return [...found.values()];
}

function namesOf({ dimensionNames }: { readonly dimensionNames: ReadonlySet<QName> }): readonly QName[] {
  return [...dimensionNames];
}
