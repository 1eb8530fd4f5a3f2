import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace, tagsAround } from '../tag.js';

export const hiddenContinuation = defineDiagnostic({
  code: 'inline:continuation-hidden',
  severity: 'error',
  basis: inlineBasis('4.1.1'),
  aliases: ['ContinuationDescendantOfHidden', 'ix11.4.1.1:ancestorNodeDisallowed'],
  message: {
    nl: () => 'Een vervolg (ix:continuation) mag niet in ix:hidden staan.',
    en: () => 'An ix:continuation may not stand in ix:hidden.',
  },
  help: ASK_MAKER,
});

/** §4.1.1: a continuation is no descendant of ix:hidden. */
export const continuationNotHidden: InlineRule = {
  emits: [hiddenContinuation],

  *check(set) {
    for (const tag of set.named('continuation')) {
      for (const { name } of tagsAround(tag)) {
        if (name !== 'hidden') continue;
        yield hiddenContinuation({}, { location: tagPlace(tag) });
        break;
      }
    }
  },
};
