import { Decimal } from '../../../numbers/decimal.js';

/** How numbers of one sign are written (XSLT 2.0 §16.4.2). */
export interface NumberPicture {
  readonly prefix: string;
  readonly suffix: string;
  /** 100 for a percent sign, 1000 for a per-mille sign, else 1. */
  readonly factor: number;
  readonly leastWhole: number;
  readonly leastFraction: number;
  readonly mostFraction: number;
  /** Where a grouping separator stands, in digits before the decimal separator. */
  readonly wholeGroups: readonly number[];
  /** Likewise, in digits behind it. */
  readonly fractionGroups: readonly number[];
}

const ACTIVE = /[0#.,]/;
/** Digits of a number that is written out; nobody asks for more. */
const MOST_DIGITS = 1000;

/** The picture of positive and of negative numbers; undefined where the string is no picture (§16.4.3). */
export function readPicture(
  text: string,
): { readonly positive: NumberPicture; readonly negative: NumberPicture } | undefined {
  const parts = text.split(';');
  if (parts.length > 2) return undefined;
  const [positive, negative] = parts.map(readSubpicture);
  if (positive === undefined || (parts.length === 2 && negative === undefined)) return undefined;
  return { positive, negative: negative ?? { ...positive, prefix: `-${positive.prefix}` } };
}

function readSubpicture(text: string): NumberPicture | undefined {
  const begin = text.search(ACTIVE);
  if (begin === -1) return undefined;
  let end = text.length;
  while (!ACTIVE.test(text[end - 1] ?? '')) end--;
  const active = text.slice(begin, end);
  const [prefix, suffix] = [text.slice(0, begin), text.slice(end)];
  const signs = `${prefix}${suffix}`.match(/[%‰]/g) ?? [];
  // Nothing but digits and separators between the first and the last of them.
  if (/[^0#.,]/.test(active) || signs.length > 1 || active.length > MOST_DIGITS) return undefined;
  const [whole = '', fraction = '', ...more] = active.split('.');
  const isWellFormed =
    more.length === 0 &&
    /[0#]/.test(active) &&
    // Optional digits stand outside of the obligatory ones.
    /^[#,]*[0,]*$/.test(whole) &&
    /^[0,]*[#,]*$/.test(fraction) &&
    !/,$/.test(whole) &&
    !/,,/.test(active) &&
    !/^,/.test(fraction);
  if (!isWellFormed) return undefined;
  return {
    prefix,
    suffix,
    factor: signs[0] === '%' ? 100 : signs[0] === '‰' ? 1000 : 1,
    ...digitsOf(whole, fraction),
  };
}

function digitsOf(whole: string, fraction: string): Omit<NumberPicture, 'prefix' | 'suffix' | 'factor'> {
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const [leastWhole, mostFraction] = [count(whole, /0/g), count(fraction, /[0#]/g)];
  return {
    // A number without a fraction shows at least one digit.
    leastWhole: leastWhole === 0 && mostFraction === 0 ? 1 : leastWhole,
    leastFraction: count(fraction, /0/g),
    mostFraction,
    wholeGroups: groups(backwards(whole)),
    fractionGroups: groups(fraction),
  };
}

/** After how many digits there is a separator, from the decimal separator on. */
function groups(text: string): readonly number[] {
  const found: number[] = [];
  let digits = 0;
  for (const character of text) {
    if (character === ',') found.push(digits);
    else digits++;
  }
  return found;
}

/** A number as its picture has it (§16.4.4), exactly; a half is rounded to the even neighbour. @param value not negative */
export function printNumber(value: Decimal, picture: NumberPicture): string {
  const scaled = value.times(picture.factor).toDecimalPlaces(picture.mostFraction, Decimal.ROUND_HALF_EVEN);
  const [whole = '', fraction = ''] = scaled.toFixed(picture.mostFraction).split('.');
  const ahead = whole.replace(/^0+/, '').padStart(picture.leastWhole, '0');
  const behind = withoutEndZeros(fraction, picture.leastFraction);
  const digits = ahead === '' && behind === '' ? '0' : ahead;
  const grouped = backwards(separated(backwards(digits), everyGroup(picture.wholeGroups, digits.length)));
  const end = behind === '' ? '' : `.${separated(behind, picture.fractionGroups)}`;
  return `${picture.prefix}${grouped}${end}${picture.suffix}`;
}

function withoutEndZeros(digits: string, least: number): string {
  let end = digits.length;
  while (end > least && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Regular groups go on for as long as there are digits (§16.4.3). */
function everyGroup(places: readonly number[], length: number): readonly number[] {
  const [size = 0] = places;
  const isRegular = size > 0 && places.every((place, index) => place === size * (index + 1));
  if (!isRegular) return places;
  return Array.from({ length: Math.floor(length / size) }, (_, index) => size * (index + 1));
}

/** A separator before the digit at each place but the first. */
function separated(digits: string, places: readonly number[]): string {
  const cuts = places.filter((place) => place > 0 && place < digits.length);
  return [0, ...cuts].map((from, index) => digits.slice(from, cuts[index])).join(',');
}

function backwards(text: string): string {
  return Array.from(text).reverse().join('');
}
