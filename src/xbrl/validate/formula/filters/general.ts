import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';

const TEST = qname('', 'test');

/** General Filters 1.0 §2.1: facts for which an expression holds; it covers nothing. */
export const general: FilterKind = {
  element: qname('http://xbrl.org/2008/filter/general', 'general'),

  compile({ element, expression }) {
    const text = attribute(element, TEST);
    if (text === undefined) return { matches: () => true };
    const test = expression(text, element);
    return { matches: (fact, evaluation) => test.isTrue(evaluation, fact.node) };
  },
};
