import type { IsoDate } from '../../../model/submission.js';
import type { Cell } from '../../table.js';
import { isoDate } from '../../values/calendar.js';
import { monthNamed } from '../../values/read-date.js';

/** No way to write a month is longer. */
const LONGEST = 40;

/**
 * The last day of a month: `2024-01`, `202401`, `01-2024`, `jan-24`, `januari 2024`. Undefined for anything else.
 * Wages have no day; a month lies in one reporting year and one school year.
 */
export function lastDayOfMonth({ form, text: typed }: Cell): IsoDate | undefined {
  const text = typed.trim();
  if (text.length > LONGEST) return undefined;
  if (form === 'number')
    return /^20\d{4}$/.test(text) ? monthEnd(text.slice(0, 4), text.slice(4)) : undefined;
  if (form !== 'text') return undefined;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(20\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return monthEnd(yearFirst[1], yearFirst[2]);
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return monthEnd(year, month);
  const [, word = '', named] = /^(\p{L}+)[\s.'’-]*(\d{4}|\d{2})$/u.exec(text) ?? [];
  const nr = monthNamed(word);
  if (named === undefined || nr === undefined) return undefined;
  return monthEnd(named.length === 2 ? `20${named}` : named, String(nr));
}

function monthEnd(year: string | undefined, month: string | undefined): IsoDate | undefined {
  for (let day = 31; day >= 28; day--) {
    const date = isoDate(Number(year), Number(month), day);
    if (date !== undefined) return date;
  }
  return undefined;
}
