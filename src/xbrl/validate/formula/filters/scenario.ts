import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { itemTest } from './item-test.js';
import { SEGMENT_SCENARIO_FILTER } from './segment.js';

/** Segment Scenario Filters 1.0 §2.2: items with a scenario for which an expression holds. */
export const scenario: FilterKind = {
  element: qname(SEGMENT_SCENARIO_FILTER, 'scenario'),
  aspectModel: 'non-dimensional',
  compile: (source) => ({
    covers: ['complete-scenario'],
    matches: itemTest(source, ({ context }) => context?.scenario),
  }),
};
