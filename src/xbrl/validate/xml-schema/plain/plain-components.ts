import { attribute, resolveQName } from '../../../xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../xml/qname.js';
import { PLAIN_NAME } from '../../../xml/xml-name.js';
import type { NamespaceScope, XmlElement } from '../../../xml/tree.js';
import type { Type } from '../../../xsd/components/components.js';
import type { SchemaSet } from '../../../xsd/components/schema-set.js';
import { valueTypeOf } from '../../../xsd/components/value-type.js';
import { plain, XS, xs } from '../../../xsd/components/xs.js';
import { isDerivedFrom } from '../../../xsd/content-model.js';
import { arePlainFacets } from './plain-facets.js';
import { ADDRESS, type Attributes, BOOLEAN, contentOf, hasOnly, REFERENCE } from './plain-text.js';

const [ELEMENT, SIMPLE_TYPE, COMPLEX_TYPE] = [xs('element'), xs('simpleType'), xs('complexType')];
const [SIMPLE_CONTENT, COMPLEX_CONTENT] = [xs('simpleContent'), xs('complexContent')];
const [RESTRICTION, EXTENSION] = [xs('restriction'), xs('extension')];
const [SEQUENCE, CHOICE, ANY, ANY_ATTRIBUTE] = [xs('sequence'), xs('choice'), xs('any'), xs('anyAttribute')];
const [NAME_OF, TYPE, REF, BASE] = [plain('name'), plain('type'), plain('ref'), plain('base')];
const [SUBSTITUTION_GROUP, MIN_OCCURS, MAX_OCCURS] = [
  plain('substitutionGroup'),
  plain('minOccurs'),
  plain('maxOccurs'),
];

const OF_ELEMENT: Attributes = {
  id: PLAIN_NAME,
  name: PLAIN_NAME,
  type: REFERENCE,
  substitutionGroup: REFERENCE,
  abstract: BOOLEAN,
  nillable: BOOLEAN,
};
const OF_TYPE: Attributes = { id: PLAIN_NAME, name: PLAIN_NAME };
const NOTHING: Attributes = {};
const OF_STEP: Attributes = { base: REFERENCE };
const OF_GROUP: Attributes = { minOccurs: /^[01]$/, maxOccurs: /^1$/ };
const OF_PARTICLE: Attributes = {
  ref: REFERENCE,
  minOccurs: /^\d{1,2}$/,
  maxOccurs: /^(?:[1-9]\d?|unbounded)$/,
};
const MIXED: Attributes = { mixed: /^true$/ };
const WILDCARD: Attributes = { namespace: ADDRESS, processContents: /^(?:strict|lax|skip)$/ };
const OF_ANY: Attributes = { ...WILDCARD, minOccurs: /^[01]$/, maxOccurs: /^(?:1|unbounded)$/ };

const XBRLI = 'http://www.xbrl.org/2003/instance';
const XL = 'http://www.xbrl.org/2003/XLink';
const RESOURCE_TYPE = qname(XL, 'resourceType');
/** What the content models of the specifications name once, and never beside a wildcard. */
const HEADS: ReadonlySet<QName | undefined> = new Set([
  qname(XBRLI, 'item'),
  qname(XBRLI, 'tuple'),
  qname(XL, 'resource'),
]);
const DEEPEST = 20;

/** One schema, among those that its references lead into. */
export interface PlainContext {
  readonly set: SchemaSet;
  readonly namespace: string;
  /** Namespaces of the schemas that it imports. */
  readonly imported: ReadonlySet<string>;
  /** Namespaces of the schemas that are judged. */
  readonly judged: ReadonlySet<string>;
  /** What elements of any schema substitute for. */
  readonly heads: ReadonlySet<QName>;
  /** The prefixes of the schema. */
  readonly scope: NamespaceScope;
  /** What was found to fit together in that scope: the type and the head of an element. */
  readonly fitting: Set<string>;
}

/**
 * Whether a component of a schema is right beyond doubt, by what it is itself and what it refers to: that its name and
 * its id are its own is not asked here.
 */
export function isPlainComponent(component: XmlElement, context: PlainContext): boolean {
  if (attribute(component, NAME_OF) === undefined) return false;
  switch (component.name) {
    case ELEMENT:
      return isPlainElement(component, context);
    case SIMPLE_TYPE:
      return hasOnly(component, OF_TYPE) && isPlainSimpleType(component, context);
    case COMPLEX_TYPE:
      return hasOnly(component, OF_TYPE) && isPlainComplexType(component, context);
    default:
      return false;
  }
}

function isPlainElement(element: XmlElement, context: PlainContext): boolean {
  if (!hasOnly(element, OF_ELEMENT)) return false;
  const type = attribute(element, TYPE);
  const group = attribute(element, SUBSTITUTION_GROUP);
  if (element.children.length > 0) {
    const [anonymous, ...others] = contentOf(element) ?? [element];
    if (anonymous !== undefined) {
      if (type !== undefined || others.length > 0 || !isAnonymousType(anonymous, context)) return false;
      const own = context.set.findElement(qname(context.namespace, attribute(element, NAME_OF) ?? ''));
      return fitsGroup(element, own?.type, group, context);
    }
  }
  const names = `${type ?? ''} ${group ?? ''}`;
  if (element.scope === context.scope && context.fitting.has(names)) return true;
  const named = type === undefined ? undefined : typeOf(element, type, context);
  if (type !== undefined && named === undefined) return false;
  if (!fitsGroup(element, named, group, context)) return false;
  if (element.scope === context.scope) context.fitting.add(names);
  return true;
}

/** XML Schema Part 1 §3.3.6: its type is that of its head, or is derived from it. @param type that of the head where undefined */
function fitsGroup(
  element: XmlElement,
  type: Type | undefined,
  group: string | undefined,
  context: PlainContext,
): boolean {
  if (group === undefined) return true;
  const head = elementOf(element, group, context);
  if (head === undefined || (type !== undefined && !isDerivedFrom(type, head.type, new Set()))) return false;
  return HEADS.has([head.name, ...context.set.headsOf(head.name)].at(-1));
}

function isAnonymousType(type: XmlElement, context: PlainContext): boolean {
  if (type.name !== COMPLEX_TYPE) return false;
  if (hasOnly(type, NOTHING)) return isPlainComplexType(type, context);
  return hasOnly(type, MIXED) && isPlainResource(type, context);
}

function isPlainSimpleType(type: XmlElement, context: PlainContext): boolean {
  const step = only(type, RESTRICTION);
  const base = step && baseOf(step, context);
  if (step === undefined || base?.kind !== 'simple') return false;
  const facets = contentOf(step);
  return facets !== undefined && arePlainFacets(facets, base);
}

/** An empty one, one with the values of another and facets, or one that adds content to an empty one. */
function isPlainComplexType(type: XmlElement, context: PlainContext): boolean {
  if (contentOf(type)?.length === 0) return true;
  const simple = only(type, SIMPLE_CONTENT);
  if (simple !== undefined) return hasOnly(simple, NOTHING) && isPlainRestriction(simple, context);
  const complex = only(type, COMPLEX_CONTENT);
  return complex !== undefined && hasOnly(complex, NOTHING) && isPlainExtension(complex, context);
}

function isPlainRestriction(content: XmlElement, context: PlainContext): boolean {
  const step = only(content, RESTRICTION);
  const base = step && baseOf(step, context);
  const values = base?.kind === 'complex' ? valueTypeOf(base) : undefined;
  const facets = step && contentOf(step);
  return values !== undefined && facets !== undefined && arePlainFacets(facets, values);
}

/** Of a type without content, by a group in which each element has one place (§3.8.6: unique particle attribution). */
function isPlainExtension(content: XmlElement, context: PlainContext): boolean {
  const step = only(content, EXTENSION);
  const base = step && baseOf(step, context);
  if (step === undefined || base?.kind !== 'complex' || base.content.kind !== 'empty') return false;
  const group = only(step, SEQUENCE) ?? only(step, CHOICE);
  if (base.name === undefined || !context.judged.has(namespaceOf(base.name))) return false;
  return group !== undefined && isPlainGroup(group, context, new Set(), 0);
}

function isPlainGroup(group: XmlElement, context: PlainContext, seen: Set<QName>, depth: number): boolean {
  const particles = contentOf(group);
  if (particles === undefined || particles.length === 0 || depth > DEEPEST) return false;
  if (!hasOnly(group, OF_GROUP)) return false;
  return particles.every((particle) => {
    if (particle.name === SEQUENCE || particle.name === CHOICE)
      return isPlainGroup(particle, context, seen, depth + 1);
    return particle.name === ELEMENT && isPlainParticle(particle, context, seen);
  });
}

function isPlainParticle(particle: XmlElement, context: PlainContext, seen: Set<QName>): boolean {
  if (!hasOnly(particle, OF_PARTICLE) || contentOf(particle)?.length !== 0) return false;
  const name = elementOf(particle, attribute(particle, REF) ?? '', context)?.name;
  if (name === undefined || seen.has(name) || context.heads.has(name)) return false;
  seen.add(name);
  const max = attribute(particle, MAX_OCCURS) ?? '1';
  return max === 'unbounded' || Number(attribute(particle, MIN_OCCURS) ?? '1') <= Number(max);
}

/** A resource with any elements and attributes of one namespace each, as taxonomies declare resources of their own. */
function isPlainResource(type: XmlElement, context: PlainContext): boolean {
  const content = only(type, COMPLEX_CONTENT);
  const step = content && hasOnly(content, MIXED) ? only(content, EXTENSION) : undefined;
  if (step === undefined || baseOf(step, context)?.name !== RESOURCE_TYPE) return false;
  const [group, attributes, ...others] = contentOf(step) ?? [];
  if (group?.name !== SEQUENCE || attributes?.name !== ANY_ATTRIBUTE || others.length > 0) return false;
  const any = hasOnly(group, NOTHING) ? only(group, ANY) : undefined;
  return any !== undefined && isPlainWildcard(any, OF_ANY) && isPlainWildcard(attributes, WILDCARD);
}

function isPlainWildcard(wildcard: XmlElement, allowed: Attributes): boolean {
  return hasOnly(wildcard, allowed) && contentOf(wildcard)?.length === 0;
}

/** The only element in another, where it has a name. */
function only(element: XmlElement, name: QName): XmlElement | undefined {
  const [child, ...others] = contentOf(element) ?? [];
  return others.length === 0 && child?.name === name ? child : undefined;
}

function baseOf(step: XmlElement, context: PlainContext): Type | undefined {
  const base = attribute(step, BASE);
  return base !== undefined && hasOnly(step, OF_STEP) ? typeOf(step, base, context) : undefined;
}

function typeOf(from: XmlElement, lexical: string, context: PlainContext): Type | undefined {
  const name = nameOf(from, lexical, context);
  return name && context.set.findType(name);
}

function elementOf(from: XmlElement, lexical: string, context: PlainContext) {
  const name = nameOf(from, lexical, context);
  return name && context.set.findElement(name);
}

/** XML Schema Part 1 §4.2.3: a schema refers to what it declares, to what it imports and to XML Schema itself. */
function nameOf(
  from: XmlElement,
  lexical: string,
  { namespace: own, imported }: PlainContext,
): QName | undefined {
  const name = resolveQName(from, lexical);
  if (name === undefined || localNameOf(name) === 'NOTATION') return undefined;
  const namespace = namespaceOf(name);
  return namespace === own || namespace === XS || imported.has(namespace) ? name : undefined;
}
