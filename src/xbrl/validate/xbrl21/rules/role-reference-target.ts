import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { link, plain } from '../../../taxonomy/names.js';
import type { Reference } from '../../../taxonomy/documents/taxonomy-document.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';

export const roleReferenceAstray = defineDiagnostic<{ element: string; uri: string; href: string }>({
  code: 'xbrl21:role-reference-target',
  severity: 'error',
  basis: clause('3.5.2.4.2', '3.5.2.4.5', '3.5.2.5.2', '3.5.2.5.5'),
  aliases: ['xbrl.3.5.2.4.5:roleRefMismatch', 'xbrl.3.5.2.5.5:arcroleRefMismatch'],
  message: {
    nl: ({ element, uri, href }) =>
      `Een ${element} zegt dat ${href} de rol ${uri} declareert, maar daar staat geen declaratie van die rol.`,
    en: ({ element, uri, href }) =>
      `The ${element} says that ${href} declares the role ${uri}, but there is no declaration of that role.`,
  },
  help: {
    nl: 'Verwijs naar het element roleType of arcroleType dat precies deze rol declareert.',
    en: 'Refer to the roleType or arcroleType element that declares exactly this role.',
  },
});

/**
 * XBRL 2.1 §3.5.2.4.2 and §3.5.2.5.2: the href of a roleRef points to a roleType, of an arcroleRef to an
 * arcroleType; §3.5.2.4.5 and §3.5.2.5.5: that one declares the URI that the reference states.
 */
export const roleReferenceTarget = linkRule(
  [roleReferenceAstray],
  function* ({ file, roleReferences }, taxonomy) {
    for (const reference of roleReferences) {
      const { kind, element, href } = reference;
      const uri = collapsedAttribute(element, plain(kind === 'roleRef' ? 'roleURI' : 'arcroleURI')) ?? '';
      if (leadsTo(reference, uri, taxonomy)) continue;
      yield roleReferenceAstray({ element: kind, uri, href }, at(file, element));
    }
  },
);

function leadsTo({ kind, url, fragment }: Reference, uri: string, taxonomy: Taxonomy): boolean {
  // A document that is not there is reported by discovery.
  if (url === undefined || taxonomy.findDocument(url) === undefined) return true;
  const target = taxonomy.findTarget({ document: url, fragment });
  if (target === undefined) return false;
  const [type, attributeName] = kind === 'roleRef' ? ['roleType', 'roleURI'] : ['arcroleType', 'arcroleURI'];
  return target.name === link(type) && collapsedAttribute(target, plain(attributeName)) === uri;
}
