import { lookupNamespace } from '../xml/navigate.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../xml/tree.js';

/**
 * A name as a reader of these elements would write it: with the prefix that the first of them that
 * has one gives its namespace; Clark notation where none has.
 */
export function nameInScope(name: QName, ...elements: readonly XmlElement[]): string {
  const namespace = namespaceOf(name);
  if (namespace === '') return name;
  for (const { scope } of elements) {
    const prefix = prefixOf(scope, namespace);
    if (prefix !== undefined) return prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
  }
  return name;
}

/** The name of an element as it stands in the file. */
export function writtenName({ name, prefix }: XmlElement): string {
  return prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
}

function prefixOf(scope: NamespaceScope, namespace: string): string | undefined {
  let byDefault: string | undefined;
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    for (const [prefix, bound] of at.declared) {
      // A declaration nearer to the element may have given the prefix to another namespace.
      if (bound !== namespace || lookupNamespace(scope, prefix) !== namespace) continue;
      if (prefix !== '') return prefix;
      byDefault = '';
    }
  }
  return byDefault;
}
