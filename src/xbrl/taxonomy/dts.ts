import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { buildTaxonomy } from './build-taxonomy.js';
import { discoverDocuments, type Start } from './document-set.js';
import { hintedSchemas } from './hinted-schemas.js';
import { nonExemptAttributes } from './relationships/equivalence.js';
import { Networks } from './relationships/networks.js';
import type { DocumentSource } from './resolve/document-source.js';
import type { Taxonomy } from './taxonomy.js';

/** What discovery found of a taxonomy (XBRL 2.1 §3.2). */
export interface Discovery {
  /** What could be read of the taxonomy; complete where nothing is missing. */
  readonly taxonomy: Taxonomy;
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents that could not be read, or not wholly, sorted. */
  readonly missing: readonly string[];
}

/**
 * Discovers a taxonomy from its starting points: the documents that the schemaRef, linkbaseRef,
 * roleRef and arcroleRef elements of an instance refer to, or entry points (XBRL 2.1 §3.2).
 *
 * @param start absolute addresses, with or without the place of the reference; what xsi:schemaLocation hints
 *   at may stand among them
 */
export function discoverTaxonomy(start: readonly (string | Start)[], source: DocumentSource): Discovery {
  const given: Start[] = start.map((from) => (typeof from === 'string' ? { url: from } : from));
  const starts = given.filter(({ kind }) => kind !== 'schemaLocation');
  const hints = given.filter(({ kind }) => kind === 'schemaLocation').map(({ url }) => url);
  const { set, diagnostics, missing: unread } = discoverDocuments(starts, source);
  // Called when networks are asked for, so after the taxonomy is there.
  const networks = new Networks(set, (arc) => nonExemptAttributes(arc, taxonomy));
  const missing = [...unread, ...networks.incomplete].sort();
  const entryPoints = starts.map(({ url }) => url);
  const taxonomy: Taxonomy = buildTaxonomy({
    entryPoints,
    set,
    missing,
    networks,
    hintedSchemas: hintedSchemas(hints, set, source),
  });
  return {
    taxonomy,
    diagnostics: [...diagnostics, ...networks.diagnostics],
    missing,
  };
}
