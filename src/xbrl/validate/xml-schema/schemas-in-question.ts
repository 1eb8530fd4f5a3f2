import type { ParsedSchema } from '../../xsd/schema-text.js';
import { documentsToJudge } from '../documents-to-judge.js';
import type { TaxonomySubject } from '../subject.js';
import type { FoundProblems } from './schema-problems.js';

/** The schemas that rules beside libxml2 look at: none where all are plainly right. */
export function schemasInQuestion(
  { isPlain }: FoundProblems,
  { taxonomy }: TaxonomySubject,
): readonly ParsedSchema[] {
  return isPlain ? [] : documentsToJudge(taxonomy.schemaDocuments.values(), taxonomy);
}
