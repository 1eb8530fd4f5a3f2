import type { Item } from '../../instance/instance.js';
import { numericValue } from '../../instance/numeric-value.js';
import type { Concept, Taxonomy } from '../../taxonomy/taxonomy.js';

/**
 * The decimals property of a numeric fact (OIM 1.0 §3.3): as stated, or inferred from precision (XBRL 2.1 §4.6.6);
 * undefined where the number is exact.
 */
export function decimalsOf(item: Item, concept: Concept, taxonomy: Taxonomy): string | undefined {
  const stated = /^([+-]?)0*(\d+)$/.exec(item.decimals ?? '');
  if (stated !== null) {
    const [, sign, digits = '0'] = stated;
    return sign === '-' && digits !== '0' ? `-${digits}` : digits;
  }
  const decimals = numericValue(item, concept, taxonomy)?.decimals;
  return typeof decimals === 'number' ? String(decimals === 0 ? 0 : decimals) : undefined;
}
