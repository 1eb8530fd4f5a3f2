import type { Call } from '../context.js';
import type { XPathNode } from '../nodes/node.js';
import { isNode, type Item } from '../sequence.js';
import { fail } from '../xpath-error.js';
import { type Args, itemAt } from './arguments.js';

/** The context item. @throws XPathError err:XPDY0002 */
export function focusItem({ item }: Call): Item {
  return item ?? fail('XPDY0002');
}

/** @throws XPathError err:XPDY0002, err:XPTY0004 */
function focusNode(call: Call): XPathNode {
  const item = focusItem(call);
  return isNode(item) ? item : fail('XPTY0004');
}

/** The argument, which may be empty, or the context node where none was written. */
export function nodeOrFocus(args: Args, index: number, call: Call): XPathNode | undefined {
  if (args.length <= index) return focusNode(call);
  const item = itemAt(args, index);
  return item !== undefined && isNode(item) ? item : undefined;
}
