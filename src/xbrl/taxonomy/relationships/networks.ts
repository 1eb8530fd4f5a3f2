import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { XmlElement } from '../../xml/tree.js';
import type { DocumentSet } from '../document-set.js';
import type { Relationship } from '../taxonomy.js';
import { collectArcs, type PlacedArc } from './arc-ends.js';
import { append } from './append.js';
import { baseSetKey } from './equivalence.js';
import { NestedMap } from './nested-map.js';

interface Candidate {
  readonly from: XmlElement;
  readonly to: XmlElement;
  readonly placed: PlacedArc;
  /** Set when a prohibition or an override takes it out of its network. */
  excluded: boolean;
}

/** The networks of relationships of a DTS (XBRL 2.1 §3.5.3.9.7), worked out when they are asked for. */
export class Networks {
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents with arcs that were left out. */
  readonly incomplete: readonly string[];
  private readonly arcs: ReadonlyMap<string, readonly PlacedArc[]>;
  private readonly resolved = new Map<string, readonly Relationship[]>();

  /** @param attributesOf the non-exempt attributes of an arc as a text, equal where they are s-equal */
  constructor(
    set: DocumentSet,
    private readonly attributesOf: (arc: XmlElement) => string,
  ) {
    const { byArcrole, diagnostics, incomplete } = collectArcs(set);
    this.arcs = byArcrole;
    this.incomplete = incomplete;
    this.diagnostics = diagnostics;
  }

  /** The arcroles that arcs have, sorted. */
  get arcroles(): readonly string[] {
    return [...this.arcs.keys()].sort();
  }

  /** The relationships of all networks of an arcrole, in the order of documents and of arcs. */
  find(arcrole: string): readonly Relationship[] {
    const known = this.resolved.get(arcrole);
    if (known !== undefined) return known;
    const found = resolve(this.arcs.get(arcrole) ?? [], this.attributesOf);
    this.resolved.set(arcrole, found);
    return found;
  }
}

function resolve(
  arcs: readonly PlacedArc[],
  attributesOf: (arc: XmlElement) => string,
): readonly Relationship[] {
  const candidates: Candidate[] = [];
  for (const placed of arcs) addCandidates(placed, candidates);
  for (const group of sameEnds(candidates)) applyPrecedence(group, attributesOf);
  const relationships: Relationship[] = [];
  for (const { from, to, placed, excluded } of candidates) {
    if (excluded) continue;
    const { arc, link } = placed;
    const { arcrole, order, element } = arc;
    const { role } = link.link;
    relationships.push({ arcrole, role, from, to, order, arc: element, document: link.document.url });
  }
  return relationships;
}

function addCandidates(placed: PlacedArc, candidates: Candidate[]): void {
  const { arc, link } = placed;
  const targets = link.find(arc.to);
  for (const from of link.find(arc.from)) {
    for (const to of targets) candidates.push({ from, to, placed, excluded: arc.isProhibiting });
  }
}

/** The candidates of a base set that join the same two elements, where there are several. */
function* sameEnds(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  const byEnds = new NestedMap<XmlElement, XmlElement, Candidate | Candidate[]>();
  for (const candidate of candidates) {
    const { from, to } = candidate;
    const others = byEnds.get(from, to);
    if (others === undefined) byEnds.set(from, to, candidate);
    else if (Array.isArray(others)) others.push(candidate);
    else byEnds.set(from, to, [others, candidate]);
  }
  for (const joined of byEnds.values()) {
    if (!Array.isArray(joined)) continue;
    const groups = new Map<string, Candidate[]>();
    for (const candidate of joined) append(groups, baseSetKey(candidate.placed), candidate);
    for (const group of groups.values()) if (group.length > 1) yield group;
  }
}

/** XBRL 2.1 §3.5.3.9.7.5, for each set of equivalent relationships (§3.5.3.9.7.4) among the candidates. */
function applyPrecedence(group: readonly Candidate[], attributesOf: (arc: XmlElement) => string): void {
  const equivalent = new Map<string, Candidate[]>();
  for (const candidate of group) {
    const key = attributesOf(candidate.placed.arc.element);
    const others = equivalent.get(key);
    if (others === undefined) equivalent.set(key, [candidate]);
    else others.push(candidate);
  }
  for (const candidates of equivalent.values()) {
    const highest = candidates.reduce((top, { placed }) => Math.max(top, placed.arc.priority), -Infinity);
    const atTop = candidates.filter(({ placed }) => placed.arc.priority === highest);
    // 4. A prohibiting relationship among the highest excludes all.
    const prohibited = atTop.some(({ placed }) => placed.arc.isProhibiting);
    // 2 and 3. Otherwise one of the highest is included; which one is ours to choose: the first.
    const winner = prohibited ? undefined : atTop[0];
    for (const candidate of candidates) candidate.excluded = candidate !== winner;
  }
}
