import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { itemTest } from './item-test.js';
import { UNIT_FILTER } from './single-measure.js';

/** Unit Filters 1.0 §2.2: items with a unit for whose xbrli:unit element an expression holds. */
export const unitTest: FilterKind = {
  element: qname(UNIT_FILTER, 'generalMeasures'),
  compile: (source) => ({ covers: ['unit'], matches: itemTest(source, ({ unit }) => unit?.element) }),
};
