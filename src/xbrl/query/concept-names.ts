import { choosePrefixes } from '../instance/prefixes.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { namespaceOf, type QName } from '../xml/qname.js';

/** How the concepts of a taxonomy are called. */
export interface ConceptNames {
  /** `prefix:localName`. */
  readonly written: (name: QName) => string;
}

const known = new WeakMap<Taxonomy, ConceptNames>();

/** Names as the schemas of a taxonomy write them: each namespace by the prefix that its own schema gives it. */
export function conceptNames(taxonomy: Taxonomy): ConceptNames {
  const names = known.get(taxonomy) ?? chooseNames(taxonomy);
  known.set(taxonomy, names);
  return names;
}

function chooseNames(taxonomy: Taxonomy): ConceptNames {
  const wanted = new Map<string, string>();
  for (const document of taxonomy.documents) {
    if (document.kind !== 'schema' || wanted.has(document.targetNamespace)) continue;
    for (const [prefix, namespace] of document.root.scope.declared) {
      if (prefix !== '' && namespace === document.targetNamespace) wanted.set(namespace, prefix);
    }
  }
  const namespaces = new Set(wanted.keys());
  for (const { name } of taxonomy.findAllConcepts()) namespaces.add(namespaceOf(name));
  const prefixes = choosePrefixes(namespaces, wanted);
  return { written: (name) => prefixes.written(name) };
}
