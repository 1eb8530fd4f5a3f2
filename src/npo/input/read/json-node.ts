import type { Node } from 'jsonc-parser';
import { isBlankText } from '../../model/blank-text.js';

/** A key without a value, or with a text of which nothing shows, is a blank. */
export function isBlank(node: Node): boolean {
  return node.type === 'null' || (node.type === 'string' && isBlankText(String(node.value)));
}

/** The value of a key; of a key that stands twice the last, as elsewhere. */
export function member(node: Node, key: string): Node | undefined {
  const property = (node.children ?? []).findLast((child) => child.children?.[0]?.value === key);
  return node.type === 'object' ? property?.children?.[1] : undefined;
}
