import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from './package-folder.js';

const INSTALLED = fileURLToPath(new URL('schemas/', PACKAGE_FOLDER));

/** Whether a file, as findings name it, came with the program. */
export function isInstalledFile(file: string): boolean {
  return file.startsWith(INSTALLED);
}
