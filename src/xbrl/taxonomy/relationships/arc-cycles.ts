import type { XmlElement } from '../../xml/tree.js';
import type { Relationship } from '../taxonomy.js';

/** A cycle in a network of relationships, by a relationship that closes it. */
export interface Cycle {
  readonly closing: Relationship;
  /** Whether it follows the direction of the arcs. */
  readonly isDirected: boolean;
}

/**
 * A cycle that a network may not have (XBRL 2.1 §5.1.4.3): `any` allows all, `undirected` none that follows
 * the arcs, `none` none at all.
 */
export function forbiddenCycle(
  network: readonly Relationship[],
  allowed: 'any' | 'undirected' | 'none',
): Cycle | undefined {
  if (allowed === 'any') return undefined;
  const directed = directedCycleArc(network);
  const closing = directed ?? (allowed === 'none' ? undirectedCycleArc(network) : undefined);
  return closing && { closing, isDirected: directed !== undefined };
}

/** An element with relationships that begin at it, and how far those have been walked. */
interface Walked {
  readonly outgoing: Relationship[];
  next: number;
  state: 'new' | 'open' | 'done';
}

/** A relationship that closes a cycle in the direction of the arcs; each relationship is walked once. */
function directedCycleArc(network: readonly Relationship[]): Relationship | undefined {
  const sources = new Map<XmlElement, Walked>();
  for (const relationship of network) {
    const source = sources.get(relationship.from);
    if (source === undefined)
      sources.set(relationship.from, { outgoing: [relationship], next: 0, state: 'new' });
    else source.outgoing.push(relationship);
  }
  for (const start of sources.values()) {
    if (start.state !== 'new') continue;
    const path = [start];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const relationship = top.outgoing[top.next++];
      top.state = relationship === undefined ? 'done' : 'open';
      if (relationship === undefined) {
        path.pop();
        continue;
      }
      const target = sources.get(relationship.to);
      if (target?.state === 'open') return relationship;
      if (target?.state === 'new') path.push(target);
    }
  }
  return undefined;
}

/** A relationship between two elements that others already join, whatever their direction. */
function undirectedCycleArc(network: readonly Relationship[]): Relationship | undefined {
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
