import type { SchemaJudgement } from '../../../xsd/schema-judgement.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { moreViolations, schemaInvalid, schemasNotJudged } from '../structure-findings.js';

/** XML Schema Part 1 §5.1: the schema documents of the taxonomy are valid and make up a schema. */
export function usableSchemas({ violations, omitted, gaveUp }: SchemaJudgement): Rule<TaxonomySubject> {
  return {
    emits: [schemaInvalid, moreViolations, schemasNotJudged],

    *check({ taxonomy }) {
      for (const { message, url, line } of violations) {
        const location = url === undefined ? undefined : { file: taxonomy.fileOf(url), line };
        yield schemaInvalid({ sentence: message }, { location });
      }
      if (omitted > 0) yield moreViolations({ count: omitted });
      if (gaveUp !== undefined) yield schemasNotJudged({ why: gaveUp });
    },
  };
}
