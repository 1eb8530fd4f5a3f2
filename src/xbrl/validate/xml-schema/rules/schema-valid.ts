import type { Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { CompiledSchemas, SchemaViolations } from '../../../xsd/schema-validator.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { explain, isUndeclared, violationAt } from '../explain-violation.js';
import { ElementPaths } from '../locate-element.js';
import * as structure from '../structure-findings.js';
import * as value from '../value-findings.js';

/** libxml2 has two gigabytes, and needs about eight times the file. */
const MOST_CHARACTERS = 200_000_000;

/** Findings that make a further `is not a valid value` about the same part say the same again. */
const SAME_PROBLEM = /^(?:\[facet |The element is not 'nillable'|'.*' is not a valid value)/s;
const INVALID_VALUE = /is not a valid value of the (?:local )?(?:atomic|list|union) type/;

/** Names that may be declared where this program cannot look. */
export type IsOutside = (name: QName) => boolean;

/**
 * XML Schema Part 1 §3.3.4 and §3.4.4: the document is valid against the schemas of its taxonomy.
 *
 * @param isOutside elements to say nothing about where they are not declared
 */
export function schemaValid(schemas: CompiledSchemas, isOutside: IsOutside): Rule<Subject> {
  return {
    emits: [...Object.values(value), ...Object.values(structure)],

    *check({ file, text, instance, taxonomy }) {
      if (schemas.problems !== undefined) {
        yield* schemaProblems(schemas.problems, taxonomy);
        return;
      }
      if (text.length > MOST_CHARACTERS) {
        yield structure.fileTooLarge({ limit: MOST_CHARACTERS }, { location: { file } });
        return;
      }
      const { root } = instance.document;
      const paths = new ElementPaths(root);
      const { violations, omitted } = schemas.validator.validate(text);
      let previous = { part: '', sentence: '' };
      for (const { message, path, line } of violations) {
        const element = path === undefined ? undefined : paths.find(path);
        const violation = violationAt(element ?? root, message);
        const { sentence } = violation;
        const part = `${path ?? ''} ${violation.attribute ?? ''}`;
        const saysAgain =
          part === previous.part && SAME_PROBLEM.test(previous.sentence) && INVALID_VALUE.test(sentence);
        previous = { part, sentence };
        if (saysAgain || (isUndeclared(sentence) && isOutside(violation.element.name))) continue;
        const location = element === undefined ? { file, line } : placeOf(file, element);
        yield explain(violation, taxonomy, { location });
      }
      if (omitted > 0) yield structure.moreViolations({ count: omitted }, { location: { file } });
    },
  };
}

function* schemaProblems(
  { violations, omitted }: SchemaViolations,
  taxonomy: Taxonomy,
): Generator<Diagnostic> {
  for (const { message, url, line } of violations) {
    const location = url === undefined ? undefined : { file: taxonomy.fileOf(url), line };
    yield structure.schemaInvalid({ sentence: message }, { location });
  }
  if (omitted > 0) yield structure.moreViolations({ count: omitted });
}
