import { attribute, childElements, ownText, resolveQName } from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import type { ElementDeclaration, FixedValue, Type } from './components/components.js';
import { type SchemaSet, TooDeep } from './components/schema-set.js';
import { problemsWith, type SimpleType, valueKey } from './components/simple-type.js';
import { ANY_TYPE, builtInSimpleType } from './components/ur-types.js';
import { isTrue } from './components/xs.js';
import { type ContentModel, ContentModels, type ContentState, isDerivedFrom } from './content-model.js';
import { TooComplex } from './derivatives.js';
import { validateAttributes } from './validate-attributes.js';
import type { Violation } from './violation.js';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const [XSI_TYPE, XSI_NIL] = [qname(XSI, 'type'), qname(XSI, 'nil')];
const ID = builtInSimpleType('ID');

/** Elements that may be declared where this program cannot look: nothing is said of them. */
export type IsOutside = (name: QName) => boolean;

/** An element whose children are being walked. */
interface Open {
  readonly element: XmlElement;
  /** Undefined where any children may stand, which are judged where they are declared. */
  readonly model: ContentModel | undefined;
  state: ContentState | undefined;
  next: number;
  hasUnexpected: boolean;
}

/**
 * Judges a document by the components of its schemas (XML Schema Part 1 §5.2, strict assessment of the
 * root). Defaults are not supplied; identity constraints and references to IDs are not looked at.
 */
export class TreeValidator {
  private readonly models: ContentModels;
  private readonly idTypes = new Map<SimpleType, boolean>();

  constructor(
    readonly set: SchemaSet,
    private readonly isOutside: IsOutside = () => false,
  ) {
    this.models = new ContentModels(set);
  }

  /** In document order, one at a time; depth costs no stack. */
  *validate(root: XmlElement): Generator<Violation> {
    const ids = new Set<string>();
    const declaration = this.set.findElement(root.name);
    if (declaration === undefined) {
      if (!this.isOutside(root.name)) yield { element: root, kind: 'undeclared-element' };
      return;
    }
    const open: Open[] = [];
    yield* this.enter(root, declaration, ids, open);
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const child = at.element.children[at.next++];
      if (child === undefined) {
        open.pop();
        yield* this.leave(at);
      } else if (typeof child !== 'string' && !this.isUndeclaredOutside(child)) {
        yield* this.child(at, child, ids, open);
      }
    }
  }

  private isUndeclaredOutside(element: XmlElement): boolean {
    return this.isOutside(element.name) && this.set.findElement(element.name) === undefined;
  }

  private *child(parent: Open, child: XmlElement, ids: Set<string>, open: Open[]): Generator<Violation> {
    if (parent.model === undefined || parent.state === undefined) {
      yield* this.enter(child, this.set.findElement(child.name), ids, open);
      return;
    }
    const fitting =
      parent.model.take(parent.state, child.name) ??
      (yield* this.unexpected(parent, parent.model, parent.state, child));
    const match = fitting?.match;
    parent.state = fitting?.next ?? parent.state;
    if (match === undefined) {
      yield* this.enter(child, this.set.findElement(child.name), ids, open);
    } else if (match.kind === 'element') {
      yield* this.enter(child, match.declaration, ids, open);
    } else if (match.process !== 'skip') {
      const declared = this.set.findElement(child.name);
      if (declared === undefined && match.process === 'strict') {
        yield { element: child, kind: 'undeclared-element' };
      }
      yield* this.enter(child, declared, ids, open);
    }
  }

  /** A child that does not fit: where it would fit further on, the walk goes on from there. */
  private *unexpected(parent: Open, model: ContentModel, state: ContentState, child: XmlElement) {
    parent.hasUnexpected = true;
    const ahead = model.takeAhead(state, child.name);
    if (ahead === undefined && this.set.findElement(child.name) === undefined) {
      yield { element: child, kind: 'undeclared-element' } as const;
    } else {
      const expected = model.expected(state);
      yield { element: child, kind: 'unexpected-element', expected } as const;
    }
    return ahead;
  }

  private *leave({ element, model, state, hasUnexpected }: Open): Generator<Violation> {
    if (model === undefined || state === undefined || state.nullable || hasUnexpected) return;
    // What is missing may be something that is declared elsewhere.
    for (const child of childElements(element)) if (this.isUndeclaredOutside(child)) return;
    yield { element, kind: 'incomplete-content', expected: model.expected(state) };
  }

  /** The element itself: its type, attributes and value; its children wait in `open`. */
  private *enter(
    element: XmlElement,
    declaration: ElementDeclaration | undefined,
    ids: Set<string>,
    open: Open[],
  ): Generator<Violation> {
    try {
      yield* this.judge(element, declaration, ids, open);
    } catch (error) {
      if (!(error instanceof TooDeep || error instanceof TooComplex)) throw error;
      yield { element, kind: 'not-judged' };
    }
  }

  private *judge(
    element: XmlElement,
    declaration: ElementDeclaration | undefined,
    ids: Set<string>,
    open: Open[],
  ): Generator<Violation> {
    if (declaration?.isAbstract === true) yield { element, kind: 'abstract-element' };
    const type = yield* this.typeOf(element, declaration);
    if (type.kind === 'complex' && type.isAbstract) {
      yield { element, kind: 'abstract-type', type: type.name ?? '' };
    }
    const isId = (simple: SimpleType) => this.isId(simple);
    yield* validateAttributes(element, type, this.set, { ids, isId });
    if (isTrue(attribute(element, XSI_NIL))) {
      if (declaration?.isNillable === false) yield { element, kind: 'nil-not-allowed' };
      else if (element.children.length > 0) yield { element, kind: 'nil-with-content' };
      return;
    }
    const simple =
      type.kind === 'simple' ? type : type.content.kind === 'simple' ? type.content.type : undefined;
    if (simple !== undefined) yield* this.value(element, simple, type, declaration?.fixed, ids);
    else if (type.kind === 'complex') yield* this.content(element, type, open);
  }

  /** XML Schema Part 1 §3.3.4, Element Locally Valid (Element), clause 4. */
  private *typeOf(
    element: XmlElement,
    declaration: ElementDeclaration | undefined,
  ): Generator<Violation, Type> {
    const declared = declaration?.type ?? ANY_TYPE;
    const lexical = attribute(element, XSI_TYPE);
    if (lexical === undefined) return declared;
    const name = resolveQName(element, lexical);
    const type = name && this.set.findType(name);
    if (type === undefined) {
      yield { element, kind: 'type-not-found', type: lexical };
      return declared;
    }
    const ownBlocks = declared.kind === 'complex' ? declared.blocks : new Set<string>();
    const blocked = new Set([...(declaration?.blocks ?? []), ...ownBlocks]);
    if (isDerivedFrom(type, declared, blocked)) return type;
    yield { element, kind: 'type-not-derived', type: lexical };
    return declared;
  }

  private *value(
    element: XmlElement,
    type: SimpleType,
    declared: Type,
    fixed: FixedValue | undefined,
    ids: Set<string>,
  ): Generator<Violation> {
    if (element.children.some((child) => typeof child !== 'string')) {
      yield { element, kind: 'elements-in-value' };
      return;
    }
    const text = ownText(element);
    // XML Schema Part 1 §3.3.4 (5.1): an empty element takes the fixed value.
    if (fixed !== undefined && text === '') return;
    const problems = problemsWith(type, text, element.scope);
    for (const problem of problems) {
      yield { element, kind: 'value', attribute: undefined, typeName: nearestName(declared), problem };
    }
    if (problems.length > 0) return;
    if (
      fixed !== undefined &&
      valueKey(type, text, element.scope) !== valueKey(type, fixed.text, fixed.scope)
    ) {
      yield { element, kind: 'not-fixed-value', attribute: undefined, fixed: fixed.text };
    }
    if (this.isId(type)) {
      const id = text.trim();
      if (ids.has(id)) yield { element, kind: 'id-repeated', attribute: undefined };
      ids.add(id);
    }
  }

  /** XML Schema Part 1 §3.4.4 (2.1, 2.3, 2.4). */
  private *content(
    element: XmlElement,
    { content }: Extract<Type, { readonly kind: 'complex' }>,
    open: Open[],
  ): Generator<Violation> {
    if (content.kind === 'empty') {
      if (element.children.length > 0) yield { element, kind: 'content-in-empty' };
      return;
    }
    const hasText = element.children.some((child) => typeof child === 'string' && /[^\t\n\r ]/.test(child));
    if (content.kind === 'elements' && !content.isMixed && hasText) {
      yield { element, kind: 'text-between-elements' };
    }
    const model = content.kind === 'elements' ? this.models.of(content.particle) : undefined;
    open.push({ element, model, state: model?.start, next: 0, hasUnexpected: false });
  }

  /** Whether a type is xs:ID or derived from it. */
  private isId(type: SimpleType): boolean {
    const known = this.idTypes.get(type);
    if (known !== undefined) return known;
    let at: SimpleType | undefined = type;
    while (at !== undefined && at !== ID) at = at.base;
    this.idTypes.set(type, at !== undefined);
    return at !== undefined;
  }
}

function nearestName(type: Type): QName | undefined {
  let at: Type | undefined = type;
  while (at !== undefined && at.name === undefined) at = at.base;
  return at?.name;
}
