import type { XmlElement, XmlNode } from '../xml/tree.js';

/** All text in an element, that of its descendants included, in document order. */
export function textContent(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 0) return '';
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  const stack: XmlNode[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') text += next;
    else for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as XmlNode);
  }
  return text;
}
