import { firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

export const TUPLE_FILTER = 'http://xbrl.org/2008/filter/tuple';

/** Tuple Filters 1.0 §2.1: facts whose parent element has a name. */
export const tupleParent: FilterKind = {
  element: qname(TUPLE_FILTER, 'parentFilter'),

  compile(source) {
    const parent = firstChild(source.element, qname(TUPLE_FILTER, 'parent')) ?? source.element;
    const name = nameModel(parent, source);
    return {
      covers: ['location'],
      matches: (fact, evaluation) =>
        fact.parent !== undefined && fact.parent.name === name.of(fact, evaluation),
    };
  },
};
