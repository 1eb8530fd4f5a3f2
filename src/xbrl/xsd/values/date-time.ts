import { withoutTrailingZeros } from './decimal-text.js';

/** The built-in types of moments and of recurring ones (XML Schema Part 2 §3.2.7 to §3.2.14). */
export type DateTimeType =
  'dateTime' | 'time' | 'date' | 'gYearMonth' | 'gYear' | 'gMonthDay' | 'gDay' | 'gMonth';

const YEAR = '(?<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))';
const MONTH = '(?<month>[0-9]{2})';
const DAY = '(?<day>[0-9]{2})';
const TIME = '(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]+))?';
const ZONE = '(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?';

const FORMS: Readonly<Record<DateTimeType, RegExp>> = {
  dateTime: new RegExp(`^${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}$`),
  time: new RegExp(`^${TIME}${ZONE}$`),
  date: new RegExp(`^${YEAR}-${MONTH}-${DAY}${ZONE}$`),
  gYearMonth: new RegExp(`^${YEAR}-${MONTH}${ZONE}$`),
  gYear: new RegExp(`^${YEAR}${ZONE}$`),
  gMonthDay: new RegExp(`^--${MONTH}-${DAY}${ZONE}$`),
  gDay: new RegExp(`^---${DAY}${ZONE}$`),
  gMonth: new RegExp(`^--${MONTH}${ZONE}$`),
};

/** A value on the time line: what is not said is that of 1972-12-31, a leap year with 31 days before it. */
export interface DateTime {
  /** Whole seconds since 0000-03-01, in UTC where a zone was given. */
  readonly seconds: bigint;
  /** Digits behind the point, without trailing zeros. */
  readonly fraction: string;
  readonly isZoned: boolean;
}

const MOST_ZONE_MINUTES = 14 * 60;
const ZONE_UNCERTAINTY = BigInt(MOST_ZONE_MINUTES * 60);

/** A value taken apart; what the type does not say is as in DateTime. */
export interface DateTimeParts {
  /** Counted on through zero: the year before year 1 is 0. */
  readonly year: bigint;
  readonly month: number;
  readonly day: number;
  /** Since midnight; 86 400 for 24:00:00. */
  readonly secondOfDay: number;
  /** Digits behind the point, without trailing zeros. */
  readonly fraction: string;
  /** Minutes east of UTC; undefined where no zone is given. */
  readonly zone: number | undefined;
}

/** Undefined where the text is no value of the type. */
export function readDateTimeParts(type: DateTimeType, text: string): DateTimeParts | undefined {
  const parts = FORMS[type].exec(text)?.groups;
  if (parts === undefined) return undefined;
  const written = BigInt(parts['year'] ?? '1972');
  // XML Schema 1.0 Part 2 §3.2.7.1: there is no year 0000.
  if (parts['year'] !== undefined && written === 0n) return undefined;
  const [month, day] = [Number(parts['month'] ?? 12), Number(parts['day'] ?? 1)];
  const year = written < 0n ? written + 1n : written;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const time = secondOfDay(parts);
  const zone = zoneMinutes(parts['zone']);
  if (time === undefined || zone === undefined) return undefined;
  return {
    year,
    month,
    day,
    secondOfDay: time,
    fraction: withoutTrailingZeros(parts['fraction'] ?? ''),
    zone: parts['zone'] === undefined ? undefined : zone,
  };
}

/** Undefined where the text is no value of the type. */
export function readDateTime(type: DateTimeType, text: string): DateTime | undefined {
  const parts = readDateTimeParts(type, text);
  if (parts === undefined) return undefined;
  const { year, month, day, fraction, zone } = parts;
  return {
    seconds: dayNumber(year, month, day) * 86_400n + BigInt(parts.secondOfDay - (zone ?? 0) * 60),
    fraction,
    isZoned: zone !== undefined,
  };
}

/** A text that is equal for equal values only. */
export function dateTimeKey({ seconds, fraction, isZoned }: DateTime): string {
  return `${seconds}.${fraction}${isZoned ? 'Z' : ''}`;
}

/** XML Schema Part 2 §3.2.7.4; undefined where the order depends on a zone that is not given. */
export function compareDateTimes(a: DateTime, b: DateTime): number | undefined {
  const difference = a.seconds - b.seconds;
  if (a.isZoned !== b.isZoned && difference <= ZONE_UNCERTAINTY && difference >= -ZONE_UNCERTAINTY) {
    return undefined;
  }
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}

function secondOfDay(parts: Readonly<Record<string, string | undefined>>): number | undefined {
  const [hour, minute, second] = [parts['hour'], parts['minute'], parts['second']].map((text) =>
    Number(text ?? 0),
  ) as [number, number, number];
  if (minute > 59 || second > 59) return undefined;
  const isEndOfDay = hour === 24 && minute === 0 && second === 0 && !/[1-9]/.test(parts['fraction'] ?? '');
  return hour < 24 || isEndOfDay ? hour * 3600 + minute * 60 + second : undefined;
}

/** Minutes east of UTC, 0 where no zone is given; undefined where it is no zone. */
function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > MOST_ZONE_MINUTES) return undefined;
  return zone.startsWith('-') ? -total : total;
}

function daysInMonth(year: bigint, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n) ? 29 : 28;
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar. */
export function dayNumber(year: bigint, month: number, day: number): bigint {
  // Years that begin in March put the leap day last.
  const marchYear = month < 3 ? year - 1n : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = floorDivide(marchYear, 4n) - floorDivide(marchYear, 100n) + floorDivide(marchYear, 400n);
  return marchYear * 365n + leapDays + BigInt(Math.floor((marchMonth * 306 + 5) / 10) + day - 1);
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
