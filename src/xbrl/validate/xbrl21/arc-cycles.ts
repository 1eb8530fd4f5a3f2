import type { Relationship } from '../../taxonomy/taxonomy.js';
import type { XmlElement } from '../../xml/tree.js';

/** A relationship that closes a cycle in the direction of the arcs; each relationship is walked once. */
export function directedCycleArc(network: readonly Relationship[]): Relationship | undefined {
  const outgoing = new Map<XmlElement, Relationship[]>();
  for (const relationship of network) {
    const others = outgoing.get(relationship.from);
    if (others === undefined) outgoing.set(relationship.from, [relationship]);
    else others.push(relationship);
  }
  const done = new Set<XmlElement>();
  const open = new Set<XmlElement>();
  for (const start of outgoing.keys()) {
    if (done.has(start)) continue;
    const path = [{ at: start, next: 0 }];
    open.add(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const relationship = outgoing.get(top.at)?.[top.next++];
      if (relationship === undefined) {
        open.delete(top.at);
        done.add(top.at);
        path.pop();
        continue;
      }
      if (open.has(relationship.to)) return relationship;
      if (done.has(relationship.to)) continue;
      open.add(relationship.to);
      path.push({ at: relationship.to, next: 0 });
    }
  }
  return undefined;
}

/** A relationship between two elements that others already join, whatever their direction. */
export function undirectedCycleArc(network: readonly Relationship[]): Relationship | undefined {
  const parents = new Map<XmlElement, XmlElement>();
  const rootOf = (element: XmlElement): XmlElement => {
    let root = element;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) {
      const above = parents.get(up);
      if (above !== undefined) parents.set(root, above);
      root = up;
    }
    return root;
  };
  for (const relationship of network) {
    const from = rootOf(relationship.from);
    const to = rootOf(relationship.to);
    if (from === to) return relationship;
    parents.set(from, to);
  }
  return undefined;
}
