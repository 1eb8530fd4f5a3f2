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
 * The dimensions of a fact: those that its context states, in document order; then all dimensions of the
 * DTS that have a default member and about which the context is silent. A default holds for every fact,
 * whether or not a hypercube of its primary item has the dimension (Dimensions 1.0 §2.7.1).
 */
export function factDimensions(
  { context }: Pick<Item, 'context'>,
  taxonomy: Taxonomy,
): readonly FactDimension[] {
  const found = new Map<QName, FactDimension>();
  for (const { dimension, member } of context?.dimensions ?? []) {
    if (!found.has(dimension)) found.set(dimension, { dimension, member, isDefault: false });
  }
  for (const [dimension, member] of dimensionalRelationships(taxonomy).defaultMembers) {
    if (found.has(dimension)) continue;
    found.set(dimension, { dimension, member: { kind: 'explicit', member }, isDefault: true });
  }
  return [...found.values()];
}
