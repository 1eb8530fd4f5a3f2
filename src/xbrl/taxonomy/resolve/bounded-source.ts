import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { packageFileTooLarge } from './diagnostics.js';
import type { DocumentSource, SourceDocument } from './document-source.js';

/** So many start and end tags are read for one taxonomy: ten times what 100 000 arcs take. */
const MOST_TAGS = 4_000_000;

const LESS_THAN = '<'.charCodeAt(0);

/**
 * The documents of a source as long as all together have no more tags than a taxonomy may: a tree takes
 * far more memory than the text it is read from, and a text far more than the zip entry that held it.
 */
export function boundedSource(source: DocumentSource, most: number = MOST_TAGS): DocumentSource {
  const refusals = new Map<string, Diagnostic>();
  let left = most;
  return {
    read: (url): SourceDocument | undefined => {
      const document = source.read(url);
      if (document === undefined) return undefined;
      const tags = tagsIn(document.bytes);
      if (tags > left) {
        const { file } = document;
        refusals.set(url, packageFileTooLarge({ path: file, reason: 'elements' }, { location: { file } }));
        return undefined;
      }
      left -= tags;
      return document;
    },
    whyNot: (url) => refusals.get(url) ?? source.whyNot?.(url),
  };
}

/** How many tags a document has at most: its less-than signs. */
export function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(LESS_THAN); at !== -1; at = bytes.indexOf(LESS_THAN, at + 1)) tags++;
  return tags;
}
