import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { XmlElement } from '../../xml/tree.js';
import type { DocumentSet } from '../document-set.js';
import type { Relationship } from '../taxonomy.js';
import { type ArcsOfLink, collectArcs, type LinkEnds } from './arc-ends.js';
import { DescribedLinkbase } from '../documents/described-linkbase.js';
import type { ArcSyntax } from '../documents/taxonomy-document.js';
import { append } from '../../../maps/append.js';
import { baseSetsOf } from './base-sets.js';

/** What one arc says of two elements. */
class Candidate implements Relationship {
  /** Set when a prohibition or an override takes it out of its network. */
  isExcluded: boolean;

  constructor(
    readonly from: XmlElement,
    readonly to: XmlElement,
    readonly syntax: ArcSyntax,
    readonly link: LinkEnds,
  ) {
    this.isExcluded = syntax.isProhibiting;
  }

  get arcrole(): string {
    return this.syntax.arcrole;
  }

  get role(): string {
    return this.link.link.role;
  }

  get order(): number {
    return this.syntax.order;
  }

  get arc(): XmlElement {
    return this.syntax.element;
  }

  get document(): string {
    return this.link.document.url;
  }
}

/** The networks of relationships of a DTS (XBRL 2.1 §3.5.3.9.7), worked out when they are asked for. */
export class Networks {
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents with arcs that were left out. */
  readonly incomplete: readonly string[];
  private readonly arcs: ReadonlyMap<string, readonly ArcsOfLink[]>;
  private readonly resolved = new Map<string, readonly Relationship[]>();

  /** @param attributesOf the non-exempt attributes of an arc as a text, equal where they are s-equal */
  constructor(
    private readonly set: DocumentSet,
    private readonly attributesOf: (arc: XmlElement) => string,
  ) {
    const { byArcrole, diagnostics, incomplete } = collectArcs(set, set.undescribed);
    this.arcs = byArcrole;
    this.incomplete = incomplete;
    this.diagnostics = diagnostics;
  }

  /** The arcroles that arcs have, sorted. */
  get arcroles(): readonly string[] {
    const described = this.set.described.flatMap(({ description }) => description.arcroles);
    return [...new Set([...this.arcs.keys(), ...described])].sort();
  }

  /** The relationships of all networks of an arcrole, in the order of documents and of arcs. */
  find(arcrole: string): readonly Relationship[] {
    const known = this.resolved.get(arcrole);
    if (known !== undefined) return known;
    const found = resolve(this.arcsOf(arcrole), this.attributesOf);
    this.resolved.set(arcrole, found);
    return found;
  }

  /** Documents that are only described were within bounds when they were read. */
  private arcsOf(arcrole: string): readonly ArcsOfLink[] {
    const { set } = this;
    const having = set.described.filter(({ description }) => description.arcroles.includes(arcrole));
    if (having.length === 0) return this.arcs.get(arcrole) ?? [];
    const documents = set.documents.filter(
      (document) => !(document instanceof DescribedLinkbase) || having.includes(document),
    );
    return collectArcs(set, documents).byArcrole.get(arcrole) ?? [];
  }
}

function resolve(
  arcs: readonly ArcsOfLink[],
  attributesOf: (arc: XmlElement) => string,
): readonly Relationship[] {
  const candidates: Candidate[] = [];
  for (const ofLink of arcs) addCandidates(ofLink, candidates);
  for (const baseSet of baseSetsOf(candidates)) {
    for (const group of sameEnds(baseSet)) applyPrecedence(group, attributesOf);
  }
  return candidates.filter(({ isExcluded }) => !isExcluded);
}

function addCandidates({ link, arcs }: ArcsOfLink, candidates: Candidate[]): void {
  for (const arc of arcs) {
    for (const begin of arc.from.ends) {
      const from = link.elementOf(begin);
      if (from === undefined) continue;
      for (const end of arc.to.ends) {
        const to = link.elementOf(end);
        if (to !== undefined) candidates.push(new Candidate(from, to, arc, link));
      }
    }
  }
}

/** The candidates of a base set that join the same two elements, where there are several. */
function* sameEnds(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  for (const sameTarget of repeated(candidates, ({ to }) => to)) {
    yield* repeated(sameTarget, ({ from }) => from);
  }
}

/** Those that have an end in common with others. Most have not, and cost no list. */
function repeated(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => XmlElement,
): Iterable<readonly Candidate[]> {
  const first = new Map<XmlElement, Candidate>();
  const groups = new Map<XmlElement, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const before = first.get(key);
    if (before === undefined) first.set(key, candidate);
    else {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [before, candidate]);
      else group.push(candidate);
    }
  }
  return groups.values();
}

/** XBRL 2.1 §3.5.3.9.7.5, for each set of equivalent relationships (§3.5.3.9.7.4) among the candidates. */
function applyPrecedence(group: readonly Candidate[], attributesOf: (arc: XmlElement) => string): void {
  const equivalent = new Map<string, Candidate[]>();
  for (const candidate of group) {
    append(equivalent, attributesOf(candidate.arc), candidate);
  }
  for (const candidates of equivalent.values()) {
    const highest = candidates.reduce((top, { syntax }) => Math.max(top, syntax.priority), -Infinity);
    const atTop = candidates.filter(({ syntax }) => syntax.priority === highest);
    // 4. A prohibiting relationship among the highest excludes all.
    const prohibited = atTop.some(({ syntax }) => syntax.isProhibiting);
    // 2 and 3. Otherwise one of the highest is included; which one is ours to choose: the first.
    const winner = prohibited ? undefined : atTop[0];
    for (const candidate of candidates) candidate.isExcluded = candidate !== winner;
  }
}
