import type { XmlElement, XmlNode } from '../../xml/tree.js';
import { ix } from '../names.js';

const EXCLUDE = ix('exclude');

/**
 * The text of a fact or footnote from its parts, that of all elements in them included, and what
 * ix:exclude holds left out (Inline XBRL 1.1 §5.1, §11.1).
 */
export function plainText(parts: readonly XmlElement[]): string {
  const [first] = parts;
  const [only] = first?.children ?? [];
  if (parts.length === 1 && first !== undefined && first.children.length <= 1 && typeof only !== 'object') {
    return only ?? '';
  }
  let text = '';
  const stack: XmlNode[] = [];
  for (const part of parts) {
    pushReversed(part.children, stack);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (typeof next === 'string') text += next;
      else if (next.name !== EXCLUDE) pushReversed(next.children, stack);
    }
  }
  return text;
}

function pushReversed(nodes: readonly XmlNode[], stack: XmlNode[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) stack.push(nodes[at] as XmlNode);
}
