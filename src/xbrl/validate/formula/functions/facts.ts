import type { Args } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { type Call, fail, type Sequence, type XPathNode } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { hostOf } from '../formula-host.js';
import { checkInstance, isItemConcept, nodeAt } from './report-arguments.js';

/** The facts of the report and of its tuples, in document order (XBRL 2.1 §4.6, §4.9). */
export const FACTS: readonly Declared[] = [
  // 90101: those in tuples too.
  [
    'xfi:facts-in-instance($instance as element(xbrli:xbrl)) as element()*',
    (args, call) => nodesOfFacts(factsOf(args, call)),
  ],
  // 90102, 90103: those directly in the instance.
  [
    'xfi:items-in-instance($instance as element(xbrli:xbrl)) as element()*',
    (args, call) => nodesOfFacts(onTop(factsOf(args, call), call).filter(isItem)),
  ],
  [
    'xfi:tuples-in-instance($instance as element(xbrli:xbrl)) as element()*',
    (args, call) => nodesOfFacts(onTop(factsOf(args, call), call).filter(isTuple)),
  ],
  // 90104, 90105: those directly in the tuple.
  [
    'xfi:items-in-tuple($tuple as element()) as element()*',
    (args, call) => nodesOfFacts(factsIn(tupleOfReport(args, 0, call), call).filter(isItem)),
  ],
  [
    'xfi:tuples-in-tuple($tuple as element()) as element()*',
    (args, call) => nodesOfFacts(factsIn(tupleOfReport(args, 0, call), call).filter(isTuple)),
  ],
  // 90106
  [
    'xfi:non-nil-facts-in-instance($instance as element(xbrli:xbrl)) as element()*',
    (args, call) => nodesOfFacts(factsOf(args, call).filter(({ isNil }) => !isNil)),
  ],
];

export function isItem({ concept }: FormulaFact): boolean {
  return isItemConcept(concept);
}

export function isTuple({ concept }: FormulaFact): boolean {
  return concept?.kind === 'tuple';
}

/** schema-element(xbrli:tuple). @throws XPathError err:XPTY0004 */
export function tupleOfReport(args: Args, index: number, call: Call): FormulaFact {
  const fact = hostOf(call).factOf(nodeAt(args, index));
  return fact !== undefined && isTuple(fact) ? fact : fail('XPTY0004', 'schema-element(xbrli:tuple)');
}

/** The facts directly in a tuple. */
export function factsIn({ node }: FormulaFact, call: Call): readonly FormulaFact[] {
  const { children } = node;
  call.budget.spend(children.length);
  return children.flatMap((child) => (child.nodeKind === 'element' && hostOf(call).factOf(child)) || []);
}

/** Elements that no concept declares are no facts. */
function factsOf(args: Args, call: Call): readonly FormulaFact[] {
  checkInstance(args, 0, call);
  const { all } = hostOf(call).facts;
  call.budget.items(all.length);
  return all.filter(({ concept }) => concept !== undefined);
}

function onTop(facts: readonly FormulaFact[], call: Call): readonly FormulaFact[] {
  const { root } = hostOf(call).instance.document;
  return facts.filter(({ parent }) => parent === root);
}

function nodesOfFacts(facts: readonly FormulaFact[]): Sequence {
  return facts.map(({ node }): XPathNode => node);
}
