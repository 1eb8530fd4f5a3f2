import { dateText } from './date-text.js';
import { asciiDigits } from './digits.js';
import { HINDI_DAY_AND_YEAR } from './hindi-dates.js';
import type { Rule } from './rule.js';
import { sakaMonthIn } from './saka-months.js';

/** Days of the months of the Indian national calendar; the first has one more in a leap year. */
const MONTH_LENGTHS = [30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];

/** The year 0 of the calendar began in March of this year. */
const YEARS_BEHIND = 78;

/** 1 January 2000 is 11 Pausha 1921: from there two digits of a year are of the nineteen hundreds. */
const CENTURY = { year: 21, month: 10, day: 11 };

/**
 * Registry 3 `calindaymonthyear`, Registry 4 `date-ind-day-monthname-year-hi`: a date of the Indian national (Saka)
 * calendar, its month by its Hindi name or one of its Latin spellings.
 */
export const dateSaka: Rule = (text) => {
  const [, dayText, middle, yearText] = HINDI_DAY_AND_YEAR.exec(text) ?? [];
  if (dayText === undefined || middle === undefined || yearText === undefined) return undefined;
  const month = sakaMonthIn(middle);
  if (month === undefined) return undefined;
  const day = Number(asciiDigits('devanagari', dayText));
  return westernDate(fullYear(asciiDigits('devanagari', yearText), month, day), month, day);
};

/** Two digits of a year stand for the date of this century that they can stand for. */
function fullYear(digits: string, month: number, day: number): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const isAtStart = month > CENTURY.month || (month === CENTURY.month && day >= CENTURY.day);
  return year > CENTURY.year || (year === CENTURY.year && isAtStart) ? 1900 + year : 2000 + year;
}

/** The year begins on 22 March, and in a leap year of the West on 21 March. */
function westernDate(year: number, month: number, day: number): string | undefined {
  const western = year + YEARS_BEHIND;
  const leap = isLeapYear(western) ? 1 : 0;
  const lengths = MONTH_LENGTHS.map((length, index) => (index === 0 ? length + leap : length));
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
  const before = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return countOn(western, 22 - leap + before + day - 1);
}

/** @param day a day of March, counted on past its end, less than a year. */
function countOn(year: number, day: number): string | undefined {
  const isLeapNext = isLeapYear(year + 1);
  const lengths = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, isLeapNext ? 29 : 28, 31];
  let index = 0;
  let left = day;
  while (left > (lengths[index] ?? left)) {
    left -= lengths[index] ?? 0;
    index++;
  }
  const month = ((index + 2) % 12) + 1;
  return dateText(String(index < 10 ? year : year + 1).padStart(4, '0'), month, String(left));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
