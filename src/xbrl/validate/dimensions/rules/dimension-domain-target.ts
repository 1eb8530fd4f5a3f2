import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { DIMENSION_DOMAIN } from '../names.js';

export const dimensionDomainTarget = defineDiagnostic<ArcNames>({
  code: 'xbrldte:DimensionDomainTargetError',
  severity: 'error',
  basis: clause('2.5.3.1.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl dimension-domain (vanaf ${from}) wijst naar ${to}, dat geen lid van een domein kan zijn.`,
    en: ({ from, to }) =>
      `A dimension-domain arc (from ${from}) points to ${to}, which cannot be a member of a domain.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.3.1.1: the target of a dimension-domain arc is a domain member: an item that is neither
 * a hypercube nor a dimension.
 */
export const dimensionDomainToMember: Rule<TaxonomySubject> = {
  emits: [dimensionDomainTarget],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(DIMENSION_DOMAIN)) {
      if (relationship.to.kind === 'item') continue;
      yield dimensionDomainTarget(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
