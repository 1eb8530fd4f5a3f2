import type { Budget } from '../budget.js';
import { namespaceNodes } from '../nodes/namespace-node.js';
import { isChild, type XPathNode } from '../nodes/node.js';
import type { Axis } from '../syntax/expression.js';
import type { Matches } from './node-tests.js';

/** Walks an axis from a node, nearest first, and adds what matches (XPath 2.0 §3.2.1.1). */
type Walk = (from: XPathNode, matches: Matches, found: XPathNode[], budget: Budget) => void;

export const REVERSE_AXES: ReadonlySet<Axis> = new Set([
  'parent',
  'ancestor',
  'ancestor-or-self',
  'preceding',
  'preceding-sibling',
]);

export const WALKS: Readonly<Record<Axis, Walk>> = {
  self: (from, matches, found) => {
    if (matches(from)) found.push(from);
  },
  child: ({ children }, matches, found, budget) => {
    addAll(children, matches, found, budget);
  },
  attribute: ({ attributes }, matches, found, budget) => {
    addAll(attributes, matches, found, budget);
  },
  namespace: (from, matches, found, budget) => {
    addAll(namespaceNodes(from, budget), matches, found, budget);
  },
  descendant: addDescendants,
  'descendant-or-self': (from, matches, found, budget) => {
    if (matches(from)) found.push(from);
    addDescendants(from, matches, found, budget);
  },
  parent: ({ parent }, matches, found) => {
    if (parent !== undefined && matches(parent)) found.push(parent);
  },
  ancestor: ({ parent }, matches, found) => {
    for (let at = parent; at !== undefined; at = at.parent) if (matches(at)) found.push(at);
  },
  'ancestor-or-self': (from, matches, found) => {
    for (let at: XPathNode | undefined = from; at !== undefined; at = at.parent) {
      if (matches(at)) found.push(at);
    }
  },
  'following-sibling': (from, matches, found, budget) => {
    addAll(siblingsAfter(from), matches, found, budget);
  },
  'preceding-sibling': (from, matches, found, budget) => {
    addAll(siblingsBefore(from), matches, found, budget);
  },
  following: (from, matches, found, budget) => {
    const start = contentNode(from);
    // What is in an element comes after its namespace nodes and attributes, and descends from none of them.
    if (start !== from) addDescendants(start, matches, found, budget);
    for (let at: XPathNode | undefined = start; at !== undefined; at = at.parent) {
      for (const sibling of siblingsAfter(at)) {
        if (matches(sibling)) found.push(sibling);
        addDescendants(sibling, matches, found, budget);
      }
    }
  },
  preceding: (from, matches, found, budget) => {
    for (let at: XPathNode | undefined = contentNode(from); at !== undefined; at = at.parent) {
      for (const sibling of siblingsBefore(at)) {
        const within: XPathNode[] = [];
        if (matches(sibling)) within.push(sibling);
        addDescendants(sibling, matches, within, budget);
        for (let last = within.pop(); last !== undefined; last = within.pop()) found.push(last);
      }
    }
  },
};

function addAll(nodes: readonly XPathNode[], matches: Matches, found: XPathNode[], budget: Budget): void {
  budget.spend(nodes.length);
  for (const node of nodes) if (matches(node)) found.push(node);
}

/** In document order; depth costs no stack. */
function addDescendants(from: XPathNode, matches: Matches, found: XPathNode[], budget: Budget): void {
  const open = [{ children: from.children, next: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child === undefined) {
      open.pop();
      continue;
    }
    budget.spend(1);
    if (matches(child)) found.push(child);
    if (child.nodeKind === 'element') open.push({ children: child.children, next: 0 });
  }
}

/** The element of an attribute or a namespace node; other nodes are content themselves. */
function contentNode(node: XPathNode): XPathNode {
  return isChild(node) ? node : (node.parent ?? node);
}

function siblingsAfter(node: XPathNode): readonly XPathNode[] {
  return isChild(node) ? node.parent.children.slice(node.index + 1) : [];
}

function siblingsBefore(node: XPathNode): readonly XPathNode[] {
  return isChild(node) ? node.parent.children.slice(0, node.index).reverse() : [];
}
