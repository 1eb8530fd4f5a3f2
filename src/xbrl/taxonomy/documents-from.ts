import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import { splitFragment } from './resolve/base-addresses.js';
import type { Taxonomy } from './taxonomy.js';

/** The documents of a taxonomy that discovery reaches from some of them alone, these included (XBRL 2.1 §3.2). */
export function documentsFrom(
  taxonomy: Pick<Taxonomy, 'findDocument'>,
  urls: readonly string[],
): ReadonlySet<TaxonomyDocument> {
  const reached = new Set<TaxonomyDocument>();
  const reach = (url: string) => {
    const document = taxonomy.findDocument(splitFragment(url).document);
    if (document !== undefined) reached.add(document);
  };
  urls.forEach(reach);
  // The set grows while it is walked.
  for (const { references } of reached) for (const { url } of references) if (url !== undefined) reach(url);
  return reached;
}
