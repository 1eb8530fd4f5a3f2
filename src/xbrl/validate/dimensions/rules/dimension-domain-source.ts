import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { isExplicitDimension } from '../explicit-dimension.js';
import { clause } from '../clause.js';
import { DIMENSION_DOMAIN } from '../names.js';

export const dimensionDomainSource = defineDiagnostic<ArcNames>({
  code: 'xbrldte:DimensionDomainSourceError',
  severity: 'error',
  basis: clause('2.5.3.1.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl dimension-domain vertrekt van ${from} (naar ${to}), dat geen expliciete dimensie is.`,
    en: ({ from, to }) =>
      `A dimension-domain arc leaves from ${from} (to ${to}), which is no explicit dimension.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.3.1.1: the source of a dimension-domain arc is an explicit dimension.
 */
export const dimensionDomainFromExplicitDimension: Rule<TaxonomySubject> = {
  emits: [dimensionDomainSource],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(DIMENSION_DOMAIN)) {
      if (isExplicitDimension(relationship.from)) continue;
      yield dimensionDomainSource(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
