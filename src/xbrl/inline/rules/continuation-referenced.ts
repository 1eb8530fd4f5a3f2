import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ID } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { type Tag, tagPlace, valueOf } from '../tag.js';

export const unreferencedContinuation = defineDiagnostic<{ id: string }>({
  code: 'inline:unreferenced-continuation',
  severity: 'error',
  basis: inlineBasis('4.1.2'),
  aliases: ['UnreferencedContinuation', 'ix11.4.1.2:continuationNotReferenced'],
  message: {
    nl: ({ id }) => `Het vervolg (ix:continuation) ${id} hoort bij geen enkele tekst.`,
    en: ({ id }) => `The ix:continuation ${id} continues no text.`,
  },
  help: ASK_MAKER,
});

/** §4.1.2: each continuation is reached from a text or a footnote; those that only go round are not. */
export const continuationsReferenced: InlineRule = {
  emits: [unreferencedContinuation],

  *check(set) {
    for (const tag of set.named('continuation')) {
      if (set.continuations.headOf(tag) === undefined)
        yield unreferencedContinuation({ id: idOf(tag) }, { location: tagPlace(tag) });
    }
  },
};

function idOf(tag: Tag): string {
  return valueOf(tag, ID) ?? '';
}
