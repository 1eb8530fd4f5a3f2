import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const severalSchemaReferences = defineDiagnostic<{ href: string }>({
  code: 'FR-NL-2.04',
  severity: 'error',
  basis: manual('FR-NL-2.04'),
  aliases: ['NL.FR-NL-2.04'],
  message: {
    nl: ({ href }) => `Het rapport verwijst naar meer dan één schema, hier naar “${href}”.`,
    en: ({ href }) => `The report refers to more than one schema, here to “${href}”.`,
  },
  help: {
    nl: 'Verwijs alleen naar het entrypoint van het rapport (link:schemaRef; in JSON: taxonomy) en verwijder de andere verwijzingen.',
    en: 'Refer to the entry point of the report only (link:schemaRef; in JSON: taxonomy) and remove the other references.',
  },
});

/** FR-NL-2.04: an instance has no more than one link:schemaRef. That it has one is for XBRL 2.1. */
export const oneSchemaReference: Rule<Subject> = {
  emits: [severalSchemaReferences],

  *check({ file, instance }) {
    const [first, ...others] = instance.references.filter(({ kind }) => kind === 'schemaRef');
    if (first === undefined) return;
    const related = [placeOf(file, first.element)];
    for (const { element, href } of others) {
      yield severalSchemaReferences({ href }, { location: placeOf(file, element), related });
    }
  },
};
