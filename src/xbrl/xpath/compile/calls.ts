import type { QName } from '../../xml/qname.js';
import { localNameOf, namespaceOf } from '../../xml/qname.js';
import type { Budget } from '../budget.js';
import type { FunctionDeclaration } from '../context.js';
import { findBuiltInFunction } from '../functions/library.js';
import { EMPTY, isNode, type Sequence } from '../sequence.js';
import type { Expression, ExpressionOf } from '../syntax/expression.js';
import { ATOMIC, type AtomicType } from '../types/atomic-type.js';
import { convertTo } from '../types/sequence-type.js';
import { atomize } from '../nodes/atomize.js';
import { isText } from '../values/atomic-value.js';
import { cast } from '../values/cast.js';
import { fail } from '../xpath-error.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './frame.js';
import { literalScope } from './types.js';

/** A function call (XPath 2.0 §3.1.5). @throws XPathError err:XPST0017 */
export function compileCall(expression: ExpressionOf<'call'>, compilation: Compilation): Evaluate {
  const { args, at } = expression;
  const name = compilation.functionName(expression.name);
  const arity = args.length;
  const declaration = findBuiltInFunction(name, arity) ?? compilation.statics.findFunction?.(name, arity);
  if (declaration !== undefined) return compileDeclared(declaration, expression, compilation);
  const [only] = args;
  const type = arity === 1 ? compilation.findAtomicType(name) : undefined;
  if (type === undefined || only === undefined || isUnconstructible(type)) {
    return compilation.fail(at, 'XPST0017', `${shown(name)}#${arity}`);
  }
  return compileConstructor(type, only, at, compilation);
}

function shown(name: QName): string {
  return `${namespaceOf(name) === '' ? '' : `{${namespaceOf(name)}}`}${localNameOf(name)}`;
}

/** F&O §5.1. */
function isUnconstructible(type: AtomicType): boolean {
  return type === ATOMIC.anyAtomicType || type === ATOMIC.NOTATION;
}

function compileDeclared(
  { parameters, evaluate }: FunctionDeclaration,
  { args, at }: ExpressionOf<'call'>,
  compilation: Compilation,
): Evaluate {
  const compiled = args.map((arg, index) => {
    const parameter = parameters[index];
    if (parameter === undefined) throw new Error('a function has a parameter for each argument');
    return { arg: compilation.compile(arg), parameter, at: arg.at };
  });
  return (frame) => {
    const values: Sequence[] = [];
    for (const { arg, parameter, at: argAt } of compiled) {
      const value = arg(frame);
      frame.at = argAt;
      const converted = convertTo(value, parameter);
      chargeText(converted, frame.budget);
      values.push(converted);
    }
    frame.at = at;
    frame.budget.spend(5);
    const result = evaluate(values, frame);
    chargeResult(result, frame.budget);
    return result;
  };
}

/** A constructor function of an atomic type (F&O §5.1, §5.2, §5.3). */
function compileConstructor(
  type: AtomicType,
  operand: Expression,
  at: number,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  const scope = literalScope(operand, compilation);
  return (frame) => {
    const sequence = evaluate(frame);
    frame.at = at;
    const values = atomize(sequence);
    const [only] = values;
    if (only === undefined) return EMPTY;
    chargeText(values, frame.budget);
    return values.length > 1 ? fail('XPTY0004') : [cast(only, type, scope)];
  };
}

/** A long text takes memory. */
function chargeResult(result: Sequence, budget: Budget): void {
  const [first] = result;
  if (first !== undefined && !isNode(first) && isText(first)) budget.text(first.value.length);
}

/** A long text costs whatever is done with it. */
function chargeText(sequence: Sequence, budget: Budget): void {
  const [first] = sequence;
  if (first !== undefined && !isNode(first) && isText(first)) budget.spend(first.value.length >> 6);
}
