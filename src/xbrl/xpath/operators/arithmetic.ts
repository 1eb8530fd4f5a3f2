import type { ArithmeticOperator } from '../syntax/expression.js';
import { ATOMIC } from '../types/atomic-type.js';
import {
  type AtomicValue,
  type DecimalValue,
  type FloatingValue,
  isNumeric,
  type NumericValue,
} from '../values/atomic-value.js';
import { cast, toFloating } from '../values/cast.js';
import { bounded, decimalOf, quotient } from '../values/exact-decimal.js';
import { textOf } from '../values/value-text.js';
import { fail } from '../xpath-error.js';
import { temporalArithmetic } from './temporal-arithmetic.js';

/**
 * An arithmetic operator on two values (XPath 2.0 §3.4, appendix B.2).
 *
 * @param implicitZone minutes east of UTC
 * @throws XPathError err:XPTY0004, err:FOAR0001, err:FOAR0002 and those of dates
 */
export function arithmetic(
  operator: ArithmeticOperator,
  left: AtomicValue,
  right: AtomicValue,
  implicitZone: number,
): AtomicValue {
  const [a, b] = [typed(left), typed(right)];
  if (isNumeric(a) && isNumeric(b)) return numeric(operator, a, b);
  return temporalArithmetic(operator, a, b, implicitZone);
}

/** Untyped values count as doubles. */
function typed(value: AtomicValue): AtomicValue {
  return value.kind === 'untypedAtomic' ? cast(value, ATOMIC.double) : value;
}

/** F&O §6.2, with numbers promoted to the wider type (XPath 2.0 B.1). */
function numeric(operator: ArithmeticOperator, a: NumericValue, b: NumericValue): NumericValue {
  if (a.kind === 'decimal' && b.kind === 'decimal') return decimal(operator, a, b);
  const kind = a.kind === 'double' || b.kind === 'double' ? 'double' : 'float';
  const [left, right] = [toFloating(kind, a).value, toFloating(kind, b).value];
  if (operator === 'idiv') return wholeQuotient(left, right);
  const value = floating(operator, left, right);
  return { kind, type: ATOMIC[kind], value: kind === 'float' ? Math.fround(value) : value };
}

function decimal(operator: ArithmeticOperator, a: DecimalValue, b: DecimalValue): DecimalValue {
  const areIntegers = a.type.isInteger && b.type.isInteger;
  const isInteger = operator === 'idiv' || (areIntegers && operator !== 'div');
  const type = isInteger ? ATOMIC.integer : ATOMIC.decimal;
  return { kind: 'decimal', type, value: bounded(decimalResult(operator, a.value, b.value)) };
}

function decimalResult(
  operator: ArithmeticOperator,
  a: DecimalValue['value'],
  b: DecimalValue['value'],
): DecimalValue['value'] {
  switch (operator) {
    case '+':
      return a.plus(b);
    case '-':
      return a.minus(b);
    case '*':
      return a.times(b);
    case 'div':
      return quotient(a, b);
    case 'idiv':
      return b.isZero() ? fail('FOAR0001') : a.divToInt(b);
    case 'mod':
      return b.isZero() ? fail('FOAR0001') : a.mod(b);
  }
}

/** As IEEE 754 has it; JavaScript's remainder is that of F&O §6.2.6. */
function floating(operator: Exclude<ArithmeticOperator, 'idiv'>, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case 'div':
      return a / b;
    case 'mod':
      return a % b;
  }
}

/** F&O §6.2.5. */
function wholeQuotient(a: number, b: number): DecimalValue {
  if (b === 0) fail('FOAR0001');
  if (Number.isNaN(b) || !Number.isFinite(a)) fail('FOAR0002');
  return { kind: 'decimal', type: ATOMIC.integer, value: decimalOf(Math.trunc(a / b)) };
}

/** Unary plus and minus (F&O §6.2.7, §6.2.8). @throws XPathError err:XPTY0004 */
export function signed(isNegative: boolean, operand: AtomicValue): NumericValue {
  const value = typed(operand);
  if (!isNumeric(value)) return fail('XPTY0004', textOf(value));
  if (value.kind === 'decimal') {
    const type = value.type.isInteger ? ATOMIC.integer : ATOMIC.decimal;
    return { kind: 'decimal', type, value: isNegative ? value.value.negated() : value.value };
  }
  const result: FloatingValue = {
    kind: value.kind,
    type: ATOMIC[value.kind],
    value: isNegative ? -value.value : value.value,
  };
  return result;
}
