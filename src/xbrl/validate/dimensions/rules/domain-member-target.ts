import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { DOMAIN_MEMBER } from '../names.js';

export const domainMemberTarget = defineDiagnostic<ArcNames>({
  code: 'xbrldte:DomainMemberTargetError',
  severity: 'error',
  basis: clause('2.5.3.2.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl domain-member (vanaf ${from}) wijst naar ${to}, dat geen primair item of domeinlid is.`,
    en: ({ from, to }) =>
      `A domain-member arc (from ${from}) points to ${to}, which is no primary item or domain member.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.3.2.1: the target of a domain-member arc is a primary item or a domain member: an item
 * that is neither a hypercube nor a dimension.
 */
export const domainMemberToMember: Rule<TaxonomySubject> = {
  emits: [domainMemberTarget],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(DOMAIN_MEMBER)) {
      if (relationship.to.kind === 'item') continue;
      yield domainMemberTarget(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
