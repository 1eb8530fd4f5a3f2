import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { plain } from '../../../taxonomy/names.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';

export const targetNamespaceEmpty = defineDiagnostic({
  code: 'xbrl21:empty-target-namespace',
  severity: 'error',
  basis: clause('5.1'),
  aliases: ['xbrl.5.1:emptyTargetNamespace'],
  message: {
    nl: () => 'Het schema heeft een lege targetNamespace.',
    en: () => 'The schema has an empty targetNamespace.',
  },
  help: {
    nl: 'Geef de naamruimte een adres, of laat het attribuut targetNamespace weg.',
    en: 'Give the namespace an address, or leave the attribute targetNamespace out.',
  },
});

const TARGET_NAMESPACE = plain('targetNamespace');

/** XBRL 2.1 §5.1: the targetNamespace of a taxonomy schema, where it is there, is not empty. */
export const targetNamespaceNotEmpty: Rule<TaxonomySubject> = {
  emits: [targetNamespaceEmpty],

  *check({ taxonomy }) {
    for (const { kind, file, root } of taxonomy.documents) {
      if (kind === 'schema' && collapsedAttribute(root, TARGET_NAMESPACE) === '') {
        yield targetNamespaceEmpty({}, at(file, root));
      }
    }
  },
};
