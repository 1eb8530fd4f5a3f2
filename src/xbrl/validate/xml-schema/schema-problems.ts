import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { judgeSchemas } from '../../xsd/judge-schemas.js';
import { schemaFiles } from '../../xsd/schema-files.js';
import type { SchemaJudgement } from '../../xsd/schema-judgement.js';
import { standardSubstitutes } from '../../xsd/standard-substitutes.js';
import { documentsToJudge } from '../documents-to-judge.js';

const NONE: SchemaJudgement = { violations: [], omitted: 0, gaveUp: undefined };

const known = new WeakMap<Taxonomy, Promise<SchemaJudgement>>();

/** What is wrong with the schemas of a taxonomy, in the words of libxml2, which is loaded only to be asked. */
export function schemaProblems(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  const problems = known.get(taxonomy) ?? find(taxonomy);
  known.set(taxonomy, problems);
  return problems;
}

async function find(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  if (documentsToJudge(taxonomy.schemaDocuments.values(), taxonomy).length === 0) return NONE;
  return judgeSchemas(schemaFiles(taxonomy.schemaDocuments.values(), standardSubstitutes()));
}
