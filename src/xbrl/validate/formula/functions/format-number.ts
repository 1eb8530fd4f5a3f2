import { textAt, valueAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { NumericValue } from '../../../xpath/values/atomic-value.js';
import { ZERO, exact } from '../../../xpath/values/exact-decimal.js';
import { type Call, stringValue } from '../../../xpath/xpath.js';
import { printNumber, readPicture } from './number-picture.js';
import { failRegistry } from './registry-error.js';

/** Numbers as people read them. */
export const FORMAT_NUMBER: readonly Declared[] = [
  // 90701: the function of XSLT 2.0 §16.4 with its default symbols; decimals stay exact.
  [
    'xfi:format-number($value as numeric?, $picture as xs:string) as xs:string',
    (args, call) => [
      stringValue(format(valueAt(args, 0) as NumericValue | undefined, textAt(args, 1), call)),
    ],
  ],
];

function format(value: NumericValue | undefined, text: string, call: Call): string {
  const picture = readPicture(text) ?? failRegistry('invalidPictureSyntax', text);
  if (value === undefined) return 'NaN';
  if (value.kind === 'decimal') {
    call.budget.text(value.value.d.length * 7 + Math.abs(value.value.e));
    const { positive, negative } = picture;
    return printNumber(
      value.value.abs(),
      value.value.isNegative() && !value.value.isZero() ? negative : positive,
    );
  }
  const number = value.value;
  if (Number.isNaN(number)) return 'NaN';
  const part = number < 0 || Object.is(number, -0) ? picture.negative : picture.positive;
  if (!Number.isFinite(number)) return `${part.prefix}Infinity${part.suffix}`;
  return printNumber(number === 0 ? ZERO : exact(String(Math.abs(number))), part);
}
