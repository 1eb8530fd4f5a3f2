import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { dimensionalRelationships } from '../dimensional-relationships.js';
import { oncePerTaxonomy, type TaxonomySubject } from '../once-per-taxonomy.js';

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

  check: oncePerTaxonomy(function* (taxonomy) {
    const relationships = dimensionalRelationships(taxonomy);
    for (const [item, byRole] of relationships.restrictedItems()) {
      const concept = taxonomy.findConcept(item);
      if (concept === undefined) continue;
      for (const { hypercube, dimensions } of [...byRole.values()].flat()) {
        for (const dimension of dimensions) {
          if (relationships.domainOf(dimension).get(item) !== true) continue;
          yield primaryItemPolymorphism(
            { name: nameOf(concept), hypercube: nameOf(hypercube), dimension: nameOf(dimension.dimension) },
            atDeclaration(concept, taxonomy),
          );
        }
      }
    }
  }),
};
