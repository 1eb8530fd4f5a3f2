import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../../../installation/package-folder.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { judgeSchemas } from '../../xsd/judge-schemas.js';
import { schemaFiles } from '../../xsd/schema-files.js';
import type { SchemaJudgement } from '../../xsd/schema-judgement.js';
import { standardSubstitutes } from '../../xsd/standard-substitutes.js';

const INSTALLED = fileURLToPath(new URL('schemas/', PACKAGE_FOLDER));
const NONE: SchemaJudgement = { violations: [], omitted: 0, gaveUp: undefined };

const known = new WeakMap<Taxonomy, Promise<SchemaJudgement>>();

/**
 * What is wrong with the schemas of a taxonomy, in the words of libxml2. Those that come with the program
 * are right (a test says so), and nothing is loaded for them.
 */
export function schemaProblems(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  const problems = known.get(taxonomy) ?? find(taxonomy);
  known.set(taxonomy, problems);
  return problems;
}

async function find(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  const schemas = [...taxonomy.schemaDocuments.values()];
  if (schemas.every(({ url }) => taxonomy.fileOf(url).startsWith(INSTALLED))) return NONE;
  return judgeSchemas(schemaFiles(schemas, standardSubstitutes()));
}
