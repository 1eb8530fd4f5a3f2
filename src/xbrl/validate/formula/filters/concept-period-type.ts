import { collapsedAttribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { CONCEPT_FILTER } from './concept-name.js';
import type { FilterKind } from './filter.js';

const PERIOD_TYPE = qname('', 'periodType');

/** Concept Filters 1.0 §2.2: items whose concept has a period type. */
export const conceptPeriodType: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptPeriodType'),

  compile({ element }) {
    const periodType = collapsedAttribute(element, PERIOD_TYPE);
    return {
      covers: ['concept'],
      matches: ({ item, concept }) => item !== undefined && concept?.periodType === periodType,
    };
  },
};
