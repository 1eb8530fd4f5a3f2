import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { RoleType, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';
import { STANDARD_ARCROLES, STANDARD_ROLES } from '../standard-role-uses.js';
import { type UsedRole, usedRoles } from '../used-roles.js';

export const roleNotForElement = defineDiagnostic<{ uri: string; element: string }>({
  code: 'xbrl21:role-used-on',
  severity: 'error',
  basis: clause('5.1.3.4', '5.1.4.5'),
  aliases: ['xbrl.5.1.3.4:custRoleUsedOn', 'xbrl.5.1.4.5:custArcroleUsedOn'],
  message: {
    nl: ({ uri, element }) => `De rol ${uri} is niet bedoeld voor het element ${element}.`,
    en: ({ uri, element }) => `The role ${uri} is not meant for the element ${element}.`,
  },
  help: {
    nl: 'Gebruik een rol voor dit element, of noem het element in een usedOn van de rol.',
    en: 'Use a role for this element, or name the element in a usedOn of the role.',
  },
});

/**
 * XBRL 2.1 §5.1.3.4 and §5.1.4.5: an element of the specification has a role only where the declaration of
 * that role names it in usedOn. The roles of the specification are each for the elements that it says
 * (§3.5.3.3, §4.11.1.2, §5.2.2.2.2, §5.2.3.2.1, and the sections of the arcs).
 */
export const roleUsedOn = linkRule([roleNotForElement], function* (holder, taxonomy) {
  for (const used of usedRoles(holder)) {
    const allowed = elementsOf(used, taxonomy);
    if (allowed === undefined || allowed.includes(used.element.name)) continue;
    const params = { uri: used.uri, element: writtenName(used.element) };
    yield roleNotForElement(params, at(holder.file, used.element));
  }
});

/** Undefined where no declaration is there: other rules say so. */
function elementsOf({ uri, kind, isStandard }: UsedRole, taxonomy: Taxonomy): readonly QName[] | undefined {
  if (isStandard) {
    const arcrole = kind === 'arcrole' ? STANDARD_ARCROLES.get(uri) : undefined;
    return arcrole === undefined ? STANDARD_ROLES.get(uri) : [arcrole.arc];
  }
  const type: RoleType | undefined =
    kind === 'role' ? taxonomy.findRoleType(uri) : taxonomy.findArcroleType(uri);
  return type?.usedOn;
}
