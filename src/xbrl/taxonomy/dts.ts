import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { buildTaxonomy } from './build-taxonomy.js';
import {
  type DescribedDocuments,
  discoverDocuments,
  type DiscoveredDocuments,
  type Start,
} from './document-set.js';
import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import { hintedSchemas } from './hinted-schemas.js';
import { nonExemptAttributes } from './relationships/equivalence.js';
import { Networks } from './relationships/networks.js';
import { type DocumentSource, readOnce } from './resolve/document-source.js';
import type { ParsedSchema, Taxonomy } from './taxonomy.js';

/** What discovery found of a taxonomy (XBRL 2.1 §3.2). */
export interface Discovery {
  /** What could be read of the taxonomy; complete where nothing is missing. */
  readonly taxonomy: Taxonomy;
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents that could not be read, or not wholly, sorted. */
  readonly missing: readonly string[];
}

/** What was found of a taxonomy before. */
export interface KnownTaxonomy extends DescribedDocuments {
  /** Whether it has these documents and no others, byte for byte, and these schemas that are only hinted at. */
  isOf(documents: readonly TaxonomyDocument[], hinted: readonly ParsedSchema[]): boolean;
  /** Names of the layers whose rules found nothing to say of it. */
  readonly rightIn: readonly string[];
}

/**
 * Discovers a taxonomy from its starting points: the documents that the schemaRef, linkbaseRef,
 * roleRef and arcroleRef elements of an instance refer to, or entry points (XBRL 2.1 §3.2).
 *
 * @param start absolute addresses, with or without the place of the reference; what xsi:schemaLocation hints
 *   at may stand among them
 * @param before what was found of it before; it counts where nothing has changed since
 */
export function discoverTaxonomy(
  start: readonly (string | Start)[],
  given: DocumentSource,
  before?: KnownTaxonomy,
): Discovery {
  const all: Start[] = start.map((from) => (typeof from === 'string' ? { url: from } : from));
  const starts = all.filter(({ kind }) => kind !== 'schemaLocation');
  const hints = all.filter(({ kind }) => kind === 'schemaLocation').map(({ url }) => url);
  // Sources count what they read, and a document may be wanted twice.
  const source = readOnce(given);
  const find = (described?: DescribedDocuments) => {
    const found = discoverDocuments(starts, source, described);
    return { ...found, hinted: hintedSchemas(hints, found.set, source) };
  };
  const known = before && unchanged(before, find(before));
  const { set, diagnostics, missing: unread, hinted } = known ?? find();
  // Called when networks are asked for, so after the taxonomy is there.
  const networks = new Networks(set, (arc) => nonExemptAttributes(arc, taxonomy));
  const missing = [...unread, ...networks.incomplete].sort();
  const entryPoints = starts.map(({ url }) => url);
  const taxonomy: Taxonomy = buildTaxonomy({
    entryPoints,
    set,
    missing,
    networks,
    hintedSchemas: hinted,
    rightIn: new Set(known && before.rightIn),
  });
  return {
    taxonomy,
    diagnostics: [...diagnostics, ...networks.diagnostics],
    missing,
  };
}

/** What was found now, where it is what was found before, and nothing is wrong with it. */
function unchanged<Found extends DiscoveredDocuments & { readonly hinted: readonly ParsedSchema[] }>(
  before: KnownTaxonomy,
  found: Found,
): Found | undefined {
  const { set, diagnostics, missing, hinted } = found;
  const isWhole = diagnostics.length === 0 && missing.length === 0;
  return isWhole && before.isOf(set.documents, hinted) ? found : undefined;
}
