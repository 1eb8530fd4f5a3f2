import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import { type CoveringSource, readOnce } from './document-source.js';
import { FolderSource } from './folder-source.js';
import { FolderStore } from './folder-store.js';

/** The folder of the XBRL, XLink, Dimensions and DTR schemas that is installed with the program. */
export const STANDARD_SCHEMAS = new URL('schemas/standard/', PACKAGE_FOLDER);

let known: CoveringSource | undefined;

/**
 * The standard schemas by their own addresses; other addresses, also of the same hosts, are not covered. Every
 * taxonomy needs some of them: each is read once, as the same object every time.
 */
export function standardSchemas(): CoveringSource {
  if (known === undefined) {
    const source = new FolderSource(new FolderStore(fileURLToPath(STANDARD_SCHEMAS)), 'documents');
    known = { covers: (url) => source.covers(url), ...readOnce(source) };
  }
  return known;
}
