import { parseMoment } from '../report/moment.js';

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?((?:Z|[+-]\d\d:\d\d)?)$/;

/** The year of the last day of a period that ends at a date or dateTime; undefined where it is neither. */
export function yearOfEnd(text: string): number | undefined {
  const year = DATE.exec(lastDay(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What a period ends at, so many years later: where that is midnight, the date of the day that it ends. */
export function shiftEnd(text: string, years: number): string {
  const day = lastDay(text);
  const moved = shiftDate(day, years);
  return moved === day ? text : moved;
}

/** Midnight belongs to the day that it ends (XBRL 2.1 §4.7.2): `2025-01-01T00:00:00` is the end of `2024-12-31`. */
function lastDay(end: string): string {
  const [, date = '', zone = ''] = MIDNIGHT.exec(end) ?? [];
  if (date === '' || parseMoment(end, 'end') === undefined) return end;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return `${day.toISOString().slice(0, 10)}${zone}`;
}

/**
 * The same day of a later year, whatever follows the date unchanged. The last day of February stays the last
 * one. What is no date, or would be in no year of four digits, stays as it is.
 */
export function shiftDate(text: string, years: number): string {
  const match = DATE.exec(text);
  if (match === null || parseMoment(text, 'start') === undefined) return text;
  const [date, year = '', month = '', day = ''] = match;
  const moved = Number(year) + years;
  if (moved < 1 || moved > 9999) return text;
  const isEnd = month === '02' && Number(day) === lastOfFebruary(Number(year));
  const last = isEnd ? String(lastOfFebruary(moved)) : day;
  return `${String(moved).padStart(4, '0')}-${month}-${last}${text.slice(date.length)}`;
}

function lastOfFebruary(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/**
 * School years or book years over two calendar years each, `2023-2024` or `2023/2024 2024/2025`, so many years later.
 * A text with anything else stays as it is.
 */
export function shiftYearPairs(text: string, years: number): string {
  const words = text.split(' ');
  const moved = words.map((word) => shiftYearPair(word, years));
  return moved.some((word, i) => word === words[i]) ? text : moved.join(' ');
}

function shiftYearPair(text: string, years: number): string {
  const match = /^(\d{4})([-/])(\d{4})$/.exec(text);
  if (match === null) return text;
  const [, first = '', between = '', second = ''] = match;
  const isPair = Number(second) === Number(first) + 1;
  return isPair ? `${String(Number(first) + years)}${between}${String(Number(second) + years)}` : text;
}
