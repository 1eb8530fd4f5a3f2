import type { RoleDefinition } from './definition.js';
import {
  idOf,
  namespaceDeclarations,
  namespaceOf,
  prefixesIn,
  prefixOf,
  relativeTo,
  roleUri,
  schemaLocationOf,
  schemaOf,
} from './names.js';
import { part, type Part } from '../xml-document.js';

/** Whose own schemas a reader needs beyond those of XBRL itself. */
const EXTENSIONS = ['gen', 'label', 'ref'];

/** A linkbase; namespaces and schema locations follow from the names that it uses. */
export function linkbase(path: string, content: readonly Part[]): Part {
  const used = prefixesIn(part('link:linkbase', {}, content));
  const locations = EXTENSIONS.filter((prefix) => used.includes(prefix)).map(
    (prefix) => `${namespaceOf(prefix)} ${schemaLocationOf(prefix, path)}`,
  );
  const needsLocation = locations.length > 0;
  return part(
    'link:linkbase',
    {
      ...namespaceDeclarations(needsLocation ? [...used, 'xsi'].sort() : used),
      'xsi:schemaLocation': needsLocation ? locations.join(' ') : undefined,
    },
    content,
  );
}

export function roleRef(roleURI: string, href: string): Part {
  return part('link:roleRef', { roleURI, 'xlink:href': href, 'xlink:type': 'simple' });
}

export function arcroleRef(arcroleURI: string, href: string): Part {
  return part('link:arcroleRef', { arcroleURI, 'xlink:href': href, 'xlink:type': 'simple' });
}

/** The reference to the declaration of a role of ours. */
export function ourRoleRef(path: string, { name, uri }: Pick<RoleDefinition, 'name' | 'uri'>): Part {
  return roleRef(roleUri(uri), `${relativeTo(path, schemaOf('npo-lr'))}#npo-lr_${name}`);
}

export function extendedLink(name: string, role: string, content: readonly Part[]): Part {
  return part(name, { 'xlink:role': role, 'xlink:type': 'extended' }, content);
}

/** The locator of a declaration of ours, by its name. */
export function locator(path: string, name: string): Part {
  return locatorOfId(path, prefixOf(name), idOf(name));
}

/** The locator of anything with an id in a schema of ours. */
export function locatorOfId(path: string, prefix: string, id: string): Part {
  return part('link:loc', {
    'xlink:href': `${relativeTo(path, schemaOf(prefix))}#${id}`,
    'xlink:label': `${id}_loc`,
    'xlink:type': 'locator',
  });
}

export interface ArcAttributes {
  readonly order?: number;
  readonly extra?: Readonly<Record<string, string | undefined>>;
}

/** An arc between two labels of an extended link. */
export function arc(
  element: string,
  arcrole: string,
  from: string,
  to: string,
  { order, extra = {} }: ArcAttributes = {},
): Part {
  return part(element, {
    ...extra,
    order: order === undefined ? undefined : String(order),
    'xlink:arcrole': arcrole,
    'xlink:from': from,
    'xlink:to': to,
    'xlink:type': 'arc',
  });
}

/** The label of a locator. */
export function locOf(name: string): string {
  return `${idOf(name)}_loc`;
}
