import type { Period } from '../report/aspects.js';
import { type DayBoundary, type Moment, parseMoment } from '../report/moment.js';
import { civilDate } from '../xpath/values/calendar.js';

/** A canonical xs:dateTime (XML Schema Part 2 §3.2.7.2): no 24:00:00, no zone but `Z`, no zeros before more than four digits of a year or behind a fraction. */
const CANONICAL = /^-?(?:[1-9]\d{4,}|\d{4})-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d*[1-9])?Z?$/;
const DAYS_BEFORE_1970 = 719_468;
const SECONDS_PER_DAY = 86_400;

/**
 * A period from its string representation (OIM Common Definitions 1.0 §3.5): one moment, or a beginning and
 * an end. The same moment twice is that moment. Undefined where it is none.
 */
export function readPeriod(text: string): Period | undefined {
  const [first = '', second, ...more] = text.split('/', 3);
  const start = readMoment(first);
  if (start === undefined || more.length > 0) return undefined;
  if (second === undefined || second === first) return { kind: 'instant', instant: dateText(start, 'end') };
  const end = readMoment(second);
  if (end === undefined) return undefined;
  return { kind: 'duration', start: dateText(start, 'start'), end: dateText(end, 'end') };
}

/**
 * The string representation of a period; the empty string for forever, which a fact leaves out. Undefined where
 * a date is none, or where the end is the beginning, so that it would read as a moment.
 */
export function periodText(period: Period): string | undefined {
  if (period.kind === 'forever') return '';
  if (period.kind === 'instant') return momentText(period.instant, 'end');
  const [start, end] = [momentText(period.start, 'start'), momentText(period.end, 'end')];
  return start === undefined || end === undefined || start === end ? undefined : `${start}/${end}`;
}

function readMoment(text: string): Moment | undefined {
  return CANONICAL.test(text) ? parseMoment(text, 'start') : undefined;
}

function momentText(text: string, dateMeans: DayBoundary): string | undefined {
  const moment = parseMoment(text, dateMeans);
  return moment && dateTimeText(moment);
}

/** A moment as a canonical xs:dateTime. */
export function dateTimeText({ seconds, fraction, zoned }: Moment): string {
  const [day, second] = dayAndSecond(seconds);
  const time = [second / 3600, (second / 60) % 60, second % 60].map((part) => twoDigits(Math.floor(part)));
  return `${dayText(day)}T${time.join(':')}${fraction === '' ? '' : `.${fraction}`}${zoned ? 'Z' : ''}`;
}

/** A moment as an instance has it (XBRL 2.1 §4.7.2): a date where that says the same. */
function dateText(moment: Moment, boundary: DayBoundary): string {
  const { seconds, fraction, zoned } = moment;
  const [day, second] = dayAndSecond(seconds);
  if (second !== 0 || fraction !== '' || zoned) return dateTimeText(moment);
  return dayText(boundary === 'end' ? day - 1 : day);
}

function dayAndSecond(seconds: number): readonly [day: number, second: number] {
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  return [day, seconds - day * SECONDS_PER_DAY];
}

/** @param day counted from 1970-01-01 */
function dayText(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day + DAYS_BEFORE_1970);
  // XML Schema 1.0 has no year zero: the year before 1 is -1.
  const written = year > 0 ? year : year - 1;
  const digits = String(Math.abs(written)).padStart(4, '0');
  return `${written < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
