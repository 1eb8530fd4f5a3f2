import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { Linkbase } from '../../../taxonomy/documents/taxonomy-document.js';
import { link, xlink } from '../../../taxonomy/names.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { isStandardElement, LINKBASE_KINDS } from '../standard-role-uses.js';

export const linkbaseNotOfRole = defineDiagnostic<{ href: string; role: string; link: string }>({
  code: 'xbrl21:linkbase-reference-role',
  severity: 'error',
  basis: clause('4.3.4', '5.1.2'),
  aliases: ['xbrl.4.3.4:linkbaseRefLinks'],
  message: {
    nl: ({ href, role, link: name }) =>
      `De linkbaseRef zegt dat ${href} van de soort ${role} is, maar daarin staat ${name}.`,
    en: ({ href, role, link: name }) =>
      `The linkbaseRef says that ${href} is of the kind ${role}, but it has ${name} in it.`,
  },
  help: {
    nl: 'Geef linkbaseRef de rol die bij de linkbase past, of laat xlink:role weg.',
    en: 'Give linkbaseRef the role that fits the linkbase, or leave xlink:role out.',
  },
});

const ROLE = xlink('role');
const ROLE_START = 'http://www.xbrl.org/2003/role/';
const LINKS: ReadonlyMap<string, QName> = new Map(
  LINKBASE_KINDS.map((kind) => [`${ROLE_START}${kind}LinkbaseRef`, link(`${kind}Link`)]),
);

/**
 * XBRL 2.1 §4.3.4 (by §5.1.2 in a schema too): where a linkbaseRef has one of the standard roles, the extended links of the
 * specification in the linkbase it points to are of the kind that the role names.
 */
export const linkbaseReferenceRole: Rule<TaxonomySubject> = {
  emits: [linkbaseNotOfRole],

  *check({ taxonomy }) {
    for (const document of taxonomy.documents) {
      for (const { kind, url, href, element, fragment } of document.references) {
        if (kind !== 'linkbaseRef' || url === undefined) continue;
        const role = collapsedAttribute(element, ROLE) ?? '';
        const wanted = LINKS.get(role);
        if (wanted === undefined) continue;
        const other = otherLink(linkbasesAt(url, fragment, taxonomy), wanted);
        if (other === undefined) continue;
        yield linkbaseNotOfRole({ href, role, link: writtenName(other) }, at(document.file, element));
      }
    }
  },
};

function linkbasesAt(url: string, fragment: string, taxonomy: Taxonomy): readonly Linkbase[] {
  const document = taxonomy.findDocument(url);
  if (document === undefined || document.kind === 'linkbase') return document?.linkbases ?? [];
  const target = taxonomy.findTarget({ document: url, fragment });
  return document.linkbases.filter(({ element }) => element === target);
}

function otherLink(linkbases: readonly Linkbase[], wanted: QName): XmlElement | undefined {
  for (const { links } of linkbases) {
    const other = links.find(({ element }) => isStandardElement(element.name) && element.name !== wanted);
    if (other !== undefined) return other.element;
  }
  return undefined;
}
