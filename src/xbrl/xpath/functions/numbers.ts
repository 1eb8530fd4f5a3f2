import type { Decimal } from '../../numbers/decimal.js';
import { ATOMIC } from '../types/atomic-type.js';
import type { DecimalValue, FloatingValue, NumericValue } from '../values/atomic-value.js';
import { decimalOf, exact } from '../values/exact-decimal.js';
import { type Args, valueAt } from './arguments.js';
import type { Declared, Implementation } from './declare.js';

const [HALF_CEILING, HALF_EVEN] = [7, 6] as const;

/** F&O §6.4: each gives a value of the primitive type, or the integer type, of its argument. */
export const NUMBERS: readonly Declared[] = [
  ['fn:abs($arg as numeric?) as numeric?', by((value) => value.abs(), Math.abs)],
  ['fn:ceiling($arg as numeric?) as numeric?', by((value) => value.ceil(), Math.ceil)],
  ['fn:floor($arg as numeric?) as numeric?', by((value) => value.floor(), Math.floor)],
  // A half is rounded upwards; JavaScript does so too.
  [
    'fn:round($arg as numeric?) as numeric?',
    by((value) => value.toDecimalPlaces(0, HALF_CEILING), Math.round),
  ],
  [
    [
      'fn:round-half-to-even($arg as numeric?) as numeric?',
      'fn:round-half-to-even($arg as numeric?, $precision as xs:integer) as numeric?',
    ],
    (args) => {
      const value = numberAt(args);
      if (value === undefined) return [];
      const precision = args.length > 1 ? (valueAt(args, 1) as DecimalValue).value : exact(0);
      return [roundedHalfToEven(value, precision)];
    },
  ],
];

function numberAt(args: Args): NumericValue | undefined {
  return valueAt(args, 0) as NumericValue | undefined;
}

function by(decimal: (value: Decimal) => Decimal, floating: (value: number) => number): Implementation {
  return (args) => {
    const value = numberAt(args);
    if (value === undefined) return [];
    if (value.kind === 'decimal') return [ofType(value, decimal(value.value))];
    const { kind } = value;
    return [{ kind, type: ATOMIC[kind], value: floating(value.value) }];
  };
}

function ofType({ type }: DecimalValue, value: Decimal): DecimalValue {
  return { kind: 'decimal', type: type.isInteger ? ATOMIC.integer : ATOMIC.decimal, value };
}

/** F&O §6.4.5: floating-point numbers by way of their exact decimal value. */
function roundedHalfToEven(value: NumericValue, precision: Decimal): NumericValue {
  if (value.kind === 'decimal') return ofType(value, roundedAt(value.value, precision));
  if (!Number.isFinite(value.value) || value.value === 0) return value;
  const { kind } = value;
  const rounded = roundedAt(decimalOf(value.value), precision).toNumber();
  const result: FloatingValue = {
    kind,
    type: ATOMIC[kind],
    value: value.value < 0 && rounded === 0 ? -0 : kind === 'float' ? Math.fround(rounded) : rounded,
  };
  return result;
}

/** To so many places behind the point, or before it where they are negative. */
function roundedAt(value: Decimal, precision: Decimal): Decimal {
  if (precision.greaterThanOrEqualTo(value.decimalPlaces())) return value;
  // Half of such a power of ten is more than the number is.
  if (precision.lessThan(-value.e - 2)) return exact(0);
  const places = precision.toNumber();
  if (places >= 0) return value.toDecimalPlaces(places, HALF_EVEN);
  const inUnits = value.times(exact(`1e${places}`)).toDecimalPlaces(0, HALF_EVEN);
  return inUnits.times(exact(`1e${-places}`));
}
