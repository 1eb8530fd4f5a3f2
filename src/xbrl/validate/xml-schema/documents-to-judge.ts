import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';

const INSTALLED = fileURLToPath(new URL('schemas/', PACKAGE_FOLDER));

/** Those documents of a taxonomy that did not come with the program: what did is right, a test says so. */
export function documentsToJudge<Document extends { readonly url: string }>(
  documents: Iterable<Document>,
  taxonomy: Taxonomy,
): readonly Document[] {
  return [...documents].filter(({ url }) => !taxonomy.fileOf(url).startsWith(INSTALLED));
}
