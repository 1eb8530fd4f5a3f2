import { doubleAt, valueAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { NumericValue } from '../../../xpath/values/atomic-value.js';
import { toFloating } from '../../../xpath/values/cast.js';
import { doubleValue, type Sequence } from '../../../xpath/xpath.js';

/** The functions of XPath 3.1 Functions and Operators §4.8 that the registry takes over, all on doubles. */
export const MATHEMATICS: readonly Declared[] = [
  // 31001
  ['xfm:pi() as xs:double', () => [doubleValue(Math.PI)]],
  // 31002 to 31005
  ['xfm:exp($arg as xs:double?) as xs:double?', ofOne(Math.exp)],
  ['xfm:exp10($arg as xs:double?) as xs:double?', ofOne((arg) => Math.pow(10, arg))],
  ['xfm:log($arg as xs:double?) as xs:double?', ofOne(Math.log)],
  ['xfm:log10($arg as xs:double?) as xs:double?', ofOne(Math.log10)],
  // 31006
  [
    'xfm:pow($x as xs:double?, $y as numeric) as xs:double?',
    (args): Sequence => {
      if (valueAt(args, 0) === undefined) return [];
      const [base, exponent] = [doubleAt(args, 0), valueAt(args, 1) as NumericValue];
      return [doubleValue(power(base, toFloating('double', exponent).value))];
    },
  ],
  // 31007 to 31013
  ['xfm:sqrt($arg as xs:double?) as xs:double?', ofOne(Math.sqrt)],
  ['xfm:sin($arg as xs:double?) as xs:double?', ofOne(Math.sin)],
  ['xfm:cos($arg as xs:double?) as xs:double?', ofOne(Math.cos)],
  ['xfm:tan($arg as xs:double?) as xs:double?', ofOne(Math.tan)],
  ['xfm:asin($arg as xs:double?) as xs:double?', ofOne(Math.asin)],
  ['xfm:acos($arg as xs:double?) as xs:double?', ofOne(Math.acos)],
  ['xfm:atan($arg as xs:double?) as xs:double?', ofOne(Math.atan)],
  // 31014
  [
    'xfm:atan2($y as xs:double, $x as xs:double) as xs:double',
    (args) => [doubleValue(Math.atan2(doubleAt(args, 0), doubleAt(args, 1)))],
  ],
];

function ofOne(compute: (arg: number) => number): Declared[1] {
  return (args): Sequence =>
    valueAt(args, 0) === undefined ? [] : [doubleValue(compute(doubleAt(args, 0)))];
}

/** One to any power is one, and minus one to an infinite power (IEEE 754 §9.2.1), which Math.pow denies. */
function power(base: number, exponent: number): number {
  return base === 1 || (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))
    ? 1
    : Math.pow(base, exponent);
}
