import { attribute, childElements, collapsedAttribute, firstChild } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { AttributeUse, ComplexType, Content, Particle, Type } from './components.js';
import { type AttributeParts, readAttributes } from './read-attributes.js';
import { blocksOf } from './read-declaration.js';
import { isParticle, readParticle } from './read-particle.js';
import { readSimpleType, restricted } from './read-simple-type.js';
import type { SchemaSet, Written } from './schema-set.js';
import { ANY_SIMPLE_TYPE, ANY_TYPE } from './ur-types.js';
import type { SimpleType } from './simple-type.js';
import { valueTypeOf } from './value-type.js';
import { isTrue, plain, xs } from './xs.js';

const [SIMPLE_CONTENT, COMPLEX_CONTENT, SIMPLE_TYPE] = [
  xs('simpleContent'),
  xs('complexContent'),
  xs('simpleType'),
];
const [RESTRICTION, EXTENSION] = [xs('restriction'), xs('extension')];
const [GROUP, CHOICE, ANNOTATION] = [xs('group'), xs('choice'), xs('annotation')];
const MIN_OCCURS = plain('minOccurs');
const [BASE, MIXED, ABSTRACT] = [plain('base'), plain('mixed'), plain('abstract')];

interface Made {
  readonly base: Type | undefined;
  readonly derivation: ComplexType['derivation'];
  readonly content: Content;
  readonly attributes: AttributeParts;
}

/** XML Schema Part 1 §3.4.2. @param written an xs:complexType element */
export function readComplexType(written: Written, name: QName | undefined, set: SchemaSet): ComplexType {
  const { element, schema } = written;
  const { base, derivation, content, attributes } = set.guarded(element, () => make(written, set));
  return {
    kind: 'complex',
    name,
    base,
    derivation,
    isAbstract: isTrue(attribute(element, ABSTRACT)),
    content,
    attributes: attributes.uses,
    anyAttribute: attributes.any,
    blocks: blocksOf(element, schema),
  };
}

function make(written: Written, set: SchemaSet): Made {
  const { element, schema } = written;
  for (const content of childElements(element)) {
    if (content.name !== SIMPLE_CONTENT && content.name !== COMPLEX_CONTENT) continue;
    for (const step of childElements(content)) {
      if (step.name !== RESTRICTION && step.name !== EXTENSION) continue;
      const inner = { element: step, schema };
      const isMixed = isTrue(attribute(content, MIXED) ?? attribute(element, MIXED));
      return content.name === SIMPLE_CONTENT
        ? simpleContent(inner, set)
        : complexContent(inner, isMixed, set);
    }
  }
  // A type without either restricts xs:anyType.
  const content = elementContent(written, isTrue(attribute(element, MIXED)), set);
  return { base: ANY_TYPE, derivation: 'restriction', content, attributes: readAttributes(written, set) };
}

function derivationOf(step: XmlElement): 'restriction' | 'extension' {
  return step.name === EXTENSION ? 'extension' : 'restriction';
}

function simpleContent(step: Written, set: SchemaSet): Made {
  const base = baseOf(step, set);
  const derivation = derivationOf(step.element);
  const own = readAttributes(step, set);
  const type = derivation === 'extension' ? valuesOf(base) : restrictedValue(step, base, set);
  return { base, derivation, content: { kind: 'simple', type }, attributes: inherit(base, derivation, own) };
}

function valuesOf(base: Type): SimpleType {
  return valueTypeOf(base) ?? ANY_SIMPLE_TYPE;
}

/** A restriction may give a narrower type first, and then facets. */
function restrictedValue(step: Written, base: Type, set: SchemaSet): SimpleType {
  const inner = firstChild(step.element, SIMPLE_TYPE);
  const from =
    inner === undefined
      ? valuesOf(base)
      : readSimpleType({ element: inner, schema: step.schema }, undefined, set);
  return restricted(from, step.element, undefined);
}

function complexContent(step: Written, isMixed: boolean, set: SchemaSet): Made {
  const base = baseOf(step, set);
  const derivation = derivationOf(step.element);
  const attributes = inherit(base, derivation, readAttributes(step, set));
  const own = elementContent(step, isMixed, set);
  const content = derivation === 'extension' ? extended(base, own) : own;
  return { base, derivation, content, attributes };
}

/** XML Schema Part 1 §3.4.2: the content of the base, and then what is added. */
function extended(base: Type, own: Content): Content {
  if (base.kind === 'simple' || base.content.kind === 'empty') return own;
  if (own.kind !== 'elements' || base.content.kind !== 'elements') return base.content;
  const particles: readonly Particle[] = [base.content.particle, own.particle];
  const isMixed = base.content.isMixed || own.isMixed;
  return { kind: 'elements', particle: { kind: 'sequence', particles, min: 1, max: 1 }, isMixed };
}

function elementContent({ element, schema }: Written, isMixed: boolean, set: SchemaSet): Content {
  for (const child of childElements(element)) {
    if (!isParticle(child)) continue;
    if (isEmpty(child)) break;
    const particle = readParticle({ element: child, schema }, set);
    return { kind: 'elements', particle, isMixed };
  }
  if (!isMixed) return { kind: 'empty' };
  return { kind: 'elements', particle: { kind: 'sequence', particles: [], min: 1, max: 1 }, isMixed };
}

/** XML Schema Part 1 §3.4.2 (2.1): a model group without anything in it; a choice of nothing may be left out only. */
function isEmpty(group: XmlElement): boolean {
  if (group.name === GROUP || (group.name === CHOICE && collapsedAttribute(group, MIN_OCCURS) !== '0')) {
    return false;
  }
  for (const child of childElements(group)) if (child.name !== ANNOTATION) return false;
  return true;
}

function baseOf(step: Written, set: SchemaSet): Type {
  const base = set.reference(step, BASE);
  return base === undefined ? ANY_TYPE : set.type(base);
}

/** XML Schema Part 1 §3.4.2: uses of the base that are not given anew or prohibited; wildcards by derivation. */
function inherit(base: Type, derivation: 'restriction' | 'extension', own: AttributeParts): AttributeParts {
  if (base.kind === 'simple' || base === ANY_TYPE) return own;
  const uses = new Map<QName, AttributeUse>(base.attributes);
  for (const name of own.prohibited) uses.delete(name);
  for (const [name, use] of own.uses) uses.set(name, use);
  const { anyAttribute } = base;
  if (derivation === 'restriction' || anyAttribute === undefined) return { ...own, uses };
  if (own.any === undefined) return { ...own, uses, any: anyAttribute };
  const { any } = own;
  const admits = (namespace: string) => any.admits(namespace) || anyAttribute.admits(namespace);
  return { ...own, uses, any: { process: any.process, admits } };
}
