import { qname } from '../../../xml/qname.js';
import { startOf } from '../functions/periods.js';
import type { FilterKind } from './filter.js';
import { periodMoment } from './period-moment.js';
import { PERIOD_FILTER } from './period-test.js';

/** Period Filters 1.0 §2.2: items whose period begins at a moment. */
export const periodStart: FilterKind = {
  element: qname(PERIOD_FILTER, 'periodStart'),
  compile: (source) => ({ covers: ['period'], matches: periodMoment(source, startOf, 'start') }),
};
