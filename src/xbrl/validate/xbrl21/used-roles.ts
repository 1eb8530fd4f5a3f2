import { xlink } from '../../taxonomy/names.js';
import type { ExtendedLink } from '../../taxonomy/documents/taxonomy-document.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { LinkHolder } from './link-holders.js';
import { isStandardElement, STANDARD_ARCROLES, STANDARD_ROLES } from './standard-role-uses.js';

/** A role on an element that the specification itself defines. */
export interface UsedRole {
  readonly element: XmlElement;
  readonly uri: string;
  readonly kind: 'role' | 'arcrole';
  /** Whether the specification defines the role. */
  readonly isStandard: boolean;
}

const ROLE = xlink('role');

const known = new WeakMap<readonly ExtendedLink[], readonly UsedRole[]>();

/**
 * The roles of extended links, resources and arcs, in document order; of the resources and arcs of one link
 * only the first of each kind. Elements of other namespaces are free to use roles as they please.
 */
export function usedRoles({ links }: LinkHolder): readonly UsedRole[] {
  const before = known.get(links);
  if (before !== undefined) return before;
  const found = links.flatMap(rolesOf);
  known.set(links, found);
  return found;
}

function rolesOf({ element, role, resources, arcs }: ExtendedLink): UsedRole[] {
  const found = isStandardElement(element.name) ? [usedRole(element, role)] : [];
  const seen = new Map<string, Set<QName>>();
  const isNew = (uri: string, { name }: XmlElement): boolean => {
    const names = seen.get(uri) ?? new Set<QName>();
    seen.set(uri, names);
    if (names.has(name)) return false;
    names.add(name);
    return isStandardElement(name);
  };
  for (const { element: resource } of resources) {
    const uri = collapsedAttribute(resource, ROLE);
    if (uri !== undefined && isNew(uri, resource)) found.push(usedRole(resource, uri));
  }
  for (const { element: arc, arcrole: uri } of arcs) {
    if (!isNew(uri, arc)) continue;
    found.push({ element: arc, uri, kind: 'arcrole', isStandard: STANDARD_ARCROLES.has(uri) });
  }
  return found;
}

function usedRole(element: XmlElement, uri: string): UsedRole {
  return { element, uri, kind: 'role', isStandard: STANDARD_ROLES.has(uri) };
}
