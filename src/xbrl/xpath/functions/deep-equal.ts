import type { Call } from '../context.js';
import type { XPathNode } from '../nodes/node.js';
import { isNode, type Item, type Sequence } from '../sequence.js';
import { booleanValue, type AtomicValue } from '../values/atomic-value.js';
import { sequenceAt } from './arguments.js';
import { checkCollation } from './collation.js';
import type { Declared } from './declare.js';
import { areEqual } from './sequences.js';

/** F&O §15.3.1. */
export const DEEP_EQUAL: readonly Declared[] = [
  [
    [
      'fn:deep-equal($parameter1 as item()*, $parameter2 as item()*) as xs:boolean',
      'fn:deep-equal($parameter1 as item()*, $parameter2 as item()*, $collation as xs:string) as xs:boolean',
    ],
    (args, call) => {
      checkCollation(args, 2, call);
      return [booleanValue(areDeepEqual(sequenceAt(args, 0), sequenceAt(args, 1), call))];
    },
  ],
];

/** Pairs that have yet to be compared lie on a list: depth costs no stack. */
function areDeepEqual(left: Sequence, right: Sequence, call: Call): boolean {
  const open: (readonly [Item, Item])[] = [];
  const addPairs = (some: readonly Item[], others: readonly Item[]): boolean => {
    if (some.length !== others.length) return false;
    call.budget.spend(some.length);
    some.forEach((item, index) => {
      const other = others[index];
      if (other !== undefined) open.push([item, other]);
    });
    return true;
  };
  if (!addPairs(left, right)) return false;
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [a, b] = pair;
    if (isNode(a) && isNode(b)) {
      if (!areAlike(a, b, call, addPairs)) return false;
    } else if (isNode(a) || isNode(b) || !areEqualOrNaN(a, b, call)) {
      return false;
    }
  }
  return true;
}

type AddPairs = (some: readonly Item[], others: readonly Item[]) => boolean;

function areAlike(a: XPathNode, b: XPathNode, call: Call, addPairs: AddPairs): boolean {
  if (a === b) return true;
  if (a.nodeKind !== b.nodeKind || a.name !== b.name) return false;
  switch (a.nodeKind) {
    case 'document':
      return addPairs(counted(a), counted(b));
    case 'element':
      return attributesAlike(a, b, addPairs) && contentAlike(a, b, addPairs);
    case 'attribute':
      return addPairs(a.typedValue, b.typedValue);
    case 'namespace':
    case 'text':
    case 'comment':
    case 'processing-instruction':
      call.budget.spend(a.stringValue.length >> 6);
      return a.stringValue === b.stringValue;
  }
}

function attributesAlike(a: XPathNode, b: XPathNode, addPairs: AddPairs): boolean {
  if (a.attributes.length !== b.attributes.length) return false;
  const others = new Map(b.attributes.map((one) => [one.name, one]));
  const pairs = a.attributes.map((one) => [one, others.get(one.name)] as const);
  const found = pairs.flatMap(([, other]) => other ?? []);
  return found.length === pairs.length && addPairs(a.attributes, found);
}

/** By value where both have simple content, else child by child; annotations agree on which it is. */
function contentAlike(a: XPathNode, b: XPathNode, addPairs: AddPairs): boolean {
  const [isSimple, isOtherSimple] = [hasSimpleContent(a), hasSimpleContent(b)];
  if (isSimple !== isOtherSimple) return false;
  return isSimple ? addPairs(a.typedValue, b.typedValue) : addPairs(counted(a), counted(b));
}

function hasSimpleContent({ type }: XPathNode): boolean {
  return type !== undefined && (type.kind === 'simple' || type.content.kind === 'simple');
}

/** Comments and processing instructions do not count; nor does white space between elements of a type that has only those. */
function counted({ children, type }: XPathNode): readonly XPathNode[] {
  const hasElementsOnly =
    type?.kind === 'complex' && type.content.kind === 'elements' && !type.content.isMixed;
  return children.filter(
    ({ nodeKind }) => nodeKind === 'element' || (nodeKind === 'text' && !hasElementsOnly),
  );
}

function areEqualOrNaN(a: AtomicValue, b: AtomicValue, { implicitZone }: Call): boolean {
  return areEqual(a, b, implicitZone) || (isNotANumber(a) && isNotANumber(b));
}

function isNotANumber(value: AtomicValue): boolean {
  return (value.kind === 'double' || value.kind === 'float') && Number.isNaN(value.value);
}
