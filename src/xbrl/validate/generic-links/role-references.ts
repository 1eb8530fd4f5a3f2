import type { Linkbase, Reference } from '../../taxonomy/documents/taxonomy-document.js';
import { plain } from '../../taxonomy/names.js';
import { STANDARD_LINK } from '../../taxonomy/standard-roles.js';
import { collapsed } from '../../xml/collapsed.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import type { GenericRole } from './generic-roles.js';

const memo = new WeakMap<Linkbase, ReadonlyMap<string, Reference>>();

/** The roleRef or arcroleRef that says in the linkbase of a role where that is declared. */
export function referenceTo({ bearer, uri, linkbase }: GenericRole): Reference | undefined {
  const known = memo.get(linkbase) ?? byRole(linkbase);
  memo.set(linkbase, known);
  return known.get(`${bearer === 'arc' ? 'arcroleRef' : 'roleRef'} ${collapsed(uri)}`);
}

/** Whether a role needs no reference: that of extended links which XBRL 2.1 itself defines. */
export function isStandard({ bearer, uri }: GenericRole): boolean {
  return bearer === 'link' && uri === STANDARD_LINK;
}

function byRole({ roleReferences }: Linkbase): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  for (const reference of roleReferences) {
    const { kind, element } = reference;
    const uri = collapsedAttribute(element, plain(kind === 'roleRef' ? 'roleURI' : 'arcroleURI')) ?? '';
    if (!found.has(`${kind} ${uri}`)) found.set(`${kind} ${uri}`, reference);
  }
  return found;
}
