import type { ConceptRelationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';

export type NetworkAxis =
  'descendant' | 'child' | 'ancestor' | 'parent' | 'sibling' | 'sibling-or-self' | 'sibling-or-descendant';

/** Which relationships a search follows. */
export interface NetworkQuery {
  readonly arcrole: string;
  readonly role: string;
  /** The names of the extended link and the arc; any where absent. */
  readonly linkName: QName | undefined;
  readonly arcName: QName | undefined;
}

/** The relationships of one network, followed along axes; each found once, in the order of the tree. */
export class ConceptNetwork {
  /** @param spend is told how many relationships were looked at */
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly query: NetworkQuery,
    private readonly spend: (count: number) => void,
  ) {}

  /** @param generations how far to go; 0 for all the way */
  find(source: QName, axis: NetworkAxis, generations: number): readonly ConceptRelationship[] {
    switch (axis) {
      case 'child':
      case 'descendant':
        return this.down(this.outgoing(source), generations);
      case 'parent':
      case 'ancestor':
        return this.follow(this.incoming(source), generations, {
          end: ({ from }) => from.name,
          next: (name) => this.incoming(name),
        });
      case 'sibling-or-self':
        return this.siblings(source);
      case 'sibling':
        return this.siblings(source).filter(({ to }) => to.name !== source);
      case 'sibling-or-descendant':
        return [...this.find(source, 'sibling', 1), ...this.find(source, 'descendant', generations)];
    }
  }

  /** From the concepts that no relationship leads to. */
  fromRoots(generations: number): readonly ConceptRelationship[] {
    const all = this.kept(this.taxonomy.filterRelationships(this.query.arcrole, this.query.role));
    const children = new Set(all.map(({ to }) => to.name));
    return this.down(
      all.filter(({ from }) => !children.has(from.name)),
      generations,
    );
  }

  private siblings(source: QName): readonly ConceptRelationship[] {
    const parents = new Set(this.incoming(source).map(({ from }) => from.name));
    return [...parents].flatMap((parent) => this.outgoing(parent));
  }

  private outgoing(name: QName): readonly ConceptRelationship[] {
    return this.kept(this.taxonomy.filterOutgoing(name, this.query.arcrole, this.query.role));
  }

  private incoming(name: QName): readonly ConceptRelationship[] {
    return this.kept(this.taxonomy.filterIncoming(name, this.query.arcrole, this.query.role));
  }

  private kept(relationships: readonly ConceptRelationship[]): readonly ConceptRelationship[] {
    this.spend(relationships.length);
    const { linkName, arcName } = this.query;
    if (linkName === undefined && arcName === undefined) return relationships;
    return relationships.filter(
      ({ arc }) =>
        (linkName === undefined || arc.parent?.name === linkName) &&
        (arcName === undefined || arc.name === arcName),
    );
  }

  private down(first: readonly ConceptRelationship[], generations: number): readonly ConceptRelationship[] {
    return this.follow(first, generations, {
      end: ({ to }) => to.name,
      next: (name) => this.outgoing(name),
    });
  }

  /** Depth first, each concept once, on a list of its own: depth costs no stack. */
  private follow(
    first: readonly ConceptRelationship[],
    generations: number,
    direction: Direction,
  ): readonly ConceptRelationship[] {
    const within = generations === 0 ? undefined : this.conceptsWithin(first, generations, direction);
    const found = new Set<ConceptRelationship>();
    const expanded = new Set<QName>();
    const open = [...first].reverse();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      found.add(at);
      const name = direction.end(at);
      if (expanded.has(name) || within?.has(name) === false) continue;
      expanded.add(name);
      for (const one of [...direction.next(name)].reverse()) open.push(one);
    }
    return [...found];
  }

  /** The concepts that are reached, by the shortest way, before the last generation. */
  private conceptsWithin(
    first: readonly ConceptRelationship[],
    generations: number,
    { end, next }: Direction,
  ): ReadonlySet<QName> {
    const reached = new Set<QName>();
    let level = first;
    for (let generation = 1; generation < generations && level.length > 0; generation++) {
      const fresh = [...new Set(level.map(end))].filter((name) => !reached.has(name));
      for (const name of fresh) reached.add(name);
      level = fresh.flatMap(next);
    }
    return reached;
  }
}

/** Towards the ends of relationships, or back to where they begin. */
interface Direction {
  readonly end: (relationship: ConceptRelationship) => QName;
  readonly next: (name: QName) => readonly ConceptRelationship[];
}
