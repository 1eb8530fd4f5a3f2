import type { IsoDate, SchoolYear } from '../../model/submission.js';
import {
  dateAsNumber,
  dateImpossible,
  dateMalformed,
  dateYearTooShort,
  schoolYearMalformed,
} from '../diagnostics/number-diagnostics.js';
import { plain } from '../matching-text.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';
import { dateOfSerial, isoDate } from './calendar.js';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'february', 'febr'],
    ['maart', 'mrt', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['augustus', 'aug', 'august'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The number of a month by its name or abbreviation, Dutch or English. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(plain(word));
}

/** A time behind a date, as exports put it there. */
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** A day. A text is read as day, month, year unless it begins with the year. */
export function readDate(cell: Cell, context: CellContext): IsoDate | undefined {
  const { column, findings } = context;
  const text = cell.text.trim();
  if (cell.form === 'number') return readNumberAsDate(cell, context);
  const parts = cell.form === 'text' || cell.form === 'date' ? dateParts(text) : undefined;
  if (parts === undefined) {
    findings.add(dateMalformed({ column, text }, { source: cell.place }));
    return undefined;
  }
  if (parts.year.length !== 4) {
    findings.add(dateYearTooShort({ column, text }, { source: cell.place }));
    return undefined;
  }
  const date = isoDate(Number(parts.year), parts.month, parts.day);
  if (date === undefined) findings.add(dateImpossible({ column, text }, { source: cell.place }));
  return date;
}

/** No way to write a day is longer. */
const LONGEST = 60;

function dateParts(text: string): DateParts | undefined {
  if (text.length > LONGEST) return undefined;
  const date = text.replace(TIME, '');
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(date) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(date);
  if (yearFirst !== null) {
    const [, year = '', , month, day] = yearFirst;
    return { year, month: Number(month), day: Number(day) };
  }
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(date);
  if (dayFirst !== null) {
    const [, day, , month, year = ''] = dayFirst;
    return { year, month: Number(month), day: Number(day) };
  }
  const [, day, word = '', year = ''] = /^(\d{1,2})[\s.-]*([\p{L}.]+)[\s.-]*(\d{2,4})$/u.exec(date) ?? [];
  const month = monthNamed(word);
  return month === undefined ? undefined : { year, month, day: Number(day) };
}

/** `20241231`, or the number that a workbook stores for a day. */
function readNumberAsDate(cell: Cell, context: CellContext): IsoDate | undefined {
  const { column, columnKey, findings, notation } = context;
  const { text } = cell;
  const compact = /^(?:19|20|21)\d{6}$/.test(text) ? dateParts(text) : undefined;
  const date =
    compact === undefined
      ? notation.daysFrom === undefined
        ? undefined
        : dateOfSerial(Number(text), notation.daysFrom)
      : isoDate(Number(compact.year), compact.month, compact.day);
  if (date === undefined || date < '2000' || date > '2100') {
    findings.add(dateMalformed({ column, text }, { source: cell.place }));
    return undefined;
  }
  findings.gather(columnKey, dateAsNumber, { column, text, date }, cell.place);
  return date;
}

/** `2022-2023`, `2022/23`, `22/23`. */
export function readSchoolYear(cell: Cell, { findings }: CellContext): SchoolYear | undefined {
  const text = cell.text.trim();
  const match = /^(?:schooljaar|school year)?\s*(\d{4}|\d{2})\s*[-/\\\u2010-\u2015]\s*(\d{4}|\d{2})$/i.exec(
    text,
  );
  const [first, second] = [wholeYear(match?.[1]), wholeYear(match?.[2])];
  if (cell.form === 'text' && first !== undefined && second === first + 1) {
    return `${String(first)}-${String(second)}`;
  }
  findings.add(schoolYearMalformed({ text }, { source: cell.place }));
  return undefined;
}

function wholeYear(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.length === 2 ? `20${digits}` : digits);
}
