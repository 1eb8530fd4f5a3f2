import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const linkbaseReference = defineDiagnostic<{ href: string }>({
  code: 'FR-NL-2.05',
  severity: 'error',
  basis: manual('FR-NL-2.05'),
  aliases: ['NL.FR-NL-2.05'],
  message: {
    nl: ({ href }) => `Het bestand verwijst met link:linkbaseRef naar een eigen linkbase: “${href}”.`,
    en: ({ href }) => `The file refers to a linkbase of its own with link:linkbaseRef: “${href}”.`,
  },
  help: {
    nl: 'Verwijder link:linkbaseRef: alles wat het rapport nodig heeft volgt uit het entrypoint.',
    en: 'Remove link:linkbaseRef: all that the report needs follows from the entry point.',
  },
});

/** FR-NL-2.05: an instance has no link:linkbaseRef. */
export const noLinkbaseReference: Rule<Subject> = {
  emits: [linkbaseReference],

  *check({ file, instance }) {
    for (const { kind, href, element } of instance.references) {
      if (kind === 'linkbaseRef') yield linkbaseReference({ href }, { location: placeOf(file, element) });
    }
  },
};
