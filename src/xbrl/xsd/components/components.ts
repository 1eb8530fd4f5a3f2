import type { QName } from '../../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../../xml/tree.js';
import type { ConstraintPath } from '../identity/constraint-path.js';
import type { SimpleType } from './simple-type.js';

/** A schema document and the namespace that its components belong to. */
export interface SchemaSource {
  readonly root: XmlElement;
  /** Its target namespace, or that of the schema that includes it (XML Schema Part 1 §4.2.1). */
  readonly namespace: string;
}

export type Type = SimpleType | ComplexType;

/** XML Schema Part 1 §3.3.1. */
export interface ElementDeclaration {
  readonly name: QName;
  readonly type: Type;
  readonly isAbstract: boolean;
  readonly isNillable: boolean;
  readonly fixed: PresetValue | undefined;
  /** What an empty element takes as its value, fixed or default (§3.3.4, clause 5.1). */
  readonly preset: PresetValue | undefined;
  /** The derivations that xsi:type may not use (§3.3.4). */
  readonly blocks: ReadonlySet<string>;
  readonly constraints: readonly IdentityConstraint[];
}

export interface PresetValue {
  readonly text: string;
  readonly scope: NamespaceScope;
}

/** XML Schema Part 1 §3.11.1. */
export interface IdentityConstraint {
  readonly kind: 'key' | 'unique' | 'keyref';
  readonly name: QName;
  /** The key that a keyref refers to. */
  readonly refers: QName | undefined;
  /** Undefined where it or a field cannot be read: the constraint cannot be judged. */
  readonly selector: readonly ConstraintPath[] | undefined;
  readonly fields: readonly ConstraintField[];
}

export interface ConstraintField {
  /** As written. */
  readonly xpath: string;
  readonly paths: readonly ConstraintPath[];
}

/** XML Schema Part 1 §3.5.1, with the declaration of the attribute. */
export interface AttributeUse {
  readonly name: QName;
  readonly type: SimpleType;
  readonly isRequired: boolean;
  readonly fixed: PresetValue | undefined;
  /** What an element without the attribute has for it, fixed or default (§3.4.5). */
  readonly preset: PresetValue | undefined;
}

/** XML Schema Part 1 §3.10.1. */
export interface Wildcard {
  readonly process: 'strict' | 'lax' | 'skip';
  admits(namespace: string): boolean;
}

/** What a child of an element matches as. */
export type ChildMatch =
  | { readonly kind: 'element'; readonly declaration: ElementDeclaration }
  | { readonly kind: 'wildcard'; readonly process: Wildcard['process'] };

/** XML Schema Part 1 §3.8.1, §3.9.1: what may stand in an element. */
export type Particle =
  | {
      readonly kind: 'element';
      readonly declaration: () => ElementDeclaration;
      readonly name: QName;
      readonly min: number;
      readonly max: number;
      readonly isGlobal: boolean;
    }
  | { readonly kind: 'wildcard'; readonly wildcard: Wildcard; readonly min: number; readonly max: number }
  | {
      readonly kind: 'sequence' | 'choice' | 'all';
      readonly particles: readonly Particle[];
      readonly min: number;
      readonly max: number;
    };

export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'simple'; readonly type: SimpleType }
  | { readonly kind: 'elements'; readonly particle: Particle; readonly isMixed: boolean }
  /** xs:anyType, and what cannot be found. */
  | { readonly kind: 'any' };

/** XML Schema Part 1 §3.4.1. */
export interface ComplexType {
  readonly kind: 'complex';
  /** Undefined for an anonymous type. */
  readonly name: QName | undefined;
  readonly base: Type | undefined;
  readonly derivation: 'restriction' | 'extension' | undefined;
  readonly isAbstract: boolean;
  readonly content: Content;
  readonly attributes: ReadonlyMap<QName, AttributeUse>;
  readonly anyAttribute: Wildcard | undefined;
  /** The derivations that xsi:type may not use (§3.4.4). */
  readonly blocks: ReadonlySet<string>;
}
