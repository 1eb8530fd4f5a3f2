import { XML } from '../xml/namespaces.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import { isNcName } from '../xml/xml-name.js';
import { ISO4217, LINK, XBRLDI, XBRLI, XLINK, XSI } from './names.js';

/** The prefixes that international standards are known by. */
export const STANDARD_PREFIXES: ReadonlyMap<string, string> = new Map([
  [XBRLI, 'xbrli'],
  [LINK, 'link'],
  [XLINK, 'xlink'],
  [XBRLDI, 'xbrldi'],
  [XSI, 'xsi'],
  [ISO4217, 'iso4217'],
]);

/** The prefixes of one document: names as they are written, and the declarations that they need. */
export interface DocumentPrefixes {
  /** `prefix:localName`. */
  written(name: QName): string;
  /** Namespace declarations, sorted by prefix. */
  readonly declarations: readonly (readonly [attribute: string, namespace: string])[];
}

/**
 * Chooses a prefix for every namespace: the one asked for, else the customary one, else `ns1`, `ns2`…
 * in the order of the namespaces. Where a prefix is asked for twice, or is none, the later namespace
 * gets a numbered one. The order of what is given never matters. `xml` stays what it is (Namespaces in XML 1.0 §3).
 */
export function choosePrefixes(
  namespaces: Iterable<string>,
  wanted: ReadonlyMap<string, string>,
): DocumentPrefixes {
  const used = [...new Set(namespaces)].filter((namespace) => namespace !== '').sort();
  const chosen = new Map(used.includes(XML) ? [[XML, 'xml']] : []);
  const taken = new Set<string>();
  for (const preferences of [wanted, STANDARD_PREFIXES]) {
    for (const namespace of used) {
      const prefix = preferences.get(namespace);
      if (prefix === undefined || chosen.has(namespace) || taken.has(prefix) || !isFree(prefix)) continue;
      chosen.set(namespace, prefix);
      taken.add(prefix);
    }
  }
  let number = 0;
  for (const namespace of used) {
    if (chosen.has(namespace)) continue;
    do number++;
    while (taken.has(`ns${number}`));
    chosen.set(namespace, `ns${number}`);
  }
  const writtenNames = new Map<QName, string>();
  const write = (name: QName): string => {
    const prefix = chosen.get(namespaceOf(name));
    return prefix === undefined ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
  };
  return {
    written: (name) => {
      const written = writtenNames.get(name) ?? write(name);
      writtenNames.set(name, written);
      return written;
    },
    declarations: [...chosen]
      .map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Names that begin with `xml` are kept for the standards. */
function isFree(prefix: string): boolean {
  return isNcName(prefix) && !/^xml/i.test(prefix);
}
