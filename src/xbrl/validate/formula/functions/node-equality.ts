import { Equality } from '../../../instance/equality.js';
import type { Context, UnitDeclaration } from '../../../instance/instance.js';
import { elementKey } from '../../../taxonomy/s-equality.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { equal } from '../../../xpath/values/compare.js';
import type { AtomicValue } from '../../../xpath/values/atomic-value.js';
import { booleanValue, type Call, textOf, type XPathNode } from '../../../xpath/xpath.js';
import { type FormulaHost, hostOf } from '../formula-host.js';
import { isCEqual, isUEqual } from './fact-equality.js';
import { nodesCorrespond } from './nodes-correspond.js';
import { findItem, nodeAt } from './report-arguments.js';
import { comparison, setComparison } from './sequence-comparison.js';

/** Equality of nodes of any kind (XBRL 2.1 §4.10). */
export const NODE_EQUALITY: readonly Declared[] = [
  // 80200, 80205
  ['xfi:identical-nodes($left as node()*, $right as node()*) as xs:boolean', comparison(isSame)],
  ['xfi:identical-node-set($left as node()*, $right as node()*) as xs:boolean', setComparison(isSame)],
  // 80201, 80206
  ['xfi:s-equal($left as node()*, $right as node()*) as xs:boolean', comparison(isSEqual)],
  ['xfi:s-equal-set($left as node()*, $right as node()*) as xs:boolean', setComparison(isSEqual)],
  // 80210
  ['xfi:x-equal($left as node()*, $right as node()*) as xs:boolean', comparison(isXEqual)],
  // 80219
  [
    'xfi:nodes-correspond($left as node(), $right as node()) as xs:boolean',
    (args, call) => [booleanValue(nodesCorrespond(nodeAt(args, 0), nodeAt(args, 1), call))],
  ],
];

function isSame(a: XPathNode, b: XPathNode): boolean {
  return a === b;
}

/**
 * s-equal: items with equal contexts, units, accuracy and values; contexts and units by what they say, whatever
 * their ids; other elements by their names, attributes and content; attributes by name and value.
 */
function isSEqual(a: XPathNode, b: XPathNode, call: Call): boolean {
  if (a === b) return true;
  if (a.nodeKind !== b.nodeKind || a.name !== b.name) return false;
  const host = hostOf(call);
  const [one, other] = [host.elementOf(a), host.elementOf(b)];
  if (one === undefined || other === undefined) {
    if (a.nodeKind !== 'document') return isXEqual(a, b, call);
    const [root, otherRoot] = [a, b].map(({ children }) =>
      children.find((child) => child.name !== undefined),
    );
    return root !== undefined && otherRoot !== undefined && isSEqual(root, otherRoot, call);
  }
  const [item, otherItem] = [findItem(a, call), findItem(b, call)];
  if (item !== undefined && otherItem !== undefined) {
    const isSameAccuracy = item.decimals === otherItem.decimals && item.precision === otherItem.precision;
    if (!isSameAccuracy || item.isNil !== otherItem.isNil) return false;
    return isCEqual(item, otherItem, call) && isUEqual(item, otherItem, call) && isXEqual(a, b, call);
  }
  return aspectKey(one, host) === aspectKey(other, host);
}

/** A context or a unit of the instance by the number of its equals; else all that stands in the element. */
function aspectKey(element: XmlElement, host: FormulaHost): number | string {
  const { instance, taxonomy } = host;
  const aspect = aspectsOf(host).get(element);
  if (aspect === undefined) return elementKey(element, taxonomy);
  const equality = Equality.of(instance, taxonomy);
  return 'unit' in aspect ? equality.unit(aspect) : equality.context(aspect);
}

const aspects = new WeakMap<FormulaHost, ReadonlyMap<XmlElement, Context | UnitDeclaration>>();

function aspectsOf(host: FormulaHost): ReadonlyMap<XmlElement, Context | UnitDeclaration> {
  const known =
    aspects.get(host) ??
    new Map<XmlElement, Context | UnitDeclaration>(
      [...host.instance.contexts, ...host.instance.units].map((one) => [one.element, one]),
    );
  aspects.set(host, known);
  return known;
}

/** x-equal: the values are equal as XPath compares them; what has no value of its own, by its text. */
function isXEqual(a: XPathNode, b: XPathNode, call: Call): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left === undefined || right === undefined) return a.stringValue === b.stringValue;
  call.budget.spend(left.length);
  return (
    left.length === right.length &&
    left.every((value, index) => {
      const other = right[index];
      return other !== undefined && isEqualValue(value, other, call);
    })
  );
}

function isEqualValue(a: AtomicValue, b: AtomicValue, { implicitZone }: Call): boolean {
  return equal(a, b, implicitZone) ?? textOf(a) === textOf(b);
}

/** Undefined for elements that hold elements only. */
function valuesOf(node: XPathNode): readonly AtomicValue[] | undefined {
  const { type } = node;
  const hasElementsOnly =
    type?.kind === 'complex' && type.content.kind === 'elements' && !type.content.isMixed;
  return hasElementsOnly ? undefined : node.typedValue;
}
