import type { Pointer } from '../resolve/base-addresses.js';
import type { RewrittenPart } from '../resolve/document-source.js';
import type { Facet } from '../taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Locator } from './locator.js';

/** A parsed document of a taxonomy; references are absolute, and not followed. */
export type TaxonomyDocument = SchemaDocument | LinkbaseDocument;

interface ParsedDocument {
  readonly url: string;
  /** How findings name it. */
  readonly file: string;
  readonly root: XmlElement;
  readonly bytes: Uint8Array;
  readonly rewrittenPart: RewrittenPart | undefined;
  /** What the document refers to; of the locators that lead to one document only the first of a linkbase. */
  readonly references: readonly Reference[];
  /** The linkbases in it: embedded ones of a schema, the one that a linkbase document is. */
  readonly linkbases: readonly Linkbase[];
}

/** A taxonomy schema (XBRL 2.1 §5.1). */
export interface SchemaDocument extends ParsedDocument {
  readonly kind: 'schema';
  /** The empty string where the schema has none. */
  readonly targetNamespace: string;
  readonly elements: readonly ElementSyntax[];
  readonly types: readonly TypeSyntax[];
  readonly roleTypes: readonly RoleTypeSyntax[];
}

/** A linkbase in a document of its own (XBRL 2.1 §3.5.2). */
export interface LinkbaseDocument extends ParsedDocument {
  readonly kind: 'linkbase';
}

/** The elements that lead discovery to another document (XBRL 2.1 §3.2). */
export type ReferenceKind =
  'import' | 'include' | 'redefine' | 'linkbaseRef' | 'roleRef' | 'arcroleRef' | 'loc';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly element: XmlElement;
  /** As written. */
  readonly href: string;
  /** The absolute address without its fragment; undefined where `href` is no usable address. */
  readonly url: string | undefined;
  /** What the fragment of the address is, the empty string where it has none. */
  readonly fragment: string;
}

/** A global element declaration as written. */
export interface ElementSyntax {
  readonly element: XmlElement;
  readonly localName: string;
  readonly id: string | undefined;
  readonly typeName: QName | undefined;
  readonly anonymousType: TypeSyntax | undefined;
  readonly substitutionGroup: QName | undefined;
  readonly abstract: boolean;
  readonly nillable: boolean;
  readonly periodType: string | undefined;
  readonly balance: string | undefined;
  readonly typedDomainRef: Pointer | undefined;
}

/** A type definition as written: a global one, or an anonymous one. */
export interface TypeSyntax {
  readonly element: XmlElement;
  /** Undefined for an anonymous type. */
  readonly localName: string | undefined;
  readonly variety: 'simple' | 'complex-simple-content' | 'complex';
  readonly derivation: 'restriction' | 'extension' | 'list' | 'union' | undefined;
  readonly baseName: QName | undefined;
  /** An anonymous type that this one restricts. */
  readonly anonymousBase: TypeSyntax | undefined;
  readonly facets: readonly Facet[];
  /** The item type of a list and the member types of a union: named ones, and anonymous ones. */
  readonly memberNames: readonly QName[];
  readonly anonymousMembers: readonly TypeSyntax[];
}

export interface RoleTypeSyntax {
  readonly kind: 'role' | 'arcrole';
  readonly element: XmlElement;
  readonly uri: string;
  readonly id: string | undefined;
  readonly definition: string | undefined;
  readonly usedOn: readonly QName[];
  readonly cyclesAllowed: string | undefined;
}

export interface Linkbase {
  readonly element: XmlElement;
  /** Its roleRef and arcroleRef elements. */
  readonly roleReferences: readonly Reference[];
  readonly links: readonly ExtendedLink[];
}

/** An extended link (XBRL 2.1 §3.5.3); locators and arcs in document order. */
export interface ExtendedLink {
  readonly element: XmlElement;
  readonly role: string;
  readonly locators: readonly Locator[];
  readonly arcs: readonly ArcSyntax[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly element: XmlElement;
}

/** The locators and resources of one extended link that share a label, in document order; none where only arcs have it. */
export interface LabelledEnds {
  readonly label: string;
  readonly ends: readonly (Locator | Resource)[];
}

/** An arc (XBRL 2.1 §3.5.3.9). Ends of one label are one object in all arcs of a link. */
export interface ArcSyntax {
  readonly element: XmlElement;
  readonly arcrole: string;
  readonly from: LabelledEnds;
  readonly to: LabelledEnds;
  /** 1 where absent (XBRL 2.1 §3.5.3.9.5). */
  readonly order: number;
  /** 0 where absent (XBRL 2.1 §3.5.3.9.7.2). */
  readonly priority: number;
  readonly isProhibiting: boolean;
}
