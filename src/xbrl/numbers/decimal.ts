import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimals. Sums, differences and products of amounts of up to 100 digits are exact, nothing
 * is ever written with an exponent, and a half rounds away from zero as in bookkeeping.
 */
export const Decimal = DecimalJs.clone({
  precision: 200,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  rounding: DecimalJs.ROUND_HALF_UP,
});
export type Decimal = DecimalJs;

const LEXICAL_DECIMAL = /^[ \t\n\r]*([+-]?(?:\d+(?:\.\d*)?|\.\d+))[ \t\n\r]*$/;

/** Reads an xs:decimal (XML Schema Part 2 §3.2.3, white space collapsed); undefined where it is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const lexical = LEXICAL_DECIMAL.exec(text)?.[1];
  return lexical === undefined ? undefined : new Decimal(lexical);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = new Decimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}
