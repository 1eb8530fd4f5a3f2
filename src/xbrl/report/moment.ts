import { collapsed } from '../xml/collapsed.js';
import { withoutTrailingZeros } from '../xsd/values/decimal-text.js';

/**
 * A point in time, exact: whole seconds since 1970-01-01T00:00:00 in the proleptic Gregorian
 * calendar, and the digits of the fraction of a second without trailing zeros.
 */
export interface Moment {
  readonly seconds: number;
  readonly fraction: string;
  /** Whether a time zone was given; the seconds are then those of UTC. */
  readonly zoned: boolean;
}

/** Where in its day a date without a time lies (XBRL 2.1 §4.7.2). */
export type DayBoundary = 'start' | 'end';

const DATE_UNION =
  /^(-?\d{4,7})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;
const SECONDS_PER_DAY = 86_400;
const MAX_ZONE_SECONDS = 14 * 3600;

/**
 * Reads an xs:date or xs:dateTime. A date alone is midnight at the beginning of the day, or midnight
 * at its end, which is the beginning of the next day (XBRL 2.1 §4.7.2). Undefined where it is neither.
 */
export function parseMoment(text: string, dateMeans: DayBoundary): Moment | undefined {
  const match = DATE_UNION.exec(collapsed(text));
  if (match === null) return undefined;
  const [, year, month, day, hours, minutes, seconds, fraction] = match;
  const days = daysSinceEpoch(Number(year), Number(month), Number(day));
  if (days === undefined) return undefined;
  const time =
    hours === undefined
      ? dateMeans === 'end'
        ? SECONDS_PER_DAY
        : 0
      : secondsOfDay(Number(hours), Number(minutes), Number(seconds), fraction);
  const offset = zoneOffset(match[8], match[9], Number(match[10]), Number(match[11]));
  if (time === undefined || Number.isNaN(offset)) return undefined;
  return {
    seconds: days * SECONDS_PER_DAY + time - (offset ?? 0),
    fraction: withoutTrailingZeros(fraction ?? ''),
    zoned: offset !== undefined,
  };
}

/**
 * Negative, zero or positive as `a` is before, at or after `b`. Undefined where one has a time zone,
 * the other has none, and they are within 14 hours of each other (XML Schema Part 2 §3.2.7.4).
 */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  const difference = a.seconds - b.seconds;
  if (a.zoned !== b.zoned) return Math.abs(difference) > MAX_ZONE_SECONDS ? difference : undefined;
  if (difference !== 0) return difference;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}

/** A text that is equal for equal moments only. */
export function momentKey(moment: Moment): string {
  const fraction = moment.fraction === '' ? '' : `.${moment.fraction}`;
  return `${moment.seconds}${fraction}${moment.zoned ? 'Z' : ''}`;
}

function secondsOfDay(hours: number, minutes: number, seconds: number, fraction = ''): number | undefined {
  // XML Schema Part 2 §3.2.7.1: 24:00:00 is the first instant of the following day.
  const isEndOfDay = hours === 24 && minutes === 0 && seconds === 0 && !/[1-9]/.test(fraction);
  if ((hours > 23 && !isEndOfDay) || minutes > 59 || seconds > 59) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

/** Seconds east of UTC; undefined without a time zone, NaN where it is none. */
function zoneOffset(
  utc: string | undefined,
  sign: string | undefined,
  hours: number,
  minutes: number,
): number | undefined {
  if (utc !== undefined) return 0;
  if (sign === undefined) return undefined;
  const offset = hours * 3600 + minutes * 60;
  if (minutes > 59 || offset > MAX_ZONE_SECONDS) return NaN;
  return sign === '-' ? -offset : offset;
}

function daysSinceEpoch(year: number, month: number, day: number): number | undefined {
  // XML Schema 1.0 has no year zero: the year before 1 is -1.
  if (year === 0) return undefined;
  const astronomical = year < 0 ? year + 1 : year;
  const isLeap = astronomical % 4 === 0 && (astronomical % 100 !== 0 || astronomical % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  const before = astronomical - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const daysOfMonths = lengths.slice(0, month - 1).reduce((total, days) => total + days, 0);
  const DAYS_BEFORE_1970 = 719_162;
  return before * 365 + leapDays + daysOfMonths + (day - 1) - DAYS_BEFORE_1970;
}
