import { isBlank } from '../xml/is-blank.js';
import { XSI } from '../xml/namespaces.js';
import { attribute, childElements, itselfAndDescendants, ownText, resolveQName } from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import type { ComplexType, ElementDeclaration, PresetValue, Type } from './components/components.js';
import { type SchemaSet, TooDeep } from './components/schema-set.js';
import { type SimpleType, valueKey } from './components/simple-type.js';
import { ANY_TYPE, builtInSimpleType } from './components/ur-types.js';
import { valueTypeOf } from './components/value-type.js';
import { isTrue, xs } from './components/xs.js';
import { type ContentModel, ContentModels, type ContentState, isDerivedFrom } from './content-model.js';
import { TooComplex } from './derivatives.js';
import { IdentityCheck } from './identity/identity-check.js';
import { AttributeCheck } from './validate-attributes.js';
import { ValueCheck } from './value-check.js';
import type { Violation } from './violation.js';

/** What the names of a namespace begin with. */
const [IN_XS, IN_XSI] = [xs(''), qname(XSI, '')];
const [APPINFO, DOCUMENTATION] = [xs('appinfo'), xs('documentation')];
const [XSI_TYPE, XSI_NIL] = [qname(XSI, 'type'), qname(XSI, 'nil')];
/** The type of xsi:nil in every schema (XML Schema Part 1 §3.2.7). */
const BOOLEAN = builtInSimpleType('boolean');

/** Elements that may be declared where this program cannot look: nothing is said of them. */
export type IsOutside = (name: QName) => boolean;

/** An element whose children are being walked. */
interface Open {
  readonly element: XmlElement;
  /** Undefined where any children may stand, which are judged where they are declared. */
  model: ContentModel | undefined;
  state: ContentState | undefined;
  next: number;
  hasUnexpected: boolean;
}

/**
 * Judges documents by the components of their schemas (XML Schema Part 1 §5.2, strict assessment of the
 * root), with its identity constraints and IDs. Defaults are not put into the document.
 */
export class TreeValidator {
  private readonly models: ContentModels;

  constructor(
    private readonly set: SchemaSet,
    private readonly isOutside: IsOutside = () => false,
  ) {
    this.models = ContentModels.ofSet(set);
  }

  /** In document order, one at a time; depth costs no stack. */
  validate(root: XmlElement): Generator<Violation> {
    return new Walk(this.set, this.models, this.isOutside).from(root);
  }

  /** The annotations of a schema and its attributes of other namespaces, where something declares them. */
  validateAnnotations(schema: XmlElement): Generator<Violation> {
    return new Walk(this.set, this.models, this.isOutside).annotations(schema);
  }
}

/** One walk through a document. */
class Walk {
  /** What was found since it was last taken away. */
  private found: Violation[] = [];
  private readonly open: Open[] = [];
  private readonly report = (violation: Violation) => void this.found.push(violation);
  private readonly values = new ValueCheck(this.report);
  private readonly attributes: AttributeCheck;
  private readonly identity: IdentityCheck;
  /** Whether something was not looked into, so that an id that seems to be missing may be there. */
  private hasGaps = false;

  constructor(
    private readonly set: SchemaSet,
    private readonly models: ContentModels,
    private readonly isOutside: IsOutside,
  ) {
    this.attributes = new AttributeCheck(set, this.values, this.report);
    this.identity = new IdentityCheck(this.report, (name, type) => this.attributes.useOf(name, type));
  }

  *from(root: XmlElement): Generator<Violation> {
    const declaration = this.set.findElement(root.name);
    if (declaration === undefined) {
      if (!this.isOutside(root.name)) yield { element: root, kind: 'undeclared-element' };
      return;
    }
    try {
      this.enter(root, declaration);
    } catch (error) {
      this.notJudged(root, error);
    }
    yield* this.walk();
    yield* this.found;
    if (!this.hasGaps) yield* this.values.unresolved();
  }

  /** XML Schema Part 1 §3.13.2, and the schema for schemas: both are judged laxly. */
  *annotations(schema: XmlElement): Generator<Violation> {
    for (const element of itselfAndDescendants(schema)) {
      if (!element.name.startsWith(IN_XS)) continue;
      const foreign = element.attributes.filter(({ name }) => isForeign(name));
      if (foreign.length > 0) this.attributes.check(element, ANY_TYPE, foreign);
      if (element.name === APPINFO || element.name === DOCUMENTATION) {
        this.open.push({ element, model: undefined, state: undefined, next: 0, hasUnexpected: false });
      }
      yield* this.walk();
    }
    yield* this.found;
  }

  private *walk(): Generator<Violation> {
    for (let at = this.open.at(-1); at !== undefined; at = this.open.at(-1)) {
      this.step(at);
      if (this.found.length > 0) {
        yield* this.found;
        this.found = [];
      }
    }
  }

  private step(at: Open): void {
    const child = at.element.children[at.next++];
    if (child === undefined) {
      this.open.pop();
      this.leave(at);
      if (this.identity.isActive) this.identity.leave();
    } else if (typeof child === 'string') {
      return;
    } else if (this.isUndeclaredOutside(child)) {
      this.passOver();
    } else {
      try {
        this.child(at, child);
      } catch (error) {
        this.notJudged(child, error);
      }
    }
  }

  /** What is beyond this program is said so, and the element is not looked into. */
  private notJudged(element: XmlElement, error: unknown): void {
    if (!(error instanceof TooDeep || error instanceof TooComplex)) throw error;
    this.found.push({ element, kind: 'not-judged' });
    this.hasGaps = true;
    this.identity.giveUp();
  }

  private passOver(): void {
    this.hasGaps = true;
    this.identity.passOver();
  }

  private isUndeclaredOutside(element: XmlElement): boolean {
    return this.set.findElement(element.name) === undefined && this.isOutside(element.name);
  }

  private child(parent: Open, child: XmlElement): void {
    const { model, state } = parent;
    if (model === undefined || state === undefined) {
      this.enter(child, this.set.findElement(child.name));
      return;
    }
    const fitting = model.take(state, child.name) ?? this.unexpected(parent, model, state, child);
    const match = fitting?.match;
    parent.state = fitting?.next ?? state;
    if (match === undefined) this.enter(child, this.set.findElement(child.name));
    else if (match.kind === 'element') this.enter(child, match.declaration);
    else if (match.process !== 'skip') {
      const declared = this.set.findElement(child.name);
      if (declared === undefined && match.process === 'strict') {
        this.found.push({ element: child, kind: 'undeclared-element' });
      }
      this.enter(child, declared);
    }
  }

  /** A child that does not fit: where it would fit further on, the walk goes on from there. */
  private unexpected(parent: Open, model: ContentModel, state: ContentState, child: XmlElement) {
    parent.hasUnexpected = true;
    const ahead = model.takeAhead(state, child.name);
    const isKnown = (ahead ?? model.takeAhead(model.start, child.name)) !== undefined;
    if (!isKnown && this.set.findElement(child.name) === undefined) {
      this.found.push({ element: child, kind: 'undeclared-element' });
    } else {
      this.found.push({ element: child, kind: 'unexpected-element', expected: model.expected(state) });
    }
    return ahead;
  }

  private leave({ element, model, state, hasUnexpected }: Open): void {
    if (model === undefined || state === undefined || state.nullable || hasUnexpected) return;
    // What is missing may be something that is declared elsewhere.
    for (const child of childElements(element)) if (this.isUndeclaredOutside(child)) return;
    this.found.push({ element, kind: 'incomplete-content', expected: model.expected(state) });
  }

  /** The element itself: its type, attributes and value; its children wait in `open`. */
  private enter(element: XmlElement, declaration: ElementDeclaration | undefined): void {
    if (declaration?.isAbstract === true) this.found.push({ element, kind: 'abstract-element' });
    const type = this.typeOf(element, declaration);
    if (type.kind === 'complex' && type.isAbstract) {
      this.found.push({ element, kind: 'abstract-type', type: type.name ?? '' });
    }
    this.attributes.check(element, type);
    if (this.identity.concerns(declaration)) this.identity.enter({ element, type, declaration });
    const depth = this.open.length;
    this.inside(element, type, declaration);
    if (this.identity.isActive && this.open.length === depth) this.identity.leave();
  }

  private inside(element: XmlElement, type: Type, declaration: ElementDeclaration | undefined): void {
    const nil = attribute(element, XSI_NIL);
    if (nil !== undefined && BOOLEAN !== undefined) this.values.check(BOOLEAN, nil, element, XSI_NIL);
    // XML Schema Part 1 §3.3.4 (3.1): an element that may not be nil does not even say that it is not.
    const isNotAllowed = nil !== undefined && declaration?.isNillable === false;
    if (isNotAllowed) this.found.push({ element, kind: 'nil-not-allowed' });
    if (isTrue(nil)) {
      if (!isNotAllowed && element.children.length > 0) {
        this.found.push({ element, kind: 'nil-with-content' });
      }
      return;
    }
    const simple = valueTypeOf(type);
    if (simple !== undefined) this.value(element, simple, type, declaration);
    else if (type.kind === 'complex') this.content(element, type, declaration?.fixed);
  }

  /** XML Schema Part 1 §3.3.4, Element Locally Valid (Element), clause 4. */
  private typeOf(element: XmlElement, declaration: ElementDeclaration | undefined): Type {
    const declared = declaration?.type ?? ANY_TYPE;
    const lexical = attribute(element, XSI_TYPE);
    if (lexical === undefined) return declared;
    const name = resolveQName(element, lexical);
    const type = name && this.set.findType(name);
    if (type === undefined) {
      this.found.push({ element, kind: 'type-not-found', type: lexical });
      return declared;
    }
    const ownBlocks = declared.kind === 'complex' ? declared.blocks : [];
    const blocked = new Set([...(declaration?.blocks ?? []), ...ownBlocks]);
    if (isDerivedFrom(type, declared, blocked)) return type;
    this.found.push({ element, kind: 'type-not-derived', type: lexical });
    return declared;
  }

  private value(
    element: XmlElement,
    type: SimpleType,
    declared: Type,
    declaration: ElementDeclaration | undefined,
  ): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      this.found.push({ element, kind: 'elements-in-value' });
      return;
    }
    const text = ownText(element);
    // XML Schema Part 1 §3.3.4 (5.1): an empty element takes the value that the declaration has for it.
    if (text === '' && declaration?.preset !== undefined) return;
    if (!this.values.check(type, text, element, undefined, declared)) return;
    const fixed = declaration?.fixed;
    if (fixed === undefined) return;
    const { scope } = element;
    if (valueKey(type, text, scope) !== valueKey(type, fixed.text, fixed.scope)) {
      this.found.push({ element, kind: 'not-fixed-value', attribute: undefined, fixed: fixed.text });
    }
  }

  /** XML Schema Part 1 §3.4.4 (2.1, 2.3, 2.4). */
  private content(element: XmlElement, { content }: ComplexType, fixed: PresetValue | undefined): void {
    if (content.kind === 'empty') {
      if (element.children.length > 0) this.found.push({ element, kind: 'content-in-empty' });
      return;
    }
    if (content.kind === 'elements' && !content.isMixed && element.children.some(isText)) {
      this.found.push({ element, kind: 'text-between-elements' });
    }
    // §3.3.4 (5.2.2): the text of an element with mixed content; an empty one takes the value.
    if (fixed !== undefined && element.children.some((child) => child !== fixed.text)) {
      this.found.push({ element, kind: 'not-fixed-value', attribute: undefined, fixed: fixed.text });
    }
    const model = content.kind === 'elements' ? this.models.of(content.particle) : undefined;
    if (element.children.length === 0 && model?.start.nullable !== false) return;
    this.open.push({ element, model, state: model?.start, next: 0, hasUnexpected: false });
  }
}

/** Whether attributes of a name are not those of the schema for schemas, nor of every document. */
function isForeign(name: QName): boolean {
  return name.startsWith('{') && !name.startsWith(IN_XSI);
}

function isText(child: XmlElement | string): boolean {
  return typeof child === 'string' && !isBlank(child);
}
