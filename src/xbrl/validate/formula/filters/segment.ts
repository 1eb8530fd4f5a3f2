import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { itemTest } from './item-test.js';

export const SEGMENT_SCENARIO_FILTER = 'http://xbrl.org/2008/filter/segment-scenario';

/** Segment Scenario Filters 1.0 §2.1: items with a segment for which an expression holds. */
export const segment: FilterKind = {
  element: qname(SEGMENT_SCENARIO_FILTER, 'segment'),
  aspectModel: 'non-dimensional',
  compile: (source) => ({
    covers: ['complete-segment'],
    matches: itemTest(source, ({ context }) => context?.segment),
  }),
};
