import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { attribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { TYPED_DOMAIN_REF } from '../names.js';

export const typedDomainRefElsewhere = defineDiagnostic<{ name: string }>({
  code: 'xbrldte:TypedDomainRefError',
  severity: 'error',
  basis: clause('2.5.2.1'),
  message: {
    nl: ({ name }) => `${name} heeft xbrldt:typedDomainRef maar is geen dimensie.`,
    en: ({ name }) => `${name} has xbrldt:typedDomainRef but is no dimension.`,
  },
  help: {
    nl: 'Verwijder het attribuut, of maak van het element een dimensie (substitutionGroup xbrldt:dimensionItem).',
    en: 'Remove the attribute, or make the element a dimension (substitutionGroup xbrldt:dimensionItem).',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.2.1: xbrldt:typedDomainRef occurs on dimension declarations only.
 */
export const typedDomainRefOnDimension: Rule<TaxonomySubject> = {
  emits: [typedDomainRefElsewhere],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      const isElsewhere =
        concept.kind !== 'dimension' && attribute(concept.element, TYPED_DOMAIN_REF) !== undefined;
      if (isElsewhere)
        yield typedDomainRefElsewhere({ name: nameOf(concept) }, atDeclaration(concept, taxonomy));
    }
  },
};
