import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { XBRLI } from '../../../instance/names.js';
import type { FilterKind } from './filter.js';

export const PERIOD_FILTER = 'http://xbrl.org/2008/filter/period';
const [TEST, PERIOD] = [qname('', 'test'), qname(XBRLI, 'period')];

/** Period Filters 1.0 §2.1: items for whose xbrli:period element an expression holds. */
export const periodTest: FilterKind = {
  element: qname(PERIOD_FILTER, 'period'),

  compile({ element, expression }) {
    const test = expression(attribute(element, TEST) ?? '', element);
    return {
      covers: ['period'],
      matches: ({ context }, evaluation) => {
        const period = context && firstChild(context.element, PERIOD);
        return period !== undefined && test.isTrue(evaluation, evaluation.host.tree.nodeOf(period));
      },
    };
  },
};
