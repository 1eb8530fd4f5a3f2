import type { QName } from '../../../xml/qname.js';
import { ATOMIC, atomize, cast, fail } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';

/** The one name that an expression of a rule gives. @throws ExpressionError err:XPTY0004 where it gives none */
export function nameExpression(expression: Expression): (evaluation: Evaluation) => QName {
  return (evaluation) =>
    expression.derive(evaluation, undefined, (sequence) => {
      const [value, ...others] = atomize(sequence);
      if (value === undefined || others.length > 0) return fail('XPTY0004', 'xs:QName');
      const name = cast(value, ATOMIC.QName);
      return name.kind === 'QName' ? name.name : fail('XPTY0004', 'xs:QName');
    });
}
