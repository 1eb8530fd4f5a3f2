import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../installation/package-folder.js';
import { XLINK, XML } from '../xml/namespaces.js';
import { readXml } from '../xml/read-xml.js';
import type { SchemaSource } from './components/components.js';

const STANDARD = new URL('schemas/standard/', PACKAGE_FOLDER);

/** The schemas that instances are judged by whatever their taxonomy refers to, by target namespace. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['http://www.xbrl.org/2003/instance', 'www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'],
  ['http://www.xbrl.org/2003/linkbase', 'www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd'],
  ['http://www.xbrl.org/2003/XLink', 'www.xbrl.org/2003/xl-2003-12-31.xsd'],
  [XLINK, 'www.xbrl.org/2003/xlink-2003-12-31.xsd'],
  [XML, 'www.w3.org/2001/xml.xsd'],
  // A taxonomy need not refer to it (Dimensions 1.0 §3.1.4).
  ['http://xbrl.org/2006/xbrldi', 'www.xbrl.org/2006/xbrldi-2006.xsd'],
]);

const known = new Map<string, SchemaSource>();

/** Those of them whose namespace a taxonomy does not have. */
export function missingStandardSchemas(namespaces: ReadonlySet<string>): readonly SchemaSource[] {
  return [...ALWAYS].flatMap(([namespace, path]) => {
    if (namespaces.has(namespace)) return [];
    const source = known.get(namespace) ?? readStandardSchema(namespace, path);
    known.set(namespace, source);
    return source;
  });
}

/** An installed standard schema. @param path host, then path */
export function readStandardSchema(namespace: string, path: string): SchemaSource {
  const url = new URL(path, STANDARD);
  const { document } = readXml(readFileSync(url), { file: path, url: url.href });
  if (document === undefined) throw new Error(`the installed schema ${path} cannot be read`);
  return { root: document.root, namespace };
}
