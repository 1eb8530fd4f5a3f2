import { qname } from '../../../xml/qname.js';
import { ENTITY_FILTER } from './entity-identifier.js';
import type { FilterKind } from './filter.js';
import { patternAttribute } from './pattern-attribute.js';

/** Entity Filters 1.0 §2.3: items of an entity whose scheme matches a regular expression. */
export const entitySchemePattern: FilterKind = {
  element: qname(ENTITY_FILTER, 'regexpScheme'),

  compile(source) {
    const isMatch = patternAttribute(source);
    return {
      covers: ['entity-identifier'],
      matches: ({ context }, evaluation) =>
        context?.entity !== undefined && isMatch(context.entity.scheme, evaluation),
    };
  },
};
