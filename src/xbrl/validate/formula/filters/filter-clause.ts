import type { Basis } from '../../../../diagnostics/diagnostic.js';

/** A section of Match Filters 1.0. */
export function matchFilterClause(section: string): Basis {
  return { document: 'Match Filters 1.0', clause: section };
}

/** A section of Aspect Cover Filters 1.0. */
export function aspectCoverClause(section: string): Basis {
  return { document: 'Aspect Cover Filters 1.0', clause: section };
}

/** A section of Concept Relation Filters 1.0. */
export function conceptRelationClause(section: string): Basis {
  return { document: 'Concept Relation Filters 1.0', clause: section };
}
