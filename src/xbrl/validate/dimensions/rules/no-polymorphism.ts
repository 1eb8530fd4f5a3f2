import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { MOST_STEPS } from '../../../taxonomy/relationships/domain-members.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { notJudged, type Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import {
  dimensionalRelationships,
  type DimensionalRelationships,
  type HypercubeDimension,
  type RestrictedGroup,
} from '../dimensional-relationships.js';

const MOST_LOOKUPS = 100_000_000;
const LOOKUPS = {
  nl: 'er zijn te veel primaire items en leden van domeinen om te vergelijken',
  en: 'there are too many primary items and members of domains to compare',
} as const;
const STEPS = {
  nl: 'de pijlen van de dimensies vormen te veel domeinen',
  en: 'the arcs of the dimensions make up too many domains',
} as const;

export const primaryItemPolymorphism = defineDiagnostic<{
  name: string;
  hypercube: string;
  dimension: string;
}>({
  code: 'xbrldte:PrimaryItemPolymorphismError',
  severity: 'error',
  basis: clause('2.5.3.2.1'),
  message: {
    nl: ({ name, hypercube, dimension }) =>
      `${name} is primair item bij hypercube ${hypercube} en tegelijk lid van haar dimensie ${dimension}.`,
    en: ({ name, hypercube, dimension }) =>
      `${name} is a primary item of the hypercube ${hypercube} and at the same time a member of its dimension ${dimension}.`,
  },
  help: {
    nl: 'Gebruik voor het primaire item en voor het lid twee verschillende concepten.',
    en: 'Use two different concepts for the primary item and for the member.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.3.2.1: a primary item that has or inherits a hypercube is not also a usable member
 * of an explicit dimension of that hypercube.
 */
export const noPolymorphism: Rule<TaxonomySubject> = {
  emits: [primaryItemPolymorphism],

  *check({ taxonomy }) {
    const relationships = dimensionalRelationships(taxonomy);
    let lookups = 0;
    for (const { group, hypercube, dimension } of dimensionsOfGroups(relationships)) {
      const domain = relationships.domainOf(dimension);
      // The smaller of the two is looked through.
      const candidates = group.items.size < domain.size ? group.items : domain.keys();
      lookups += 1 + Math.min(group.items.size, domain.size);
      if (lookups > MOST_LOOKUPS || !relationships.isComplete) break;
      for (const item of candidates) {
        const concept = taxonomy.findConcept(item);
        if (!group.items.has(item) || domain.get(item) !== true || concept === undefined) continue;
        yield primaryItemPolymorphism(
          { name: nameOf(concept), hypercube: nameOf(hypercube), dimension: nameOf(dimension.dimension) },
          atDeclaration(concept, taxonomy),
        );
      }
    }
    if (lookups > MOST_LOOKUPS) yield notJudged({ what: LOOKUPS, limit: MOST_LOOKUPS });
    else if (!relationships.isComplete) yield notJudged({ what: STEPS, limit: MOST_STEPS });
  },
};

/** Each dimension of the hypercubes of a group, once for a hypercube. */
function* dimensionsOfGroups({ groups }: DimensionalRelationships): Generator<{
  readonly group: RestrictedGroup;
  readonly hypercube: Concept;
  readonly dimension: HypercubeDimension;
}> {
  for (const group of groups) {
    const seen = new Set<readonly HypercubeDimension[]>();
    for (const { hypercube, dimensions } of group.hypercubes) {
      if (seen.has(dimensions)) continue;
      seen.add(dimensions);
      for (const dimension of dimensions) yield { group, hypercube, dimension };
    }
  }
}
