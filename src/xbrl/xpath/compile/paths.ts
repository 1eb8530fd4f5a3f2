import { inDocumentOrder } from '../nodes/document-order.js';
import { rootOf, type XPathNode } from '../nodes/node.js';
import { EMPTY, isNode, type Item, type Sequence } from '../sequence.js';
import type { Expression, ExpressionOf } from '../syntax/expression.js';
import { fail } from '../xpath-error.js';
import { REVERSE_AXES, WALKS } from './axes.js';
import type { Compilation } from './compilation.js';
import type { Evaluate, Frame } from './frame.js';
import { compileNodeTest } from './node-tests.js';
import { compilePredicates, type Filter } from './predicates.js';

/** What a step gives for one node, in document order. */
type StepFromNode = (node: XPathNode, frame: Frame) => readonly XPathNode[];

/** An axis step on its own: from the context item. */
export function compileStep(expression: ExpressionOf<'step'>, compilation: Compilation): Evaluate {
  const step = compileAxisStep(expression, compilation);
  const { at } = expression;
  return (frame) => {
    const { item } = frame;
    frame.at = at;
    if (item === undefined) return fail('XPDY0002');
    return isNode(item) ? step(item, frame) : fail('XPTY0020');
  };
}

function compileAxisStep(
  { axis, test, predicates }: ExpressionOf<'step'>,
  compilation: Compilation,
): StepFromNode {
  const principal = axis === 'attribute' || axis === 'namespace' ? axis : 'element';
  const matches = compileNodeTest(test, principal, compilation);
  const walk = WALKS[axis];
  const isReverse = REVERSE_AXES.has(axis);
  const filter: Filter = compilePredicates(predicates, compilation);
  return (node, frame) => {
    const found: XPathNode[] = [];
    walk(node, matches, found, frame.budget);
    const kept = filter(found, frame) as readonly XPathNode[];
    return isReverse && kept.length > 1 ? [...kept].reverse() : kept;
  };
}

/** E1/E2/E3 (XPath 2.0 §3.2). */
export function compilePath(expression: ExpressionOf<'path'>, compilation: Compilation): Evaluate {
  const { isRooted, at } = expression;
  const steps = joined(expression.steps);
  const [first] = steps;
  const start = isRooted || first === undefined ? rootStep(at) : compilation.compile(first);
  const others = isRooted ? steps : steps.slice(1);
  const rest = others.map((step, index) => compileNextStep(step, index === others.length - 1, compilation));
  return (frame) => {
    let current = start(frame);
    for (const step of rest) current = step(current, frame);
    return current;
  };
}

/** `//x` is descendant::x, as long as no predicate counts positions. */
function joined(steps: readonly Expression[]): readonly Expression[] {
  const result: Expression[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    const isJoined =
      last?.kind === 'step' &&
      last.axis === 'descendant-or-self' &&
      last.test.kind === 'node' &&
      last.predicates.length === 0 &&
      step.kind === 'step' &&
      step.axis === 'child' &&
      step.predicates.length === 0;
    if (isJoined) result[result.length - 1] = { ...step, axis: 'descendant' };
    else result.push(step);
  }
  return result;
}

function rootStep(at: number): Evaluate {
  return (frame) => {
    const { item } = frame;
    frame.at = at;
    if (item === undefined) return fail('XPDY0002');
    if (!isNode(item)) return fail('XPTY0020');
    const root = rootOf(item);
    return root.nodeKind === 'document' ? [root] : fail('XPDY0050');
  };
}

type NextStep = (current: Sequence, frame: Frame) => Sequence;

function compileNextStep(expression: Expression, isLast: boolean, compilation: Compilation): NextStep {
  if (expression.kind !== 'step') return compileOtherStep(expression, isLast, compilation);
  const step = compileAxisStep(expression, compilation);
  const { at } = expression;
  return (current, frame) => {
    const [only] = current;
    if (only === undefined) return EMPTY;
    frame.at = at;
    if (current.length === 1) return isNode(only) ? step(only, frame) : fail('XPTY0019');
    const found: XPathNode[] = [];
    for (const item of current) {
      if (!isNode(item)) return fail('XPTY0019');
      for (const node of step(item, frame)) found.push(node);
    }
    frame.budget.spend(found.length);
    return inDocumentOrder(found);
  };
}

/** A step that is any expression, evaluated with each node as the context item. */
function compileOtherStep(expression: Expression, isLast: boolean, compilation: Compilation): NextStep {
  const evaluate = compilation.compile(expression);
  const { at } = expression;
  return (current, frame) => {
    const { item, position, size } = frame;
    const found: Item[] = [];
    frame.size = current.length;
    current.forEach((node, index) => {
      frame.at = at;
      if (!isNode(node)) return fail('XPTY0019');
      frame.item = node;
      frame.position = index + 1;
      frame.budget.spend(1);
      const values = evaluate(frame);
      frame.budget.items(values.length);
      for (const one of values) found.push(one);
    });
    frame.item = item;
    frame.position = position;
    frame.size = size;
    frame.at = at;
    return stepResult(found, isLast, frame);
  };
}

function stepResult(found: readonly Item[], isLast: boolean, frame: Frame): Sequence {
  frame.budget.spend(found.length);
  if (found.every(isNode)) return inDocumentOrder(found);
  if (!isLast) return fail('XPTY0019');
  return found.some(isNode) ? fail('XPTY0018') : found;
}
