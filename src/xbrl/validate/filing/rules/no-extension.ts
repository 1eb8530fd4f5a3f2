import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { splitFragment } from '../../../taxonomy/resolve/base-addresses.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { ofEntryPoint } from '../entry-point-documents.js';
import { architecture } from '../manual.js';

export const outsideEntryPoint = defineDiagnostic<{ element: string; href: string }>({
  code: 'NTA-2.04.00.01',
  severity: 'error',
  basis: architecture('2.04.00.01'),
  message: {
    nl: ({ element, href }) =>
      `Het bestand breidt de taxonomie met ${element} uit: “${href}” hoort niet bij het entrypoint.`,
    en: ({ element, href }) =>
      `The file extends the taxonomy with ${element}: “${href}” is no part of the entry point.`,
  },
  help: {
    nl: 'Verwijder de verwijzing, en de gegevens die er alleen door kunnen: alles wat het rapport nodig heeft volgt uit het entrypoint.',
    en: 'Remove the reference, and the facts that are only possible by it: all that the report needs follows from the entry point.',
  },
});

/**
 * NTA 2.04.00.01: “Instances MOETEN GEEN extensies buiten de DTS entrypoint bevatten”. What a roleRef or arcroleRef
 * leads to is in the DTS (XBRL 2.1 §3.2), with all that follows from it; the entry point must lead to it too. A
 * linkbaseRef is for FR-NL-2.05, a second schemaRef for FR-NL-2.04.
 */
export const noExtension: Rule<Subject> = {
  emits: [outsideEntryPoint],

  *check({ file, instance, taxonomy }) {
    const isOfEntryPoint = ofEntryPoint(instance, taxonomy);
    for (const { kind, href, url, element } of instance.references) {
      if (kind !== 'roleRef' && kind !== 'arcroleRef') continue;
      const document = taxonomy.findDocument(splitFragment(url).document);
      if (document === undefined || isOfEntryPoint(document.url)) continue;
      yield outsideEntryPoint({ element: `link:${kind}`, href }, { location: placeOf(file, element) });
    }
  },
};
