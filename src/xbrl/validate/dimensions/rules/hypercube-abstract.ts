import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';

export const hypercubeNotAbstract = defineDiagnostic<{ name: string }>({
  code: 'xbrldte:HypercubeElementIsNotAbstractError',
  severity: 'error',
  basis: clause('2.2.1'),
  message: {
    nl: ({ name }) => `Hypercube ${name} is niet abstract.`,
    en: ({ name }) => `Hypercube ${name} is not abstract.`,
  },
  help: {
    nl: 'Zet abstract="true" op de declaratie: een hypercube heeft zelf geen waarde.',
    en: 'Put abstract="true" on the declaration: a hypercube has no value of its own.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.2.1: a hypercube declaration is abstract.
 */
export const hypercubeAbstract: Rule<TaxonomySubject> = {
  emits: [hypercubeNotAbstract],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      if (concept.kind !== 'hypercube' || concept.abstract) continue;
      yield hypercubeNotAbstract({ name: nameOf(concept) }, atDeclaration(concept, taxonomy));
    }
  },
};
