import type { IsoDate } from '../../model/submission.js';

const MS_PER_DAY = 86_400_000;

/** A day of the calendar; undefined where there is none, such as 31 April. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The day of a serial number of a workbook (ISO/IEC 29500-1 §18.17.4.1): days since 31 December 1899 with
 * a 29 February 1900 that never was, or since 1 January 1904. Undefined where it is no day.
 */
export function dateOfSerial(serial: number, daysFrom: 1900 | 1904): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day < 2_958_466)) return undefined;
  const epoch = daysFrom === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * MS_PER_DAY).toISOString().slice(0, 10);
}
