import { qname } from '../../../xml/qname.js';
import { ENTITY_FILTER } from './entity-identifier.js';
import type { FilterKind } from './filter.js';
import { textExpression } from './text-expression.js';

/** Entity Filters 1.0 §2.2: items of an entity whose identifier is of a scheme. */
export const entitySpecificScheme: FilterKind = {
  element: qname(ENTITY_FILTER, 'specificScheme'),

  compile(source) {
    const scheme = textExpression(source, qname('', 'scheme'));
    return {
      covers: ['entity-identifier'],
      matches: (fact, evaluation) => {
        const entity = fact.context?.entity;
        return entity !== undefined && entity.scheme === scheme(fact, evaluation);
      },
    };
  },
};
