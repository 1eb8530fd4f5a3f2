import { firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';
import { TUPLE_FILTER } from './tuple-parent.js';

/** Tuple Filters 1.0 §2.2: facts within an element of a name, at any depth. */
export const tupleAncestor: FilterKind = {
  element: qname(TUPLE_FILTER, 'ancestorFilter'),

  compile(source) {
    const ancestor = firstChild(source.element, qname(TUPLE_FILTER, 'ancestor')) ?? source.element;
    const name = nameModel(ancestor, source);
    return {
      covers: ['location'],
      matches: (fact, evaluation) => {
        const wanted = name.of(fact, evaluation);
        for (let at = fact.parent; at !== undefined; at = at.parent) if (at.name === wanted) return true;
        return false;
      },
    };
  },
};
