import type { Concept } from '../../taxonomy/taxonomy.js';

/** A dimension without xbrldt:typedDomainRef (Dimensions 1.0 §2.5.3). */
export function isExplicitDimension({ kind, isTypedDimension }: Concept): boolean {
  return kind === 'dimension' && !isTypedDimension;
}
