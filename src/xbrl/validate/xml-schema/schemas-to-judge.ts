import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import type { ParsedSchema, Taxonomy } from '../../taxonomy/taxonomy.js';

const INSTALLED = fileURLToPath(new URL('schemas/', PACKAGE_FOLDER));

/** The schemas of a taxonomy that did not come with the program: those are right, a test says so. */
export function schemasToJudge(taxonomy: Taxonomy): readonly ParsedSchema[] {
  return [...taxonomy.schemaDocuments.values()].filter(
    ({ url }) => !taxonomy.fileOf(url).startsWith(INSTALLED),
  );
}
