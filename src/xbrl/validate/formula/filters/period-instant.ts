import { qname } from '../../../xml/qname.js';
import { instantOf } from '../functions/periods.js';
import type { FilterKind } from './filter.js';
import { periodMoment } from './period-moment.js';
import { PERIOD_FILTER } from './period-test.js';

/** Period Filters 1.0 §2.4: items of an instant. */
export const periodInstant: FilterKind = {
  element: qname(PERIOD_FILTER, 'periodInstant'),
  compile: (source) => ({ covers: ['period'], matches: periodMoment(source, instantOf, 'end') }),
};
