import { parseDecimal } from '../numbers/decimal.js';
import type { InlineSet } from './inline-set.js';
import { ORDER } from './names.js';
import { type Tag, valueOf } from './tag.js';

/** The key of an order: 1 and 1.0 are the same order. Undefined where there is none, or it is no number. */
export function orderKey(tag: Tag): string | undefined {
  const order = orderOf(tag);
  return order?.toString();
}

/** The facts of a tuple in their order, one of each order (Inline XBRL 1.1 §15). Those without an order come last. */
export function membersOf(tuple: Tag, set: Pick<InlineSet, 'tuples'>): readonly Tag[] {
  const ordered = (set.tuples.content.get(tuple) ?? []).map((tag) => ({ tag, order: orderOf(tag) }));
  ordered.sort((a, b) => {
    if (a.order === undefined || b.order === undefined) return Number(!a.order) - Number(!b.order);
    return a.order.comparedTo(b.order);
  });
  return ordered.flatMap(({ tag, order }, index) => {
    const before = ordered[index - 1]?.order;
    return order !== undefined && before?.equals(order) === true ? [] : [tag];
  });
}

function orderOf(tag: Tag) {
  const written = valueOf(tag, ORDER);
  return written === undefined ? undefined : parseDecimal(written);
}
