import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { genericRoles } from '../generic-roles.js';
import { collapsed } from '../../../xml/collapsed.js';

const texts = {
  severity: 'error',
  help: {
    nl: 'Schrijf de rol als volledig adres, met schema: http://www.voorbeeld.nl/role/naam.',
    en: 'Write the role as a full address, with its scheme: http://www.example.com/role/name.',
  },
} as const;

export const linkRoleNotAbsolute = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:nonAbsoluteLinkRoleURI',
  basis: clause('2.1.1'),
  ...texts,
  message: {
    nl: ({ uri }) => `De rol van een generieke link is “${uri}”, geen absoluut adres.`,
    en: ({ uri }) => `The role of a generic link is “${uri}”, which is no absolute address.`,
  },
});

export const resourceRoleNotAbsolute = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:nonAbsoluteResourceRoleURI',
  basis: clause('2.1.2'),
  ...texts,
  message: {
    nl: ({ uri }) => `De rol van een bron in een generieke link is “${uri}”, geen absoluut adres.`,
    en: ({ uri }) => `The role of a resource in a generic link is “${uri}”, which is no absolute address.`,
  },
});

export const arcroleNotAbsolute = defineDiagnostic<{ uri: string }>({
  code: 'xbrlgene:nonAbsoluteArcRoleURI',
  basis: clause('2.2.1'),
  ...texts,
  message: {
    nl: ({ uri }) => `De rol van een generieke pijl is “${uri}”, geen absoluut adres.`,
    en: ({ uri }) => `The arcrole of a generic arc is “${uri}”, which is no absolute address.`,
  },
});

const KINDS = { link: linkRoleNotAbsolute, resource: resourceRoleNotAbsolute, arc: arcroleNotAbsolute };
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:./;

export function isAbsolute(uri: string): boolean {
  return ABSOLUTE.test(collapsed(uri));
}

/**
 * XBRL Generic Links 1.0 §2.1.1, §2.1.2 and §2.2.1: the role of a generic link, that of a resource in one
 * where it has any, and the arcrole of a generic arc are absolute URIs.
 */
export const roleAbsolute: Rule<TaxonomySubject> = {
  emits: Object.values(KINDS),

  *check({ taxonomy }) {
    for (const { bearer, uri, where } of genericRoles(taxonomy)) {
      if (!isAbsolute(uri)) yield KINDS[bearer]({ uri }, where);
    }
  },
};
