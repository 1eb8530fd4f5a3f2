import type { Concept, ConceptRelationship, Taxonomy } from '../../taxonomy/taxonomy.js';
import { attribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import { NestedMap } from './nested-map.js';
import {
  ALL,
  CLOSED,
  CONTEXT_ELEMENT,
  DIMENSION_DEFAULT,
  DIMENSION_DOMAIN,
  DOMAIN_MEMBER,
  HYPERCUBE_DIMENSION,
  NOT_ALL,
  USABLE,
} from './names.js';

export type Container = 'segment' | 'scenario';

/** A has-hypercube relationship (Dimensions 1.0 §2.3.1). */
export interface HasHypercube {
  readonly hypercube: Concept;
  /** The role of its base set. */
  readonly role: string;
  /** The combinations of the hypercube are excluded instead of demanded (arcrole notAll). */
  readonly isNegated: boolean;
  /** xbrldt:contextElement; undefined where it is missing, which has a rule of its own. */
  readonly container: Container | undefined;
  readonly isClosed: boolean;
  readonly dimensions: readonly HypercubeDimension[];
}

/** A dimension of a hypercube, with the role in which its domain lies. */
export interface HypercubeDimension {
  readonly dimension: Concept;
  readonly domainRole: string;
}

/**
 * The dimensional relationship sets of a taxonomy (Dimensions 1.0 §2.4), followed from role to role by
 * xbrldt:targetRole. Made once for a taxonomy; domains are collected when first asked for.
 */
export class DimensionalRelationships {
  /** By primary item, then by the role of the base set: inherited hypercubes included. */
  private readonly hypercubes = new Map<QName, Map<string, HasHypercube[]>>();
  private readonly defaults = new Map<QName, QName>();
  private readonly dimensions = new NestedMap<QName, string, readonly HypercubeDimension[]>();
  private readonly domains = new NestedMap<QName, string, ReadonlyMap<QName, boolean>>();

  constructor(private readonly taxonomy: Taxonomy) {
    for (const { from, to } of taxonomy.filterRelationships(DIMENSION_DEFAULT)) {
      this.defaults.set(from.name, to.name);
    }
    for (const arcrole of [ALL, NOT_ALL]) {
      for (const role of taxonomy.findRoles(arcrole)) this.addHypercubes(arcrole, role);
    }
  }

  /** The hypercubes that restrict a primary item, by the role of their base set (§2.6.1, §3.1.2). */
  hypercubesOf(primaryItem: QName): ReadonlyMap<string, readonly HasHypercube[]> {
    return this.hypercubes.get(primaryItem) ?? NO_HYPERCUBES;
  }

  /** All primary items that have or inherit hypercubes. */
  restrictedItems(): Iterable<readonly [QName, ReadonlyMap<string, readonly HasHypercube[]>]> {
    return this.hypercubes;
  }

  /** The default member of a dimension, whatever the role it is declared in (§2.7.1). */
  defaultOf(dimension: QName): QName | undefined {
    return this.defaults.get(dimension);
  }

  /** The members of an explicit dimension of a hypercube; false for those that may not be used. */
  domainOf({ dimension, domainRole }: HypercubeDimension): ReadonlyMap<QName, boolean> {
    return this.domains.getOrMake(dimension.name, domainRole, () =>
      this.collectDomain({ dimension, domainRole }),
    );
  }

  /** The dimension-domain and domain-member relationships that make up the domain of a dimension. */
  *domainArcs({ dimension, domainRole }: HypercubeDimension): Generator<ConceptRelationship> {
    for (const domain of this.taxonomy.filterOutgoing(dimension.name, DIMENSION_DOMAIN, domainRole)) {
      yield domain;
      yield* this.membersBelow(domain.to.name, domain.targetRole ?? domainRole);
    }
  }

  private addHypercubes(arcrole: string, role: string): void {
    const bySource = new Map<QName, HasHypercube[]>();
    for (const arc of this.taxonomy.filterRelationships(arcrole, role)) {
      const found = bySource.get(arc.from.name) ?? [];
      found.push(this.hasHypercube(arc));
      bySource.set(arc.from.name, found);
    }
    for (const [source, hypercubes] of bySource) this.inherit(source, role, hypercubes);
  }

  private hasHypercube(relationship: ConceptRelationship): HasHypercube {
    const { arc, arcrole, role, to, targetRole } = relationship;
    const container = attribute(arc, CONTEXT_ELEMENT)?.trim();
    return {
      hypercube: to,
      role,
      isNegated: arcrole === NOT_ALL,
      container: container === 'segment' || container === 'scenario' ? container : undefined,
      isClosed: isTrue(attribute(arc, CLOSED)),
      dimensions: this.dimensionsOf(to.name, targetRole ?? role),
    };
  }

  private dimensionsOf(hypercube: QName, role: string): readonly HypercubeDimension[] {
    return this.dimensions.getOrMake(hypercube, role, () =>
      this.taxonomy
        .filterOutgoing(hypercube, HYPERCUBE_DIMENSION, role)
        .map(({ to, targetRole }) => ({ dimension: to, domainRole: targetRole ?? role })),
    );
  }

  /**
   * The members below a primary item in consecutive domain-member relationships, which begin in the base
   * set of the hypercube, inherit it (§2.6.1).
   */
  private inherit(source: QName, role: string, hypercubes: readonly HasHypercube[]): void {
    this.restrict(source, role, hypercubes);
    const restricted = new Set([source]);
    for (const { to } of this.membersBelow(source, role)) {
      if (restricted.has(to.name)) continue;
      restricted.add(to.name);
      this.restrict(to.name, role, hypercubes);
    }
  }

  private restrict(item: QName, role: string, hypercubes: readonly HasHypercube[]): void {
    const byRole = this.hypercubes.get(item) ?? new Map<string, HasHypercube[]>();
    this.hypercubes.set(item, byRole);
    const known = byRole.get(role) ?? [];
    byRole.set(role, known);
    for (const hypercube of hypercubes) known.push(hypercube);
  }

  /** A member that is not usable in one place of a domain is not usable in it (§2.5.3.3). */
  private collectDomain(hypercubeDimension: HypercubeDimension): ReadonlyMap<QName, boolean> {
    const members = new Map<QName, boolean>();
    for (const { to, arc } of this.domainArcs(hypercubeDimension)) {
      const usable = attribute(arc, USABLE);
      const isUsable = usable === undefined || isTrue(usable);
      members.set(to.name, isUsable && members.get(to.name) !== false);
    }
    return members;
  }

  /** All domain-member relationships that can be reached from an element in a role, each once. */
  private *membersBelow(start: QName, startRole: string): Generator<ConceptRelationship> {
    const seen = new NestedMap<QName, string, true>();
    const stack: (readonly [QName, string])[] = [[start, startRole]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [from, role] = next;
      if (seen.get(from, role) === true) continue;
      seen.set(from, role, true);
      for (const relationship of this.taxonomy.filterOutgoing(from, DOMAIN_MEMBER, role)) {
        yield relationship;
        stack.push([relationship.to.name, relationship.targetRole ?? role]);
      }
    }
  }
}

const NO_HYPERCUBES: ReadonlyMap<string, readonly HasHypercube[]> = new Map();
const memo = new WeakMap<Taxonomy, DimensionalRelationships>();

/** The dimensional relationships of a taxonomy, made when first asked for. */
export function dimensionalRelationships(taxonomy: Taxonomy): DimensionalRelationships {
  const known = memo.get(taxonomy) ?? new DimensionalRelationships(taxonomy);
  memo.set(taxonomy, known);
  return known;
}

function isTrue(value: string | undefined): boolean {
  const trimmed = value?.trim();
  return trimmed === 'true' || trimmed === '1';
}
