import type { Context, ContextDimension, Instance } from '../../instance/instance.js';
import type { Concept, Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { XmlNode } from '../../xml/tree.js';
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
  return { segment, scenario, signature: `${signatureOf(segment)}\0\0${signatureOf(scenario)}` };
}

function containerContent(context: Context, container: Container): ContainerContent {
  const members = new Map<QName, QName | undefined>();
  const dimensional = new Set<XmlNode>();
  for (const value of context.dimensions) {
    if (value.container !== container) continue;
    members.set(value.dimension, value.member.kind === 'explicit' ? value.member.member : undefined);
    dimensional.add(value.element);
  }
  const others = context[container]?.children ?? [];
  const hasOtherContent = others.some((child) => typeof child !== 'string' && !dimensional.has(child));
  return { members, hasOtherContent };
}

/** Parts are parted by a character that XML does not have. */
function signatureOf({ members, hasOtherContent }: ContainerContent): string {
  const values: string[] = [];
  for (const [dimension, member] of members) values.push(`${dimension}\0${member ?? ''}`);
  return `${hasOtherContent ? '+' : '-'}${values.sort().join('\0')}`;
}
