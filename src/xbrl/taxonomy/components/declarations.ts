import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { DocumentSet } from '../document-set.js';
import type { ElementSyntax } from '../documents/taxonomy-document.js';
import type { Pointer } from '../resolve/base-addresses.js';
import { DIMENSION_ITEM, HYPERCUBE_ITEM, ITEM, TUPLE } from '../names.js';
import type { Concept, ConceptKind, ElementDeclaration, TypeDefinition } from '../taxonomy.js';
import { adoptedName, type NamespacedSchema } from './namespaces.js';
import type { TypeDefinitions } from './type-definitions.js';

const HEADS: ReadonlyMap<QName, ConceptKind> = new Map<QName, ConceptKind>([
  [ITEM, 'item'],
  [TUPLE, 'tuple'],
  [HYPERCUBE_ITEM, 'hypercube'],
  [DIMENSION_ITEM, 'dimension'],
]);

interface Written {
  readonly syntax: ElementSyntax;
  readonly schema: NamespacedSchema;
  readonly name: QName;
  readonly substitutionGroup: QName | undefined;
  /** The type that the declaration itself gives. */
  readonly ownType: Own<TypeDefinition> | undefined;
}

/** What a declaration says itself, also where it cannot be found. */
interface Own<Value> {
  readonly value: Value | undefined;
}

/** The global element declarations of a DTS. */
export class Declarations {
  readonly elements = new Map<QName, ElementDeclaration>();
  /** In the order of documents, then of declarations. */
  readonly concepts = new Map<QName, Concept>();
  /** The declaration that an XML element makes. */
  readonly byElement = new Map<XmlElement, ElementDeclaration>();
  private readonly written = new Map<QName, Written>();
  private readonly kinds = new Map<QName, ConceptKind | undefined>();
  private readonly types = new Map<QName, TypeDefinition | undefined>();

  constructor(
    schemas: readonly NamespacedSchema[],
    private readonly definitions: TypeDefinitions,
    private readonly set: DocumentSet,
  ) {
    for (const schema of schemas) {
      for (const syntax of schema.document.elements) this.write(syntax, schema);
    }
    for (const written of this.written.values()) this.declare(written);
  }

  private write(syntax: ElementSyntax, schema: NamespacedSchema): void {
    const name = qname(schema.namespace, syntax.localName);
    if (this.written.has(name)) return;
    const { typeName, anonymousType, substitutionGroup: group } = syntax;
    let ownType: Written['ownType'];
    if (typeName !== undefined) ownType = { value: this.definitions.find(adoptedName(typeName, schema)) };
    else if (anonymousType !== undefined)
      ownType = { value: this.definitions.anonymous(anonymousType, schema) };
    const substitutionGroup = group && adoptedName(group, schema);
    this.written.set(name, { syntax, schema, name, substitutionGroup, ownType });
  }

  private declare(written: Written): void {
    const { syntax, schema, name, substitutionGroup } = written;
    const { element, id, abstract, nillable } = syntax;
    const kind = this.kindOf(written);
    const type = this.typeOf(written);
    const document = schema.document.url;
    const plain = { document, element, name, id, type, substitutionGroup, abstract, nillable };
    const concept = kind === undefined ? undefined : new DeclaredConcept(plain, kind, syntax, this);
    this.elements.set(name, concept ?? plain);
    this.byElement.set(element, concept ?? plain);
    if (concept !== undefined) this.concepts.set(name, concept);
  }

  /** The concept that an XML element declares. */
  conceptOf(element: XmlElement): Concept | undefined {
    const declared = this.byElement.get(element);
    return declared instanceof DeclaredConcept ? declared : undefined;
  }

  /** The declaration that a pointer leads to. */
  findByPointer(pointer: Pointer): ElementDeclaration | undefined {
    const element = this.set.findElement(pointer);
    return element && this.byElement.get(element);
  }

  /** The kind by the first head in the chain of substitution groups (XBRL 2.1 §5.1.1). */
  private kindOf(written: Written): ConceptKind | undefined {
    return this.inherited(written, this.kinds, ({ substitutionGroup }) => {
      const kind = substitutionGroup && HEADS.get(substitutionGroup);
      return kind && { value: kind };
    });
  }

  /** Without a type of its own an element has that of its head (XML Schema Part 1 §3.3.2). */
  private typeOf(written: Written): TypeDefinition | undefined {
    return this.inherited(written, this.types, ({ ownType }) => ownType);
  }

  /** What the first declaration in a chain of substitution groups has; each link is walked once. */
  private inherited<Value>(
    start: Written,
    known: Map<QName, Value | undefined>,
    own: (written: Written) => Own<Value> | undefined,
  ): Value | undefined {
    const passed: QName[] = [];
    let value: Value | undefined;
    for (let at: Written | undefined = start; at !== undefined;) {
      if (known.has(at.name)) {
        value = known.get(at.name);
        break;
      }
      // Also stops a chain that leads back into itself.
      known.set(at.name, undefined);
      passed.push(at.name);
      const found = own(at);
      value = found?.value;
      at =
        found !== undefined || at.substitutionGroup === undefined
          ? undefined
          : this.written.get(at.substitutionGroup);
    }
    for (const name of passed) known.set(name, value);
    return value;
  }
}

class DeclaredConcept implements Concept {
  readonly document: string;
  readonly element: XmlElement;
  readonly name: QName;
  readonly id: string | undefined;
  readonly type: TypeDefinition | undefined;
  readonly substitutionGroup: QName | undefined;
  readonly abstract: boolean;
  readonly nillable: boolean;
  readonly periodType: Concept['periodType'];
  readonly balance: Concept['balance'];
  readonly isTypedDimension: boolean;

  constructor(
    plain: ElementDeclaration,
    readonly kind: ConceptKind,
    private readonly syntax: ElementSyntax,
    private readonly declarations: Declarations,
  ) {
    const { periodType, balance } = syntax;
    this.document = plain.document;
    this.element = plain.element;
    this.name = plain.name;
    this.id = plain.id;
    this.type = plain.type;
    this.substitutionGroup = plain.substitutionGroup;
    this.abstract = plain.abstract;
    this.nillable = plain.nillable;
    this.periodType = periodType === 'instant' || periodType === 'duration' ? periodType : undefined;
    this.balance = balance === 'debit' || balance === 'credit' ? balance : undefined;
    this.isTypedDimension = syntax.typedDomainRef !== undefined;
  }

  /** Looked up when it is asked for: it may be declared further on. */
  get typedDomain(): ElementDeclaration | undefined {
    const { typedDomainRef } = this.syntax;
    return typedDomainRef && this.declarations.findByPointer(typedDomainRef);
  }
}
