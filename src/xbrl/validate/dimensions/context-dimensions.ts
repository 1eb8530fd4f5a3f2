import type { Context, ContextDimension, Instance } from '../../instance/instance.js';
import type { Concept, Taxonomy } from '../../taxonomy/taxonomy.js';
import { childElements } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
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

/** The content of both containers of a context, and a text that is the same for the same content. */
export interface ContextContent extends Readonly<Record<Container, ContainerContent>> {
  readonly signature: string;
}

/** What counts for the dimensional validity of a fact: the values of typed dimensions do not. */
export function contentOf(context: Context): ContextContent {
  const segment = containerContent(context, 'segment');
  const scenario = containerContent(context, 'scenario');
  const signature = JSON.stringify([signatureOf(segment), signatureOf(scenario)]);
  return { segment, scenario, signature };
}

function containerContent(context: Context, container: Container): ContainerContent {
  const values = context.dimensions.filter((value) => value.container === container);
  const dimensional = new Set(values.map(({ element }) => element));
  return {
    members: new Map(
      values.map(({ dimension, member }) => [
        dimension,
        member.kind === 'explicit' ? member.member : undefined,
      ]),
    ),
    hasOtherContent: hasOther(context[container], dimensional),
  };
}

function hasOther(container: XmlElement | undefined, dimensional: ReadonlySet<XmlElement>): boolean {
  if (container === undefined) return false;
  for (const child of childElements(container)) if (!dimensional.has(child)) return true;
  return false;
}

function signatureOf({ members, hasOtherContent }: ContainerContent): readonly unknown[] {
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [hasOtherContent, ...sorted.map(([dimension, member]) => [dimension, member ?? null])];
}
