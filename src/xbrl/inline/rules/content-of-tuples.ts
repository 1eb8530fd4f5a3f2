import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { isFact, tagPlace } from '../tag.js';

export const notOfTuple = defineDiagnostic<{ name: string }>({
  code: 'inline:not-of-tuple',
  severity: 'error',
  basis: inlineBasis('15.1.1'),
  aliases: ['InvalidTupleChild', 'ix11.15.1.2:tupleContentError'],
  message: {
    nl: ({ name }) => `In een groep (ix:tuple) mag geen ix:${name} staan.`,
    en: ({ name }) => `There may be no ix:${name} in an ix:tuple.`,
  },
  help: ASK_MAKER,
});

/** §15.1.1: the nearest tags in a tuple are facts. */
export const contentOfTuples: InlineRule = {
  emits: [notOfTuple],

  *check(set) {
    for (const tag of set.named('tuple')) {
      for (const child of tag.children) {
        if (!isFact(child)) yield notOfTuple({ name: child.name }, { location: tagPlace(child) });
      }
    }
  },
};
