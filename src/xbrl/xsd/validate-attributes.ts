import { namespaceOf, qname, type QName } from '../xml/qname.js';
import type { XmlAttribute, XmlElement } from '../xml/tree.js';
import type { AttributeUse, ComplexType, Type } from './components/components.js';
import type { SchemaSet } from './components/schema-set.js';
import { valueKey } from './components/simple-type.js';
import type { ValueCheck } from './value-check.js';
import type { Violation } from './violation.js';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** Attributes that every element may have (XML Schema Part 1 §2.6). */
const OF_EVERY_ELEMENT: ReadonlySet<QName> = new Set(
  ['type', 'nil', 'schemaLocation', 'noNamespaceSchemaLocation'].map((local) => qname(XSI, local)),
);

/**
 * XML Schema Part 1 §3.4.4 (3, 4) and §3.2.4: each attribute, and those that are missing.
 *
 * @param found where violations go
 * @param attributes those to judge, all of them where none are given
 */
export function checkAttributes(
  element: XmlElement,
  type: Type,
  set: SchemaSet,
  values: ValueCheck,
  found: Violation[],
  attributes = element.attributes,
): void {
  const complex = type.kind === 'complex' ? type : undefined;
  for (const attribute of attributes) {
    if (OF_EVERY_ELEMENT.has(attribute.name)) continue;
    const use =
      complex?.attributes.get(attribute.name) ?? byWildcard(element, attribute, complex, set, found);
    if (use !== undefined) checkValue(element, attribute, use, values, found);
  }
  for (const { name, isRequired } of complex?.attributes.values() ?? []) {
    if (isRequired && !attributes.some((attribute) => attribute.name === name)) {
      found.push({ element, kind: 'attribute-missing', missing: name });
    }
  }
}

/** What an attribute that the type does not list is judged by; undefined where by nothing. */
function byWildcard(
  element: XmlElement,
  { name }: XmlAttribute,
  type: ComplexType | undefined,
  set: SchemaSet,
  found: Violation[],
): AttributeUse | undefined {
  const wildcard = type?.anyAttribute;
  if (wildcard?.admits(namespaceOf(name)) !== true) {
    found.push({ element, kind: 'attribute-not-allowed', attribute: name });
    return undefined;
  }
  if (wildcard.process === 'skip') return undefined;
  const declared = set.findAttribute(name);
  if (declared === undefined && wildcard.process === 'strict') {
    found.push({ element, kind: 'attribute-undeclared', attribute: name });
  }
  return declared;
}

function checkValue(
  element: XmlElement,
  { name, value }: XmlAttribute,
  { type, fixed }: AttributeUse,
  values: ValueCheck,
  found: Violation[],
): void {
  if (!values.check(type, value, element, name) || fixed === undefined) return;
  if (valueKey(type, value, element.scope) === valueKey(type, fixed.text, fixed.scope)) return;
  found.push({ element, kind: 'not-fixed-value', attribute: name, fixed: fixed.text });
}
