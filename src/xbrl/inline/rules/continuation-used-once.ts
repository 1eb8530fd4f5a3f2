import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { CONTINUED_AT } from '../names.js';
import { tagPlace, valueOf } from '../tag.js';

export const reusedContinuation = defineDiagnostic<{ id: string }>({
  code: 'inline:continuation-reused',
  severity: 'error',
  basis: inlineBasis('4.1.2'),
  aliases: ['ContinuationReuse', 'ix11.4.1.2:continuationReferences'],
  message: {
    nl: ({ id }) => `Het vervolg ${id} hoort al bij een andere tekst; een vervolg hoort bij één tekst.`,
    en: ({ id }) => `The continuation ${id} belongs to another text; it continues one text only.`,
  },
  help: ASK_MAKER,
});

/** §4.1.2: no two elements go on at the same continuation. */
export const continuationsUsedOnce: InlineRule = {
  emits: [reusedContinuation],

  *check({ continuations }) {
    for (const { tag, first } of continuations.reusing()) {
      const where = { location: tagPlace(tag), related: [tagPlace(first)] };
      yield reusedContinuation({ id: valueOf(tag, CONTINUED_AT) ?? '' }, where);
    }
  },
};
