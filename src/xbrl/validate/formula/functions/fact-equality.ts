import { Equality } from '../../../instance/equality.js';
import type { Item } from '../../../instance/instance.js';
import { isVEqual } from '../../../instance/v-equality.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { booleanValue, type Call, type XPathNode } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { hostOf } from '../formula-host.js';
import { factsIn, isItem, isTuple, tupleOfReport } from './facts.js';
import { failRegistry } from './registry-error.js';
import { findItem, itemOfReport } from './report-arguments.js';
import { type AreEqual, type CheckNode, comparison, setComparison } from './sequence-comparison.js';

type AreItemsEqual = (a: Item, b: Item, call: Call) => boolean;

const [U, V, C] = [ofItems(isUEqual), ofItems(isVEqualFact), ofItems(isCEqual)];

/** Equality and duplication of items and tuples (XBRL 2.1 §4.10). */
export const FACT_EQUALITY: readonly Declared[] = [
  // 80202, 80209
  ['xfi:u-equal($left as node()*, $right as node()*) as xs:boolean', comparison(U, checkItem)],
  ['xfi:u-equal-set($left as node()*, $right as node()*) as xs:boolean', setComparison(U, checkItem)],
  // 80203, 80207
  ['xfi:v-equal($left as node()*, $right as node()*) as xs:boolean', comparison(V, checkItem)],
  ['xfi:v-equal-set($left as node()*, $right as node()*) as xs:boolean', setComparison(V, checkItem)],
  // 80204, 80208
  ['xfi:c-equal($left as node()*, $right as node()*) as xs:boolean', comparison(C, checkItem)],
  ['xfi:c-equal-set($left as node()*, $right as node()*) as xs:boolean', setComparison(C, checkItem)],
  // 80211, 80212
  [
    'xfi:duplicate-item($left as element(), $right as element()) as xs:boolean',
    (args, call) => {
      const [a, b] = [itemOfReport(args, 0, call), itemOfReport(args, 1, call)];
      const isBeside = a !== b && a.concept === b.concept && a.element.parent === b.element.parent;
      return [booleanValue(isBeside && isCEqual(a, b, call) && isUEqual(a, b, call))];
    },
  ],
  [
    'xfi:duplicate-tuple($left as element(), $right as element()) as xs:boolean',
    (args, call) => {
      const [a, b] = [tupleOfReport(args, 0, call), tupleOfReport(args, 1, call)];
      return [booleanValue(a.parent === b.parent && isDuplicateTuple(a, b, call))];
    },
  ],
  // 80213 to 80216
  ['xfi:p-equal($left as element()+, $right as element()+) as xs:boolean', comparison(isPEqual, checkFact)],
  [
    'xfi:cu-equal($left as node()*, $right as node()*) as xs:boolean',
    comparison((a, b, call) => C(a, b, call) && U(a, b, call), checkItem),
  ],
  [
    'xfi:pc-equal($left as node()*, $right as node()*) as xs:boolean',
    comparison((a, b, call) => isPEqual(a, b) && C(a, b, call), checkItem),
  ],
  [
    'xfi:pcu-equal($left as node()*, $right as node()*) as xs:boolean',
    comparison((a, b, call) => isPEqual(a, b) && C(a, b, call) && U(a, b, call), checkItem),
  ],
];

function ofItems(areEqual: AreItemsEqual): AreEqual {
  return (a, b, call) => {
    const [item, other] = [findItem(a, call), findItem(b, call)];
    return item !== undefined && other !== undefined && areEqual(item, other, call);
  };
}

function checkItem(...[node, call]: Parameters<CheckNode>): void {
  if (findItem(node, call) === undefined) failRegistry('NodeIsNotXbrlItem');
}

function checkFact(...[node, call]: Parameters<CheckNode>): void {
  if (hostOf(call).factOf(node)?.concept === undefined) failRegistry('ElementIsNotXbrlConcept');
}

function isPEqual(a: XPathNode, b: XPathNode): boolean {
  return a.parent === b.parent;
}

/** u-equal: the same measures, or neither has a unit. */
export function isUEqual(a: Item, b: Item, call: Call): boolean {
  if (a.unit === undefined || b.unit === undefined) return a.unit === b.unit;
  const { instance, taxonomy } = hostOf(call);
  const equality = Equality.of(instance, taxonomy);
  return a.unit === b.unit || equality.unit(a.unit) === equality.unit(b.unit);
}

/** c-equal: the contexts say the same, whatever their ids. */
export function isCEqual(a: Item, b: Item, call: Call): boolean {
  if (a.context === undefined || b.context === undefined) return a.context === b.context;
  const { instance, taxonomy } = hostOf(call);
  const equality = Equality.of(instance, taxonomy);
  return a.context === b.context || equality.context(a.context) === equality.context(b.context);
}

/** v-equal: both nil, or with equal contexts and units the same value as far as both are exact. */
function isVEqualFact(a: Item, b: Item, call: Call): boolean {
  if (a.isNil || b.isNil) return a.isNil && b.isNil;
  return isCEqual(a, b, call) && isUEqual(a, b, call) && isVEqual(a, b, hostOf(call).taxonomy);
}

/**
 * Tuples of one name with as much in them are duplicates where every item in the one has a v-equal item, and
 * every tuple in it a duplicate, in the other. Tuples nest no deeper than documents may; the budget counts it.
 */
function isDuplicateTuple(a: FormulaFact, b: FormulaFact, call: Call): boolean {
  if (a === b || a.name !== b.name) return false;
  const [inner, others] = [factsIn(a, call), factsIn(b, call)];
  if (inner.length !== others.length) return false;
  call.budget.enter(1);
  const hasEqual = (fact: FormulaFact): boolean => {
    call.budget.spend(others.length);
    return others.some((other) => {
      if (fact.name !== other.name) return false;
      if (isTuple(fact)) return isTuple(other) && isDuplicateTuple(fact, other, call);
      return isItem(other) && V(fact.node, other.node, call);
    });
  };
  const areAll = inner.every(hasEqual);
  call.budget.leave(1);
  return areAll;
}
