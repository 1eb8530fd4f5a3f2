import { posix } from 'node:path';
import { definition } from './definition.js';
import type { Part } from '../xml-document.js';

/** The folder of this version within the package. */
export const VERSION_FOLDER = `npo/${definition.version}`;

/** The address of this version. */
export const VERSION_ADDRESS = `${definition.addressBase}${definition.version}/`;

/** Our schemas by prefix, as paths within the version. */
const OUR_SCHEMAS: Readonly<Record<string, string>> = {
  'npo-i': 'dictionary/npo-data.xsd',
  'npo-types': 'dictionary/npo-types.xsd',
  'npo-codes': 'dictionary/npo-codes.xsd',
  'npo-dim': 'dictionary/npo-axes.xsd',
  'npo-dm': 'dictionary/npo-domains.xsd',
  'npo-tables': 'dictionary/npo-tables.xsd',
  'npo-lr': 'dictionary/npo-linkroles.xsd',
  'npo-abstr': 'presentation/npo-abstracts.xsd',
};

/** Namespaces and schemas of the standards by prefix. */
const STANDARDS: Readonly<Record<string, { readonly namespace: string; readonly schema?: string }>> = {
  xs: { namespace: 'http://www.w3.org/2001/XMLSchema' },
  xsi: { namespace: 'http://www.w3.org/2001/XMLSchema-instance' },
  xlink: { namespace: 'http://www.w3.org/1999/xlink' },
  xbrli: {
    namespace: 'http://www.xbrl.org/2003/instance',
    schema: 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
  },
  link: {
    namespace: 'http://www.xbrl.org/2003/linkbase',
    schema: 'http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd',
  },
  xbrldt: { namespace: 'http://xbrl.org/2005/xbrldt', schema: 'http://www.xbrl.org/2005/xbrldt-2005.xsd' },
  ref: { namespace: 'http://www.xbrl.org/2006/ref', schema: 'http://www.xbrl.org/2006/ref-2006-02-27.xsd' },
  gen: { namespace: 'http://xbrl.org/2008/generic', schema: 'http://www.xbrl.org/2008/generic-link.xsd' },
  label: { namespace: 'http://xbrl.org/2008/label', schema: 'http://www.xbrl.org/2008/generic-label.xsd' },
  'dtr-types': {
    namespace: 'http://www.xbrl.org/dtr/type/2020-01-21',
    schema: 'https://www.xbrl.org/dtr/type/2020-01-21/types.xsd',
  },
};

export function schemaOf(prefix: string): string {
  const path = OUR_SCHEMAS[prefix];
  if (path === undefined) throw new Error(`no schema of ours has the prefix ${prefix}`);
  return path;
}

export function namespaceOf(prefix: string): string {
  const path = OUR_SCHEMAS[prefix];
  if (path !== undefined) return VERSION_ADDRESS + path.replace(/\.xsd$/, '');
  const standard = STANDARDS[prefix];
  if (standard === undefined) throw new Error(`unknown prefix ${prefix}`);
  return standard.namespace;
}

/** Where a document of ours finds a schema: beside itself for ours, on the web for the standards'. */
export function schemaLocationOf(prefix: string, from: string): string {
  if (OUR_SCHEMAS[prefix] !== undefined) return relativeTo(from, schemaOf(prefix));
  const schema = STANDARDS[prefix]?.schema;
  if (schema === undefined) throw new Error(`no schema for the prefix ${prefix}`);
  return schema;
}

/** The path of one document of the version as another names it. */
export function relativeTo(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

export function roleUri(uri: string): string {
  return definition.roleBase + uri;
}

/** `npo-i_Sector` for `npo-i:Sector`. */
export function idOf(name: string): string {
  return name.replace(':', '_');
}

export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

/** Attributes whose value is a name with a prefix. */
const NAME_VALUED = new Set(['type', 'base', 'substitutionGroup']);

/** The prefixes that a part and all that is in it use, sorted; `xml` needs no declaration. */
export function prefixesIn(root: Part): readonly string[] {
  const found = new Set<string>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.add(prefixOf(next.name));
    for (const [name, value] of Object.entries(next.attributes)) {
      if (name.includes(':')) found.add(prefixOf(name));
      if (NAME_VALUED.has(name) && value.includes(':')) found.add(prefixOf(value));
    }
    if (next.name === 'link:usedOn' && typeof next.content === 'string') found.add(prefixOf(next.content));
    if (typeof next.content !== 'string') waiting.push(...next.content);
  }
  found.delete('xml');
  return [...found].sort();
}

export function namespaceDeclarations(prefixes: readonly string[]): Record<string, string> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, namespaceOf(prefix)]));
}
