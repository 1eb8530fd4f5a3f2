import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { DocumentSet } from '../document-set.js';
import type { SchemaDocument } from '../documents/taxonomy-document.js';

/** A schema and a namespace that its components belong to. */
export interface NamespacedSchema {
  readonly document: SchemaDocument;
  readonly namespace: string;
}

/**
 * The schemas of a set with the namespaces of their components. A schema without a target namespace
 * takes those of the schemas that include it (XML Schema Part 1 §4.2.1, clause 3.2).
 */
export function namespacedSchemas(set: DocumentSet): readonly NamespacedSchema[] {
  const adopted = adoptedNamespaces(set);
  return set.documents.flatMap((document) => {
    if (document.kind !== 'schema') return [];
    const namespaces = adopted.get(document) ?? [document.targetNamespace];
    return [...namespaces].sort().map((namespace) => ({ document, namespace }));
  });
}

/** A name in content of a schema; unqualified, it means the adopted namespace. */
export function adoptedName(name: QName, { document, namespace }: NamespacedSchema): QName {
  return document.targetNamespace === '' && namespaceOf(name) === '' ? qname(namespace, name) : name;
}

function adoptedNamespaces(set: DocumentSet): Map<SchemaDocument, Set<string>> {
  const adopted = new Map<SchemaDocument, Set<string>>();
  const queue: NamespacedSchema[] = set.documents.flatMap((document) =>
    document.kind === 'schema' && document.targetNamespace !== ''
      ? [{ document, namespace: document.targetNamespace }]
      : [],
  );
  // The queue grows while it is walked; each document enters once a namespace.
  for (const { document, namespace } of queue) {
    for (const { kind, url } of document.references) {
      const included = kind === 'include' && url !== undefined ? set.find(url) : undefined;
      if (included?.kind !== 'schema' || included.targetNamespace !== '') continue;
      const namespaces = adopted.get(included) ?? new Set();
      if (namespaces.has(namespace)) continue;
      adopted.set(included, namespaces.add(namespace));
      queue.push({ document: included, namespace });
    }
  }
  return adopted;
}
