import type { Context, ContextDimension, Instance } from '../../instance/instance.js';
import type { Concept, Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { Container } from './dimensional-relationships.js';

/** A dimension value of a context and the declaration that it refers to. */
export interface ContextValue {
  readonly context: Context;
  readonly value: ContextDimension;
  /** Undefined where the dimension attribute names no dimension of the DTS. */
  readonly dimension: Concept | undefined;
}

/** The dimension values of all contexts in document order, whether facts use them or not. */
export function* contextValues(instance: Instance, taxonomy: Taxonomy): Generator<ContextValue> {
  for (const context of instance.contexts) {
    for (const value of context.dimensions) {
      yield { context, value, dimension: findDimension(value.dimension, taxonomy) };
    }
  }
}

export function findDimension(name: QName, taxonomy: Taxonomy): Concept | undefined {
  const concept = taxonomy.findConcept(name);
  return concept?.kind === 'dimension' ? concept : undefined;
}

/** What a segment or scenario holds: the value of each dimension, and whether there is anything else. */
export interface ContainerContent {
  /** The member of an explicit dimension; undefined for the value of a typed one. */
  readonly members: ReadonlyMap<QName, QName | undefined>;
  readonly hasOtherContent: boolean;
}

/** The content of both containers of a context. */
export type ContextContent = Readonly<Record<Container, ContainerContent>>;

/** What counts for the dimensional validity of a fact: the values of typed dimensions do not. */
export function contentOf(context: Context): ContextContent {
  return { segment: containerContent(context, 'segment'), scenario: containerContent(context, 'scenario') };
}

/**
 * A text that is the same for contexts of the same content. Parts are parted by a character that XML does not have.
 *
 * @param context one that has no dimension twice
 */
export function signatureOf(context: Context): string {
  const values = context.dimensions.map(
    ({ container, dimension, member }) => `${container}\0${dimension}\0${explicitMember(member) ?? ''}`,
  );
  const others = `${String(hasOtherContent(context, 'segment'))}\0${String(hasOtherContent(context, 'scenario'))}`;
  return `${others}\0${values.sort().join('\0')}`;
}

function containerContent(context: Context, container: Container): ContainerContent {
  const members = new Map<QName, QName | undefined>();
  for (const value of context.dimensions) {
    if (value.container === container) members.set(value.dimension, explicitMember(value.member));
  }
  return { members, hasOtherContent: hasOtherContent(context, container) };
}

function explicitMember(member: ContextDimension['member']): QName | undefined {
  return member.kind === 'explicit' ? member.member : undefined;
}

/** Whether there are more elements in a container than values of dimensions. */
function hasOtherContent(context: Context, container: Container): boolean {
  let others = 0;
  for (const child of context[container]?.children ?? []) if (typeof child !== 'string') others++;
  for (const value of context.dimensions) if (value.container === container) others--;
  return others > 0;
}
