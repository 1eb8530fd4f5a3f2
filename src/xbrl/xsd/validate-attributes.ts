import { namespaceOf, type QName } from '../xml/qname.js';
import type { XmlAttribute, XmlElement } from '../xml/tree.js';
import type { AttributeUse, ComplexType, Type } from './components/components.js';
import type { SchemaSet } from './components/schema-set.js';
import { problemsWith, type SimpleType, valueKey } from './components/simple-type.js';
import type { Violation } from './violation.js';

/** The IDs that the document has had so far, and which types give them. */
export interface Identifiers {
  readonly ids: Set<string>;
  readonly isId: (type: SimpleType) => boolean;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** Attributes that every element may have (XML Schema Part 1 §2.6). */
const OF_EVERY_ELEMENT: ReadonlySet<QName> = new Set(
  ['type', 'nil', 'schemaLocation', 'noNamespaceSchemaLocation'].map((local) => `{${XSI}}${local}` as QName),
);

/** XML Schema Part 1 §3.4.4 (3, 4) and §3.2.4: each attribute, and those that are missing. */
export function* validateAttributes(
  element: XmlElement,
  type: Type,
  set: SchemaSet,
  identifiers: Identifiers,
): Generator<Violation> {
  const complex = type.kind === 'complex' ? type : undefined;
  for (const attribute of element.attributes) {
    if (OF_EVERY_ELEMENT.has(attribute.name)) continue;
    const use =
      complex?.attributes.get(attribute.name) ?? (yield* byWildcard(element, attribute, complex, set));
    if (use !== undefined) yield* validateValue(element, attribute, use, identifiers);
  }
  for (const { name, isRequired } of complex?.attributes.values() ?? []) {
    if (isRequired && !element.attributes.some((attribute) => attribute.name === name)) {
      yield { element, kind: 'attribute-missing', missing: name };
    }
  }
}

/** What an attribute that the type does not list is judged by; undefined where by nothing. */
function* byWildcard(
  element: XmlElement,
  { name }: XmlAttribute,
  type: ComplexType | undefined,
  set: SchemaSet,
): Generator<Violation, AttributeUse | undefined> {
  const wildcard = type?.anyAttribute;
  if (wildcard?.admits(namespaceOf(name)) !== true) {
    yield { element, kind: 'attribute-not-allowed', attribute: name };
    return undefined;
  }
  if (wildcard.process === 'skip') return undefined;
  const declared = set.findAttribute(name);
  if (declared === undefined && wildcard.process === 'strict') {
    yield { element, kind: 'attribute-undeclared', attribute: name };
  }
  return declared;
}

function* validateValue(
  element: XmlElement,
  { name, value }: XmlAttribute,
  { type, fixed }: AttributeUse,
  { ids, isId }: Identifiers,
): Generator<Violation> {
  const problems = problemsWith(type, value, element.scope);
  for (const problem of problems)
    yield { element, kind: 'value', attribute: name, typeName: undefined, problem };
  if (problems.length > 0) return;
  if (
    fixed !== undefined &&
    valueKey(type, value, element.scope) !== valueKey(type, fixed.text, fixed.scope)
  ) {
    yield { element, kind: 'not-fixed-value', attribute: name, fixed: fixed.text };
  }
  if (isId(type)) {
    const id = value.trim();
    if (ids.has(id)) yield { element, kind: 'id-repeated', attribute: name };
    ids.add(id);
  }
}
