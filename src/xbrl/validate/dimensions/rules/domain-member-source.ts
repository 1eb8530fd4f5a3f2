import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { DOMAIN_MEMBER } from '../names.js';

export const domainMemberSource = defineDiagnostic<ArcNames>({
  code: 'xbrldte:DomainMemberSourceError',
  severity: 'error',
  basis: clause('2.5.3.2.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl domain-member vertrekt van ${from} (naar ${to}), dat geen primair item of domeinlid is.`,
    en: ({ from, to }) =>
      `A domain-member arc leaves from ${from} (to ${to}), which is no primary item or domain member.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.3.2.1: the source of a domain-member arc is a primary item or a domain member: an item
 * that is neither a hypercube nor a dimension.
 */
export const domainMemberFromMember: Rule<TaxonomySubject> = {
  emits: [domainMemberSource],

  *check({ taxonomy }) {
    for (const relationship of taxonomy.filterRelationships(DOMAIN_MEMBER)) {
      if (relationship.from.kind === 'item') continue;
      yield domainMemberSource(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
