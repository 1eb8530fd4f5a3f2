import { attribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import { atomize, fail, textOf } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FilterSource } from './filter.js';

/** The text that an expression in an attribute gives for a fact; undefined where it gives nothing. */
export type TextOf = (fact: FormulaFact, evaluation: Evaluation) => string | undefined;

/** @throws ExpressionError err:XPTY0004, when it is evaluated, where there is more than one value */
export function textExpression({ element, expression }: FilterSource, name: QName): TextOf {
  const compiled = expression(attribute(element, name) ?? '', element);
  return (fact, evaluation) =>
    compiled.derive(evaluation, fact.node, (sequence) => {
      const [value, ...others] = atomize(sequence);
      if (others.length > 0) return fail('XPTY0004', 'xs:string');
      return value === undefined ? undefined : textOf(value);
    });
}
