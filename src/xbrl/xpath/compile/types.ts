import { atomize, atomizeOne } from '../nodes/atomize.js';
import { EMPTY } from '../sequence.js';
import type { Expression, ExpressionOf } from '../syntax/expression.js';
import { ATOMIC, type AtomicType } from '../types/atomic-type.js';
import { matchesSequenceType } from '../types/sequence-type.js';
import { canCast, cast } from '../values/cast.js';
import { fail } from '../xpath-error.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './frame.js';
import { lexical } from './names.js';
import { NO, YES } from './operators.js';
import { compileSequenceType } from './sequence-types.js';
import type { NamespaceScope } from '../../xml/tree.js';

/** XPath 2.0 §3.10.1. */
export function compileInstance(
  { operand, type }: ExpressionOf<'instance'>,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  const wanted = compileSequenceType(type, compilation);
  return (frame) => (matchesSequenceType(evaluate(frame), wanted) ? YES : NO);
}

/** XPath 2.0 §3.10.5. */
export function compileTreat(
  { operand, type, at }: ExpressionOf<'treat'>,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  const wanted = compileSequenceType(type, compilation);
  return (frame) => {
    const value = evaluate(frame);
    frame.at = at;
    return matchesSequenceType(value, wanted) ? value : fail('XPDY0050', wanted.text);
  };
}

/** XPath 2.0 §3.10.2. */
export function compileCast(
  { operand, type, isOptional, at }: ExpressionOf<'cast'>,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  const target = castTarget(type, compilation);
  const scope = literalScope(operand, compilation);
  return (frame) => {
    const sequence = evaluate(frame);
    frame.at = at;
    const only = atomizeOne(sequence);
    if (only !== undefined) return [cast(only, target, scope)];
    return isOptional ? EMPTY : fail('XPTY0004');
  };
}

/** XPath 2.0 §3.10.3. */
export function compileCastable(
  { operand, type, isOptional, at }: ExpressionOf<'castable'>,
  compilation: Compilation,
): Evaluate {
  const evaluate = compilation.compile(operand);
  const target = castTarget(type, compilation);
  const scope = literalScope(operand, compilation);
  return (frame) => {
    const sequence = evaluate(frame);
    frame.at = at;
    const values = atomize(sequence);
    const [only] = values;
    if (only === undefined) return isOptional ? YES : NO;
    return values.length === 1 && canCast(only, target, scope) ? YES : NO;
  };
}

/** @throws XPathError err:XPST0051, err:XPST0080 */
function castTarget(type: ExpressionOf<'cast'>['type'], compilation: Compilation): AtomicType {
  const target = compilation.atomicType(type);
  if (target === ATOMIC.anyAtomicType || target === ATOMIC.NOTATION) {
    compilation.fail(type.at, 'XPST0080', lexical(type));
  }
  return target;
}

/** Only a literal has its prefixes from the expression (XPath 2.0 §3.10.2). */
export function literalScope(operand: Expression, compilation: Compilation): NamespaceScope | undefined {
  return operand.kind === 'literal' && operand.type === 'string' ? compilation.literalScope : undefined;
}
