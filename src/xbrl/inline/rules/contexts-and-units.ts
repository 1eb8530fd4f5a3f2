import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { CONTEXT_REF, UNIT_REF } from '../names.js';
import { tagPlace, valueOf } from '../tag.js';

export const unknownContext = defineDiagnostic<{ id: string }>({
  code: 'inline:unknown-context',
  severity: 'error',
  basis: inlineBasis('7.1.3, 10.1.2, 11.1.2'),
  aliases: ['UnknownContext'],
  message: {
    nl: ({ id }) => `De context ${id} van dit feit staat in geen document van de set.`,
    en: ({ id }) => `The context ${id} of this fact is in no document of the set.`,
  },
  help: ASK_MAKER,
});

export const unknownUnit = defineDiagnostic<{ id: string }>({
  code: 'inline:unknown-unit',
  severity: 'error',
  basis: inlineBasis('7.1.3, 10.1.2'),
  aliases: ['UnknownUnit'],
  message: {
    nl: ({ id }) => `De eenheid ${id} van dit feit staat in geen document van de set.`,
    en: ({ id }) => `The unit ${id} of this fact is in no document of the set.`,
  },
  help: ASK_MAKER,
});

/** §7.1.3, §10.1.2, §11.1.2: the context and the unit of a fact are in an ix:resources of the set. */
export const contextsAndUnits: InlineRule = {
  emits: [unknownContext, unknownUnit],

  *check({ facts, contexts, units }) {
    for (const tag of facts) {
      const context = tag.name === 'tuple' ? undefined : valueOf(tag, CONTEXT_REF);
      if (context !== undefined && !contexts.has(context))
        yield unknownContext({ id: context }, { location: tagPlace(tag) });
      const hasUnit = tag.name === 'nonFraction' || tag.name === 'fraction';
      const unit = hasUnit ? valueOf(tag, UNIT_REF) : undefined;
      if (unit !== undefined && !units.has(unit))
        yield unknownUnit({ id: unit }, { location: tagPlace(tag) });
    }
  },
};
