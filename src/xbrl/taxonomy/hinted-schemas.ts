import type { DocumentSet, Start } from './document-set.js';
import { readDocument } from './documents/read-document.js';
import { splitFragment } from './resolve/base-addresses.js';
import type { DocumentSource } from './resolve/document-source.js';
import type { ParsedSchema } from './taxonomy.js';

/** An instance has a handful of them. */
const MOST_HINTS = 100;

/**
 * The schemas that xsi:schemaLocation hints at (XML Schema Part 1 §4.3.2), for namespaces that no document of
 * the DTS has. They are no part of the DTS; what the instance has of their namespaces is judged by them. A
 * hint that leads to nothing is no more than a hint.
 */
export function hintedSchemas(
  hints: readonly Start[],
  set: DocumentSet,
  source: DocumentSource,
): readonly ParsedSchema[] {
  const namespaces = new Set<string>();
  for (const document of set.documents) {
    if (document.kind === 'schema') namespaces.add(document.targetNamespace);
  }
  const found: ParsedSchema[] = [];
  for (const { url } of hints.slice(0, MOST_HINTS)) {
    const address = splitFragment(url).document;
    const read = set.find(address) === undefined ? source.read(address) : undefined;
    const document = read && readDocument(read).document;
    if (document?.kind !== 'schema' || namespaces.has(document.targetNamespace)) continue;
    const { targetNamespace, bytes, root } = document;
    namespaces.add(targetNamespace);
    found.push({ url: document.url, targetNamespace, bytes, root, namespaces: [targetNamespace] });
  }
  return found;
}
