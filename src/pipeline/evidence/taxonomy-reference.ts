import { posix } from 'node:path';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { checksumLines, sha256 } from './checksums.js';
import type { TaxonomyReference } from './evidence-record.js';

/** Reads a document of a taxonomy; undefined where it is not there. */
export type ReadDocument = (address: string) => Uint8Array | undefined;

/** What a taxonomy is now: its documents are not put in the package, their sum tells whether they changed. */
export function taxonomyReference(
  entryPoint: string,
  taxonomy: Taxonomy,
  read: ReadDocument,
): TaxonomyReference {
  const sums = new Map<string, string>();
  for (const url of taxonomy.documentUrls) {
    const bytes = read(url);
    if (bytes !== undefined) sums.set(nameOf(url), sha256(bytes));
  }
  const version = versionIn(entryPoint);
  return {
    entryPoint: nameOf(entryPoint),
    ...(version === undefined ? {} : { version }),
    documents: sums.size,
    sha256: sha256(checksumLines(sums)),
  };
}

/** `…/nt19/ocw/20250219/entrypoints/…`: a part of the path that is a date and perhaps more (NTA 3.02.03.06). */
function versionIn(url: string): string | undefined {
  return /\/(20[0-9]{6}[^/]{0,8})\//.exec(url)?.[1];
}

/** Its address, and of a document on this machine only its name. */
function nameOf(url: string): string {
  return url.startsWith('file:') ? posix.basename(url) : url;
}
