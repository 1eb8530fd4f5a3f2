import { XML, XSI } from '../../xml/namespaces.js';
import { attribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope, XmlAttribute, XmlDocument, XmlElement } from '../../xml/tree.js';
import type { Type } from '../../xsd/components/components.js';
import type { SimpleType } from '../../xsd/components/simple-type.js';
import { isTrue } from '../../xsd/components/xs.js';
import { ATOMIC, atomicTypeOf, derivesFrom } from '../types/atomic-type.js';
import { type AtomicValue, untypedValue } from '../values/atomic-value.js';
import { resolveUri } from '../values/uri.js';
import type { XPathNode } from './node.js';
import { PlainNode } from './plain-node.js';
import { typedValueOf } from './typed-value.js';

/** What the schemas say of the nodes of a document; undefined where they say nothing. */
export interface XmlTyping {
  elementType(element: XmlElement): Type | undefined;
  attributeType(element: XmlElement, name: QName): SimpleType | undefined;
  /** What stands in an element that is empty: its fixed value or default. */
  presetText?(element: XmlElement): string | undefined;
}

const UNTYPED: XmlTyping = { elementType: () => undefined, attributeType: () => undefined };
const [XML_ID, XML_BASE] = [qname(XML, 'id'), qname(XML, 'base')];
const XSI_NIL = qname(XSI, 'nil');
const NO_SCOPE: NamespaceScope = { parent: undefined, declared: new Map() };

/** A document of the XML reader as nodes, made when they are first asked for. */
export class XmlTree {
  /** The document node. */
  readonly root: XPathNode;
  private readonly elements = new Map<XmlElement, ElementNode>();

  constructor(
    readonly document: XmlDocument,
    readonly typing: XmlTyping = UNTYPED,
  ) {
    this.root = new DocumentNode(this);
  }

  /** The node of an element of the document. */
  nodeOf(element: XmlElement): XPathNode {
    return this.elementNode(element);
  }

  /** The element that a node stands for; undefined for other nodes. */
  elementOf(node: XPathNode): XmlElement | undefined {
    return node instanceof ElementNode ? node.element : undefined;
  }

  elementNode(element: XmlElement): ElementNode {
    let node = this.elements.get(element);
    if (node === undefined) this.elements.set(element, (node = new ElementNode(element, this)));
    return node;
  }
}

class DocumentNode extends PlainNode implements XPathNode {
  readonly nodeKind = 'document';
  readonly parent = undefined;
  readonly index = 0;
  readonly scope = NO_SCOPE;

  constructor(private readonly tree: XmlTree) {
    super();
  }

  override get children(): readonly XPathNode[] {
    return [this.tree.elementNode(this.tree.document.root)];
  }

  get stringValue(): string {
    return this.tree.elementNode(this.tree.document.root).stringValue;
  }

  get typedValue(): readonly AtomicValue[] {
    return [untypedValue(this.stringValue)];
  }

  get baseUri(): string {
    return this.tree.document.url;
  }

  override get documentUri(): string {
    return this.tree.document.url;
  }
}

class ElementNode extends PlainNode implements XPathNode {
  readonly nodeKind = 'element';
  /** Set by the parent when it makes its children. */
  place: number | undefined;
  private childNodes: readonly XPathNode[] | undefined;
  private attributeNodes: readonly XPathNode[] | undefined;
  private text: string | undefined;
  private value: readonly AtomicValue[] | undefined;

  constructor(
    readonly element: XmlElement,
    private readonly tree: XmlTree,
  ) {
    super();
  }

  override get name(): QName {
    return this.element.name;
  }

  override get prefix(): string {
    return this.element.prefix;
  }

  get parent(): XPathNode {
    const { parent } = this.element;
    return parent === undefined ? this.tree.root : this.tree.elementNode(parent);
  }

  get index(): number {
    if (this.place === undefined && this.element.parent !== undefined) {
      this.tree.elementNode(this.element.parent).makeChildren();
    }
    return this.place ?? 0;
  }

  override get children(): readonly XPathNode[] {
    return this.childNodes ?? this.makeChildren();
  }

  makeChildren(): readonly XPathNode[] {
    this.childNodes ??= this.element.children.map((child, index) => {
      if (typeof child === 'string') return new TextNode(child, index, this);
      const node = this.tree.elementNode(child);
      node.place = index;
      return node;
    });
    return this.childNodes;
  }

  override get attributes(): readonly XPathNode[] {
    this.attributeNodes ??= this.element.attributes.map(
      (one, index) =>
        new AttributeNode(one, index, this, this.tree.typing.attributeType(this.element, one.name)),
    );
    return this.attributeNodes;
  }

  get stringValue(): string {
    this.text ??= textIn(this.element) || (this.tree.typing.presetText?.(this.element) ?? '');
    return this.text;
  }

  override get type(): Type | undefined {
    return this.tree.typing.elementType(this.element);
  }

  get typedValue(): readonly AtomicValue[] {
    this.value ??= this.isNilled ? [] : typedValueOf(this.type, this.stringValue, this.scope);
    return this.value;
  }

  override get isNilled(): boolean {
    return isTrue(attribute(this.element, XSI_NIL)) && this.type !== undefined;
  }

  override get isId(): boolean {
    return isOf(this.typedContent, ATOMIC.ID);
  }

  override get isIdReference(): boolean {
    return isOf(this.typedContent, ATOMIC.IDREF);
  }

  get baseUri(): string | undefined {
    const own = attribute(this.element, XML_BASE);
    const outer = outerBase(this.element.parent, this.tree.document.url);
    return own === undefined ? outer : resolveUri(own, outer);
  }

  get scope(): NamespaceScope {
    return this.element.scope;
  }

  private get typedContent(): SimpleType | undefined {
    const { type } = this;
    if (type?.kind !== 'complex') return type;
    return type.content.kind === 'simple' ? type.content.type : undefined;
  }
}

class AttributeNode extends PlainNode implements XPathNode {
  readonly nodeKind = 'attribute';
  private value: readonly AtomicValue[] | undefined;

  constructor(
    private readonly attribute: XmlAttribute,
    readonly index: number,
    readonly parent: ElementNode,
    private readonly simpleType: SimpleType | undefined,
  ) {
    super();
  }

  override get name(): QName {
    return this.attribute.name;
  }

  override get prefix(): string {
    return this.attribute.prefix;
  }

  get stringValue(): string {
    return this.attribute.value;
  }

  override get type(): SimpleType | undefined {
    return this.simpleType;
  }

  get typedValue(): readonly AtomicValue[] {
    return (this.value ??= typedValueOf(this.type, this.stringValue, this.scope));
  }

  override get isId(): boolean {
    return this.name === XML_ID || isOf(this.type, ATOMIC.ID);
  }

  override get isIdReference(): boolean {
    return isOf(this.type, ATOMIC.IDREF);
  }

  get baseUri(): string | undefined {
    return this.parent.baseUri;
  }

  get scope(): NamespaceScope {
    return this.parent.scope;
  }
}

class TextNode extends PlainNode implements XPathNode {
  readonly nodeKind = 'text';

  constructor(
    readonly stringValue: string,
    readonly index: number,
    readonly parent: ElementNode,
  ) {
    super();
  }

  get typedValue(): readonly AtomicValue[] {
    return [untypedValue(this.stringValue)];
  }

  get baseUri(): string | undefined {
    return this.parent.baseUri;
  }

  get scope(): NamespaceScope {
    return this.parent.scope;
  }
}

/** Whether a type, or the items of a list type, are of an atomic type. */
function isOf(type: SimpleType | undefined, wanted: (typeof ATOMIC)['ID']): boolean {
  if (type === undefined) return false;
  const atomic = atomicTypeOf(type.variety === 'list' ? type.item : type);
  return atomic !== undefined && derivesFrom(atomic, wanted);
}

/** The base address at an element (XML Base §4.2). */
function outerBase(element: XmlElement | undefined, documentUrl: string): string {
  const bases: string[] = [];
  for (let at = element; at !== undefined; at = at.parent) {
    const own = attribute(at, XML_BASE);
    if (own !== undefined) bases.push(own);
  }
  return bases.reduceRight((base, own) => resolveUri(own, base), documentUrl);
}

/** All text within, in document order; depth costs no stack. */
function textIn(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  const open = [{ children: element.children, next: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child === undefined) open.pop();
    else if (typeof child === 'string') text += child;
    else open.push({ children: child.children, next: 0 });
  }
  return text;
}
