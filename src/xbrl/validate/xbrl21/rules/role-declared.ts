import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { plain } from '../../../taxonomy/names.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { clause } from '../clause.js';
import { at, linkRule, type LinkHolder } from '../link-holders.js';
import { usedRoles } from '../used-roles.js';

export const roleNotReferenced = defineDiagnostic<{ uri: string; reference: string }>({
  code: 'xbrl21:role-not-referenced',
  severity: 'error',
  basis: clause('3.5.2.4', '3.5.2.5'),
  aliases: ['xbrl.3.5.2.4:missingRoleRef', 'xbrl.3.5.2.5:missingArcroleRef'],
  message: {
    nl: ({ uri, reference }) =>
      `De rol ${uri} wordt gebruikt zonder ${reference} die zegt waar zij is gedeclareerd.`,
    en: ({ uri, reference }) =>
      `The role ${uri} is used without the ${reference} that says where it is declared.`,
  },
  help: {
    nl: 'Voeg een roleRef of arcroleRef naar de declaratie van de rol toe aan de linkbase of het rapport.',
    en: 'Add a roleRef or arcroleRef to the declaration of the role to the linkbase or the report.',
  },
});

/**
 * XBRL 2.1 §3.5.2.4 and §3.5.2.5: a role that is not one of the specification, on an extended link, a
 * resource or an arc of the specification, is referred to by a roleRef or arcroleRef of the same linkbase
 * (or instance: §4.4, §4.5).
 */
export const roleDeclared = linkRule([roleNotReferenced], function* (holder) {
  const roles = referenced(holder, 'roleRef', 'roleURI');
  const arcroles = referenced(holder, 'arcroleRef', 'arcroleURI');
  for (const { element, uri, kind, isStandard } of usedRoles(holder)) {
    if (isStandard || (kind === 'role' ? roles : arcroles).has(uri)) continue;
    const reference = kind === 'role' ? 'roleRef' : 'arcroleRef';
    yield roleNotReferenced({ uri, reference }, at(holder.file, element));
  }
});

function referenced({ roleReferences }: LinkHolder, kind: string, name: string): ReadonlySet<string> {
  const uris = roleReferences
    .filter((reference) => reference.kind === kind)
    .map(({ element }) => collapsedAttribute(element, plain(name)) ?? '');
  return new Set(uris);
}
