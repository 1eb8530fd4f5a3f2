import type { XmlElement } from '../../xml/tree.js';
import type { Relationship } from '../taxonomy.js';
import { append } from './append.js';

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

/**
 * The relationships of one arcrole by base set: the same link element, arc element and role (XBRL 2.1
 * §3.5.3.9.7.3).
 *
 * @param isWanted which arcs count, by their name
 */
export function baseSetsOf(
  relationships: readonly Relationship[],
  isWanted: (arc: XmlElement) => boolean,
): Iterable<readonly Relationship[]> {
  const networks = new Map<string, Relationship[]>();
  // Of like arcs in one link, which follow each other, the first says where all belong.
  let last: XmlElement | undefined;
  let network: Relationship[] = [];
  for (const relationship of relationships) {
    const { arc, role } = relationship;
    if (arc.parent !== last?.parent || arc.name !== last?.name) {
      const key = isWanted(arc) ? `${arc.parent?.name ?? ''} ${arc.name} ${role}` : undefined;
      network = (key === undefined ? undefined : networks.get(key)) ?? [];
      if (key !== undefined) networks.set(key, network);
      last = arc;
    }
    network.push(relationship);
  }
  return networks.values();
}

/** A relationship that closes a cycle in the direction of the arcs; each relationship is walked once. */
function directedCycleArc(network: readonly Relationship[]): Relationship | undefined {
  const outgoing = new Map<XmlElement, Relationship[]>();
  for (const relationship of network) append(outgoing, relationship.from, relationship);
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
