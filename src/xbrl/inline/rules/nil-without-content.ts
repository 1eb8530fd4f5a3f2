import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { isTrue, tagPlace, valueOf } from '../tag.js';

export const nilWithContent = defineDiagnostic<{ name: string }>({
  code: 'inline:nil-with-content',
  severity: 'error',
  basis: inlineBasis('7.1.2, 10.1.1'),
  aliases: ['InvalidNilContent', 'NilTupleWithChild', 'ix11.7.1.2:nilFractionChildren'],
  message: {
    nl: ({ name }) => `Dit feit (ix:${name}) is leeg verklaard (xsi:nil) en heeft toch inhoud.`,
    en: ({ name }) => `This fact (ix:${name}) is nil and has content all the same.`,
  },
  help: ASK_MAKER,
});

/**
 * §7.1.2, §10.1.1: a number that is nil holds nothing, a fraction no numerator or denominator; a tuple that is nil
 * has no facts (§15.1.2; XML Schema Part 1 §2.6.2).
 */
export const nilWithoutContent: InlineRule = {
  emits: [nilWithContent],

  *check(set) {
    for (const tag of set.facts) {
      const { name, element, children } = tag;
      if (!isTrue(valueOf(tag, XSI_NIL))) continue;
      const hasContent =
        name === 'nonFraction'
          ? element.children.length > 0
          : name === 'fraction'
            ? children.length > 0
            : name === 'tuple' && set.tuples.content.has(tag);
      if (hasContent) yield nilWithContent({ name }, { location: tagPlace(tag) });
    }
  },
};
