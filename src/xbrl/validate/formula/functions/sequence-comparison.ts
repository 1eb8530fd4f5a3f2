import type { Args } from '../../../xpath/functions/arguments.js';
import { sequenceAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { booleanValue, type Call, isNode, type XPathNode } from '../../../xpath/xpath.js';

export type AreEqual = (a: XPathNode, b: XPathNode, call: Call) => boolean;
/** Raises an error for a node that a function does not take. */
export type CheckNode = (node: XPathNode, call: Call) => void;

/** Two sequences are equal where they are of one length and equal node by node (XBRL 2.1 §4.10). */
export function comparison(areEqual: AreEqual, check?: CheckNode): Declared[1] {
  return (args, call) => {
    const [left, right] = sidesOf(args, call, check);
    if (left.length !== right.length) return [booleanValue(false)];
    const isEqual = left.every((node, index) => {
      const other = right[index];
      return other !== undefined && areEqual(node, other, call);
    });
    return [booleanValue(isEqual)];
  };
}

/** The sets of the two sequences: of one size, and for each node of the left an equal one in the right. */
export function setComparison(areEqual: AreEqual, check?: CheckNode): Declared[1] {
  return (args, call) => {
    const [left, right] = sidesOf(args, call, check).map((side) => new Set(side)) as [
      Set<XPathNode>,
      Set<XPathNode>,
    ];
    if (left.size !== right.size) return [booleanValue(false)];
    const others = [...right];
    const isEqual = [...left].every((node) => {
      if (right.has(node)) return true;
      call.budget.spend(others.length);
      return others.some((other) => areEqual(node, other, call));
    });
    return [booleanValue(isEqual)];
  };
}

function sidesOf(
  args: Args,
  call: Call,
  check: CheckNode = () => undefined,
): readonly [readonly XPathNode[], readonly XPathNode[]] {
  const [left = [], right = []] = [0, 1].map((index) => {
    const nodes = sequenceAt(args, index).filter(isNode);
    call.budget.spend(nodes.length);
    for (const node of nodes) check(node, call);
    return nodes;
  });
  return [left, right];
}
