import type { ParsedSchema } from '../xsd/schema-text.js';
import type { XmlElement } from '../xml/tree.js';
import type { QName } from '../xml/qname.js';
import type { Locator } from './documents/locator.js';
import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import type { Pointer } from './resolve/base-addresses.js';

export type { ParsedSchema };

/** A linkbase as it was read. */
export interface LinkbaseDocumentText {
  /** The address of the document. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

/** A place in a taxonomy document. */
export interface Declared {
  /** The address of the document. */
  readonly document: string;
  /** The declaring XML element. */
  readonly element: XmlElement;
}

/** A global element declaration of the DTS. */
export interface ElementDeclaration extends Declared {
  readonly name: QName;
  readonly id: string | undefined;
  /** The named type, or the type made for an anonymous one; undefined where the schema gives none. */
  readonly type: TypeDefinition | undefined;
  readonly substitutionGroup: QName | undefined;
  readonly abstract: boolean;
  readonly nillable: boolean;
}

/**
 * What a concept is: by its substitution group, an item, a tuple (XBRL 2.1 §5.1.1), a hypercube or a dimension
 * (Dimensions 1.0 §2.2, §2.5).
 */
export type ConceptKind = 'item' | 'tuple' | 'hypercube' | 'dimension';

/**
 * An element in the substitution group of xbrli:item or xbrli:tuple (XBRL 2.1 §5.1.1); hypercubes
 * and dimensions (Dimensions 1.0 §2.2, §2.5) are items of a kind of their own.
 */
export interface Concept extends ElementDeclaration {
  readonly kind: ConceptKind;
  readonly periodType: 'instant' | 'duration' | undefined;
  readonly balance: 'debit' | 'credit' | undefined;
  /** The element that xbrldt:typedDomainRef points to. */
  readonly typedDomain: ElementDeclaration | undefined;
  /** Whether xbrldt:typedDomainRef is present, resolvable or not. */
  readonly isTypedDimension: boolean;
}

/** A constraining facet with its lexical value, in the order of declaration. */
export interface Facet {
  readonly name:
    | 'length'
    | 'minLength'
    | 'maxLength'
    | 'pattern'
    | 'enumeration'
    | 'whiteSpace'
    | 'maxInclusive'
    | 'maxExclusive'
    | 'minInclusive'
    | 'minExclusive'
    | 'totalDigits'
    | 'fractionDigits';
  readonly value: string;
}

/** A simple type, or a complex type reduced to what an XBRL processor asks of it. */
export interface TypeDefinition extends Declared {
  /** Undefined for an anonymous type. */
  readonly name: QName | undefined;
  readonly variety: 'simple' | 'complex-simple-content' | 'complex';
  readonly derivation: 'restriction' | 'extension' | 'list' | 'union' | undefined;
  /** The type it derives from; undefined at the built-in types of XML Schema and where unknown. */
  readonly base: TypeDefinition | undefined;
  /** The name of the base, also where it is a built-in type or cannot be found. */
  readonly baseName: QName | undefined;
  /** The facets of this step of the derivation only. */
  readonly facets: readonly Facet[];
  /** The item type of a list; the member types of a union, in order. */
  readonly members?: readonly TypeDefinition[];
}

/** An attribute that elements of a type may have. */
export interface AttributeUse {
  readonly name: QName;
  /** The xs:attribute element, of the type or of the schema. */
  readonly element: XmlElement;
  readonly type: TypeDefinition | undefined;
  /** What the schema gives it where it is absent: the fixed value or the default. */
  readonly value: string | undefined;
}

/** An element that may stand in elements of a type. */
export interface ElementParticle {
  readonly name: QName;
  /** The xs:element element within the type. */
  readonly element: XmlElement;
  /** Whether it refers to a global declaration; its type is that of the declaration then. */
  readonly isReference: boolean;
  readonly type: TypeDefinition | undefined;
  /** The fixed value or default of a local declaration. */
  readonly value: string | undefined;
}

/** What a complex type lets its elements have, by name (XML Schema Part 1 §3.4). */
export interface ContentModel {
  readonly attributes: ReadonlyMap<QName, AttributeUse>;
  readonly elements: ReadonlyMap<QName, ElementParticle>;
}

/** An arc after locators are resolved and prohibition and priority are applied (XBRL 2.1 §3.5.3.9.7). */
export interface Relationship<To = XmlElement> {
  readonly arcrole: string;
  readonly role: string;
  readonly from: XmlElement;
  readonly to: To;
  /** The `order` attribute; 1 where absent. */
  readonly order: number;
  readonly arc: XmlElement;
  /** The document of the arc. */
  readonly document: string;
}

/** A relationship between two concepts. */
export interface ConceptRelationship {
  readonly arcrole: string;
  readonly role: string;
  readonly from: Concept;
  readonly to: Concept;
  readonly order: number;
  readonly preferredLabel: string | undefined;
  /** xbrldt:targetRole, on dimensional arcs. */
  readonly targetRole: string | undefined;
  readonly arc: XmlElement;
  readonly document: string;
}

/** A label resource of a concept. */
export interface Label {
  readonly role: string;
  readonly language: string;
  readonly text: string;
}

/** A reference resource: what an element rests on (XBRL 2.1 §5.2.3, Generic References 1.0 §2.1). */
export interface ReferenceResource {
  /** The empty string where a generic reference has none. */
  readonly role: string;
  /** In document order. */
  readonly parts: readonly { readonly name: QName; readonly text: string }[];
  readonly element: XmlElement;
}

/** An arcrole or role type declaration. */
export interface RoleType extends Declared {
  readonly uri: string;
  readonly id: string | undefined;
  readonly definition: string | undefined;
  readonly usedOn: readonly QName[];
  /** For arcrole types. */
  readonly cyclesAllowed: 'any' | 'undirected' | 'none' | undefined;
}

/**
 * A discovered taxonomy set with locators, prohibition and schema layout resolved away. Queries
 * named `find…` and `filter…` give what is there; nothing throws.
 */
export interface Taxonomy {
  /** The addresses that discovery started from. */
  readonly entryPoints: readonly string[];
  /** Bytes of each schema document by address, for XML Schema validation. @internal */
  readonly schemaDocuments: ReadonlyMap<string, ParsedSchema>;
  /** Schemas of further namespaces that xsi:schemaLocation hints at; they are no part of the DTS. @internal */
  readonly hintedSchemas: readonly ParsedSchema[];
  /** Each linkbase that is a document of its own, for XML Schema validation. @internal */
  readonly linkbaseDocuments: readonly LinkbaseDocumentText[];
  /** Addresses of all documents of the DTS, sorted. */
  readonly documentUrls: readonly string[];
  /** Addresses of documents that belong to the DTS and could not be read, or not wholly, sorted. */
  readonly missingDocuments: readonly string[];
  /** How findings name a document; its address where it is not part of the DTS. */
  fileOf(url: string): string;

  findElement(name: QName): ElementDeclaration | undefined;
  findConcept(name: QName): Concept | undefined;
  findAllConcepts(): Iterable<Concept>;
  findType(name: QName): TypeDefinition | undefined;
  /** A global attribute declaration. */
  findAttribute(name: QName): AttributeUse | undefined;
  /** What elements of a type may have in them. */
  contentOf(type: TypeDefinition): ContentModel;

  /** The built-in or XBRL instance type that a type rests on, nearest first (`xbrli:monetaryItemType`, …). */
  findItemType(type: TypeDefinition): QName | undefined;
  /** Whether a substitution group chain of an element leads to a head element. */
  isInSubstitutionGroup(element: ElementDeclaration, head: QName): boolean;

  /** Roles that have concept relationships of an arcrole, sorted. */
  findRoles(arcrole: string): readonly string[];
  /** Concept relationships of an arcrole in a role (all roles where none is given), by order then document order. */
  filterRelationships(arcrole: string, role?: string): readonly ConceptRelationship[];
  filterOutgoing(from: QName, arcrole: string, role: string): readonly ConceptRelationship[];
  filterIncoming(to: QName, arcrole: string, role: string): readonly ConceptRelationship[];

  findLabels(concept: QName): readonly Label[];
  /**
   * The labels of any element of the DTS, after prohibition, by role, then language: those that concept-label
   * arcs give a concept (XBRL 2.1 §5.2.2) and those that element-label arcs give whatever they begin at
   * (Generic Labels 1.0 §2.1.1). A concept is the element that declares it.
   */
  labelsOf(element: XmlElement): readonly Label[];
  /** The references of any element likewise (XBRL 2.1 §5.2.3, Generic References 1.0 §2.1.1), as they stand. */
  referencesOf(element: XmlElement): readonly ReferenceResource[];
  findRoleType(uri: string): RoleType | undefined;
  findArcroleType(uri: string): RoleType | undefined;
  /** All role types, then all arcrole types, as they are declared, in the order of documents. */
  findAllRoleTypes(kind: 'role' | 'arcrole'): Iterable<RoleType>;

  /** The documents as they are written, in the order of their addresses. @internal */
  readonly documents: readonly TaxonomyDocument[];
  /** Those of them that may have more than labels and references. @internal */
  readonly undescribedDocuments: readonly TaxonomyDocument[];
  /** The document that an element stands in; undefined for one that stands in none. @internal */
  documentOf(element: XmlElement): TaxonomyDocument | undefined;
  /** Names of the layers whose rules are known to have nothing to say of it. @internal */
  readonly rightIn: ReadonlySet<string>;
  /** A document by any address that leads to it. @internal */
  findDocument(url: string): TaxonomyDocument | undefined;
  /** The element that a pointer leads to, where its document is part of the DTS. @internal */
  findTarget(pointer: Pointer): XmlElement | undefined;
  /** The same for a locator. @internal */
  targetOf(locator: Locator): XmlElement | undefined;
  /** The global element declaration that an XML element is. */
  declarationOf(element: XmlElement): ElementDeclaration | undefined;
  /** The concept that an XML element declares. */
  conceptOf(element: XmlElement): Concept | undefined;
  /** The arcroles that arcs have, sorted. */
  readonly arcroles: readonly string[];
  /** Relationships of an arcrole between any elements and in all networks, in document order. */
  findRelationships(arcrole: string): readonly Relationship[];

  /**
   * Whether a namespace belongs to a taxonomy of which only a rewritten part is there: what that part
   * does not declare may still be declared by the whole.
   */
  isRewrittenPart(namespace: string): boolean;
}
