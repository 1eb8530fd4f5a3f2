import type { Where } from '../../../diagnostics/diagnostic.js';
import type { ExtendedLink, Linkbase } from '../../taxonomy/documents/taxonomy-document.js';
import { xlink } from '../../taxonomy/names.js';
import { standsFor } from '../../taxonomy/substitution.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

const GENERIC = 'http://xbrl.org/2008/generic';
const GENERIC_LINK = qname(GENERIC, 'link');
const GENERIC_ARC = qname(GENERIC, 'arc');
const ROLE = xlink('role');

/** What a role stands on: a generic link, a resource in one, or a generic arc. */
export type Bearer = 'link' | 'resource' | 'arc';

/** The role or arcrole of a generic link, of a resource in one, or of a generic arc. */
export interface GenericRole {
  readonly bearer: Bearer;
  readonly uri: string;
  readonly element: XmlElement;
  readonly linkbase: Linkbase;
  readonly where: Where;
}

const memo = new WeakMap<Taxonomy, readonly GenericRole[]>();

/**
 * The roles on generic links and what is in them (XBRL Generic Links 1.0 §2.1, §2.2), in document order; of
 * the resources and arcs of one link only the first of each name and role. Worked out once for a taxonomy.
 */
export function genericRoles(taxonomy: Taxonomy): readonly GenericRole[] {
  const known = memo.get(taxonomy) ?? [...findRoles(taxonomy)];
  memo.set(taxonomy, known);
  return known;
}

/** Tells by their names which elements are generic arcs; each name is looked up once. */
export function genericArcs(taxonomy: Taxonomy): (arc: XmlElement) => boolean {
  return elementsOf(GENERIC_ARC, taxonomy);
}

function elementsOf(head: QName, taxonomy: Taxonomy): (element: XmlElement) => boolean {
  const known = new Map<QName, boolean>();
  return ({ name }) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = standsFor(name, head, taxonomy);
    known.set(name, found);
    return found;
  };
}

function* findRoles(taxonomy: Taxonomy): Generator<GenericRole> {
  const isLink = elementsOf(GENERIC_LINK, taxonomy);
  const isArc = elementsOf(GENERIC_ARC, taxonomy);
  for (const { file, linkbases } of taxonomy.documents) {
    for (const linkbase of linkbases) {
      for (const link of linkbase.links) {
        for (const [bearer, element, uri] of rolesOf(link, isLink(link.element), isArc)) {
          yield { bearer, uri, element, linkbase, where: { location: placeOf(file, element) } };
        }
      }
    }
  }
}

function* rolesOf(
  { element, role, resources, arcs }: ExtendedLink,
  isGeneric: boolean,
  isArc: (element: XmlElement) => boolean,
): Generator<readonly [Bearer, XmlElement, string]> {
  if (isGeneric) yield ['link', element, role];
  const seen = new Set<string>();
  const isNew = (uri: string, { name }: XmlElement): boolean => {
    const size = seen.size;
    return seen.add(`${name} ${uri}`).size > size;
  };
  for (const { element: resource } of isGeneric ? resources : []) {
    const uri = collapsedAttribute(resource, ROLE);
    if (uri !== undefined && isNew(uri, resource)) yield ['resource', resource, uri];
  }
  for (const { element: arc, arcrole } of arcs) {
    if (isArc(arc) && isNew(arcrole, arc)) yield ['arc', arc, arcrole];
  }
}
