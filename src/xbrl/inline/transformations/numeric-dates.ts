import { dateText, monthDayText, yearMonthText } from './date-text.js';
import { inAsciiDigits } from './digits.js';
import type { Rule } from './rule.js';

/** Which of the groups of a pattern is the year, the month, the day. */
interface Order {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const SLASHES = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{2}|[0-9]{4})$/;
const DOTS = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2}|[0-9]{4})$/;
const ONE_SLASH = /^([0-9]{1,2})\/([0-9]{1,2})$/;

/** Registry 1: parts divided by slashes or dots, a year of two or four digits. */
export const dateSlashEu = numericDate(SLASHES, { day: 1, month: 2, year: 3 });
export const dateSlashUs = numericDate(SLASHES, { month: 1, day: 2, year: 3 });
export const dateDotEu = numericDate(DOTS, { day: 1, month: 2, year: 3 });
export const dateDotUs = numericDate(DOTS, { month: 1, day: 2, year: 3 });
export const dateSlashDayMonthEu = numericDate(ONE_SLASH, { day: 1, month: 2 });
export const dateSlashMonthDayUs = numericDate(ONE_SLASH, { month: 1, day: 2 });

const TWO_PARTS = /^([0-9]{1,2})[^0-9]+([0-9]{1,2})$/;
const THREE_PARTS = /^([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,2}|[0-9]{4})$/;
const MONTH_YEAR = /^([0-9]{1,2})[^0-9]+([0-9]{1,2}|[0-9]{4})$/;

/** From Registry 2 on: parts divided by anything but digits, a year of one, two or four digits. */
export const dateDayMonth = numericDate(TWO_PARTS, { day: 1, month: 2 });
export const dateMonthDay = numericDate(TWO_PARTS, { month: 1, day: 2 });
export const dateDayMonthYear = numericDate(THREE_PARTS, { day: 1, month: 2, year: 3 });
export const dateMonthDayYear = numericDate(THREE_PARTS, { month: 1, day: 2, year: 3 });

/** From Registry 3 on. */
export const dateMonthYear = numericDate(MONTH_YEAR, { month: 1, year: 2 });

/** Registry 3: full-width digits too. */
export const dateYearMonthDay3 = inAsciiDigits(
  'full-width',
  numericDate(/^([0-9]{1,2}|[0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,2})$/, { year: 1, month: 2, day: 3 }),
);

/** From Registry 4 on: full-width digits, and something behind the last one. */
export const dateYearMonthDay = inAsciiDigits(
  'full-width',
  numericDate(/^([0-9]{1,2}|[0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]*$/, {
    year: 1,
    month: 2,
    day: 3,
  }),
);
export const dateYearMonth = inAsciiDigits(
  'full-width',
  numericDate(/^([0-9]{1,2}|[0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]*$/, { year: 1, month: 2 }),
);

/** From Registry 4 on: Devanagari digits too. */
export const dateDayMonthYearHi = inAsciiDigits('devanagari', dateDayMonthYear);
export const dateMonthYearHi = inAsciiDigits('devanagari', dateMonthYear);

function numericDate(form: RegExp, order: Order): Rule {
  return (text) => {
    const parts = form.exec(text);
    if (parts === null) return undefined;
    const part = (index: number): string => parts[index] ?? '';
    const month = part(order.month);
    if (order.year === undefined) return monthDayText(month, part(order.day ?? 0));
    if (order.day === undefined) return yearMonthText(part(order.year), month);
    return dateText(part(order.year), month, part(order.day));
  };
}
