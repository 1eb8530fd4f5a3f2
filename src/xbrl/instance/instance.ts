import type { Entity, Member, Period, Unit } from '../report/aspects.js';
import type { SchemaHint } from '../taxonomy/schema-hints.js';
import type { QName } from '../xml/qname.js';
import type { XmlDocument, XmlElement } from '../xml/tree.js';

/** A dimension value as it stands in a context (Dimensions 1.0 §3.1.4). */
export interface ContextDimension {
  readonly dimension: QName;
  readonly member: Member;
  readonly container: 'segment' | 'scenario';
  readonly element: XmlElement;
}

/** A context as written (XBRL 2.1 §4.7); what of it cannot be read is undefined. */
export interface Context {
  readonly id: string;
  readonly element: XmlElement;
  readonly entity: Entity | undefined;
  readonly period: Period | undefined;
  /** In document order, repeated dimensions included. */
  readonly dimensions: readonly ContextDimension[];
  readonly segment: XmlElement | undefined;
  readonly scenario: XmlElement | undefined;
}

/** A unit as written (XBRL 2.1 §4.8). */
export interface UnitDeclaration {
  readonly id: string;
  readonly element: XmlElement;
  readonly unit: Unit;
}

/** An item as written; references that lead nowhere are kept as they stand. */
export interface Item {
  readonly kind: 'item';
  readonly concept: QName;
  readonly element: XmlElement;
  readonly contextRef: string | undefined;
  readonly context: Context | undefined;
  readonly unitRef: string | undefined;
  readonly unit: UnitDeclaration | undefined;
  readonly isNil: boolean;
  /** The text content. */
  readonly value: string;
  readonly decimals: string | undefined;
  readonly precision: string | undefined;
  readonly language: string | undefined;
}

/** An element with child elements where a fact may stand: a tuple, or something that is no fact. */
export interface Tuple {
  readonly kind: 'tuple';
  readonly concept: QName;
  readonly element: XmlElement;
  readonly facts: readonly InstanceFact[];
}

/** An element that stands where a fact may (XBRL 2.1 §4.6, §4.9). */
export type InstanceFact = Item | Tuple;

/** A reference to a taxonomy document from the instance. */
export interface DocumentReference {
  readonly kind: 'schemaRef' | 'linkbaseRef' | 'roleRef' | 'arcroleRef';
  /** xlink:href as written; the empty string where absent. */
  readonly href: string;
  /** The absolute address, with xml:base taken into account. */
  readonly url: string;
  readonly element: XmlElement;
}

/** An xBRL-XML document taken apart, with nothing judged yet (XBRL 2.1 §4). */
export interface Instance {
  /** How findings name the file. */
  readonly file: string;
  readonly document: XmlDocument;
  readonly references: readonly DocumentReference[];
  /** The pairs of xsi:schemaLocation on the root element. */
  readonly schemaHints: readonly SchemaHint[];
  /** All contexts in document order, also those that repeat an id. */
  readonly contexts: readonly Context[];
  readonly units: readonly UnitDeclaration[];
  /** Top-level facts in document order. */
  readonly facts: readonly InstanceFact[];
  /** All items in document order, those in tuples included. */
  readonly items: readonly Item[];
  /** Footnote links. */
  readonly footnoteLinks: readonly XmlElement[];
}
