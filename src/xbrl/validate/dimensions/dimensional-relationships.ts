import { append } from '../../../maps/append.js';
import type { Concept, ConceptRelationship, Taxonomy } from '../../taxonomy/taxonomy.js';
import { collapsed } from '../../xml/collapsed.js';
import { attribute, collapsedAttribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import { DomainMembers, type DomainPlace, membersOf } from '../../taxonomy/relationships/domain-members.js';
import { NestedMap } from '../../taxonomy/relationships/nested-map.js';
import {
  ALL,
  CLOSED,
  CONTEXT_ELEMENT,
  DIMENSION_DEFAULT,
  DIMENSION_DOMAIN,
  HYPERCUBE_DIMENSION,
  NOT_ALL,
} from './names.js';

/** The part of a context that dimensions stand in (Dimensions 1.0 §2.3.1, `xbrldt:contextElement`). */
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
  /** The names of the dimensions. */
  readonly dimensionNames: ReadonlySet<QName>;
}

/** The hypercubes that one primary item has in one base set, and all items that they restrict. */
export interface RestrictedGroup {
  readonly role: string;
  readonly hypercubes: readonly HasHypercube[];
  /** The primary item, and those that inherit from it (§2.6.1). */
  readonly items: ReadonlySet<QName>;
}

/** A dimension of a hypercube, with the role in which its domain lies. */
export interface HypercubeDimension {
  readonly dimension: Concept;
  readonly domainRole: string;
}

interface Dimensions {
  readonly list: readonly HypercubeDimension[];
  readonly names: ReadonlySet<QName>;
}

/**
 * The dimensional relationship sets of a taxonomy (Dimensions 1.0 §2.4), followed from role to role by
 * xbrldt:targetRole. Made once for a taxonomy; domains are collected when first asked for.
 */
export class DimensionalRelationships {
  /** In the order of arcroles and roles. */
  readonly groups: readonly RestrictedGroup[];
  /** The default member of each dimension that has one, whatever the role it is declared in (§2.7.1). */
  readonly defaultMembers: ReadonlyMap<QName, QName>;
  private readonly byItem = new Map<QName, Map<string, RestrictedGroup[]>>();
  private readonly dimensions = new NestedMap<QName, string, Dimensions>();
  private readonly domains = new NestedMap<QName, string, ReadonlyMap<QName, boolean>>();
  private readonly members: DomainMembers;

  constructor(
    private readonly taxonomy: Taxonomy,
    mostSteps?: number,
  ) {
    this.members = new DomainMembers(taxonomy, mostSteps);
    const defaults = taxonomy.filterRelationships(DIMENSION_DEFAULT);
    this.defaultMembers = new Map(defaults.map(({ from, to }) => [from.name, to.name]));
    this.groups = [ALL, NOT_ALL].flatMap((arcrole) =>
      taxonomy.findRoles(arcrole).flatMap((role) => this.groupsOfRole(arcrole, role)),
    );
    for (const group of this.groups) this.index(group);
  }

  /** False where there were more arcs to follow than `MOST_STEPS`: what is told is not all then. */
  get isComplete(): boolean {
    return this.members.isComplete;
  }

  /** The hypercubes that restrict a primary item, by the role of their base set (§2.6.1, §3.1.2). */
  groupsOf(primaryItem: QName): ReadonlyMap<string, readonly RestrictedGroup[]> {
    return this.byItem.get(primaryItem) ?? NO_GROUPS;
  }

  /** The dimensions of all hypercubes that a primary item has, each as often as there are roles to find it in. */
  *hypercubeDimensions(): Generator<HypercubeDimension> {
    for (const { list } of this.dimensions.values()) yield* list;
  }

  /** The members of an explicit dimension of a hypercube; false for those that may not be used. */
  domainOf({ dimension, domainRole }: HypercubeDimension): ReadonlyMap<QName, boolean> {
    return this.domains.getOrMake(dimension.name, domainRole, () =>
      membersOf(this.domainArcs({ dimension, domainRole })),
    );
  }

  /** The dimension-domain and domain-member relationships that make up the domain of a dimension, each once. */
  *domainArcs({ dimension, domainRole }: HypercubeDimension): Generator<ConceptRelationship> {
    const starts: DomainPlace[] = [];
    for (const domain of this.taxonomy.filterOutgoing(dimension.name, DIMENSION_DOMAIN, domainRole)) {
      yield domain;
      starts.push([domain.to.name, domain.targetRole ?? domainRole]);
    }
    yield* this.members.below(starts);
  }

  private groupsOfRole(arcrole: string, role: string): RestrictedGroup[] {
    const bySource = new Map<QName, HasHypercube[]>();
    for (const arc of this.taxonomy.filterRelationships(arcrole, role)) {
      append(bySource, arc.from.name, this.hasHypercube(arc));
    }
    return [...bySource].map(([source, hypercubes]) => {
      return { role, hypercubes, items: this.inheritorsOf(source, role) };
    });
  }

  private hasHypercube(relationship: ConceptRelationship): HasHypercube {
    const { arc, arcrole, role, to, targetRole } = relationship;
    const container = collapsedAttribute(arc, CONTEXT_ELEMENT);
    const dimensions = this.dimensionsOf(to.name, targetRole ?? role);
    return {
      hypercube: to,
      role,
      isNegated: arcrole === NOT_ALL,
      container: container === 'segment' || container === 'scenario' ? container : undefined,
      isClosed: isTrue(attribute(arc, CLOSED)),
      dimensions: dimensions.list,
      dimensionNames: dimensions.names,
    };
  }

  private dimensionsOf(hypercube: QName, role: string): Dimensions {
    return this.dimensions.getOrMake(hypercube, role, () => {
      const arcs = this.taxonomy.filterOutgoing(hypercube, HYPERCUBE_DIMENSION, role);
      const list = arcs.map(({ to, targetRole }) => ({ dimension: to, domainRole: targetRole ?? role }));
      return { list, names: new Set(list.map(({ dimension }) => dimension.name)) };
    });
  }

  /**
   * The members below a primary item in consecutive domain-member relationships, which begin in the base
   * set of the hypercube, inherit it (§2.6.1).
   */
  private inheritorsOf(source: QName, role: string): ReadonlySet<QName> {
    const items = new Set([source]);
    for (const { to } of this.members.below([[source, role]])) items.add(to.name);
    return items;
  }

  private index(group: RestrictedGroup): void {
    for (const item of group.items) {
      const byRole = this.byItem.get(item) ?? new Map<string, RestrictedGroup[]>();
      this.byItem.set(item, byRole);
      append(byRole, group.role, group);
    }
  }
}

const NO_GROUPS: ReadonlyMap<string, readonly RestrictedGroup[]> = new Map();
const memo = new WeakMap<Taxonomy, DimensionalRelationships>();

/** The dimensional relationships of a taxonomy, made when first asked for. */
export function dimensionalRelationships(taxonomy: Taxonomy): DimensionalRelationships {
  const known = memo.get(taxonomy) ?? new DimensionalRelationships(taxonomy);
  memo.set(taxonomy, known);
  return known;
}

function isTrue(value: string | undefined): boolean {
  const trimmed = value === undefined ? undefined : collapsed(value);
  return trimmed === 'true' || trimmed === '1';
}
