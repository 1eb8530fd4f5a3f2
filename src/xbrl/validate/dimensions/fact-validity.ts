import type { QName } from '../../xml/qname.js';
import type { ContainerContent, ContextContent } from './context-dimensions.js';
import type {
  Container,
  DimensionalRelationships,
  HasHypercube,
  HypercubeDimension,
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

/** A hypercube that a fact does not fit. */
export interface Objection {
  readonly hasHypercube: HasHypercube;
  readonly problems: readonly Problem[];
}

/** The objections of one base set. */
export interface RoleObjections {
  readonly role: string;
  readonly objections: readonly Objection[];
}

/**
 * Whether a fact is dimensionally valid (Dimensions 1.0 §3.1.1): in at least one base set all hypercubes
 * that its primary item has or inherits are mutually valid, or it has none. Undefined where it is valid;
 * otherwise the objections in each base set, the nearest miss first.
 */
export function objectionsTo(
  primaryItem: QName,
  content: ContextContent,
  relationships: DimensionalRelationships,
): readonly RoleObjections[] | undefined {
  const refused: RoleObjections[] = [];
  for (const [role, hypercubes] of relationships.hypercubesOf(primaryItem)) {
    const objections = hypercubes.flatMap((hasHypercube) =>
      objectionOf(hasHypercube, content, relationships),
    );
    if (objections.length === 0) return undefined;
    refused.push({ role, objections });
  }
  return refused.length === 0 ? undefined : refused.sort((a, b) => misses(a) - misses(b));
}

function misses({ objections }: RoleObjections): number {
  return objections.reduce((count, { problems }) => count + problems.length, 0);
}

/** Hypercubes of one base set are mutually valid when each is, those of notAll negated (§3.1.2). */
function objectionOf(
  hasHypercube: HasHypercube,
  content: ContextContent,
  relationships: DimensionalRelationships,
): readonly Objection[] {
  const { container, isNegated } = hasHypercube;
  if (container === undefined) return [];
  const other = content[container === 'segment' ? 'scenario' : 'segment'];
  const problems = [...problemsWith(hasHypercube, container, content[container], other, relationships)];
  if (isNegated) return problems.length > 0 ? [] : [{ hasHypercube, problems: [{ kind: 'excluded' }] }];
  return problems.length === 0 ? [] : [{ hasHypercube, problems }];
}

/** The validity of one hypercube (§3.1.3): every dimension has a value of its domain; closed means no others. */
function* problemsWith(
  { dimensions, isClosed }: HasHypercube,
  container: Container,
  content: ContainerContent,
  other: ContainerContent,
  relationships: DimensionalRelationships,
): Generator<Problem> {
  if (isClosed && content.hasOtherContent) yield { kind: 'other-content', container };
  for (const hypercubeDimension of dimensions) {
    yield* problemWith(hypercubeDimension, container, content, other, relationships);
  }
  if (!isClosed) return;
  const own = new Set(dimensions.map(({ dimension }) => dimension.name));
  for (const dimension of content.members.keys()) {
    if (!own.has(dimension)) yield { kind: 'not-allowed', dimension };
  }
}

function* problemWith(
  hypercubeDimension: HypercubeDimension,
  container: Container,
  content: ContainerContent,
  other: ContainerContent,
  relationships: DimensionalRelationships,
): Generator<Problem> {
  const { name: dimension, isTypedDimension } = hypercubeDimension.dimension;
  if (content.members.has(dimension)) {
    const member = content.members.get(dimension);
    if (isTypedDimension || member === undefined) return;
    if (relationships.domainOf(hypercubeDimension).get(member) !== true) {
      yield { kind: 'not-in-domain', dimension, member };
    }
    return;
  }
  const byDefault = relationships.defaultOf(dimension);
  if (byDefault === undefined) {
    const opposite = container === 'segment' ? 'scenario' : 'segment';
    yield { kind: 'missing', dimension, elsewhere: other.members.has(dimension) ? opposite : undefined };
  } else if (relationships.domainOf(hypercubeDimension).get(byDefault) !== true) {
    yield { kind: 'default-not-in-domain', dimension, member: byDefault };
  }
}
