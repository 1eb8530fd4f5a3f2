import { getOrMake } from '../../../maps/get-or-make.js';
import { attribute, childElements, collapsedAttribute, resolveQName } from '../../xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { xmlWords } from '../../xml/xml-words.js';
import type { AttributeUse, ElementDeclaration, SchemaSource, Type } from './components.js';
import { readAttribute, readElement } from './read-declaration.js';
import { readComplexType } from './read-complex-type.js';
import { readSimpleType } from './read-simple-type.js';
import type { SimpleType } from './simple-type.js';
import { OptionalParticles } from './optional-particles.js';
import { Unfolding } from './unfolding.js';
import { ANY_SIMPLE_TYPE, ANY_TYPE, builtInSimpleType } from './ur-types.js';
import { plain, XS, xs } from './xs.js';

/** A component as written, in its schema. */
export interface Written {
  readonly element: XmlElement;
  readonly schema: SchemaSource;
}

type Sort = 'element' | 'attribute' | 'type' | 'group' | 'attributeGroup';

const SORTS: ReadonlyMap<QName, Sort> = new Map<QName, Sort>([
  [xs('element'), 'element'],
  [xs('attribute'), 'attribute'],
  [xs('simpleType'), 'type'],
  [xs('complexType'), 'type'],
  [xs('group'), 'group'],
  [xs('attributeGroup'), 'attributeGroup'],
]);
const SIMPLE_TYPE = xs('simpleType');
const [NAME, SUBSTITUTION_GROUP] = [plain('name'), plain('substitutionGroup')];

const MOST_NESTED = 400;
/** In elements: larger than what anybody writes, and small enough to go through for each type that refers to it. */
const MOST_UNFOLDED = 20_000;
/** The same of all components together, which libxml2 goes through. */
const MOST_UNFOLDED_TOGETHER = 2_000_000;
/** In particles that may be absent: with the square of them and more libxml2 makes an automaton of one content model. */
const MOST_OPTIONAL = 600;

/** Thrown where components lead into each other without end, or deeper than sane ones do. */
export class TooDeep extends Error {}

/**
 * The components of a set of schemas (XML Schema Part 1 §2.2), made when they are first asked for. Of two
 * global components of a name the first counts; what is not declared admits everything, because the
 * schemas themselves are judged elsewhere.
 */
export class SchemaSet {
  private readonly written: Readonly<Record<Sort, Map<QName, Written>>> = {
    element: new Map(),
    attribute: new Map(),
    type: new Map(),
    group: new Map(),
    attributeGroup: new Map(),
  };
  private readonly elements = new Map<QName, ElementDeclaration>();
  private readonly attributes = new Map<QName, AttributeUse>();
  private readonly types = new Map<QName, Type>();
  private readonly heads = new Map<QName, readonly QName[]>();
  private readonly substitutes = new Map<QName, Map<QName, boolean>>();
  private readonly inProgress = new Set<XmlElement>();
  private readonly unfolding = new Unfolding(this);
  private readonly optional = new OptionalParticles(this);

  constructor(sources: readonly SchemaSource[]) {
    for (const schema of sources) {
      for (const element of childElements(schema.root)) {
        const sort = SORTS.get(element.name);
        const name = collapsedAttribute(element, NAME);
        if (sort === undefined || name === undefined) continue;
        const all = this.written[sort];
        const full = qname(schema.namespace, name);
        if (!all.has(full)) all.set(full, { element, schema });
      }
    }
  }

  findElement(name: QName): ElementDeclaration | undefined {
    const known = this.elements.get(name);
    if (known !== undefined) return known;
    const written = this.written.element.get(name);
    return written && getOrMake(this.elements, name, () => readElement(written, name, this));
  }

  findAttribute(name: QName): AttributeUse | undefined {
    const written = this.written.attribute.get(name);
    return written && getOrMake(this.attributes, name, () => readAttribute(written, name, this));
  }

  findType(name: QName): Type | undefined {
    if (namespaceOf(name) === XS) {
      const local = localNameOf(name);
      return local === 'anyType' ? ANY_TYPE : builtInSimpleType(local);
    }
    const written = this.written.type.get(name);
    return written && getOrMake(this.types, name, () => this.readType(written, name));
  }

  /** A type that other components rest on; where it is not there, one that admits everything. */
  type(name: QName): Type {
    return this.findType(name) ?? ANY_TYPE;
  }

  simpleType(name: QName): SimpleType {
    const type = this.findType(name);
    return type?.kind === 'simple' ? type : ANY_SIMPLE_TYPE;
  }

  writtenType(name: QName): Written | undefined {
    return this.written.type.get(name);
  }

  findGroup(name: QName): Written | undefined {
    return this.written.group.get(name);
  }

  findAttributeGroup(name: QName): Written | undefined {
    return this.written.attributeGroup.get(name);
  }

  readType(written: Written, name: QName | undefined): Type {
    return written.element.name === SIMPLE_TYPE
      ? readSimpleType(written, name, this)
      : readComplexType(written, name, this);
  }

  /** Runs something that may lead back to the same component. @throws TooDeep where it does */
  guarded<Value>(element: XmlElement, run: () => Value): Value {
    if (this.inProgress.has(element) || this.inProgress.size > MOST_NESTED) throw new TooDeep();
    this.inProgress.add(element);
    try {
      return run();
    } finally {
      this.inProgress.delete(element);
    }
  }

  /** @throws TooDeep where a group or type is too large with all that it refers to */
  limit(written: Written): void {
    if (this.unfolding.sizeOf(written) > MOST_UNFOLDED) throw new TooDeep();
  }

  /**
   * Whether libxml2 would not come to an end: all components together are too large where what they refer to stands at
   * each reference, or a content model in one of them has too many particles that may be absent.
   */
  get unfoldsTooFar(): boolean {
    const components = Object.values(this.written).flatMap((sort) => [...sort.values()]);
    if (this.unfolding.beyondWritten(components) > MOST_UNFOLDED_TOGETHER) return true;
    return components.some((component) => this.optional.mostIn(component) > MOST_OPTIONAL);
  }

  /** Whether an element may stand where another one is asked for (§3.3.6), however long the chain between them. */
  isSubstitute(name: QName, head: QName): boolean {
    const known = getOrMake(this.substitutes, head, () => new Map<QName, boolean>());
    const climbed: QName[] = [];
    let at: QName | undefined = name;
    let isFound = false;
    while (at !== undefined && !isFound && !known.has(at)) {
      // Until it is known: of a circle nobody gets out.
      known.set(at, false);
      climbed.push(at);
      at = this.headOf(at);
      isFound = at === head;
    }
    const isSubstitute = isFound || (at !== undefined && known.get(at) === true);
    for (const one of climbed) known.set(one, isSubstitute);
    return isSubstitute;
  }

  /**
   * The names that an element may stand for: the heads of its chain of substitution groups, nearest first.
   *
   * @throws TooDeep where they are more than sane ones
   */
  headsOf(name: QName): readonly QName[] {
    return getOrMake(this.heads, name, () => {
      const heads = new Set<QName>();
      for (let at = this.headOf(name); at !== undefined && !heads.has(at); at = this.headOf(at)) {
        if (heads.size === MOST_NESTED) throw new TooDeep();
        heads.add(at);
      }
      return [...heads];
    });
  }

  /** The element whose substitution group an element is in. */
  headOf(name: QName): QName | undefined {
    const written = this.written.element.get(name);
    return written && this.reference(written, SUBSTITUTION_GROUP);
  }

  /** The component that an attribute names. */
  reference({ element, schema }: Written, name: QName): QName | undefined {
    const lexical = attribute(element, name);
    return lexical === undefined ? undefined : this.resolve(element, lexical, schema);
  }

  references({ element, schema }: Written, name: QName): readonly QName[] {
    const names = xmlWords(attribute(element, name) ?? '');
    return names.flatMap((lexical) => this.resolve(element, lexical, schema) ?? []);
  }

  /** A name in a schema without a target namespace means the one that it was given (§4.2.1). */
  private resolve(element: XmlElement, lexical: string, schema: SchemaSource): QName | undefined {
    const name = resolveQName(element, lexical);
    const isAdopted =
      attribute(schema.root, plain('targetNamespace')) === undefined && schema.namespace !== '';
    return name !== undefined && isAdopted && namespaceOf(name) === '' ? qname(schema.namespace, name) : name;
  }
}
