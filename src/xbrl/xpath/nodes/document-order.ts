import { rootOf, type XPathNode } from './node.js';

/** The order of trees is that in which they were first compared. */
const treeNumbers = new WeakMap<XPathNode, number>();
let trees = 0;

function treeNumber(root: XPathNode): number {
  let number = treeNumbers.get(root);
  if (number === undefined) treeNumbers.set(root, (number = trees++));
  return number;
}

/** Document order (XPath 2.0 §2.4.1): negative, zero or positive as `a` is before, the same as or after `b`. */
export function compareNodes(a: XPathNode, b: XPathNode): number {
  if (a === b) return 0;
  if (a.parent === b.parent && a.parent !== undefined) return compareSiblings(a, b);
  const [left, right] = [ancestry(a), ancestry(b)];
  const [leftRoot, rightRoot] = [rootOf(a), rootOf(b)];
  if (leftRoot !== rightRoot) return treeNumber(leftRoot) - treeNumber(rightRoot);
  for (let depth = 0; ; depth++) {
    const [one, other] = [left[depth], right[depth]];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    if (one !== other) return compareSiblings(one, other);
  }
}

function compareSiblings(a: XPathNode, b: XPathNode): number {
  return rank(a) - rank(b) || a.index - b.index;
}

/** What an element has comes in this order: namespace nodes, attributes, children (data model §2.4). */
function rank({ nodeKind }: XPathNode): number {
  return nodeKind === 'namespace' ? 0 : nodeKind === 'attribute' ? 1 : 2;
}

/** The root first, the node itself last. */
function ancestry(node: XPathNode): readonly XPathNode[] {
  const path: XPathNode[] = [];
  for (let at: XPathNode | undefined = node; at !== undefined; at = at.parent) path.push(at);
  return path.reverse();
}

/** In document order, each node once. */
export function inDocumentOrder(nodes: readonly XPathNode[]): readonly XPathNode[] {
  let last: XPathNode | undefined;
  let isSorted = true;
  for (const node of nodes) {
    if (last !== undefined && compareNodes(last, node) >= 0) {
      isSorted = false;
      break;
    }
    last = node;
  }
  return isSorted ? nodes : [...new Set(nodes)].sort(compareNodes);
}
