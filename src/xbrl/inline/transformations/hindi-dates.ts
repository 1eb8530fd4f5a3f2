import { dateText, yearMonthText } from './date-text.js';
import { asciiDigits } from './digits.js';
import type { MonthNames } from './month-search.js';
import { firstMonth, lastMonth } from './month-search.js';
import { HINDI_MONTHS } from './months.js';
import type { Rule } from './rule.js';

/** A day and a year, each in digits of one script, with whatever else between them. */
export const HINDI_DAY_AND_YEAR =
  /^([0-9]{1,2}|[\u0966-\u096F]{1,2})([^0-9\u0966-\u096F]+)([0-9]{2}|[0-9]{4}|[\u0966-\u096F]{2}|[\u0966-\u096F]{4})$/;
const NAME_AND_YEAR = /^([^0-9\u0966-\u096F]+)([0-9]{2}|[0-9]{4}|[\u0966-\u096F]{2}|[\u0966-\u096F]{4})$/;
const MONTH_IN_DIGITS =
  /^([0-9]{1,2}|[\u0966-\u096F]{1,2})[^0-9\u0966-\u096F]+([\u0966-\u096F]{1,2})[^0-9\u0966-\u096F]+([0-9]{2}|[0-9]{4}|[\u0966-\u096F]{2}|[\u0966-\u096F]{4})$/;

/** Registry 4 `date-day-monthname-year-hi`: the calendar of the West, months by their Hindi names. */
export const dateDayMonthnameYearHi: Rule = (text) => {
  const [, day, middle, year] = HINDI_DAY_AND_YEAR.exec(text) ?? [];
  if (day === undefined || middle === undefined || year === undefined) return undefined;
  const month = monthBetween(middle, HINDI_MONTHS);
  return month === undefined ? undefined : dateText(western(year), month, western(day));
};

/** Registry 3 `datedaymonthyearin`: as above, or the month in Devanagari digits. */
export const dateDayMonthYearIn: Rule = (text) => {
  const [, day, month, year] = MONTH_IN_DIGITS.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return dateDayMonthnameYearHi(text);
  return dateText(western(year), western(month), western(day));
};

export const dateMonthnameYearHi: Rule = (text) => {
  const [, name, year] = NAME_AND_YEAR.exec(text) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const month = firstMonth(name, HINDI_MONTHS, { before: 0, behind: 1 });
  return month === undefined ? undefined : yearMonthText(western(year), month);
};

function monthBetween(text: string, names: MonthNames): number | undefined {
  return lastMonth(text, names, { before: 1, behind: 1 });
}

function western(digits: string): string {
  return asciiDigits('devanagari', digits);
}
