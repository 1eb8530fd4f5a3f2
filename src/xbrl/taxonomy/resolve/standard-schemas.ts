import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import type { CoveringSource } from './document-source.js';
import { FolderSource } from './folder-source.js';
import { FolderStore } from './folder-store.js';

/** The folder of the XBRL, XLink, Dimensions and DTR schemas that is installed with the program. */
export const STANDARD_SCHEMAS = new URL('schemas/standard/', PACKAGE_FOLDER);

/** The standard schemas by their own addresses; other addresses, also of the same hosts, are not covered. */
export function standardSchemas(): CoveringSource {
  return new FolderSource(new FolderStore(fileURLToPath(STANDARD_SCHEMAS)), 'documents');
}
