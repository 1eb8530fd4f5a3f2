import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ID } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { type Tag, tagPlace, valueOf } from '../tag.js';

export const nestedContinuation = defineDiagnostic<{ id: string }>({
  code: 'inline:continuation-nested',
  severity: 'error',
  basis: inlineBasis('4.1.2'),
  aliases: ['ContinuationInvalidNesting', 'ix11.4.1.2:continuationChainNested'],
  message: {
    nl: ({ id }) => `Het vervolg ${id} staat in de tekst waarvan het een vervolg is.`,
    en: ({ id }) => `The continuation ${id} stands in the text that it continues.`,
  },
  help: ASK_MAKER,
});

/** §4.1.2: no part of a text stands in another part of it. */
export const continuationsApart: InlineRule = {
  emits: [nestedContinuation],

  *check(set) {
    const { continuations } = set;
    for (const tag of set.named('nonNumeric', 'footnote', 'continuation')) {
      const head = continuations.headOf(tag);
      if (head === undefined || continuations.isWhole(head)) continue;
      for (let up = tag.parent; up !== undefined; up = up.parent) {
        if (continuations.headOf(up) !== head) continue;
        yield nestedContinuation({ id: idOf(tag) }, { location: tagPlace(tag), related: [tagPlace(up)] });
        break;
      }
    }
  },
};

function idOf(tag: Tag): string {
  return valueOf(tag, ID) ?? '';
}
