import { attribute, collapsedAttribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { endOf, instantOf, startOf } from '../functions/periods.js';
import type { FilterKind } from './filter.js';
import { isSameMoment, periodOf } from './period-moment.js';
import { PERIOD_FILTER } from './period-test.js';

const [VARIABLE, BOUNDARY] = [qname('', 'variable'), qname('', 'boundary')];

/**
 * Period Filters 1.0 §2.6: items of an instant that is the start or the end of the duration that the fact of
 * another variable is of. Where that variable has no fact, or one of no such duration, no item is.
 */
export const instantDuration: FilterKind = {
  element: qname(PERIOD_FILTER, 'instantDuration'),

  compile({ element, variable }) {
    const name = variable(attribute(element, VARIABLE) ?? '', element);
    const boundaryOf = collapsedAttribute(element, BOUNDARY) === 'start' ? startOf : endOf;
    return {
      covers: ['period'],
      matches: (fact, evaluation) => {
        const [own] = [periodOf(fact)].flatMap((period) => (period && instantOf(period)) ?? []);
        if (own === undefined) return false;
        return (evaluation.binding(name)?.facts ?? []).some((other) => {
          const period = periodOf(other);
          const boundary = period && boundaryOf(period);
          return boundary !== undefined && isSameMoment(own, boundary, evaluation);
        });
      },
    };
  },
};
