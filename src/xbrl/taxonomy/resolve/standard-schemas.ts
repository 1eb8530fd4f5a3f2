import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import type { CoveringSource, SourceDocument } from './document-source.js';
import { FolderSource } from './folder-source.js';
import { FolderStore } from './folder-store.js';

/** The folder of the XBRL, XLink, Dimensions and DTR schemas that is installed with the program. */
export const STANDARD_SCHEMAS = new URL('schemas/standard/', PACKAGE_FOLDER);

let remembering: CoveringSource | undefined;

/**
 * The standard schemas by their own addresses; other addresses, also of the same hosts, are not covered. Every
 * taxonomy needs some of them: each is read once, as the same object every time.
 */
export function standardSchemas(): CoveringSource {
  return (remembering ??= remember(
    new FolderSource(new FolderStore(fileURLToPath(STANDARD_SCHEMAS)), 'documents'),
  ));
}

function remember(source: CoveringSource): CoveringSource {
  const known = new Map<string, SourceDocument>();
  return {
    covers: (url) => known.has(url) || source.covers(url),
    read: (url) => {
      const before = known.get(url);
      if (before !== undefined) return before;
      const found = source.read(url);
      if (found !== undefined) known.set(url, found);
      return found;
    },
    whyNot: (url) => source.whyNot?.(url),
  };
}
