import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { isExplicitDimension } from '../explicit-dimension.js';
import { clause } from '../clause.js';
import { DIMENSION_DEFAULT } from '../names.js';

export const dimensionDefaultSource = defineDiagnostic<ArcNames>({
  code: 'xbrldte:DimensionDefaultSourceError',
  severity: 'error',
  basis: clause('2.7.1.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl dimension-default vertrekt van ${from} (naar ${to}), dat geen expliciete dimensie is.`,
    en: ({ from, to }) =>
      `A dimension-default arc leaves from ${from} (to ${to}), which is no explicit dimension.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.7.1.1: the source of a dimension-default arc is an explicit dimension.
 */
export const dimensionDefaultFromExplicitDimension: Rule<TaxonomySubject> = {
  emits: [dimensionDefaultSource],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(DIMENSION_DEFAULT)) {
      if (isExplicitDimension(relationship.from)) continue;
      yield dimensionDefaultSource(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
