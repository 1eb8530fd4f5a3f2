import { Decimal } from '../numbers/decimal.js';
import type { Concept, Taxonomy } from '../taxonomy/taxonomy.js';
import { collapsed } from '../xml/collapsed.js';
import { qname } from '../xml/qname.js';
import type { Item } from './instance.js';
import { reportedText } from './reported-text.js';

/** How far a number is exact: to so many decimals, wholly, or not to be told. */
export type Accuracy = number | 'INF' | 'unknown';

/** The number that an item reports, and how exact it is. */
export interface NumericValue {
  readonly value: Decimal;
  readonly decimals: Accuracy;
}

const [DECIMALS, PRECISION] = [qname('', 'decimals'), qname('', 'precision')];
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee]([+-]?\d{1,4}))?$/;
/** Beyond what xs:double can hold; more would only cost time. */
const LARGEST_EXPONENT = 400;
/** Nobody reports more digits than this behind or before the point. */
const MOST_DECIMALS = 1000;

/**
 * The value of a numeric item with its decimals, inferred from precision where that is given
 * (XBRL 2.1 §4.6.6). What the schema supplies counts as written: an element default for an empty item, a
 * default or fixed decimals or precision. Undefined for nil, and for what is no number.
 */
export function numericValue(item: Item, concept: Concept, taxonomy: Taxonomy): NumericValue | undefined {
  if (item.isNil) return undefined;
  const value = parseNumber(reportedText(item, concept));
  if (value === undefined) return undefined;
  const attributes = concept.type === undefined ? undefined : taxonomy.contentOf(concept.type).attributes;
  const decimals =
    item.decimals ?? (item.precision === undefined ? attributes?.get(DECIMALS)?.value : undefined);
  const precision = item.precision ?? attributes?.get(PRECISION)?.value;
  return { value, decimals: accuracyOf(value, decimals, precision) };
}

/** The number that xs:decimal, xs:float or xs:double text stands for; undefined for INF, NaN and other text. */
export function parseNumber(text: string): Decimal | undefined {
  const trimmed = collapsed(text);
  const match = NUMBER.exec(trimmed);
  if (match === null || Math.abs(Number(match[1] ?? 0)) > LARGEST_EXPONENT) return undefined;
  return new Decimal(trimmed);
}

/**
 * XBRL 2.1 §4.6.6: decimals as stated; otherwise precision − ⌊log₁₀|value|⌋ − 1, and INF for a value of
 * zero or an infinite precision. A precision of 0 says that nothing is known.
 */
export function accuracyOf(
  value: Decimal,
  decimals: string | undefined,
  precision: string | undefined,
): Accuracy {
  if (decimals !== undefined) return collapsed(decimals) === 'INF' ? 'INF' : bounded(Number(decimals));
  if (precision === undefined) return 'unknown';
  if (collapsed(precision) === 'INF') return 'INF';
  const digits = Number(precision);
  if (!(digits > 0)) return 'unknown';
  return value.isZero() ? 'INF' : bounded(digits - value.e - 1);
}

function bounded(decimals: number): Accuracy {
  if (Number.isNaN(decimals)) return 'unknown';
  return decimals > MOST_DECIMALS ? 'INF' : Math.max(-MOST_DECIMALS, decimals);
}

/** A number rounded to decimals, a half to the even neighbour (XBRL 2.1 §4.6.7.2). */
export function rounded(value: Decimal, decimals: number | 'INF'): Decimal {
  if (decimals === 'INF') return value;
  if (decimals >= 0) return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN);
  const unit = new Decimal(10).pow(-decimals);
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).times(unit);
}
