import { collapsed } from '../../xml/collapsed.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import type { Type } from '../../xsd/components/components.js';
import { xs } from '../../xsd/components/xs.js';
import type { NodeKind, XPathNode } from '../nodes/node.js';
import type { KindTest, LexicalName, NameTest, NodeTest } from '../syntax/expression.js';
import { builtInAtomicType } from '../types/atomic-type.js';
import { lexical, type Names } from './names.js';

export type Matches = (node: XPathNode) => boolean;

/** @param principal the kind that names stand for on the axis (XPath 2.0 §3.2.1.1) */
export function compileNodeTest(test: NodeTest, principal: NodeKind, names: Names): Matches {
  return test.kind === 'name' ? nameTest(test, principal, names) : compileKindTest(test, names);
}

function nameTest({ prefix, local, at }: NameTest, principal: NodeKind, names: Names): Matches {
  if (prefix === undefined) {
    if (local === undefined) return (node) => node.nodeKind === principal;
    return ({ nodeKind, name }) =>
      nodeKind === principal && name !== undefined && localNameOf(name) === local;
  }
  if (local === undefined) {
    const namespace = prefix === 'none' ? '' : names.namespace(prefix.text, at);
    return ({ nodeKind, name }) =>
      nodeKind === principal && name !== undefined && namespaceOf(name) === namespace;
  }
  const lexicalName = { prefix: prefix === 'none' ? undefined : prefix.text, local, at };
  const wanted = principal === 'element' ? names.elementName(lexicalName) : names.plainName(lexicalName);
  return ({ nodeKind, name }) => name === wanted && nodeKind === principal;
}

/** XPath 2.0 §2.5.4.3 on. */
export function compileKindTest(test: KindTest, names: Names): Matches {
  switch (test.kind) {
    case 'node':
      return () => true;
    case 'text':
    case 'comment':
      return ({ nodeKind }) => nodeKind === test.kind;
    case 'processing-instruction': {
      const target = test.target === undefined ? undefined : collapsed(test.target);
      return ({ nodeKind, name }) => nodeKind === test.kind && (target === undefined || name === target);
    }
    case 'document':
      return documentTest(test.content, names);
    case 'element':
    case 'attribute':
      return namedTest(test, names);
    case 'schema-element':
      return schemaElementTest(test.name, names);
    case 'schema-attribute':
      return schemaAttributeTest(test.name, names);
  }
}

/** A document whose only element is of a kind. */
function documentTest(content: KindTest | undefined, names: Names): Matches {
  if (content === undefined) return ({ nodeKind }) => nodeKind === 'document';
  const matches = compileKindTest(content, names);
  return ({ nodeKind, children }) => {
    if (nodeKind !== 'document') return false;
    const elements = children.filter((child) => child.nodeKind === 'element');
    const [only] = elements;
    return elements.length === 1 && only !== undefined && matches(only);
  };
}

function namedTest(
  { kind, name, type, isNillable }: Extract<KindTest, { kind: 'element' | 'attribute' }>,
  names: Names,
): Matches {
  const wanted =
    name === undefined ? undefined : kind === 'element' ? names.elementName(name) : names.plainName(name);
  const hasName: Matches = (node) => node.nodeKind === kind && (wanted === undefined || node.name === wanted);
  if (type === undefined) return hasName;
  const typeName = knownType(type, names);
  return (node) => hasName(node) && isOfType(node, typeName) && (isNillable || !node.isNilled);
}

/** @throws XPathError err:XPST0008 */
function knownType(name: LexicalName, names: Names): QName {
  const full = names.elementName(name);
  const isKnown =
    full === UNTYPED ||
    full === ANY_SIMPLE ||
    full === ANY_TYPE ||
    builtInAtomicType(full) !== undefined ||
    names.statics.schema?.findType(full) !== undefined;
  return isKnown ? full : names.fail(name.at, 'XPST0008', lexical(name));
}

const UNTYPED = xs('untyped');
const ANY_TYPE = xs('anyType');
const ANY_SIMPLE = xs('anySimpleType');
const UNVALIDATED: Readonly<Record<'element' | 'attribute', ReadonlySet<QName>>> = {
  element: new Set([UNTYPED, ANY_TYPE]),
  attribute: new Set([xs('untypedAtomic'), xs('anyAtomicType'), ANY_SIMPLE, ANY_TYPE]),
};

/** Whether the type annotation is a type or derives from it. */
function isOfType({ type, nodeKind }: XPathNode, wanted: QName): boolean {
  if (type === undefined) {
    return nodeKind === 'element' || nodeKind === 'attribute' ? UNVALIDATED[nodeKind].has(wanted) : false;
  }
  if (wanted === ANY_TYPE) return true;
  for (let at: Type | undefined = type; at !== undefined; at = at.base) {
    if (at.name === wanted) return true;
  }
  return false;
}

/** The element itself or one that substitutes for it, of the declared type (XPath 2.0 §2.5.4.4). */
function schemaElementTest(name: LexicalName, names: Names): Matches {
  const { schema } = names.statics;
  const wanted = names.elementName(name);
  const declaration = schema?.findElement(wanted);
  if (schema === undefined || declaration === undefined) {
    return names.fail(name.at, 'XPST0008', lexical(name));
  }
  const { type, isNillable } = declaration;
  return (node) =>
    node.nodeKind === 'element' &&
    node.name !== undefined &&
    (node.name === wanted || schema.isSubstitute(node.name, wanted)) &&
    rests(node.type, type) &&
    (isNillable || !node.isNilled);
}

function schemaAttributeTest(name: LexicalName, names: Names): Matches {
  const wanted = names.plainName(name);
  const declaration = names.statics.schema?.findAttribute(wanted);
  if (declaration === undefined) return names.fail(name.at, 'XPST0008', lexical(name));
  return (node) =>
    node.nodeKind === 'attribute' && node.name === wanted && rests(node.type, declaration.type);
}

function rests(type: Type | undefined, ancestor: Type): boolean {
  if (ancestor.name === ANY_TYPE) return true;
  for (let at = type; at !== undefined; at = at.base) if (at === ancestor) return true;
  return false;
}
