import type { Item } from '../../../instance/instance.js';
import { numericValue } from '../../../instance/numeric-value.js';
import { Decimal } from '../../../numbers/decimal.js';
import { itemClassOf } from '../../../taxonomy/item-type.js';
import type { Concept, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { ATOMIC, type AtomicValue, atomize, cast, fail, textOf } from '../../../xpath/xpath.js';
import type { FilterKind } from './filter.js';
import { VALUE_FILTER } from './nil.js';

const INFINITE = new Decimal(Infinity);

/** Value Filters 1.0 §2.2: numbers that are exact to so many digits; it covers nothing. */
export const precision: FilterKind = {
  element: qname(VALUE_FILTER, 'precision'),

  compile({ element, expression, taxonomy }) {
    const minimum = expression(attribute(element, qname('', 'minimum')) ?? '', element);
    return {
      matches: ({ item, concept, node }, evaluation) => {
        const found = item && concept && precisionOf(item, concept, taxonomy);
        if (found === undefined) return false;
        return minimum.derive(evaluation, node, (sequence) => {
          const [value, ...others] = atomize(sequence);
          if (others.length > 0) return fail('XPTY0004');
          return value !== undefined && found.gte(digitsOf(value));
        });
      },
    };
  },
};

function digitsOf(value: AtomicValue): Decimal {
  if (collapsed(textOf(value)) === 'INF') return INFINITE;
  const number = cast(value, ATOMIC.decimal);
  return number.kind === 'decimal' ? number.value : fail('XPTY0004');
}

/** The precision that is stated, or inferred from the decimals (XBRL 2.1 §4.6.6); undefined for what is no number. */
function precisionOf(item: Item, concept: Concept, taxonomy: Taxonomy): Decimal | undefined {
  const kind = itemClassOf(concept, taxonomy);
  if (kind === 'fraction') return item.isNil ? undefined : INFINITE;
  const found = kind === 'numeric' ? numericValue(item, concept, taxonomy) : undefined;
  if (found === undefined) return undefined;
  const stated = item.precision === undefined ? undefined : collapsed(item.precision);
  if (stated === 'INF') return INFINITE;
  if (stated !== undefined && /^\+?\d{1,9}$/.test(stated)) return new Decimal(stated);
  if (found.decimals === 'unknown') return new Decimal(0);
  if (found.decimals === 'INF') return INFINITE;
  return new Decimal(found.value.isZero() ? 0 : Math.max(0, found.decimals + found.value.e + 1));
}
