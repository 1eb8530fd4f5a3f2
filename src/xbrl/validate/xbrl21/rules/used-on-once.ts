import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';

export const usedOnRepeated = defineDiagnostic<{ uri: string; element: string }>({
  code: 'xbrl21:used-on-repeated',
  severity: 'error',
  basis: clause('5.1.3.4', '5.1.4.5'),
  aliases: ['xbrl.5.1.3:usedOnDuplicate', 'xbrl.5.1.4:usedOnDuplicate'],
  message: {
    nl: ({ uri, element }) => `De rol ${uri} noemt ${element} twee keer in usedOn.`,
    en: ({ uri, element }) => `The role ${uri} names ${element} in usedOn twice.`,
  },
  help: {
    nl: 'Noem elk element één keer.',
    en: 'Name each element once.',
  },
});

/**
 * XBRL 2.1 §5.1.3.4 and §5.1.4.5: the usedOn elements of a role differ; they are compared as names, so a
 * prefix makes no difference.
 */
export const usedOnOnce: Rule<TaxonomySubject> = {
  emits: [usedOnRepeated],

  *check({ taxonomy }) {
    for (const kind of ['role', 'arcrole'] as const) {
      for (const { uri, usedOn, document, element } of taxonomy.findAllRoleTypes(kind)) {
        const seen = new Set<QName>();
        for (const name of usedOn) {
          const params = { uri, element: nameInScope(name, element) };
          if (seen.has(name)) yield usedOnRepeated(params, at(taxonomy.fileOf(document), element));
          seen.add(name);
        }
      }
    }
  },
};
