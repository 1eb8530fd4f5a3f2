import { collapsed } from '../../xml/collapsed.js';
import { attribute, childElements, firstChild } from '../../xml/navigate.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { WhiteSpace } from '../values/built-in-type.js';
import { type FacetSyntax, Facets, NO_FACETS, type SimpleType } from './simple-type.js';
import type { SchemaSet, Written } from './schema-set.js';
import { ANY_SIMPLE_TYPE } from './ur-types.js';
import { plain, XS, xs } from './xs.js';

const SIMPLE_TYPE = xs('simpleType');
const [RESTRICTION, LIST, UNION] = [xs('restriction'), xs('list'), xs('union')];
const [BASE, ITEM_TYPE, MEMBER_TYPES, VALUE] = [
  plain('base'),
  plain('itemType'),
  plain('memberTypes'),
  plain('value'),
];
const NOT_FACETS = new Set(['annotation', 'simpleType', 'attribute', 'attributeGroup', 'anyAttribute']);

/** XML Schema Part 2 §4.1.2. @param written an xs:simpleType element */
export function readSimpleType(written: Written, name: QName | undefined, set: SchemaSet): SimpleType {
  const { element, schema } = written;
  return set.guarded(element, () => {
    for (const step of childElements(element)) {
      const inner = { element: step, schema };
      if (step.name === RESTRICTION) return restricted(baseOf(inner, set), step, name);
      if (step.name === LIST) return listOf(inner, name, set);
      if (step.name !== UNION) continue;
      set.limit(written);
      return unionOf(inner, name, set);
    }
    return ANY_SIMPLE_TYPE;
  });
}

/**
 * A restriction of a simple type by the facets that an element holds.
 *
 * @param step an xs:restriction element, of a simple type or of simple content
 */
export function restricted(base: SimpleType, step: XmlElement, name: QName | undefined): SimpleType {
  const syntax = readFacets(step);
  const facets = syntax.length === 0 ? NO_FACETS : new Facets(syntax);
  return { ...base, name, base, whiteSpace: whiteSpaceOf(syntax) ?? base.whiteSpace, facets };
}

function baseOf(step: Written, set: SchemaSet): SimpleType {
  const base = set.reference(step, BASE);
  if (base !== undefined) return set.simpleType(base);
  const inner = firstChild(step.element, SIMPLE_TYPE);
  return inner === undefined ? ANY_SIMPLE_TYPE : readSimpleType({ ...step, element: inner }, undefined, set);
}

function listOf(step: Written, name: QName | undefined, set: SchemaSet): SimpleType {
  const itemName = set.reference(step, ITEM_TYPE);
  const inner = firstChild(step.element, SIMPLE_TYPE);
  const item =
    itemName !== undefined
      ? set.simpleType(itemName)
      : inner === undefined
        ? ANY_SIMPLE_TYPE
        : readSimpleType({ ...step, element: inner }, undefined, set);
  return { ...derived(name), whiteSpace: 'collapse', variety: 'list', item };
}

function unionOf(step: Written, name: QName | undefined, set: SchemaSet): SimpleType {
  const members = [
    ...set.references(step, MEMBER_TYPES).map((member) => set.simpleType(member)),
    ...[...childElements(step.element, SIMPLE_TYPE)].map((inner) =>
      readSimpleType({ ...step, element: inner }, undefined, set),
    ),
  ];
  // A union of unions is one of all their members (XML Schema Part 2 §2.5.1.3), each once.
  const flat = new Set(
    members.flatMap((one) => (one.variety === 'union' && one.facets === NO_FACETS ? one.members : [one])),
  );
  return { ...derived(name), whiteSpace: 'preserve', variety: 'union', members: [...flat] };
}

function derived(name: QName | undefined) {
  return { kind: 'simple', name, base: undefined, facets: NO_FACETS } as const;
}

function readFacets(step: XmlElement): FacetSyntax[] {
  return [...childElements(step)].flatMap((child) => {
    const name = localNameOf(child.name);
    const value = attribute(child, VALUE);
    if (namespaceOf(child.name) !== XS || NOT_FACETS.has(name) || value === undefined) return [];
    return { name, value, scope: child.scope };
  });
}

function whiteSpaceOf(facets: readonly FacetSyntax[]): WhiteSpace | undefined {
  const value = collapsed(facets.find(({ name }) => name === 'whiteSpace')?.value ?? '');
  return value === 'preserve' || value === 'replace' || value === 'collapse' ? value : undefined;
}
