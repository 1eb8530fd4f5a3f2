import { plain } from '../../../taxonomy/names.js';
import { equal } from '../../../xpath/values/compare.js';
import type { AtomicValue } from '../../../xpath/values/atomic-value.js';
import { type Call, textOf, type XPathNode } from '../../../xpath/xpath.js';

const ID = plain('id');

/**
 * Whether two attributes or two elements correspond: the same name, the same attributes by value in any order,
 * ids left out, and equal values or children that correspond in the same order. Depth costs no stack.
 */
export function nodesCorrespond(a: XPathNode, b: XPathNode, call: Call): boolean {
  const open: (readonly [XPathNode, XPathNode])[] = [[a, b]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    call.budget.spend(1);
    if (one === other) continue;
    if (one.nodeKind !== other.nodeKind || one.name !== other.name) return false;
    if (one.nodeKind === 'attribute') {
      if (!areEqual(one.typedValue, other.typedValue, call)) return false;
      continue;
    }
    if (one.nodeKind !== 'element') return false;
    const children = pairs(elementsIn(one), elementsIn(other));
    const attributes = attributePairs(one, other);
    if (children === undefined || attributes === undefined) return false;
    if (children.length === 0 && !areEqual(one.typedValue, other.typedValue, call)) return false;
    for (const both of [...attributes, ...children]) open.push(both);
  }
  return true;
}

function elementsIn({ children }: XPathNode): readonly XPathNode[] {
  return children.filter(({ nodeKind }) => nodeKind === 'element');
}

function pairs(
  some: readonly XPathNode[],
  others: readonly (XPathNode | undefined)[],
): readonly (readonly [XPathNode, XPathNode])[] | undefined {
  const found = some.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [[one, other] as const];
  });
  return found.length === some.length && some.length === others.length ? found : undefined;
}

function attributePairs(a: XPathNode, b: XPathNode): ReturnType<typeof pairs> {
  const [some, others] = [a, b].map(({ attributes }) => attributes.filter(({ name }) => name !== ID));
  const byName = new Map(others?.map((one) => [one.name, one]));
  if (some === undefined || some.length !== byName.size) return undefined;
  return pairs(
    some,
    some.map(({ name }) => byName.get(name)),
  );
}

function areEqual(
  some: readonly AtomicValue[],
  others: readonly AtomicValue[],
  { implicitZone }: Call,
): boolean {
  return (
    some.length === others.length &&
    some.every((value, index) => {
      const other = others[index];
      return other !== undefined && (equal(value, other, implicitZone) ?? textOf(value) === textOf(other));
    })
  );
}
