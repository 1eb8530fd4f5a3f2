import type { Where } from '../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../instance/name-in-scope.js';
import type { Concept, ConceptRelationship, Taxonomy } from '../../taxonomy/taxonomy.js';
import { placeOf } from '../../xml/place.js';

/** The two ends of an arc as a taxonomy author knows them. */
export interface ArcNames {
  readonly from: string;
  readonly to: string;
}

export function arcNames({ from, to }: ConceptRelationship): ArcNames {
  return { from: nameOf(from), to: nameOf(to) };
}

/** The prefix of the schema that declares the concept; its taxonomy knows it by that. */
export function nameOf({ name, element }: Concept): string {
  return nameInScope(name, element);
}

export function atArc({ document, arc }: ConceptRelationship, taxonomy: Taxonomy): Where {
  return { location: placeOf(taxonomy.fileOf(document), arc) };
}

export function atDeclaration({ document, element }: Concept, taxonomy: Taxonomy): Where {
  return { location: placeOf(taxonomy.fileOf(document), element) };
}
