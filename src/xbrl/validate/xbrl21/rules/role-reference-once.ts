import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { plain } from '../../../taxonomy/names.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import { clause } from '../clause.js';
import { linkRule } from '../link-holders.js';

export const repeatedRoleReference = defineDiagnostic<{ element: string; uri: string }>({
  code: 'xbrl21:role-reference-repeated',
  severity: 'error',
  basis: clause('3.5.2.4.5', '3.5.2.5.5'),
  aliases: ['xbrl.3.5.2.4.5:roleRefDuplicate', 'xbrl.3.5.2.5.5:arcroleRefDuplicate'],
  message: {
    nl: ({ element, uri }) => `Een tweede ${element} verwijst naar dezelfde rol ${uri}.`,
    en: ({ element, uri }) => `A second ${element} refers to the same role ${uri}.`,
  },
  help: {
    nl: 'Laat één verwijzing naar deze rol staan.',
    en: 'Leave one reference to this role.',
  },
});

/**
 * XBRL 2.1 §3.5.2.4.5 and §3.5.2.5.5: a linkbase has one roleRef for a roleURI and one arcroleRef for an
 * arcroleURI; so has an instance (§4.4, §4.5).
 */
export const roleReferenceOnce = linkRule([repeatedRoleReference], function* ({ file, roleReferences }) {
  const first = new Map<string, XmlElement>();
  for (const { kind, element } of roleReferences) {
    const uri = collapsedAttribute(element, plain(kind === 'roleRef' ? 'roleURI' : 'arcroleURI')) ?? '';
    const key = `${kind} ${uri}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, element);
      continue;
    }
    const where = { location: placeOf(file, element), related: [placeOf(file, before)] };
    yield repeatedRoleReference({ element: kind, uri }, where);
  }
});
