import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { ALL, NOT_ALL } from '../names.js';

export const hasHypercubeTarget = defineDiagnostic<ArcNames>({
  code: 'xbrldte:HasHypercubeTargetError',
  severity: 'error',
  basis: clause('2.3.1.1'),
  message: {
    nl: ({ from, to }) => `Een pijl all of notAll (vanaf ${from}) wijst naar ${to}, dat geen hypercube is.`,
    en: ({ from, to }) => `An all or notAll arc (from ${from}) points to ${to}, which is no hypercube.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.3.1.1: the target of a has-hypercube arc (all or notAll) is a hypercube declaration.
 */
export const hasHypercubeToHypercube: Rule<TaxonomySubject> = {
  emits: [hasHypercubeTarget],

  *check({ taxonomy }) {
    for (const relationship of [ALL, NOT_ALL].flatMap((arcrole) => taxonomy.filterRelationships(arcrole))) {
      if (relationship.to.kind === 'hypercube') continue;
      yield hasHypercubeTarget(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
