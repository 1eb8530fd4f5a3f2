import { EMPTY, type Sequence } from '../sequence.js';
import type { Expression, ExpressionOf } from '../syntax/expression.js';
import { ATOMIC } from '../types/atomic-type.js';
import { stringValue } from '../values/atomic-value.js';
import { cast } from '../values/cast.js';
import { fail } from '../xpath-error.js';
import { compileCall } from './calls.js';
import type { Compilation } from './compilation.js';
import { compileFor, compileIf, compileQuantified, compileSequence } from './flow.js';
import type { Evaluate } from './frame.js';
import {
  compileArithmetic,
  compileComparison,
  compileLogic,
  compileNodeComparison,
  compileRange,
  compileSet,
  compileSign,
} from './operators.js';
import { compilePath, compileStep } from './paths.js';
import { compilePredicates } from './predicates.js';
import { compileCast, compileCastable, compileInstance, compileTreat } from './types.js';

/** One part of an expression as a function of the frame (XPath 2.0 §3). */
export function compileExpression(expression: Expression, compilation: Compilation): Evaluate {
  switch (expression.kind) {
    case 'literal':
      return compileLiteral(expression);
    case 'variable':
      return compileVariable(expression, compilation);
    case 'context-item':
      return contextItem(expression.at);
    case 'call':
      return compileCall(expression, compilation);
    case 'sequence':
      return compileSequence(expression, compilation);
    case 'if':
      return compileIf(expression, compilation);
    case 'for':
      return compileFor(expression, compilation);
    case 'some':
    case 'every':
      return compileQuantified(expression, compilation);
    case 'or':
    case 'and':
      return compileLogic(expression, compilation);
    case 'comparison':
      return compileComparison(expression, compilation);
    case 'node-comparison':
      return compileNodeComparison(expression, compilation);
    case 'range':
      return compileRange(expression, compilation);
    case 'arithmetic':
      return compileArithmetic(expression, compilation);
    case 'sign':
      return compileSign(expression, compilation);
    case 'set':
      return compileSet(expression, compilation);
    case 'instance':
      return compileInstance(expression, compilation);
    case 'treat':
      return compileTreat(expression, compilation);
    case 'cast':
      return compileCast(expression, compilation);
    case 'castable':
      return compileCastable(expression, compilation);
    case 'path':
      return compilePath(expression, compilation);
    case 'step':
      return compileStep(expression, compilation);
    case 'filter':
      return compileFilter(expression, compilation);
  }
}

/** XPath 2.0 §3.1.1. */
function compileLiteral({ type, text }: ExpressionOf<'literal'>): Evaluate {
  const value: Sequence = [type === 'string' ? stringValue(text) : cast(stringValue(text), ATOMIC[type])];
  return () => value;
}

/** XPath 2.0 §3.1.2. */
function compileVariable({ name, at }: ExpressionOf<'variable'>, compilation: Compilation): Evaluate {
  const variable = compilation.variable(name);
  if (typeof variable === 'number') return (frame) => frame.locals[variable] ?? EMPTY;
  return (frame) => {
    const value = frame.context.variable?.(variable);
    frame.at = at;
    return value ?? fail('XPDY0002', `$${variable}`);
  };
}

/** XPath 2.0 §3.1.4. */
function contextItem(at: number): Evaluate {
  return (frame) => {
    const { item } = frame;
    frame.at = at;
    return item === undefined ? fail('XPDY0002') : [item];
  };
}

function compileFilter({ primary, predicates }: ExpressionOf<'filter'>, compilation: Compilation): Evaluate {
  const evaluate = compilation.compile(primary);
  const filter = compilePredicates(predicates, compilation);
  return (frame) => filter(evaluate(frame), frame);
}
