import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { link, plain } from '../../../taxonomy/names.js';
import { STANDARD_LINK } from '../../../taxonomy/standard-roles.js';
import { childElements, collapsedAttribute } from '../../../xml/navigate.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import {
  ALL,
  DIMENSION_DEFAULT,
  DIMENSION_DOMAIN,
  DOMAIN_MEMBER,
  HYPERCUBE_DIMENSION,
  NOT_ALL,
} from '../names.js';

const ARCROLES = [ALL, NOT_ALL, HYPERCUBE_DIMENSION, DIMENSION_DOMAIN, DOMAIN_MEMBER, DIMENSION_DEFAULT];

export const targetRoleNotResolved = defineDiagnostic<{ targetRole: string }>({
  code: 'xbrldte:TargetRoleNotResolvedError',
  severity: 'error',
  basis: clause('2.4.3'),
  message: {
    nl: ({ targetRole }) =>
      `De rol “${targetRole}” waar een pijl naar doorverwijst (xbrldt:targetRole) heeft in deze linkbase geen roleRef.`,
    en: ({ targetRole }) =>
      `The role “${targetRole}” that an arc leads on to (xbrldt:targetRole) has no roleRef in this linkbase.`,
  },
  help: {
    nl: 'Voeg een link:roleRef voor de rol toe aan de linkbase.',
    en: 'Add a link:roleRef for the role to the linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.4.3: the value of xbrldt:targetRole is the standard role or is resolved by a roleRef in
 * the linkbase of the arc.
 */
export const targetRoleResolved: Rule<TaxonomySubject> = {
  emits: [targetRoleNotResolved],

  *check({ taxonomy }) {
    const rolesByLinkbase = new Map<XmlElement, ReadonlySet<string>>();
    for (const relationship of ARCROLES.flatMap((arcrole) => taxonomy.filterRelationships(arcrole))) {
      const { targetRole, arc } = relationship;
      if (targetRole === undefined || targetRole === STANDARD_LINK) continue;
      const linkbase = linkbaseOf(arc);
      const roles = rolesByLinkbase.get(linkbase) ?? declaredRoles(linkbase);
      rolesByLinkbase.set(linkbase, roles);
      if (!roles.has(targetRole)) yield targetRoleNotResolved({ targetRole }, atArc(relationship, taxonomy));
    }
  },
};

/** The linkbase element around an arc, which may be embedded in a schema. */
function linkbaseOf(arc: XmlElement): XmlElement {
  let at = arc;
  while (at.parent !== undefined && at.name !== link('linkbase')) at = at.parent;
  return at;
}

function declaredRoles(linkbase: XmlElement): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const roleRef of childElements(linkbase, link('roleRef'))) {
    roles.add(collapsedAttribute(roleRef, plain('roleURI')) ?? '');
  }
  return roles;
}
