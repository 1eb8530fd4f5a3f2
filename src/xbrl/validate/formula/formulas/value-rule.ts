import { Decimal } from '../../../numbers/decimal.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { type AtomicValue, atomize, textOf } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { nonSingletonOutputValue } from './formula-errors.js';
import type { FormulaRules } from './formula-rules.js';

const VALUE = qname('', 'value');

/** Formula 1.0 §2.1.1: the value of the output; undefined where it is nil. @throws FormulaError */
export function readValueRule(rules: FormulaRules): (evaluation: Evaluation) => AtomicValue | undefined {
  const expression = rules.source.expression(attribute(rules.element, VALUE) ?? '', rules.element);
  return (evaluation) => {
    const values = expression.derive(evaluation, undefined, atomize);
    if (values.length > 1) {
      raise(nonSingletonOutputValue, rules.detail(String(values.length)), rules.element);
    }
    return values[0];
  };
}

/** A value as an item has it in its text: a number without an exponent, which xs:decimal does not have. */
export function itemText(value: AtomicValue): string {
  const isFloating = value.kind === 'double' || value.kind === 'float';
  return isFloating && Number.isFinite(value.value) ? new Decimal(value.value).toFixed() : textOf(value);
}
