import type { DocumentSet } from './document-set.js';
import { DescribedLinkbase } from './documents/described-linkbase.js';
import { readDocument } from './documents/read-document.js';
import type { SchemaDocument, TaxonomyDocument } from './documents/taxonomy-document.js';
import { BaseAddresses, splitFragment } from './resolve/base-addresses.js';
import type { DocumentSource } from './resolve/document-source.js';
import { type SchemaHint, schemaHints } from './schema-hints.js';
import type { ParsedSchema } from './taxonomy.js';

/** A taxonomy has a handful of them; most hints are at schemas that the DTS has. */
const MOST_HINTED = 100;

/**
 * The schemas that xsi:schemaLocation hints at (XML Schema Part 1 §4.3.2), in the instance or on the root of a
 * document of the DTS, for namespaces that no document of the DTS has. They are no part of the DTS; what
 * stands in the instance and in the documents of their namespaces is judged by them. A hint that leads to
 * nothing, or to a schema that lacks a part, is no more than a hint.
 *
 * @param given addresses that the instance hints at
 */
export function hintedSchemas(
  given: readonly string[],
  set: DocumentSet,
  source: DocumentSource,
): readonly ParsedSchema[] {
  const namespaces = new Set<string>();
  for (const document of set.documents) {
    if (document.kind === 'schema') namespaces.add(document.targetNamespace);
  }
  const addresses = new Set(given.map((url) => splitFragment(url).document));
  for (const document of set.documents) {
    for (const { namespace, url } of hintsOf(document)) {
      if (!namespaces.has(namespace)) addresses.add(splitFragment(url).document);
    }
  }
  const found: ParsedSchema[] = [];
  for (const address of [...addresses].slice(0, MOST_HINTED)) {
    for (const document of closureOf(address, set, source)) {
      const { url, targetNamespace, bytes, root } = document;
      if (namespaces.has(targetNamespace)) continue;
      found.push({ url, targetNamespace, bytes, root, namespaces: [targetNamespace] });
    }
    for (const { targetNamespace } of found) namespaces.add(targetNamespace);
  }
  return found;
}

function hintsOf(document: TaxonomyDocument): readonly SchemaHint[] {
  if (document instanceof DescribedLinkbase) return document.description.hints;
  return schemaHints(document.root, new BaseAddresses(document.url));
}

/** A schema and what it imports and includes that the DTS does not have; nothing where a part is missing. */
function closureOf(address: string, set: DocumentSet, source: DocumentSource): readonly SchemaDocument[] {
  const closure: SchemaDocument[] = [];
  const wanted = new Set([address]);
  // The set grows while it is walked.
  for (const url of wanted) {
    if (set.find(url) !== undefined) continue;
    const read = wanted.size > MOST_HINTED ? undefined : source.read(url);
    const document = read && readDocument(read).document;
    if (document?.kind !== 'schema') return [];
    closure.push(document);
    for (const { kind, url: to } of document.references) {
      if (kind !== 'import' && kind !== 'include') continue;
      if (to === undefined) return [];
      wanted.add(to);
    }
  }
  return closure;
}
