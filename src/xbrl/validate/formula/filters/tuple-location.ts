import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { TUPLE_FILTER } from './tuple-parent.js';

const [VARIABLE, LOCATION] = [qname('', 'variable'), qname('', 'location')];

/** Tuple Filters 1.0 §2.4: facts from which an expression leads to the fact of another variable. */
export const tupleLocation: FilterKind = {
  element: qname(TUPLE_FILTER, 'locationFilter'),

  compile({ element, expression, variable }) {
    const name = variable(attribute(element, VARIABLE) ?? '', element);
    const location = expression(attribute(element, LOCATION) ?? '', element);
    return {
      covers: ['location'],
      matches: (fact, evaluation) => {
        const others = new Set<unknown>(evaluation.binding(name)?.facts.map(({ node }) => node));
        if (others.size === 0) return false;
        return location.evaluate(evaluation, fact.node).some((item) => others.has(item));
      },
    };
  },
};
