import { defineDiagnostic, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { Linkbase } from '../../../taxonomy/documents/taxonomy-document.js';
import { link, xlink } from '../../../taxonomy/names.js';
import { type Pointer, splitFragment } from '../../../taxonomy/resolve/base-addresses.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject, TaxonomySubject } from '../../subject.js';
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
 * XBRL 2.1 §4.3.4: where a linkbaseRef of an instance has one of the standard roles, the extended links of the
 * specification in the linkbase it points to are of the kind that the role names.
 */
export const instanceLinkbaseReferenceRole: Rule<Subject> = {
  emits: [linkbaseNotOfRole],

  *check({ file, instance, taxonomy }) {
    for (const { kind, url, href, element } of instance.references) {
      if (kind === 'linkbaseRef') yield* judge({ element, href }, splitFragment(url), file, taxonomy);
    }
  },
};

/** XBRL 2.1 §5.1.2 with §4.3.4: in a schema likewise. */
export const linkbaseReferenceRole: Rule<TaxonomySubject> = {
  emits: [linkbaseNotOfRole],

  *check({ taxonomy }) {
    for (const document of taxonomy.documents) {
      for (const { kind, url, href, element, fragment } of document.references) {
        if (kind !== 'linkbaseRef' || url === undefined) continue;
        yield* judge({ element, href }, { document: url, fragment }, document.file, taxonomy);
      }
    }
  },
};

function* judge(
  { element, href }: { readonly element: XmlElement; readonly href: string },
  pointer: Pointer,
  file: string,
  taxonomy: Taxonomy,
): Generator<Diagnostic> {
  const role = collapsedAttribute(element, ROLE) ?? '';
  const wanted = LINKS.get(role);
  const other = wanted && otherLink(linkbasesAt(pointer, taxonomy), wanted);
  if (other !== undefined)
    yield linkbaseNotOfRole({ href, role, link: writtenName(other) }, at(file, element));
}

function linkbasesAt(pointer: Pointer, taxonomy: Taxonomy): readonly Linkbase[] {
  const document = taxonomy.findDocument(pointer.document);
  if (document === undefined || document.kind === 'linkbase') return document?.linkbases ?? [];
  const target = taxonomy.findTarget(pointer);
  return document.linkbases.filter(({ element }) => element === target);
}

function otherLink(linkbases: readonly Linkbase[], wanted: QName): XmlElement | undefined {
  for (const { links } of linkbases) {
    const other = links.find(({ element }) => isStandardElement(element.name) && element.name !== wanted);
    if (other !== undefined) return other.element;
  }
  return undefined;
}
