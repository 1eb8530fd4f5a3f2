import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import { escapeAttribute } from '../xml/write-xml.js';
import type { XmlElement } from '../xml/tree.js';
import type { DocumentPrefixes } from './prefixes.js';

/** Names for elements that come to stand in a document that is there. */
export interface NamesInRoot extends DocumentPrefixes {
  /** The declarations that the root element needs besides its own, as text of its start tag. */
  readonly added: string;
}

/**
 * Names as they are written below a root element: by the prefixes that it declares. A namespace without one gets
 * the prefix that is wanted for it, or `ns1`, `ns2`…, whatever the root element does not use.
 *
 * @param wanted prefixes by namespace
 */
export function namesInRoot(
  root: XmlElement,
  namespaces: Iterable<string>,
  wanted: ReadonlyMap<string, string>,
): NamesInRoot {
  const taken = new Set(root.scope.declared.keys());
  const prefixOf = new Map<string, string>();
  for (const [prefix, namespace] of root.scope.declared) {
    // The default namespace is taken where there is nothing else.
    if (prefix !== '' || !prefixOf.has(namespace)) prefixOf.set(namespace, prefix);
  }
  const added: (readonly [prefix: string, namespace: string])[] = [];
  for (const namespace of [...new Set(namespaces)].sort()) {
    if (namespace === '' || prefixOf.has(namespace)) continue;
    let prefix = wanted.get(namespace);
    for (let number = 1; prefix === undefined || taken.has(prefix); number++) prefix = `ns${number}`;
    taken.add(prefix);
    prefixOf.set(namespace, prefix);
    added.push([prefix, namespace]);
  }
  return {
    written: (name: QName) => {
      const prefix = prefixOf.get(namespaceOf(name)) ?? '';
      return prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
    },
    declarations: added.map(([prefix, namespace]) => [`xmlns:${prefix}`, namespace]),
    added: added.map(([prefix, namespace]) => ` xmlns:${prefix}="${escapeAttribute(namespace)}"`).join(''),
  };
}
