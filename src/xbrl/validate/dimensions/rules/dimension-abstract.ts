import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';

export const dimensionNotAbstract = defineDiagnostic<{ name: string }>({
  code: 'xbrldte:DimensionElementIsNotAbstractError',
  severity: 'error',
  basis: clause('2.5.1'),
  message: {
    nl: ({ name }) => `Dimensie ${name} is niet abstract.`,
    en: ({ name }) => `Dimension ${name} is not abstract.`,
  },
  help: {
    nl: 'Zet abstract="true" op de declaratie: een dimensie heeft zelf geen waarde.',
    en: 'Put abstract="true" on the declaration: a dimension has no value of its own.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.1: a dimension declaration is abstract.
 */
export const dimensionAbstract: Rule<TaxonomySubject> = {
  emits: [dimensionNotAbstract],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      if (concept.kind !== 'dimension' || concept.abstract) continue;
      yield dimensionNotAbstract({ name: nameOf(concept) }, atDeclaration(concept, taxonomy));
    }
  },
};
