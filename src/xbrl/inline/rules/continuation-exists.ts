import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { CONTINUED_AT } from '../names.js';
import { tagPlace, valueOf } from '../tag.js';

export const danglingContinuation = defineDiagnostic<{ id: string }>({
  code: 'inline:dangling-continuation',
  severity: 'error',
  basis: inlineBasis('4.1.2, 6.1.2, 11.1.2'),
  aliases: ['DanglingContinuation', 'ix11.11.1.2:continuationMissing', 'ix11.11.1.2:continuationTarget'],
  message: {
    nl: ({ id }) => `De tekst gaat verder bij ${id}, maar er is geen vervolg (ix:continuation) dat zo heet.`,
    en: ({ id }) => `The text goes on at ${id}, but there is no ix:continuation of that id.`,
  },
  help: ASK_MAKER,
});

/** §4.1.2, §6.1.2, §11.1.2: where a text goes on there is a continuation. */
export const continuationsExist: InlineRule = {
  emits: [danglingContinuation],

  *check({ continuations }) {
    for (const tag of continuations.dangling()) {
      yield danglingContinuation({ id: valueOf(tag, CONTINUED_AT) ?? '' }, { location: tagPlace(tag) });
    }
  },
};
