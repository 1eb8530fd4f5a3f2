import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { HYPERCUBE_DIMENSION } from '../names.js';

export const hypercubeDimensionSource = defineDiagnostic<ArcNames>({
  code: 'xbrldte:HypercubeDimensionSourceError',
  severity: 'error',
  basis: clause('2.2.2.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl hypercube-dimension vertrekt van ${from} (naar ${to}), dat geen hypercube is.`,
    en: ({ from, to }) => `A hypercube-dimension arc leaves from ${from} (to ${to}), which is no hypercube.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.2.2.1: the source of a hypercube-dimension arc is a hypercube declaration.
 */
export const hypercubeDimensionFromHypercube: Rule<TaxonomySubject> = {
  emits: [hypercubeDimensionSource],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(HYPERCUBE_DIMENSION)) {
      if (relationship.from.kind === 'hypercube') continue;
      yield hypercubeDimensionSource(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
