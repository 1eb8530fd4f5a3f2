import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { RoleType, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { genericRoles } from '../generic-roles.js';
import { referenceTo } from '../role-references.js';

interface Params {
  readonly uri: string;
  readonly element: string;
}

const texts = {
  severity: 'error',
  message: {
    nl: ({ uri, element }: Params) =>
      `De rol ${uri} is volgens haar declaratie niet bedoeld voor ${element}.`,
    en: ({ uri, element }: Params) => `The role ${uri} is by its declaration not meant for ${element}.`,
  },
  help: {
    nl: 'Gebruik een rol voor dit element, of noem het element in een usedOn van de rol.',
    en: 'Use a role for this element, or name the element in a usedOn of the role.',
  },
} as const;

export const linkNotInUsedOn = defineDiagnostic<Params>({
  code: 'xbrlgene:missingLinkRoleUsedOnValue',
  basis: clause('2.1.1'),
  ...texts,
});

export const resourceNotInUsedOn = defineDiagnostic<Params>({
  code: 'xbrlgene:missingResourceRoleUsedOnValue',
  basis: clause('2.1.2'),
  ...texts,
});

export const arcNotInUsedOn = defineDiagnostic<Params>({
  code: 'xbrlgene:missingArcRoleUsedOnValue',
  basis: clause('2.2.1'),
  ...texts,
});

const KINDS = { link: linkNotInUsedOn, resource: resourceNotInUsedOn, arc: arcNotInUsedOn };

/**
 * XBRL Generic Links 1.0 §2.1.1, §2.1.2 and §2.2.1: the declaration that the roleRef or arcroleRef of a role
 * points to names in usedOn the very element that has the role. What a reference that leads elsewhere means,
 * XBRL 2.1 §3.5.2.4 says.
 */
export const roleUsedOn: Rule<TaxonomySubject> = {
  emits: Object.values(KINDS),

  *check({ taxonomy }) {
    const types = typesByElement(taxonomy);
    for (const role of genericRoles(taxonomy)) {
      const { bearer, uri, element, where } = role;
      const { url, fragment = '' } = referenceTo(role) ?? {};
      const target = url === undefined ? undefined : taxonomy.findTarget({ document: url, fragment });
      const type = target && types.get(target);
      if (type === undefined || type.usedOn.includes(element.name)) continue;
      yield KINDS[bearer]({ uri, element: writtenName(element) }, where);
    }
  },
};

function typesByElement(taxonomy: Taxonomy): ReadonlyMap<XmlElement, RoleType> {
  const types = [...taxonomy.findAllRoleTypes('role'), ...taxonomy.findAllRoleTypes('arcrole')];
  return new Map(types.map((type) => [type.element, type]));
}
