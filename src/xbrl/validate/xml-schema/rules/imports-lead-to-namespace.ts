import { xs } from '../../../taxonomy/names.js';
import { BaseAddresses } from '../../../taxonomy/resolve/base-addresses.js';
import { attribute, childElements, collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import type { FoundProblems } from '../schema-problems.js';
import { importOfOtherNamespace } from '../schema-document-findings.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const IMPORT = xs('import');
const [NAMESPACE, SCHEMA_LOCATION] = [qname('', 'namespace'), qname('', 'schemaLocation')];

/** XML Schema Part 1 §4.2.3 (src-import, 3): an import leads to a schema of the namespace that it names, or of none. */
export function importsLeadToNamespace(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [importOfOtherNamespace],

    *check(subject) {
      const { taxonomy } = subject;
      for (const { url, root } of schemasInQuestion(problems, subject)) {
        const addresses = new BaseAddresses(url);
        for (const element of childElements(root, IMPORT)) {
          const location = attribute(element, SCHEMA_LOCATION);
          const address = location === undefined ? undefined : addresses.resolve(element, location);
          const imported = address === undefined ? undefined : taxonomy.schemaDocuments.get(address);
          const written = collapsedAttribute(element, NAMESPACE) ?? '';
          if (imported === undefined || imported.targetNamespace === written) continue;
          const params = {
            written,
            found: imported.targetNamespace,
            schema: taxonomy.fileOf(imported.url),
          };
          yield importOfOtherNamespace(params, { location: placeOf(taxonomy.fileOf(url), element) });
        }
      }
    },
  };
}
