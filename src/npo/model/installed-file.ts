import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../installation/package-folder.js';

/** The `schemas` folder that is installed with the program. */
export const SCHEMAS = new URL('schemas/', PACKAGE_FOLDER);

/** A JSON file of that folder. Its shape is checked by the tests, not at each start. */
export function readInstalledJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));
}
