import { dateText, monthDayText, yearMonthText } from './date-text.js';
import type { Rule } from './rule.js';

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Registry 4 `date-day-monthroman`: the month is a numeral of large or of small letters with no other X, V or I
 * against it. `30. IV`
 */
export const dateDayMonthRoman: Rule = (text) => {
  const [, day, rest] = /^([0-9]{1,2})([^0-9]+)$/.exec(text) ?? [];
  if (day === undefined || rest === undefined) return undefined;
  let start = rest.length;
  while (start > 0 && isNumeralLetter(rest, start - 1)) start--;
  const month = start === 0 ? undefined : monthOf(rest.slice(start));
  return month === undefined ? undefined : monthDayText(month, day);
};

/** `30 IV 2020` */
export const dateDayMonthRomanYear: Rule = (text) => {
  const [, day, middle, year] = /^([0-9]{1,2})([^0-9]+)([0-9]{1,2}|[0-9]{4})$/.exec(text) ?? [];
  if (day === undefined || middle === undefined || year === undefined) return undefined;
  const month = lastNumeral(middle);
  return month === undefined ? undefined : dateText(year, month, day);
};

/** `IV 2020` */
export const dateMonthRomanYear: Rule = (text) => {
  const [, numeral, year] = /^([XVIxvi]+)[^XVIxvi0-9][^0-9]*([0-9]{1,2}|[0-9]{4})$/.exec(text) ?? [];
  const month = numeral === undefined ? undefined : monthOf(numeral);
  return month === undefined || year === undefined ? undefined : yearMonthText(year, month);
};

/** The month of the last run of numeral letters that has something before and behind it. */
function lastNumeral(text: string): number | undefined {
  let end = text.length - 1;
  while (end > 0) {
    while (end > 0 && !isNumeralLetter(text, end - 1)) end--;
    let start = end;
    while (start > 0 && isNumeralLetter(text, start - 1)) start--;
    const month = start === 0 || isNumeralLetter(text, end) ? undefined : monthOf(text.slice(start, end));
    if (month !== undefined) return month;
    end = start;
  }
  return undefined;
}

/** 1 to 12; undefined for what is no numeral of a month, and for large and small letters mixed. */
function monthOf(numeral: string): number | undefined {
  if (numeral.length > 4) return undefined;
  const small = numeral.toLowerCase();
  if (numeral !== small && numeral !== numeral.toUpperCase()) return undefined;
  const index = NUMERALS.indexOf(small);
  return index === -1 ? undefined : index + 1;
}

function isNumeralLetter(text: string, at: number): boolean {
  return 'XVIxvi'.includes(text.charAt(at)) && at < text.length;
}
