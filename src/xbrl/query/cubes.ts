import { NestedMap } from '../taxonomy/relationships/nested-map.js';
import type { Concept, ElementDeclaration, Taxonomy } from '../taxonomy/taxonomy.js';
import {
  type Container,
  type DimensionalRelationships,
  dimensionalRelationships,
  type HasHypercube,
  type HypercubeDimension,
} from '../validate/dimensions/dimensional-relationships.js';
import { DIMENSION_DOMAIN, DOMAIN_MEMBER } from '../validate/dimensions/names.js';
import type { QName } from '../xml/qname.js';

/** A member in the domain of an axis, as a reader goes down the tree. */
export interface CubeMember {
  readonly concept: Concept;
  /** 0 for the head of the domain. */
  readonly depth: number;
  /** Dimensions 1.0 §2.5.3.3. */
  readonly isUsable: boolean;
}

/** A dimension of a cube. */
export interface CubeAxis {
  readonly dimension: Concept;
  readonly kind: 'explicit' | 'typed';
  /** What the value of a typed dimension is an element of; undefined where that cannot be found. */
  readonly typedDomain: ElementDeclaration | undefined;
  /** Of an explicit dimension. */
  readonly members: readonly CubeMember[];
  readonly defaultMember: QName | undefined;
}

/** A hypercube as one role has it for its line items (Dimensions 1.0 §2.3). */
export interface Cube {
  readonly role: string;
  readonly hypercube: Concept;
  /** Arcrole notAll: the combinations are excluded. */
  readonly isNegated: boolean;
  readonly isClosed: boolean;
  readonly container: Container | undefined;
  /** The primary items that it restricts, those that inherit it included. */
  readonly lineItems: readonly QName[];
  readonly axes: readonly CubeAxis[];
}

/** What a concept is to a cube. */
export type CubePart = 'lineItem' | 'hypercube' | 'axis' | 'member';

/** A cube that a concept lives in, and what the concept is there. */
export interface CubeOfConcept {
  readonly cube: Cube;
  readonly parts: readonly CubePart[];
}

/** The cubes of a taxonomy, by role. */
export function* cubesOf(taxonomy: Taxonomy): Generator<Cube> {
  const relationships = dimensionalRelationships(taxonomy);
  const groups = [...relationships.groups].sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
  for (const { hypercubes, items } of groups) {
    for (const hypercube of hypercubes) yield cubeOf(taxonomy, relationships, hypercube, [...items]);
  }
}

/** The cubes that a concept lives in, and what it is there. */
export function* cubesOfConcept(taxonomy: Taxonomy, concept: QName): Generator<CubeOfConcept> {
  for (const cube of cubesOf(taxonomy)) {
    const parts: CubePart[] = [];
    if (cube.lineItems.includes(concept)) parts.push('lineItem');
    if (cube.hypercube.name === concept) parts.push('hypercube');
    if (cube.axes.some(({ dimension }) => dimension.name === concept)) parts.push('axis');
    if (cube.axes.some(({ members }) => members.some((member) => member.concept.name === concept)))
      parts.push('member');
    if (parts.length > 0) yield { cube, parts };
  }
}

function cubeOf(
  taxonomy: Taxonomy,
  relationships: DimensionalRelationships,
  { role, hypercube, isNegated, isClosed, container, dimensions }: HasHypercube,
  lineItems: readonly QName[],
): Cube {
  const axes = dimensions.map((axis): CubeAxis => {
    const { dimension } = axis;
    const { isTypedDimension, typedDomain } = dimension;
    return {
      dimension,
      kind: isTypedDimension ? 'typed' : 'explicit',
      typedDomain,
      members: isTypedDimension ? [] : domainTree(taxonomy, axis, relationships.domainOf(axis)),
      defaultMember: relationships.defaultMembers.get(dimension.name),
    };
  });
  return { role, hypercube, isNegated, isClosed, container, lineItems, axes };
}

/**
 * The domain of an explicit dimension, depth first. What occurs more than once stands where it comes first, and again
 * only where a role leads on from it to what was not followed yet (xbrldt:targetRole).
 */
function domainTree(
  taxonomy: Taxonomy,
  { dimension, domainRole }: HypercubeDimension,
  usable: ReadonlyMap<QName, boolean>,
): readonly CubeMember[] {
  const members: CubeMember[] = [];
  const seen = new Set<QName>();
  const followed = new NestedMap<string, QName, true>();
  const open = [{ concept: dimension, depth: -1, role: domainRole }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { concept, depth, role } = next;
    const { name } = concept;
    const isFollowed = followed.get(role, name) === true;
    const arcs = isFollowed
      ? []
      : taxonomy.filterOutgoing(name, depth < 0 ? DIMENSION_DOMAIN : DOMAIN_MEMBER, role);
    if (arcs.length === 0 && seen.has(name)) continue;
    followed.set(role, name, true);
    seen.add(name);
    if (depth >= 0) members.push({ concept, depth, isUsable: usable.get(name) !== false });
    for (let i = arcs.length - 1; i >= 0; i--) {
      const arc = arcs[i];
      if (arc !== undefined) open.push({ concept: arc.to, depth: depth + 1, role: arc.targetRole ?? role });
    }
  }
  return members;
}
