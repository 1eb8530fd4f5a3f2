import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { PERIOD_FILTER } from './period-test.js';

/** Period Filters 1.0 §2.5: items that hold forever. */
export const periodForever: FilterKind = {
  element: qname(PERIOD_FILTER, 'forever'),
  compile: () => ({ covers: ['period'], matches: ({ context }) => context?.period?.kind === 'forever' }),
};
