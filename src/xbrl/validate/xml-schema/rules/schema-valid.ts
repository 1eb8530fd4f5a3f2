import type { IsOutside } from '../../../xsd/validate-tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { documentFindings } from '../document-findings.js';
import * as identity from '../identity-findings.js';
import * as structure from '../structure-findings.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import * as value from '../value-findings.js';

/**
 * XML Schema Part 1 §5.2: the document is valid against the schemas of its taxonomy. Schemas that are
 * wrong themselves are reported by `usable-schemas`.
 *
 * @param isOutside elements to say nothing about where they are not declared
 */
export function schemaValid(isOutside: IsOutside): Rule<Subject> {
  return {
    emits: [...Object.values(value), ...Object.values(structure), ...Object.values(identity)],

    check: ({ file, instance, taxonomy }) =>
      documentFindings(instance.document.root, file, schemaSetOf(taxonomy), isOutside),
  };
}
