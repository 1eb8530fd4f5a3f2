import { qname } from '../../../xml/qname.js';
import { endOf } from '../functions/periods.js';
import type { FilterKind } from './filter.js';
import { periodMoment } from './period-moment.js';
import { PERIOD_FILTER } from './period-test.js';

/** Period Filters 1.0 §2.3: items whose period, no instant, ends at a moment. */
export const periodEnd: FilterKind = {
  element: qname(PERIOD_FILTER, 'periodEnd'),
  compile: (source) => ({ covers: ['period'], matches: periodMoment(source, endOf, 'end') }),
};
