import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';

export const VALUE_FILTER = 'http://xbrl.org/2008/filter/value';

/** Value Filters 1.0 §2.1: facts that are nil; it covers nothing. */
export const nil: FilterKind = {
  element: qname(VALUE_FILTER, 'nil'),
  compile: () => ({ matches: ({ isNil }) => isNil }),
};
