import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';
import { usedRoles } from '../used-roles.js';
import { collapsed } from '../../../xml/collapsed.js';

export const roleNotAbsolute = defineDiagnostic<{ attribute: string; uri: string }>({
  code: 'xbrl21:role-not-absolute',
  severity: 'error',
  basis: clause('3.5.2.4', '3.5.2.5'),
  aliases: ['xbrl.3.5.2.4:roleNotAbsolute', 'xbrl.3.5.2.5:arcroleNotAbsolute'],
  message: {
    nl: ({ attribute: name, uri }) => `${name} is “${uri}”, geen absoluut adres.`,
    en: ({ attribute: name, uri }) => `${name} is “${uri}”, which is no absolute address.`,
  },
  help: {
    nl: 'Schrijf de rol als volledig adres, met schema: http://www.voorbeeld.nl/role/naam.',
    en: 'Write the role as a full address, with its scheme: http://www.example.com/role/name.',
  },
});

const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:./;

/**
 * XBRL 2.1 §3.5.2.4 and §3.5.2.5: the role of an extended link or resource and the arcrole of an arc of the
 * specification are absolute addresses. A resource may have no role at all (§3.5.3.8.3).
 */
export const roleAbsolute = linkRule([roleNotAbsolute], function* (holder) {
  for (const { element, uri, kind, isStandard } of usedRoles(holder)) {
    if (isStandard || ABSOLUTE.test(collapsed(uri))) continue;
    yield roleNotAbsolute({ attribute: `xlink:${kind}`, uri }, at(holder.file, element));
  }
});
