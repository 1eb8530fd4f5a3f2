import type { ArithmeticOperator } from '../syntax/expression.js';
import { ATOMIC, derivesFrom, typeText } from '../types/atomic-type.js';
import {
  type AtomicValue,
  type DecimalValue,
  type DurationValue,
  isNumeric,
  type MomentValue,
  type NumericValue,
} from '../values/atomic-value.js';
import { dayOf, daysInMonth } from '../values/calendar.js';
import { bounded, exact, quotient, ZERO } from '../values/exact-decimal.js';
import { dateOf, momentOf, secondsOnTimeLine, yearInRange } from '../values/moment.js';
import { fail } from '../xpath-error.js';

type DurationType = 'yearMonthDuration' | 'dayTimeDuration';

/** Arithmetic with dates, times and durations (F&O §10.6, §10.8). @throws XPathError err:XPTY0004 and others */
export function temporalArithmetic(
  operator: ArithmeticOperator,
  a: AtomicValue,
  b: AtomicValue,
  implicitZone: number,
): AtomicValue {
  if (a.kind === 'duration') {
    if (b.kind === 'duration') return betweenDurations(operator, a, b);
    if (isPointInTime(b) && operator === '+') return shifted(b, a, 1) ?? refuse(operator, a, b);
    if (isNumeric(b) && (operator === '*' || operator === 'div')) {
      return scaled(operator, a, b) ?? refuse(operator, a, b);
    }
    return refuse(operator, a, b);
  }
  if (isNumeric(a) && b.kind === 'duration' && operator === '*') {
    return scaled(operator, b, a) ?? refuse(operator, a, b);
  }
  if (!isPointInTime(a)) return refuse(operator, a, b);
  if (b.kind === 'duration' && (operator === '+' || operator === '-')) {
    return shifted(a, b, operator === '+' ? 1 : -1) ?? refuse(operator, a, b);
  }
  if (operator === '-' && isPointInTime(b) && a.kind === b.kind) return between(a, b, implicitZone);
  return refuse(operator, a, b);
}

function refuse(operator: ArithmeticOperator, a: AtomicValue, b: AtomicValue): never {
  return fail('XPTY0004', `${typeText(a.type)} ${operator} ${typeText(b.type)}`);
}

function isPointInTime(value: AtomicValue): value is MomentValue {
  return value.kind === 'dateTime' || value.kind === 'date' || value.kind === 'time';
}

/** Undefined for an xs:duration that is neither. */
export function durationTypeOf({ type }: DurationValue): DurationType | undefined {
  if (derivesFrom(type, ATOMIC.dayTimeDuration)) return 'dayTimeDuration';
  return derivesFrom(type, ATOMIC.yearMonthDuration) ? 'yearMonthDuration' : undefined;
}

function monthsDuration(months: number): DurationValue {
  if (!Number.isSafeInteger(months)) fail('FODT0002');
  return {
    kind: 'duration',
    type: ATOMIC.yearMonthDuration,
    months: months === 0 ? 0 : months,
    seconds: ZERO,
  };
}

export function secondsDuration(seconds: DurationValue['seconds']): DurationValue {
  return { kind: 'duration', type: ATOMIC.dayTimeDuration, months: 0, seconds: bounded(seconds) };
}

function betweenDurations(operator: ArithmeticOperator, a: DurationValue, b: DurationValue): AtomicValue {
  const type = durationTypeOf(a);
  if (type === undefined || type !== durationTypeOf(b)) return refuse(operator, a, b);
  const areMonths = type === 'yearMonthDuration';
  if (operator === 'div') {
    const [left, right] = areMonths ? [exact(a.months), exact(b.months)] : [a.seconds, b.seconds];
    return { kind: 'decimal', type: ATOMIC.decimal, value: quotient(left, right) };
  }
  if (operator !== '+' && operator !== '-') return refuse(operator, a, b);
  const sign = operator === '+' ? 1 : -1;
  return areMonths
    ? monthsDuration(a.months + sign * b.months)
    : secondsDuration(a.seconds.plus(b.seconds.times(sign)));
}

/**
 * F&O §10.6.3, §10.6.4, §10.6.8, §10.6.9: months are rounded, a half upwards. A decimal factor stays a
 * decimal; a float or double counts as the shortest decimal that is written for it.
 */
function scaled(operator: '*' | 'div', duration: DurationValue, by: NumericValue): DurationValue | undefined {
  const type = durationTypeOf(duration);
  if (type === undefined) return undefined;
  const amount = type === 'yearMonthDuration' ? exact(duration.months) : duration.seconds;
  const result = scaledAmount(operator, amount, by);
  return type === 'yearMonthDuration'
    ? monthsDuration(result.plus(0.5).floor().toNumber())
    : secondsDuration(result);
}

function scaledAmount(
  operator: '*' | 'div',
  amount: DecimalValue['value'],
  by: NumericValue,
): DecimalValue['value'] {
  if (by.kind !== 'decimal') {
    if (Number.isNaN(by.value)) fail('FOCA0005');
    if (!Number.isFinite(by.value)) return operator === 'div' ? ZERO : fail('FODT0002');
  }
  const factor = by.kind === 'decimal' ? by.value : exact(by.value);
  if (operator === '*') return bounded(amount.times(factor));
  return factor.isZero() ? fail('FODT0002') : quotient(amount, factor);
}

/** F&O §10.8.1 to §10.8.4: the elapsed time. */
function between(a: MomentValue, b: MomentValue, implicitZone: number): DurationValue {
  const seconds = secondsOnTimeLine(a, implicitZone) - secondsOnTimeLine(b, implicitZone);
  return secondsDuration(exact(seconds).plus(a.fraction.minus(b.fraction)));
}

/** F&O §10.8.5 on; undefined where the two do not go together. */
function shifted(moment: MomentValue, duration: DurationValue, sign: 1 | -1): MomentValue | undefined {
  const type = durationTypeOf(duration);
  if (type === undefined) return undefined;
  if (type === 'yearMonthDuration') {
    return moment.kind === 'time' ? undefined : shiftedByMonths(moment, sign * duration.months);
  }
  const total = exact(sign).times(duration.seconds).plus(moment.fraction).plus(moment.second);
  const whole = total.floor();
  const second = whole.toNumber();
  if (!Number.isSafeInteger(second)) return fail('FODT0001');
  const { zone } = moment;
  if (moment.kind === 'date')
    return momentOf('date', moment.day + Math.floor(second / 86_400), 0, { fraction: ZERO, zone });
  return momentOf(moment.kind, moment.day, second, { fraction: total.minus(whole), zone });
}

/** XML Schema Part 2 appendix E: a day that the month does not have becomes its last. */
function shiftedByMonths(moment: MomentValue, months: number): MomentValue {
  const { year, month, day } = dateOf(moment);
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [yearInRange(Math.floor(total / 12)), (((total % 12) + 12) % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return momentOf(moment.kind, dayOf(toYear, toMonth, toDay), moment.second, moment);
}
