import type { DateTimeType } from '../../xsd/values/date-time.js';
import { readDateTimeParts } from '../../xsd/values/date-time.js';

/**
 * Dates as XML Schema writes them (Part 2 §3.2.9, §3.2.10, §3.2.12), of digits as they were read. Undefined
 * where the calendar has no such date: the patterns of the registries let 31 February through, its type does not.
 */
export function dateText(year: string, month: string | number, day: string): string | undefined {
  return checked('date', `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`);
}

export function monthDayText(month: string | number, day: string): string | undefined {
  return checked('gMonthDay', `--${twoDigits(month)}-${twoDigits(day)}`);
}

export function yearMonthText(year: string, month: string | number): string | undefined {
  return checked('gYearMonth', `${fullYear(year)}-${twoDigits(month)}`);
}

/** One and two digits are a year of this century, in every registry: `9` is 2009 and `98` is 2098. */
function fullYear(year: string): string {
  return year.length <= 2 ? `20${twoDigits(year)}` : year.padStart(4, '0');
}

function twoDigits(part: string | number): string {
  return String(part).padStart(2, '0');
}

function checked(type: DateTimeType, text: string): string | undefined {
  return readDateTimeParts(type, text) === undefined ? undefined : text;
}
