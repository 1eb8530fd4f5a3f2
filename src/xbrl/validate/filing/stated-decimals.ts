import type { Item } from '../../instance/instance.js';
import { XBRLI } from '../../instance/names.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { qname } from '../../xml/qname.js';

/** A number with the decimals that it states; undefined where it states none. */
export interface StatedDecimals {
  readonly item: Item;
  readonly decimals: string | undefined;
}

const MONETARY = qname(XBRLI, 'monetaryItemType');
const FRACTION = qname(XBRLI, 'fractionItemType');
const DECIMALS = qname('', 'decimals');

/**
 * The numbers of an instance, fractions and nil ones left out: amounts of money, or all others. What the
 * schema gives by a fixed or default value counts as stated.
 */
export function* statedDecimals(
  items: readonly Item[],
  taxonomy: Taxonomy,
  isMonetary: boolean,
): Generator<StatedDecimals> {
  for (const item of items) {
    if (item.unitRef === undefined || item.isNil) continue;
    const type = taxonomy.findConcept(item.concept)?.type;
    const itemType = type && taxonomy.findItemType(type);
    if (type === undefined || itemType === FRACTION) continue;
    if ((itemType === MONETARY) !== isMonetary) continue;
    yield { item, decimals: item.decimals ?? taxonomy.contentOf(type).attributes.get(DECIMALS)?.value };
  }
}
