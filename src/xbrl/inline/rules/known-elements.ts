import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { TAG_SCHEMAS } from '../tag-schema.js';
import { tagPlace } from '../tag.js';

export const unknownElement = defineDiagnostic<{ name: string }>({
  code: 'inline:unknown-element',
  severity: 'error',
  basis: inlineBasis('3.4'),
  message: {
    nl: ({ name }) => `Inline XBRL 1.1 heeft geen element ${name}.`,
    en: ({ name }) => `Inline XBRL 1.1 has no element ${name}.`,
  },
  help: ASK_MAKER,
});

/** §3.4: the schema has the elements that there are. */
export const knownElements: InlineRule = {
  emits: [unknownElement],

  *check({ tags }) {
    for (const tag of tags) {
      if (!Object.hasOwn(TAG_SCHEMAS, tag.name))
        yield unknownElement({ name: tag.name }, { location: tagPlace(tag) });
    }
  },
};
