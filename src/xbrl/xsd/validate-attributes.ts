import { XSI } from '../xml/namespaces.js';
import { namespaceOf, qname, type QName } from '../xml/qname.js';
import type { XmlAttribute, XmlElement } from '../xml/tree.js';
import type { AttributeUse, ComplexType, Type } from './components/components.js';
import type { SchemaSet } from './components/schema-set.js';
import { valueKey } from './components/simple-type.js';
import type { ValueCheck } from './value-check.js';
import type { Violation } from './violation.js';

/** Attributes that every element may have (XML Schema Part 1 §2.6). */
const OF_EVERY_ELEMENT: ReadonlySet<QName> = new Set(
  ['type', 'nil', 'schemaLocation', 'noNamespaceSchemaLocation'].map((local) => qname(XSI, local)),
);

/** What the attributes of an element are judged by, where there is nothing wrong with their names. */
interface Plan {
  readonly names: readonly QName[];
  readonly uses: readonly (PlannedUse | undefined)[];
}

interface PlannedUse {
  readonly use: AttributeUse;
  /** Whether what is right once is right at any element. */
  readonly isSettled: boolean;
  /** The last one that was. Trees tend to share attributes that are the same. */
  right: XmlAttribute | undefined;
}

/** Judges the attributes of the elements of one document. */
export class AttributeCheck {
  /** Of the last element of each type: most others of that type have the same attributes. */
  private readonly plans = new Map<Type, Plan>();

  constructor(
    private readonly set: SchemaSet,
    private readonly values: ValueCheck,
    private readonly report: (violation: Violation) => void,
  ) {}

  /**
   * XML Schema Part 1 §3.4.4 (3, 4) and §3.2.4: each attribute, and those that are missing.
   *
   * @param attributes those to judge, all of them where none are given
   */
  check(element: XmlElement, type: Type, attributes = element.attributes): void {
    const plan = this.plans.get(type);
    const isKnown = plan !== undefined && isFor(plan, attributes);
    const uses = isKnown ? plan.uses : this.usesOf(element, type, attributes);
    for (let at = 0; at < attributes.length; at++) {
      const attribute = attributes[at];
      const use = uses[at];
      if (attribute === undefined || use === undefined || use.right === attribute) continue;
      if (this.isRight(element, attribute, use.use) && use.isSettled) use.right = attribute;
    }
  }

  /** What judges an attribute of an element of a type; undefined where nothing does. */
  useOf(name: QName, type: Type): AttributeUse | undefined {
    if (type.kind === 'simple') return undefined;
    const own = type.attributes.get(name);
    const wildcard = type.anyAttribute;
    if (own !== undefined || wildcard === undefined || wildcard.process === 'skip') return own;
    return wildcard.admits(namespaceOf(name)) ? this.set.findAttribute(name) : undefined;
  }

  private usesOf(element: XmlElement, type: Type, attributes: readonly XmlAttribute[]): Plan['uses'] {
    const complex = type.kind === 'complex' ? type : undefined;
    const problems: Violation[] = [];
    const uses = attributes.map((attribute) => {
      if (OF_EVERY_ELEMENT.has(attribute.name)) return undefined;
      return (
        complex?.attributes.get(attribute.name) ?? this.byWildcard(element, attribute, complex, problems)
      );
    });
    for (const { name, isRequired } of complex?.attributes.values() ?? []) {
      if (isRequired && !attributes.some((attribute) => attribute.name === name)) {
        problems.push({ element, kind: 'attribute-missing', missing: name });
      }
    }
    this.checkIds(element, complex, attributes, uses, problems);
    for (const problem of problems) this.report(problem);
    const planned = uses.map(
      (use) => use && { use, isSettled: this.values.isSettled(use.type), right: undefined },
    );
    if (problems.length === 0)
      this.plans.set(type, { names: attributes.map(({ name }) => name), uses: planned });
    return planned;
  }

  /**
   * XML Schema Part 1 §3.4.4 (5): of the attributes that only a wildcard admits no more than one is an ID, and
   * none where the type has an attribute for that.
   */
  private checkIds(
    element: XmlElement,
    type: ComplexType | undefined,
    attributes: readonly XmlAttribute[],
    uses: readonly (AttributeUse | undefined)[],
    problems: Violation[],
  ): void {
    const wild = attributes.filter(({ name }, at) => isId(uses[at]) && type?.attributes.has(name) !== true);
    const [first, second] = wild;
    if (first === undefined) return;
    const own = [...(type?.attributes.values() ?? [])].find(isId);
    if (own !== undefined)
      problems.push({ element, kind: 'id-besides-own', attribute: first.name, own: own.name });
    if (second !== undefined) problems.push({ element, kind: 'several-ids', attribute: second.name });
  }

  /** What an attribute that the type does not list is judged by; undefined where by nothing. */
  private byWildcard(
    element: XmlElement,
    { name }: XmlAttribute,
    type: ComplexType | undefined,
    problems: Violation[],
  ): AttributeUse | undefined {
    const wildcard = type?.anyAttribute;
    if (wildcard?.admits(namespaceOf(name)) !== true) {
      problems.push({ element, kind: 'attribute-not-allowed', attribute: name });
      return undefined;
    }
    if (wildcard.process === 'skip') return undefined;
    const declared = this.set.findAttribute(name);
    if (declared === undefined && wildcard.process === 'strict') {
      problems.push({ element, kind: 'attribute-undeclared', attribute: name });
    }
    return declared;
  }

  private isRight(
    element: XmlElement,
    { name, value }: XmlAttribute,
    { type, fixed }: AttributeUse,
  ): boolean {
    if (!this.values.check(type, value, element, name)) return false;
    if (fixed === undefined) return true;
    if (valueKey(type, value, element.scope) === valueKey(type, fixed.text, fixed.scope)) return true;
    this.report({ element, kind: 'not-fixed-value', attribute: name, fixed: fixed.text });
    return false;
  }
}

function isId(use: AttributeUse | undefined): boolean {
  return use?.type.variety === 'atomic' && use.type.builtIn.name === 'ID';
}

function isFor({ names }: Plan, attributes: readonly XmlAttribute[]): boolean {
  if (names.length !== attributes.length) return false;
  for (let at = 0; at < names.length; at++) if (names[at] !== attributes[at]?.name) return false;
  return true;
}
