import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { DIMENSION_FILTER } from './explicit-dimension.js';
import { checkDimension } from './check-dimension.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

const [DIMENSION, TEST] = [qname(DIMENSION_FILTER, 'dimension'), qname('', 'test')];

/**
 * Dimension Filters 1.0 §2.2: items with a value for a typed dimension for which a test holds. The context
 * item of the test is the xbrldi:typedMember element, the parent of the value.
 */
export const typedDimension: FilterKind = {
  element: qname(DIMENSION_FILTER, 'typedDimension'),
  aspectModel: 'dimensional',

  compile(source) {
    const { element, taxonomy, expression } = source;
    const dimension = nameModel(firstChild(element, DIMENSION) ?? element, source);
    const text = attribute(element, TEST);
    const test = text === undefined ? undefined : expression(text, element);
    const { written } = dimension;
    return {
      covers: (evaluation) => [{ dimension: written ?? dimension.without(evaluation) }],
      matches: (fact, evaluation) => {
        const name = dimension.of(fact, evaluation);
        checkDimension(name, 'typed', taxonomy, element);
        const value = evaluation.host.facts.dimensionOf(fact, name);
        if (value === undefined || !('typed' in value)) return false;
        return test === undefined || test.isTrue(evaluation, evaluation.host.tree.nodeOf(value.typed));
      },
    };
  },
};
