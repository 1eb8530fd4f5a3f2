import { attribute, childElements, collapsedAttribute, resolveQName } from '../../xml/navigate.js';
import { localNameOf, qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { isTypeDefinition, readType } from '../documents/schema-types.js';
import type { SchemaDocument } from '../documents/taxonomy-document.js';
import { plain, xs } from '../names.js';
import type { AttributeUse, ContentModel, ElementParticle, TypeDefinition } from '../taxonomy.js';
import { adoptedName, type NamespacedSchema } from './namespaces.js';
import type { TypeDefinitions } from './type-definitions.js';

const [ATTRIBUTE, ATTRIBUTE_GROUP] = [xs('attribute'), xs('attributeGroup')];
const [ELEMENT, GROUP] = [xs('element'), xs('group')];
/** What content of a complex type stands in, at any depth. */
const CONTAINERS: ReadonlySet<QName> = new Set(
  ['simpleContent', 'complexContent', 'extension', 'restriction', 'sequence', 'choice', 'all'].map(xs),
);
const [NAME, REF, TYPE, FORM, USE] = [
  plain('name'),
  plain('ref'),
  plain('type'),
  plain('form'),
  plain('use'),
];
const [FIXED, DEFAULT] = [plain('fixed'), plain('default')];

/** A declaration in a schema, with the schema whose defaults hold for it. */
interface Placed {
  readonly element: XmlElement;
  readonly schema: NamespacedSchema;
}

interface Model {
  readonly attributes: Map<QName, AttributeUse>;
  readonly elements: Map<QName, ElementParticle>;
}

/** What elements of a type may have in them, as far as names and types go (XML Schema Part 1 §3.4). */
export class ContentModels {
  private readonly known = new Map<TypeDefinition, ContentModel>();
  private index: ReadonlyMap<string, Placed> | undefined;
  private schemaByUrl: ReadonlyMap<string, NamespacedSchema> | undefined;

  constructor(
    private readonly schemas: readonly NamespacedSchema[],
    private readonly types: TypeDefinitions,
  ) {}

  /** A global attribute declaration. */
  findAttribute(name: QName): AttributeUse | undefined {
    const placed = this.global(ATTRIBUTE, name);
    return placed && this.attributeUse(name, placed, placed.element);
  }

  /** The attributes and elements of a type, those of the types it derives from included. */
  of(type: TypeDefinition): ContentModel {
    const before = this.known.get(type);
    if (before !== undefined) return before;
    const chain: TypeDefinition[] = [];
    const walked = new Set<TypeDefinition>();
    for (let at: TypeDefinition | undefined = type; at !== undefined && !walked.has(at); at = at.base) {
      walked.add(at);
      chain.push(at);
    }
    const model: Model = { attributes: new Map(), elements: new Map() };
    for (const step of chain.reverse()) this.add(step, model);
    this.known.set(type, model);
    return model;
  }

  private add(type: TypeDefinition, model: Model): void {
    const schema = this.schemaOf(type);
    if (schema === undefined || type.variety === 'simple') return;
    const stack: Placed[] = [{ element: type.element, schema }];
    const groups = new Set<XmlElement>();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      for (const child of childElements(next.element)) {
        const placed = { element: child, schema: next.schema };
        if (child.name === ATTRIBUTE) this.addAttribute(placed, model);
        else if (child.name === ELEMENT) this.addElement(placed, model);
        else if (CONTAINERS.has(child.name)) stack.push(placed);
        else if (child.name === GROUP || child.name === ATTRIBUTE_GROUP) {
          const group = this.global(child.name, this.referenceOf(placed) ?? plain(''));
          if (group === undefined || groups.has(group.element)) continue;
          groups.add(group.element);
          stack.push(group);
        }
      }
    }
  }

  private addAttribute(placed: Placed, { attributes }: Model): void {
    const reference = this.referenceOf(placed);
    const name = reference ?? this.localName(placed, 'attributeFormDefault');
    if (attribute(placed.element, USE) === 'prohibited') attributes.delete(name);
    else {
      const declared = reference === undefined ? placed : (this.global(ATTRIBUTE, reference) ?? placed);
      attributes.set(name, this.attributeUse(name, declared, placed.element));
    }
  }

  private addElement(placed: Placed, { elements }: Model): void {
    const reference = this.referenceOf(placed);
    const name = reference ?? this.localName(placed, 'elementFormDefault');
    const type = reference === undefined ? this.declaredType(placed) : undefined;
    const value = attribute(placed.element, FIXED) ?? attribute(placed.element, DEFAULT);
    elements.set(name, { name, element: placed.element, isReference: reference !== undefined, type, value });
  }

  private attributeUse(name: QName, declared: Placed, use: XmlElement): AttributeUse {
    const value = [use, declared.element]
      .map((element) => attribute(element, FIXED) ?? attribute(element, DEFAULT))
      .find((given) => given !== undefined);
    return { name, element: use, type: this.declaredType(declared), value };
  }

  private declaredType({ element, schema }: Placed): TypeDefinition | undefined {
    const written = attribute(element, TYPE);
    if (written !== undefined) {
      const name = resolveQName(element, written);
      return name && this.types.find(adoptedName(name, schema));
    }
    for (const child of childElements(element)) {
      if (isTypeDefinition(child)) return this.types.anonymous(readType(child), schema);
    }
    return undefined;
  }

  private referenceOf({ element, schema }: Placed): QName | undefined {
    const written = attribute(element, REF);
    const name = written === undefined ? undefined : resolveQName(element, written);
    return name && adoptedName(name, schema);
  }

  /** Local declarations are in the namespace of the schema where their form says so. */
  private localName({ element, schema }: Placed, formDefault: string): QName {
    const form = attribute(element, FORM) ?? attribute(schema.document.root, plain(formDefault));
    return qname(form === 'qualified' ? schema.namespace : '', collapsedAttribute(element, NAME) ?? '');
  }

  private schemaOf({ document, name }: TypeDefinition): NamespacedSchema | undefined {
    this.schemaByUrl ??= new Map(this.schemas.map((schema) => [schema.document.url, schema]));
    const schema = this.schemaByUrl.get(document);
    if (schema === undefined || name === undefined || schema.document.targetNamespace !== '') return schema;
    return this.schemas.find(
      (other) => other.document.url === document && name === qname(other.namespace, localNameOf(name)),
    );
  }

  /** A global declaration of a kind, by name. */
  private global(kind: QName, name: QName): Placed | undefined {
    this.index ??= indexed(this.schemas);
    return this.index.get(`${kind} ${name}`);
  }
}

const INDEXED = new Set([ATTRIBUTE, ATTRIBUTE_GROUP, GROUP]);

function indexed(schemas: readonly NamespacedSchema[]): ReadonlyMap<string, Placed> {
  const index = new Map<string, Placed>();
  for (const schema of schemas) {
    const { root }: SchemaDocument = schema.document;
    for (const element of childElements(root)) {
      if (!INDEXED.has(element.name)) continue;
      const key = `${element.name} ${qname(schema.namespace, collapsedAttribute(element, NAME) ?? '')}`;
      if (!index.has(key)) index.set(key, { element, schema });
    }
  }
  return index;
}
