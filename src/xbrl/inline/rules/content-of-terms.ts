import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const termNotText = defineDiagnostic<{ term: string }>({
  code: 'inline:term-not-text',
  severity: 'error',
  basis: inlineBasis('7.1.1; schema'),
  aliases: [
    'xbrl.core.xml.SchemaValidationError.cvc-complex-type_2_2',
    'xbrl.core.xml.SchemaValidationError.cvc-minLength-valid',
  ],
  message: {
    nl: ({ term }) => `In ix:${term} hoort een getal te staan, en geen andere elementen.`,
    en: ({ term }) => `There should be a number in ix:${term}, and no other elements.`,
  },
  help: ASK_MAKER,
});

/** §7.1.1 and the schema: a numerator or denominator holds text, at least one character, and no elements. */
export const contentOfTerms: InlineRule = {
  emits: [termNotText],

  *check(set) {
    for (const tag of set.named('numerator', 'denominator')) {
      const [only, ...others] = tag.element.children;
      if (typeof only !== 'string' || others.length > 0)
        yield termNotText({ term: tag.name }, { location: tagPlace(tag) });
    }
  },
};
