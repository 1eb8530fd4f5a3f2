import { qname } from '../../../xml/qname.js';
import { ENTITY_FILTER } from './entity-identifier.js';
import type { FilterKind } from './filter.js';
import { patternAttribute } from './pattern-attribute.js';

/** Entity Filters 1.0 §2.5: items of an entity whose identifier matches a regular expression. */
export const entityIdentifierPattern: FilterKind = {
  element: qname(ENTITY_FILTER, 'regexpIdentifier'),

  compile(source) {
    const isMatch = patternAttribute(source);
    return {
      covers: ['entity-identifier'],
      matches: ({ context }, evaluation) =>
        context?.entity !== undefined && isMatch(context.entity.identifier, evaluation),
    };
  },
};
