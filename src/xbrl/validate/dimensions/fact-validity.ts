import type { QName } from '../../xml/qname.js';
import type { ContainerContent, ContextContent } from './context-dimensions.js';
import type {
  Container,
  DimensionalRelationships,
  HasHypercube,
  HypercubeDimension,
  RestrictedGroup,
} from './dimensional-relationships.js';

/** Why a fact does not fit a hypercube. */
export type Problem =
  /** A dimension has no value, and no default; `elsewhere` where the other container has one. */
  | { readonly kind: 'missing'; readonly dimension: QName; readonly elsewhere: Container | undefined }
  | { readonly kind: 'not-in-domain'; readonly dimension: QName; readonly member: QName }
  /** Nothing is said, and what that means is not in the domain. */
  | { readonly kind: 'default-not-in-domain'; readonly dimension: QName; readonly member: QName }
  /** The hypercube is closed and the dimension is not one of it. */
  | { readonly kind: 'not-allowed'; readonly dimension: QName }
  /** The hypercube is closed and the container holds something other than dimensions. */
  | { readonly kind: 'other-content'; readonly container: Container }
  /** The hypercube says what may not be. */
  | { readonly kind: 'excluded' };

/** So many hypercubes, and problems of each, are kept to be named; the rest is counted. */
const KEPT = 4;

/** A hypercube that a fact does not fit. */
export interface Objection {
  readonly hasHypercube: HasHypercube;
  /** The first problems. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly count: number;
}

/** The objections of one base set. */
export interface RoleObjections {
  readonly role: string;
  /** The first objections. */
  readonly objections: readonly Objection[];
  /** How many there are, and how many problems they have. */
  readonly count: number;
  readonly misses: number;
}

/** Counts what is looked at, and says when it is too much. */
export class Effort {
  private left: number;

  constructor(readonly most: number) {
    this.left = most;
  }

  get isExceeded(): boolean {
    return this.left < 0;
  }

  spend(count: number): void {
    this.left -= count;
  }
}

/**
 * Whether a fact is dimensionally valid (Dimensions 1.0 §3.1.1): in at least one base set all hypercubes
 * that its primary item has or inherits are mutually valid, or it has none. Undefined where it is valid;
 * otherwise the objections in each base set, the nearest miss first. Worth nothing once the effort is
 * exceeded.
 */
export function objectionsTo(
  primaryItem: QName,
  content: ContextContent,
  relationships: DimensionalRelationships,
  effort: Effort,
): readonly RoleObjections[] | undefined {
  const refused: RoleObjections[] = [];
  for (const [role, groups] of relationships.groupsOf(primaryItem)) {
    const found = objectionsIn(role, groups, content, relationships, effort);
    if (found.count === 0) return undefined;
    refused.push(found);
  }
  return refused.length === 0 ? undefined : refused.sort((a, b) => a.misses - b.misses);
}

function objectionsIn(
  role: string,
  groups: readonly RestrictedGroup[],
  content: ContextContent,
  relationships: DimensionalRelationships,
  effort: Effort,
): RoleObjections {
  const objections: Objection[] = [];
  let [count, misses] = [0, 0];
  for (const { hypercubes } of groups) {
    for (const hasHypercube of hypercubes) {
      effort.spend(1 + hasHypercube.dimensions.length);
      if (effort.isExceeded) return { role, objections, count, misses };
      const objection = objectionOf(hasHypercube, content, relationships);
      if (objection === undefined) continue;
      if (objections.length < KEPT) objections.push(objection);
      count++;
      misses += objection.count;
    }
  }
  return { role, objections, count, misses };
}

/** Hypercubes of one base set are mutually valid when each is, those of notAll negated (§3.1.2). */
function objectionOf(
  hasHypercube: HasHypercube,
  content: ContextContent,
  relationships: DimensionalRelationships,
): Objection | undefined {
  const { container, isNegated } = hasHypercube;
  if (container === undefined) return undefined;
  const other = content[container === 'segment' ? 'scenario' : 'segment'];
  const problems = problemsWith(hasHypercube, container, content[container], other, relationships);
  const count = problems.length;
  if (isNegated) return count > 0 ? undefined : { hasHypercube, problems: [{ kind: 'excluded' }], count: 1 };
  return count === 0 ? undefined : { hasHypercube, problems: problems.slice(0, KEPT), count };
}

/** The validity of one hypercube (§3.1.3): every dimension has a value of its domain; closed means no others. */
function problemsWith(
  { dimensions, dimensionNames, isClosed }: HasHypercube,
  container: Container,
  content: ContainerContent,
  other: ContainerContent,
  relationships: DimensionalRelationships,
): Problem[] {
  const problems: Problem[] = [];
  if (isClosed && content.hasOtherContent) problems.push({ kind: 'other-content', container });
  for (const hypercubeDimension of dimensions) {
    const problem = problemWith(hypercubeDimension, container, content, other, relationships);
    if (problem !== undefined) problems.push(problem);
  }
  if (!isClosed) return problems;
  for (const dimension of content.members.keys()) {
    if (!dimensionNames.has(dimension)) problems.push({ kind: 'not-allowed', dimension });
  }
  return problems;
}

function problemWith(
  hypercubeDimension: HypercubeDimension,
  container: Container,
  content: ContainerContent,
  other: ContainerContent,
  relationships: DimensionalRelationships,
): Problem | undefined {
  const { name: dimension, isTypedDimension } = hypercubeDimension.dimension;
  if (content.members.has(dimension)) {
    const member = content.members.get(dimension);
    if (isTypedDimension || member === undefined) return undefined;
    const isInDomain = relationships.domainOf(hypercubeDimension).get(member) === true;
    return isInDomain ? undefined : { kind: 'not-in-domain', dimension, member };
  }
  const byDefault = relationships.defaultMembers.get(dimension);
  if (byDefault === undefined) {
    const opposite = container === 'segment' ? 'scenario' : 'segment';
    return { kind: 'missing', dimension, elsewhere: other.members.has(dimension) ? opposite : undefined };
  }
  const isInDomain = relationships.domainOf(hypercubeDimension).get(byDefault) === true;
  return isInDomain ? undefined : { kind: 'default-not-in-domain', dimension, member: byDefault };
}
