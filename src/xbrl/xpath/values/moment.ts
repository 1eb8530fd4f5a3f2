import { readDateTimeParts } from '../../xsd/values/date-time.js';
import { ATOMIC, type AtomicType, type MomentKind } from '../types/atomic-type.js';
import { fail } from '../xpath-error.js';
import type { MomentValue } from './atomic-value.js';
import { type CivilDate, civilDate, dayOf } from './calendar.js';
import { exact, ZERO } from './exact-decimal.js';

const SECONDS_A_DAY = 86_400;
/** Seconds up to here are whole numbers without rounding. */
const LAST_YEAR = 200_000_000;

const REFERENCE_DAY = dayOf(1972, 12, 1);

/** @returns undefined where the text is no value of the kind @throws XPathError err:FODT0001 */
export function readMoment(kind: MomentKind, type: AtomicType, text: string): MomentValue | undefined {
  const parts = readDateTimeParts(kind, text);
  if (parts === undefined) return undefined;
  const { month, day, secondOfDay, fraction, zone } = parts;
  const isNextDay = secondOfDay === SECONDS_A_DAY && kind !== 'time';
  return {
    kind,
    type,
    day: dayInRange(dayOf(yearInRange(Number(parts.year)), month, day) + (isNextDay ? 1 : 0)),
    second: secondOfDay % SECONDS_A_DAY,
    fraction: fraction === '' ? ZERO : exact(`0.${fraction}`),
    zone,
  };
}

export function yearInRange(year: number): number {
  if (Math.abs(year) > LAST_YEAR) fail('FODT0001', String(year));
  return year;
}

function dayInRange(day: number): number {
  if (Math.abs(day) > LAST_YEAR * 366) fail('FODT0001');
  return day;
}

/** A value of a built-in type from local days and seconds, which may lie outside of the day. */
export function momentOf(
  kind: MomentKind,
  day: number,
  second: number,
  { fraction, zone }: Pick<MomentValue, 'fraction' | 'zone'>,
): MomentValue {
  const days = kind === 'time' ? REFERENCE_DAY : dayInRange(day + Math.floor(second / SECONDS_A_DAY));
  const rest = ((second % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
  return { kind, type: ATOMIC[kind], day: days, second: rest, fraction, zone };
}

/** The whole seconds on the time line; the time zone of the context where the value has none. */
export function secondsOnTimeLine({ day, second, zone }: MomentValue, implicitZone: number): number {
  return day * SECONDS_A_DAY + second - (zone ?? implicitZone) * 60;
}

export function compareMoments(a: MomentValue, b: MomentValue, implicitZone: number): number {
  const difference = secondsOnTimeLine(a, implicitZone) - secondsOnTimeLine(b, implicitZone);
  return difference === 0 ? a.fraction.comparedTo(b.fraction) : difference;
}

export function dateOf(moment: MomentValue): CivilDate {
  return civilDate(moment.day);
}

/** Drops what a type does not say (F&O §17.1.5). */
export function truncatedTo(kind: MomentKind, moment: MomentValue): MomentValue {
  const { year, month, day } = dateOf(moment);
  const { zone, second, fraction } = moment;
  const at = (days: number): MomentValue => momentOf(kind, days, 0, { fraction: ZERO, zone });
  switch (kind) {
    case 'dateTime':
      return momentOf(kind, moment.day, second, { fraction, zone });
    case 'time':
      return momentOf(kind, REFERENCE_DAY, second, { fraction, zone });
    case 'date':
      return at(moment.day);
    case 'gYearMonth':
      return at(dayOf(year, month, 1));
    case 'gYear':
      return at(dayOf(year, 12, 1));
    case 'gMonthDay':
      return at(dayOf(1972, month, day));
    case 'gDay':
      return at(dayOf(1972, 12, day));
    case 'gMonth':
      return at(dayOf(1972, month, 1));
  }
}

/** The canonical text (F&O §17.1.2 and XML Schema Part 2 §3.2.7 on), the zone as it is. */
export function momentText(moment: MomentValue): string {
  const { year, month, day } = dateOf(moment);
  const zone = zoneText(moment.zone);
  switch (moment.kind) {
    case 'dateTime':
      return `${yearText(year)}-${two(month)}-${two(day)}T${timeText(moment)}${zone}`;
    case 'time':
      return `${timeText(moment)}${zone}`;
    case 'date':
      return `${yearText(year)}-${two(month)}-${two(day)}${zone}`;
    case 'gYearMonth':
      return `${yearText(year)}-${two(month)}${zone}`;
    case 'gYear':
      return `${yearText(year)}${zone}`;
    case 'gMonthDay':
      return `--${two(month)}-${two(day)}${zone}`;
    case 'gDay':
      return `---${two(day)}${zone}`;
    case 'gMonth':
      return `--${two(month)}${zone}`;
  }
}

/** XML Schema 1.0 has no year 0: the year before year 1 is written -0001. */
function yearText(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `-${String(1 - year).padStart(4, '0')}`;
}

function timeText({ second, fraction }: MomentValue): string {
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  return `${two(hours)}:${two(minutes)}:${two(second % 60)}${fraction.toFixed().slice(1)}`;
}

function zoneText(zone: number | undefined): string {
  if (zone === undefined) return '';
  if (zone === 0) return 'Z';
  const size = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
