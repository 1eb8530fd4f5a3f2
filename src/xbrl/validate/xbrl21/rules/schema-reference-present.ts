import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const schemaReferenceMissing = defineDiagnostic({
  code: 'xbrl21:schema-ref-missing',
  severity: 'error',
  basis: clause('4.2'),
  message: {
    nl: () => `Het bestand verwijst niet met link:schemaRef naar een taxonomie.`,
    en: () => `The file does not refer to a taxonomy with link:schemaRef.`,
  },
  help: {
    nl: 'Voeg als eerste element een link:schemaRef toe met het adres van het toegangspunt van de taxonomie.',
    en: 'Add a link:schemaRef as the first element, with the address of the entry point of the taxonomy.',
  },
});

/**
 * XBRL 2.1 §4.2: every XBRL instance contains at least one schemaRef element.
 */
export const schemaReferencePresent: Rule<Subject> = {
  emits: [schemaReferenceMissing],

  *check({ file, instance }) {
    if (instance.references.some(({ kind }) => kind === 'schemaRef')) return;
    yield schemaReferenceMissing({}, { location: placeOf(file, instance.document.root) });
  },
};
