import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { HYPERCUBE_DIMENSION } from '../names.js';

export const hypercubeDimensionTarget = defineDiagnostic<ArcNames>({
  code: 'xbrldte:HypercubeDimensionTargetError',
  severity: 'error',
  basis: clause('2.2.2.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl hypercube-dimension (vanaf ${from}) wijst naar ${to}, dat geen dimensie is.`,
    en: ({ from, to }) => `A hypercube-dimension arc (from ${from}) points to ${to}, which is no dimension.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.2.2.1: the target of a hypercube-dimension arc is a dimension declaration.
 */
export const hypercubeDimensionToDimension: Rule<TaxonomySubject> = {
  emits: [hypercubeDimensionTarget],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(HYPERCUBE_DIMENSION)) {
      if (relationship.to.kind === 'dimension') continue;
      yield hypercubeDimensionTarget(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
