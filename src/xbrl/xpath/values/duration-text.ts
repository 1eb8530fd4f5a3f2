import { ATOMIC, derivesFrom } from '../types/atomic-type.js';
import type { DurationValue } from './atomic-value.js';
import { exact } from './exact-decimal.js';

/** The canonical text of a duration (F&O §10.3, §17.1.2): years and months, days, hours, minutes, seconds. */
export function durationText({ months, seconds, type }: DurationValue): string {
  const isNegative = months < 0 || seconds.lessThan(0);
  const dates = yearsAndMonths(Math.abs(months));
  const times = daysAndTime(seconds.abs());
  if (dates === '' && times === '') return derivesFrom(type, ATOMIC.yearMonthDuration) ? 'P0M' : 'PT0S';
  return `${isNegative ? '-' : ''}P${dates}${times}`;
}

function yearsAndMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${years === 0 ? '' : `${years}Y`}${rest === 0 ? '' : `${rest}M`}`;
}

function daysAndTime(total: DurationValue['seconds']): string {
  const whole = total.floor();
  const days = whole.divToInt(86_400);
  const inDay = whole.minus(days.times(86_400)).toNumber();
  const [hours, minutes] = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60];
  const seconds = exact(inDay % 60).plus(total.minus(whole));
  const time =
    (hours === 0 ? '' : `${hours}H`) +
    (minutes === 0 ? '' : `${minutes}M`) +
    (seconds.isZero() ? '' : `${seconds.toFixed()}S`);
  return `${days.isZero() ? '' : `${days.toFixed()}D`}${time === '' ? '' : `T${time}`}`;
}
