import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { genericRoles } from '../generic-roles.js';
import { isStandard, referenceTo } from '../role-references.js';
import { isAbsolute } from './role-absolute.js';

const roleHelp = {
  nl: 'Voeg aan de linkbase een roleRef naar de declaratie van de rol toe.',
  en: 'Add a roleRef to the declaration of the role to the linkbase.',
};

export const linkRoleNotReferenced = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:missingRoleRefForLinkRole',
  severity: 'error',
  basis: clause('2.1.1'),
  message: {
    nl: ({ uri }) => `Een generieke link heeft de rol ${uri}, maar de linkbase heeft daar geen roleRef voor.`,
    en: ({ uri }) => `A generic link has the role ${uri}, but its linkbase has no roleRef for it.`,
  },
  help: roleHelp,
});

export const resourceRoleNotReferenced = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:missingRoleRefForResourceRole',
  severity: 'error',
  basis: clause('2.1.2'),
  message: {
    nl: ({ uri }) =>
      `Een bron in een generieke link heeft de rol ${uri}, maar de linkbase heeft daar geen roleRef voor.`,
    en: ({ uri }) =>
      `A resource in a generic link has the role ${uri}, but its linkbase has no roleRef for it.`,
  },
  help: roleHelp,
});

export const arcroleNotReferenced = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:missingRoleRefForArcRole',
  severity: 'error',
  basis: clause('2.2.1'),
  message: {
    nl: ({ uri }) =>
      `Een generieke pijl heeft de rol ${uri}, maar de linkbase heeft daar geen arcroleRef voor.`,
    en: ({ uri }) => `A generic arc has the arcrole ${uri}, but its linkbase has no arcroleRef for it.`,
  },
  help: {
    nl: 'Voeg aan de linkbase een arcroleRef naar de declaratie van de rol toe.',
    en: 'Add an arcroleRef to the declaration of the arcrole to the linkbase.',
  },
});

const KINDS = { link: linkRoleNotReferenced, resource: resourceRoleNotReferenced, arc: arcroleNotReferenced };

/**
 * XBRL Generic Links 1.0 §2.1.1, §2.1.2 and §2.2.1: the linkbase has a roleRef for each role of a generic
 * link but the standard one and for each role of a resource in it, and an arcroleRef for each arcrole of a
 * generic arc. A role that is no absolute URI has a finding of its own.
 */
export const roleReferenced: Rule<TaxonomySubject> = {
  emits: Object.values(KINDS),

  *check({ taxonomy }) {
    for (const role of genericRoles(taxonomy)) {
      const { bearer, uri, where } = role;
      if (isStandard(role) || !isAbsolute(uri) || referenceTo(role) !== undefined) continue;
      yield KINDS[bearer]({ uri }, where);
    }
  },
};
