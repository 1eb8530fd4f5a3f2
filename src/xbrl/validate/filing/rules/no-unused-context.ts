import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const unusedContext = defineDiagnostic<{ contextId: string }>({
  code: 'FR-NL-3.03',
  severity: 'error',
  basis: manual('FR-NL-3.03'),
  aliases: ['NL.FR-NL-3.03'],
  message: {
    nl: ({ contextId }) => `Geen enkel gegeven gebruikt context ${contextId}.`,
    en: ({ contextId }) => `No fact uses context ${contextId}.`,
  },
  help: {
    nl: 'Verwijder de context, of laat het gegeven waar hij voor bedoeld is ernaar verwijzen.',
    en: 'Remove the context, or let the fact that it is meant for refer to it.',
  },
});

/** FR-NL-3.03: every context is used by a fact. */
export const noUnusedContext: Rule<Subject> = {
  emits: [unusedContext],

  *check({ file, instance }) {
    const used = new Set(instance.items.map(({ contextRef }) => contextRef));
    for (const { id, element } of instance.contexts) {
      if (!used.has(id)) yield unusedContext({ contextId: id }, { location: placeOf(file, element) });
    }
  },
};
