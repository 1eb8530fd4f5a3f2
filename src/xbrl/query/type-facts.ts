import { XBRLI, plain, xs } from '../taxonomy/names.js';
import type { Facet, Label, Taxonomy, TypeDefinition } from '../taxonomy/taxonomy.js';
import { attribute, childElements } from '../xml/navigate.js';
import { namespaceOf, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { genericLabels } from './generic-labels.js';

/** A value of a closed list, with what generic labels call it. */
export interface ListedValue {
  readonly value: string;
  readonly labels: readonly Label[];
}

/** What a type asks of values. */
export interface TypeFacts {
  /** Undefined for an anonymous type. */
  readonly name: QName | undefined;
  /** What it derives from, nearest first, down to a type of XBRL itself or a built-in one. */
  readonly bases: readonly QName[];
  /** The facets in force but for the values of a list: of each the nearest, of patterns all. */
  readonly facets: readonly Facet[];
  /** Empty where any value is allowed that the facets allow. */
  readonly values: readonly ListedValue[];
}

/** The facets and values of a type, those that it inherits included (XML Schema Part 2 §4.3). */
export function typeFacts(taxonomy: Taxonomy, type: TypeDefinition): TypeFacts {
  const bases: QName[] = [];
  const facets: Facet[] = [];
  const stated = new Set<string>();
  let values: readonly ListedValue[] = [];
  const seen = new Set<TypeDefinition>();
  for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    const own = at.facets.filter(({ name }) => name === 'pattern' || !stated.has(name));
    for (const facet of own) if (facet.name !== 'enumeration') facets.push(facet);
    if (values.length === 0) values = listedValues(taxonomy, at);
    for (const { name } of own) stated.add(name);
    const base: QName | undefined = at.base?.name ?? at.baseName;
    if (base === undefined || (at.name !== undefined && namespaceOf(at.name) === XBRLI)) break;
    bases.push(base);
  }
  return { name: type.name, bases, facets, values };
}

const ENUMERATION = xs('enumeration');
/** Within a type these are of something else: of an attribute, or of a type that it derives from. */
const OF_OTHERS = new Set([xs('attribute'), xs('attributeGroup'), xs('simpleType')]);
const VALUE = plain('value');

function listedValues(taxonomy: Taxonomy, type: TypeDefinition): readonly ListedValue[] {
  if (!type.facets.some(({ name }) => name === 'enumeration')) return [];
  const values: ListedValue[] = [];
  const open: XmlElement[] = [type.element];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === ENUMERATION) {
      const labels = genericLabels(taxonomy, element);
      values.push({ value: attribute(element, VALUE) ?? '', labels });
      continue;
    }
    const inner = [...childElements(element)].filter(({ name }) => !OF_OTHERS.has(name));
    for (const child of inner.reverse()) open.push(child);
  }
  return values;
}
