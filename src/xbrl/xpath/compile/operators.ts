import { arithmetic, signed } from '../operators/arithmetic.js';
import { generalComparison, valueComparison } from '../operators/comparison.js';
import { effectiveBooleanValue } from '../operators/effective-boolean-value.js';
import { atomizeOne } from '../nodes/atomize.js';
import { compareNodes, inDocumentOrder } from '../nodes/document-order.js';
import type { XPathNode } from '../nodes/node.js';
import { EMPTY, isNode, type Sequence } from '../sequence.js';
import type { ExpressionOf, NodeOperator, SetOperator } from '../syntax/expression.js';
import { ATOMIC } from '../types/atomic-type.js';
import { type DecimalValue, FALSE, integerValue, TRUE } from '../values/atomic-value.js';
import { cast } from '../values/cast.js';
import { fail } from '../xpath-error.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './frame.js';

export const YES: Sequence = [TRUE];
export const NO: Sequence = [FALSE];

export function compileLogic(
  { kind, operands }: ExpressionOf<'or' | 'and'>,
  compilation: Compilation,
): Evaluate {
  const tests = operands.map((operand) => ({ test: compilation.compile(operand), at: operand.at }));
  const decides = kind === 'or';
  return (frame) => {
    for (const { test, at } of tests) {
      const value = test(frame);
      frame.at = at;
      if (effectiveBooleanValue(value) === decides) return decides ? YES : NO;
    }
    return decides ? NO : YES;
  };
}

export function compileComparison(
  { family, operator, left, right, at }: ExpressionOf<'comparison'>,
  compilation: Compilation,
): Evaluate {
  const [one, other] = [compilation.compile(left), compilation.compile(right)];
  if (family === 'value') {
    return (frame) => {
      const [a, b] = [one(frame), other(frame)];
      frame.at = at;
      const result = valueComparison(operator, a, b, frame.implicitZone, frame.budget);
      return result === undefined ? EMPTY : result ? YES : NO;
    };
  }
  return (frame) => {
    const [a, b] = [one(frame), other(frame)];
    frame.at = at;
    return generalComparison(operator, a, b, frame.implicitZone, frame.budget) ? YES : NO;
  };
}

/** XPath 2.0 §3.5.3. */
export function compileNodeComparison(
  { operator, left, right, at }: ExpressionOf<'node-comparison'>,
  compilation: Compilation,
): Evaluate {
  const [one, other] = [compilation.compile(left), compilation.compile(right)];
  return (frame) => {
    const [a, b] = [one(frame), other(frame)];
    frame.at = at;
    const [node, second] = [singleNode(a), singleNode(b)];
    if (node === undefined || second === undefined) return EMPTY;
    return compareBy(operator, node, second) ? YES : NO;
  };
}

function compareBy(operator: NodeOperator, a: XPathNode, b: XPathNode): boolean {
  if (operator === 'is') return a === b;
  return operator === '<<' ? compareNodes(a, b) < 0 : compareNodes(a, b) > 0;
}

function singleNode(sequence: Sequence): XPathNode | undefined {
  const [only] = sequence;
  if (only === undefined) return undefined;
  return sequence.length === 1 && isNode(only) ? only : fail('XPTY0004');
}

/** XPath 2.0 §3.4: an empty operand makes the result empty. */
export function compileArithmetic(
  { first, rest }: ExpressionOf<'arithmetic'>,
  compilation: Compilation,
): Evaluate {
  const start = compilation.compile(first);
  const operations = rest.map(({ operator, operand, at }) => ({
    operator,
    at,
    operand: compilation.compile(operand),
  }));
  return (frame) => {
    let left = start(frame);
    for (const { operator, operand, at } of operations) {
      const right = operand(frame);
      frame.at = at;
      frame.budget.spend(3);
      const [a, b] = [atomizeOne(left), atomizeOne(right)];
      left = a === undefined || b === undefined ? EMPTY : [arithmetic(operator, a, b, frame.implicitZone)];
    }
    return left;
  };
}

export function compileSign(
  { isNegative, operand, at }: ExpressionOf<'sign'>,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  return (frame) => {
    const sequence = evaluate(frame);
    frame.at = at;
    const value = atomizeOne(sequence);
    return value === undefined ? EMPTY : [signed(isNegative, value)];
  };
}

/** XPath 2.0 §3.3.1. */
export function compileRange({ from, to, at }: ExpressionOf<'range'>, compilation: Compilation): Evaluate {
  const [start, end] = [compilation.compile(from), compilation.compile(to)];
  return (frame) => {
    const [left, right] = [start(frame), end(frame)];
    frame.at = at;
    const [first, last] = [wholeNumber(left), wholeNumber(right)];
    if (first === undefined || last === undefined || first.value.greaterThan(last.value)) return EMPTY;
    const size = last.value.minus(first.value).toNumber() + 1;
    frame.budget.items(size);
    const low = first.value;
    if (!Number.isSafeInteger(low.toNumber() + size)) {
      return Array.from({ length: size }, (_, index) => integerValue(low.plus(index)));
    }
    const lowest = low.toNumber();
    return Array.from({ length: size }, (_, index) => integerValue(lowest + index));
  };
}

function wholeNumber(sequence: Sequence): DecimalValue | undefined {
  const value = atomizeOne(sequence);
  if (value === undefined) return undefined;
  const typed = value.kind === 'untypedAtomic' ? cast(value, ATOMIC.integer) : value;
  return typed.kind === 'decimal' && typed.type.isInteger ? typed : fail('XPTY0004');
}

/** XPath 2.0 §3.3.3: node sequences as sets, in document order. */
export function compileSet({ first, rest }: ExpressionOf<'set'>, compilation: Compilation): Evaluate {
  const start = compilation.compile(first);
  const operations = rest.map(({ operator, operand, at }) => ({
    operator,
    at,
    operand: compilation.compile(operand),
  }));
  return (frame) => {
    let left = start(frame);
    for (const { operator, operand, at } of operations) {
      const right = operand(frame);
      frame.at = at;
      frame.budget.spend(left.length + right.length);
      left = combined(operator, nodesOf(left), nodesOf(right));
    }
    return left;
  };
}

function combined(
  operator: SetOperator,
  left: readonly XPathNode[],
  right: readonly XPathNode[],
): readonly XPathNode[] {
  if (operator === 'union') return inDocumentOrder([...left, ...right]);
  const others = new Set(right);
  return inDocumentOrder(left.filter((node) => others.has(node) === (operator === 'intersect')));
}

function nodesOf(sequence: Sequence): readonly XPathNode[] {
  return sequence.every(isNode) ? sequence : fail('XPTY0004');
}
