import type { Instance } from '../../instance/instance.js';
import { documentsFrom } from '../../taxonomy/documents-from.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';

/** Tells the documents of the entry point from those that only other references of an instance lead to. */
export function ofEntryPoint(instance: Instance, taxonomy: Taxonomy): (document: string) => boolean {
  const { references } = instance;
  if (references.every(({ kind }) => kind === 'schemaRef')) return () => true;
  const schemaRefs = references.filter(({ kind }) => kind === 'schemaRef').map(({ url }) => url);
  const documents = new Set([...documentsFrom(taxonomy, schemaRefs)].map(({ url }) => url));
  return (document) => documents.has(document);
}
