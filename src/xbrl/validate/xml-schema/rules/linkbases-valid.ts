import { namespaceOf, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { documentFindings } from '../document-findings.js';
import { documentsToJudge } from '../../documents-to-judge.js';
import * as identity from '../identity-findings.js';
import * as structure from '../structure-findings.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import * as value from '../value-findings.js';

/** What the instance schema refers to: always there. */
const STANDARD = ['http://www.xbrl.org/2003/linkbase', 'http://www.xbrl.org/2003/XLink'];

/**
 * XBRL 2.1 §3.5.2: a linkbase is valid against the linkbase schema of the specification, and its
 * attributes and elements of other namespaces against the schemas of the taxonomy that declare them.
 * Namespaces that no schema of the taxonomy declares are left alone: a linkbase may name their schemas
 * by xsi:schemaLocation, which discovery does not follow.
 */
export const linkbasesValid: Rule<TaxonomySubject> = {
  emits: [...Object.values(value), ...Object.values(structure), ...Object.values(identity)],

  *check({ taxonomy }) {
    const declared = new Set(STANDARD);
    for (const { targetNamespace } of taxonomy.schemaDocuments.values()) declared.add(targetNamespace);
    const isOutside = (name: QName): boolean => !declared.has(namespaceOf(name));
    for (const { url, root } of documentsToJudge(taxonomy.linkbaseDocuments, taxonomy)) {
      yield* documentFindings(root, taxonomy.fileOf(url), schemaSetOf(taxonomy), isOutside);
    }
  },
};
