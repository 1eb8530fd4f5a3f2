import { attribute, childElements, collapsedAttribute, resolveQName } from '../../xml/navigate.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { xmlWords } from '../../xml/xml-words.js';
import { plain, XS, xs } from '../names.js';
import type { Facet } from '../taxonomy.js';
import type { TypeSyntax } from './taxonomy-document.js';

const SIMPLE_TYPE = xs('simpleType');
const COMPLEX_TYPE = xs('complexType');
const SIMPLE_CONTENT = xs('simpleContent');
const COMPLEX_CONTENT = xs('complexContent');
const DERIVATIONS: ReadonlyMap<QName, 'restriction' | 'extension' | 'list' | 'union'> = new Map([
  [xs('restriction'), 'restriction'],
  [xs('extension'), 'extension'],
  [xs('list'), 'list'],
  [xs('union'), 'union'],
]);

/** The constraining facets of XML Schema Part 2 §4.3. */
const FACETS: ReadonlySet<string> = new Set<Facet['name']>([
  'length',
  'minLength',
  'maxLength',
  'pattern',
  'enumeration',
  'whiteSpace',
  'maxInclusive',
  'maxExclusive',
  'minInclusive',
  'minExclusive',
  'totalDigits',
  'fractionDigits',
]);

const [NAME, BASE, VALUE] = [plain('name'), plain('base'), plain('value')];
const [ITEM_TYPE, MEMBER_TYPES] = [plain('itemType'), plain('memberTypes')];

export function isTypeDefinition(element: XmlElement): boolean {
  return element.name === SIMPLE_TYPE || element.name === COMPLEX_TYPE;
}

/** Takes a type definition apart. @param element an xs:simpleType or xs:complexType element */
export function readType(element: XmlElement): TypeSyntax {
  const localName = collapsedAttribute(element, NAME);
  const content = element.name === SIMPLE_TYPE ? element : contentOf(element);
  const variety =
    element.name === SIMPLE_TYPE
      ? 'simple'
      : content?.name === SIMPLE_CONTENT
        ? 'complex-simple-content'
        : 'complex';
  const step = content === undefined ? undefined : derivationIn(content);
  if (step === undefined) {
    const nothing = { derivation: undefined, baseName: undefined, anonymousBase: undefined };
    return { element, localName, variety, ...nothing, facets: [], memberNames: [], anonymousMembers: [] };
  }
  return { element, localName, variety, ...readDerivation(step, variety) };
}

type Derived = Omit<TypeSyntax, 'element' | 'localName' | 'variety'>;

function readDerivation(step: XmlElement, variety: TypeSyntax['variety']): Derived {
  const derivation = DERIVATIONS.get(step.name);
  const inner = [...childElements(step, SIMPLE_TYPE)].map(readType);
  const facets = readFacets(step);
  if (derivation === 'list' || derivation === 'union') {
    const memberNames = qnames(step, derivation === 'list' ? ITEM_TYPE : MEMBER_TYPES);
    const anonymous = { anonymousBase: undefined, anonymousMembers: inner };
    return { derivation, baseName: undefined, facets, memberNames, ...anonymous };
  }
  const [baseName] = qnames(step, BASE);
  const [content] = inner;
  // A restriction of a complex type may narrow the content in a type of its own: its facets are of this step.
  const narrowed = variety === 'simple' || content === undefined ? facets : [...content.facets, ...facets];
  return {
    derivation,
    baseName,
    anonymousBase: variety === 'simple' && baseName === undefined ? content : undefined,
    facets: narrowed,
    memberNames: [],
    anonymousMembers: [],
  };
}

function contentOf(complexType: XmlElement): XmlElement | undefined {
  for (const child of childElements(complexType)) {
    if (child.name === SIMPLE_CONTENT || child.name === COMPLEX_CONTENT) return child;
  }
  return undefined;
}

function derivationIn(content: XmlElement): XmlElement | undefined {
  for (const child of childElements(content)) if (DERIVATIONS.has(child.name)) return child;
  return undefined;
}

function readFacets(step: XmlElement): Facet[] {
  const facets: Facet[] = [];
  for (const child of childElements(step)) {
    const name = localNameOf(child.name);
    if (namespaceOf(child.name) !== XS || !isFacetName(name)) continue;
    facets.push({ name, value: attribute(child, VALUE) ?? '' });
  }
  return facets;
}

function isFacetName(name: string): name is Facet['name'] {
  return FACETS.has(name);
}

function qnames(element: XmlElement, name: QName): QName[] {
  const names = xmlWords(attribute(element, name) ?? '');
  return names.flatMap((lexical) => resolveQName(element, lexical) ?? []);
}
