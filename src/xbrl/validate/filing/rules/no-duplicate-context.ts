import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Context } from '../../../instance/instance.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { contextIdentity } from '../context-identity.js';
import { manual } from '../manual.js';

export const duplicateContext = defineDiagnostic<{ contextId: string; firstId: string }>({
  code: 'FR-NL-3.04',
  severity: 'error',
  basis: manual('FR-NL-3.04'),
  aliases: ['NL.FR-NL-3.04'],
  message: {
    nl: ({ contextId, firstId }) => `Context ${contextId} zegt hetzelfde als context ${firstId}.`,
    en: ({ contextId, firstId }) => `Context ${contextId} says the same as context ${firstId}.`,
  },
  help: {
    nl: 'Houd één van de twee contexten en laat alle gegevens daarnaar verwijzen.',
    en: 'Keep one of the two contexts and let all facts refer to that one.',
  },
});

/** FR-NL-3.04: no two contexts have the same entity, period and dimensions. */
export const noDuplicateContext: Rule<Subject> = {
  emits: [duplicateContext],

  *check({ file, instance, taxonomy }) {
    const firsts = new Map<string, Context>();
    for (const context of instance.contexts) {
      const identity = contextIdentity(context, taxonomy);
      const first = identity === undefined ? undefined : firsts.get(identity);
      if (first === undefined) {
        if (identity !== undefined) firsts.set(identity, context);
        continue;
      }
      const related = [placeOf(file, first.element)];
      const location = placeOf(file, context.element);
      yield duplicateContext({ contextId: context.id, firstId: first.id }, { location, related });
    }
  },
};
