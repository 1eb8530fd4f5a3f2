import { collapsedAttribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { CONCEPT_FILTER } from './concept-name.js';
import type { FilterKind } from './filter.js';

const BALANCE = qname('', 'balance');

/** Concept Filters 1.0 §2.3: items whose concept has a balance, or none. */
export const conceptBalance: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptBalance'),

  compile({ element }) {
    const balance = collapsedAttribute(element, BALANCE);
    return {
      covers: ['concept'],
      matches: ({ item, concept }) => item !== undefined && (concept?.balance ?? 'none') === balance,
    };
  },
};
