import { qname } from '../../../xml/qname.js';
import { ENTITY_FILTER } from './entity-identifier.js';
import type { FilterKind } from './filter.js';
import { textExpression } from './text-expression.js';

/** Entity Filters 1.0 §2.4: items of one entity, by scheme and identifier. */
export const entitySpecificIdentifier: FilterKind = {
  element: qname(ENTITY_FILTER, 'specificIdentifier'),

  compile(source) {
    const scheme = textExpression(source, qname('', 'scheme'));
    const value = textExpression(source, qname('', 'value'));
    return {
      covers: ['entity-identifier'],
      matches: (fact, evaluation) => {
        const entity = fact.context?.entity;
        if (entity === undefined) return false;
        return entity.scheme === scheme(fact, evaluation) && entity.identifier === value(fact, evaluation);
      },
    };
  },
};
