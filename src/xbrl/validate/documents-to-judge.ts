import { isInstalledFile } from '../../installation/is-installed.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** Those documents of a taxonomy that did not come with the program: what did is right, a test says so. */
export function documentsToJudge<Document extends { readonly url: string }>(
  documents: Iterable<Document>,
  taxonomy: Taxonomy,
): readonly Document[] {
  return [...documents].filter(({ url }) => !isInstalled(url, taxonomy));
}

const known = new WeakMap<Taxonomy, boolean>();

/** Whether all of a taxonomy came with the program. */
export function comesWithProgram(taxonomy: Taxonomy): boolean {
  let answer = known.get(taxonomy);
  if (answer === undefined) {
    answer =
      taxonomy.documentUrls.length > 0 &&
      taxonomy.missingDocuments.length === 0 &&
      taxonomy.documentUrls.every((url) => isInstalled(url, taxonomy));
    known.set(taxonomy, answer);
  }
  return answer;
}

/** Whether a document of a taxonomy came with the program. */
export function isInstalled(url: string, taxonomy: Taxonomy): boolean {
  return isInstalledFile(taxonomy.fileOf(url));
}
