import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { judgeSchemas } from '../../xsd/judge-schemas.js';
import { arePlainlyRight } from './plain/plain-schemas.js';
import { schemaFiles } from '../../xsd/schema-files.js';
import type { SchemaJudgement } from '../../xsd/schema-judgement.js';
import type { SchemaDocumentText } from '../../xsd/schema-text.js';
import { standardSubstitutes } from '../../xsd/standard-substitutes.js';
import { withoutAlike } from '../../xsd/without-alike.js';
import { documentsToJudge } from '../documents-to-judge.js';

const NONE: SchemaJudgement = { violations: [], omitted: 0, gaveUp: undefined };

const known = new WeakMap<Taxonomy, Promise<SchemaJudgement>>();

/** What is wrong with the schemas of a taxonomy, in the words of libxml2, which is loaded only to be asked. */
export function schemaProblems(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  const problems = known.get(taxonomy) ?? find(taxonomy);
  known.set(taxonomy, problems);
  return problems;
}

/**
 * Loading libxml2 takes longer than seeing that most schemas need none. What is right without the declarations that
 * are like others is right; what is not is judged whole.
 */
async function find(taxonomy: Taxonomy): Promise<SchemaJudgement> {
  const schemas = [...taxonomy.schemaDocuments.values()];
  const judged = documentsToJudge(schemas, taxonomy);
  if (judged.length === 0 || arePlainlyRight(judged, schemas)) return NONE;
  const shorter = withoutAlike(schemas);
  const found = await judge(shorter ?? schemas);
  const isRight = found.violations.length === 0 && found.gaveUp === undefined;
  return shorter === undefined || isRight ? found : judge(schemas);
}

function judge(schemas: readonly SchemaDocumentText[]): Promise<SchemaJudgement> {
  return judgeSchemas(schemaFiles(schemas, standardSubstitutes()));
}
