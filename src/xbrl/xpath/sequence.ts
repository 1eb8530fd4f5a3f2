import type { XPathNode } from './nodes/node.js';
import type { AtomicValue } from './values/atomic-value.js';

export type Item = XPathNode | AtomicValue;

/** XPath 2.0 §2: never nested, and not to be changed by anyone. */
export type Sequence = readonly Item[];

export const EMPTY: Sequence = [];

export function isNode(item: Item): item is XPathNode {
  return 'nodeKind' in item;
}
