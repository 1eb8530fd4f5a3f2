import { xs } from '../../../taxonomy/names.js';
import { attribute, childElements, collapsedAttribute, resolveQName } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf, qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import type { FoundProblems } from '../schema-problems.js';
import { headNotImported } from '../schema-document-findings.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const [ELEMENT, IMPORT] = [xs('element'), xs('import')];
const [NAMESPACE, SUBSTITUTION_GROUP] = [qname('', 'namespace'), qname('', 'substitutionGroup')];

/**
 * XML Schema Part 1 §3.15.3 (src-resolve, 4): a schema refers to what is in its own namespace and in those that it
 * imports. Of substitution groups; libxml2 asks it of all other references.
 */
export function headsImported(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [headNotImported],

    *check(subject) {
      for (const { url, root, targetNamespace, namespaces } of schemasInQuestion(problems, subject)) {
        const imports = [...childElements(root, IMPORT)].map(
          (one) => collapsedAttribute(one, NAMESPACE) ?? '',
        );
        // A schema without a namespace that others include is in theirs (§4.2.1).
        const reachable = new Set([targetNamespace, ...namespaces, ...imports]);
        for (const element of childElements(root, ELEMENT)) {
          const head = attribute(element, SUBSTITUTION_GROUP);
          const name = head === undefined ? undefined : resolveQName(element, head);
          if (head === undefined || name === undefined || reachable.has(namespaceOf(name))) continue;
          const location = placeOf(subject.taxonomy.fileOf(url), element);
          yield headNotImported({ head, namespace: namespaceOf(name) }, { location });
        }
      }
    },
  };
}
