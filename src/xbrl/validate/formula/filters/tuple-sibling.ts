import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { TUPLE_FILTER } from './tuple-parent.js';

/** Tuple Filters 1.0 §2.3: facts in the element that the fact of another variable is in. */
export const tupleSibling: FilterKind = {
  element: qname(TUPLE_FILTER, 'siblingFilter'),

  compile({ element, variable }) {
    const name = variable(attribute(element, qname('', 'variable')) ?? '', element);
    return {
      covers: ['location'],
      matches: ({ parent }, evaluation) =>
        (evaluation.binding(name)?.facts ?? []).some((other) => other.parent === parent),
    };
  },
};
