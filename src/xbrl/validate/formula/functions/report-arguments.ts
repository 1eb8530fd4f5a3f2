import type { Item } from '../../../instance/instance.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type Args, itemAt, valueAt } from '../../../xpath/functions/arguments.js';
import { type Call, fail, isNode, type XPathNode } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { hostOf } from '../formula-host.js';
import { failRegistry, type RegistryErrorCode } from './registry-error.js';

/*
 * Arguments that are parts of the report. Signatures of the registry that say schema-element(xbrli:item) are
 * declared here with element(): functions are declared once, for every taxonomy.
 */

/** The node of an argument that is one node by its declaration. */
export function nodeAt(args: Args, index: number): XPathNode {
  const node = itemAt(args, index);
  return node !== undefined && isNode(node) ? node : fail('XPTY0004');
}

/** schema-element(xbrli:item). @throws XPathError err:XPTY0004 */
export function itemOfReport(args: Args, index: number, call: Call): Item {
  return findItem(nodeAt(args, index), call) ?? fail('XPTY0004', 'schema-element(xbrli:item)');
}

/** The fact that an item is. @throws XPathError err:XPTY0004 */
export function factOfItem(args: Args, index: number, call: Call): FormulaFact {
  const fact = hostOf(call).factOf(nodeAt(args, index));
  const isItem = fact?.item !== undefined && isItemConcept(fact.concept);
  return isItem ? fact : fail('XPTY0004', 'schema-element(xbrli:item)');
}

/** The item that a node is, by its concept; undefined for tuples and everything else. */
export function findItem(node: XPathNode, call: Call): Item | undefined {
  const item = hostOf(call).itemOf(node);
  return item !== undefined && isItemConcept(hostOf(call).taxonomy.findConcept(item.concept))
    ? item
    : undefined;
}

export function isItemConcept(concept: Concept | undefined): boolean {
  return concept !== undefined && concept.kind !== 'tuple';
}

/** The element that an argument stands for. */
export function elementAt(args: Args, index: number, call: Call): XmlElement {
  return hostOf(call).elementOf(nodeAt(args, index)) ?? fail('XPTY0004', 'element()');
}

/** The child elements of a name. */
export function childNodes({ children }: XPathNode, name: QName): readonly XPathNode[] {
  return children.filter((child) => child.name === name && child.nodeKind === 'element');
}

/** The nodes of the instance that elements are. */
export function nodesOf(elements: Iterable<XmlElement | undefined>, call: Call): readonly XPathNode[] {
  const { tree } = hostOf(call);
  const nodes: XPathNode[] = [];
  for (const element of elements) if (element !== undefined) nodes.push(tree.nodeOf(element));
  return nodes;
}

/** Of xs:QName. */
export function nameAt(args: Args, index: number): QName {
  const value = valueAt(args, index);
  return value?.kind === 'QName' ? value.name : fail('XPTY0004', 'xs:QName');
}

export function optionalNameAt(args: Args, index: number): QName | undefined {
  return valueAt(args, index) === undefined ? undefined : nameAt(args, index);
}

/** The concept that an argument names. */
export function conceptAt(
  args: Args,
  index: number,
  call: Call,
  code: RegistryErrorCode = 'invalidConceptQName',
): Concept {
  const name = nameAt(args, index);
  return hostOf(call).taxonomy.findConcept(name) ?? failRegistry(code, name);
}

/**
 * The versions of functions that name the instance whose taxonomy they ask know one instance only: that of the
 * report.
 *
 * @throws XPathError err:XPTY0004 where another element is given
 */
export function checkInstance(args: Args, index: number, call: Call): void {
  if (index < args.length && nodeAt(args, index) !== hostOf(call).root)
    fail('XPTY0004', 'element(xbrli:xbrl)');
}
