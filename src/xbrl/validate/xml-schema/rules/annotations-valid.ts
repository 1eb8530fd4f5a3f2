import { placeOf } from '../../../xml/place.js';
import { TreeValidator } from '../../../xsd/validate-tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { explain } from '../explain-violation.js';
import { documentsToJudge } from '../../documents-to-judge.js';
import * as identity from '../identity-findings.js';
import * as structure from '../structure-findings.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import * as value from '../value-findings.js';

/**
 * XML Schema Part 1 §3.13 and its schema for schemas: annotations, and attributes of other namespaces, are
 * judged where a schema declares them. Linkbases and role types stand in annotations (XBRL 2.1 §5.1.3).
 */
export const annotationsValid: Rule<TaxonomySubject> = {
  emits: [...Object.values(value), ...Object.values(structure), ...Object.values(identity)],

  *check({ taxonomy }) {
    const validator = new TreeValidator(schemaSetOf(taxonomy));
    for (const { url, root } of documentsToJudge(taxonomy.schemaDocuments.values(), taxonomy)) {
      for (const violation of validator.validateAnnotations(root)) {
        yield explain(violation, { location: placeOf(taxonomy.fileOf(url), violation.element) });
      }
    }
  },
};
