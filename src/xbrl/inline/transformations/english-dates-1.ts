import { dateText, monthDayText, yearMonthText } from './date-text.js';
import { firstMonth } from './month-search.js';
import type { MonthNames } from './month-search.js';
import type { Rule } from './rule.js';

/** The English dates of Registry 1: one space between the parts, the name whole, a year of two or four digits. */
const DAY_NAME_YEAR = /^([0-9]{1,2}) ([A-Za-z]+) ([0-9]{2}|[0-9]{4})$/;
const NAME_DAY_YEAR = /^([A-Za-z]+) ([0-9]{1,2}), ([0-9]{2}|[0-9]{4})$/;
const DAY_NAME = /^([0-9]{1,2}) ([A-Za-z]+)$/;
const NAME_DAY = /^([A-Za-z]+) ([0-9]{1,2})$/;
const YEAR_NAME = /^([0-9]{2}|[0-9]{4}) ([A-Za-z]+)$/;
const NAME_YEAR = /^([A-Za-z]+) ([0-9]{2}|[0-9]{4})$/;

export function ukDate(names: MonthNames): Rule {
  return withMonth(DAY_NAME_YEAR, 2, names, (month, parts) =>
    dateText(part(parts, 3), month, part(parts, 1)),
  );
}

export function usDate(names: MonthNames): Rule {
  return withMonth(NAME_DAY_YEAR, 1, names, (month, parts) =>
    dateText(part(parts, 3), month, part(parts, 2)),
  );
}

export function ukDayMonth(names: MonthNames): Rule {
  return withMonth(DAY_NAME, 2, names, (month, parts) => monthDayText(month, part(parts, 1)));
}

export function usMonthDay(names: MonthNames): Rule {
  return withMonth(NAME_DAY, 1, names, (month, parts) => monthDayText(month, part(parts, 2)));
}

export function yearMonth(names: MonthNames): Rule {
  return withMonth(YEAR_NAME, 2, names, (month, parts) => yearMonthText(part(parts, 1), month));
}

export function monthYear(names: MonthNames): Rule {
  return withMonth(NAME_YEAR, 1, names, (month, parts) => yearMonthText(part(parts, 2), month));
}

function withMonth(
  form: RegExp,
  nameAt: number,
  names: MonthNames,
  write: (month: number, parts: RegExpExecArray) => string | undefined,
): Rule {
  return (text) => {
    const parts = form.exec(text);
    if (parts === null) return undefined;
    const month = firstMonth(part(parts, nameAt), names, { before: 0, behind: 0, atMostBehind: 0 });
    return month === undefined ? undefined : write(month, parts);
  };
}

function part(parts: RegExpExecArray, index: number): string {
  return parts[index] ?? '';
}
