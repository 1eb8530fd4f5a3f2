import type { XmlElement, XmlNode } from '../../../xml/tree.js';
import type { DynamicContext, XPathNode } from '../../../xpath/xpath.js';
import { NewElement } from './new-element.js';

/**
 * A copy of the element that a node is; undefined for other nodes. Depth costs no stack.
 *
 * @throws XPathError npo-xbrl:xpath-too-complex where an evaluation copies more than it may
 */
export function nodeElement(
  node: XPathNode,
  { budget }: Pick<DynamicContext, 'budget'>,
): XmlElement | undefined {
  if (node.nodeKind !== 'element' || node.name === undefined) return undefined;
  const copies = new Map<XPathNode, NewElement>();
  // Children come before what they stand in.
  const order: XPathNode[] = [];
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at);
    for (const child of at.children) if (child.nodeKind === 'element') open.push(child);
  }
  budget?.items(order.length);
  for (const element of order.reverse()) copies.set(element, copyOf(element, copies));
  return copies.get(node);
}

function copyOf(node: XPathNode, copies: ReadonlyMap<XPathNode, NewElement>): NewElement {
  const { name, prefix, scope } = node;
  if (name === undefined) throw new Error('An element has a name.');
  const children = node.children.flatMap((child): readonly XmlNode[] => {
    if (child.nodeKind === 'text') return [child.stringValue];
    const copy = copies.get(child);
    return copy === undefined ? [] : [copy];
  });
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.name === undefined
      ? []
      : [{ name: attribute.name, prefix: attribute.prefix, value: attribute.stringValue }],
  );
  return new NewElement({ name, prefix, attributes, children, scope });
}
