import { firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

export const UNIT_FILTER = 'http://xbrl.org/2008/filter/unit';
const MEASURE = qname(UNIT_FILTER, 'measure');

/** Unit Filters 1.0 §2.1: items whose unit is one measure and nothing else. */
export const singleMeasure: FilterKind = {
  element: qname(UNIT_FILTER, 'singleMeasure'),

  compile(source) {
    const measure = nameModel(firstChild(source.element, MEASURE) ?? source.element, source);
    return {
      covers: ['unit'],
      matches: (fact, evaluation) => {
        if (fact.unit === undefined) return false;
        const { numerators, denominators } = fact.unit.unit;
        if (numerators.length !== 1 || denominators.length > 0) return false;
        return numerators[0] === measure.of(fact, evaluation);
      },
    };
  },
};
