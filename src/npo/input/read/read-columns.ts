import type { Text } from '../../../diagnostics/diagnostic.js';
import {
  columnMissing,
  columnTwice,
  headerNearlyKnown,
  headerRowMissing,
  headersNotRead,
} from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import { inWords, nearest, plain } from '../matching-text.js';
import type { Field, Subject } from '../subjects/field.js';
import { fieldsOf } from '../subjects/subjects.js';
import type { Cell, Grid, GridRow, UnreadColumn } from '../table.js';

/** How far down the row of headers is looked for. */
const HEADER_ROWS = 50;
/** A longer text is no header, whatever it says. */
export const LONGEST_HEADER = 200;
/** How many columns one header may go over, and how many unknown headers are compared with those that lack. */
const MOST_LISTED = 200;
/** How many headers a finding names at most, and how much of each. */
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 40;

/** The columns of a table, by what their headers say. */
export interface Columns {
  /** The columns of each field, left to right; several for a list only. */
  readonly byField: ReadonlyMap<string, readonly number[]>;
  readonly headers: ReadonlyMap<string, string>;
  readonly language: 'nl' | 'en';
  /** Cells of the row of headers that are like no header. */
  readonly unread: readonly Cell[];
  /** The columns of those cells, and of what is like a header that is not there. */
  readonly unreadColumns: readonly UnreadColumn[];
  /** The rows below the headers. */
  readonly rows: readonly GridRow[];
}

interface Header {
  readonly field: string;
  readonly column: number;
  readonly cell: Cell;
}

/** A row of headers: what each known one stands for, and the others. */
export interface HeaderRow {
  readonly index: number;
  readonly number: number;
  readonly known: readonly Header[];
  readonly unknown: readonly Cell[];
  readonly unknownColumns: readonly UnreadColumn[];
}

/** Finds the row of headers and the field of each column; order and extra columns do not matter. */
export function readColumns(grid: Grid, subject: Subject, findings: Findings): Columns | undefined {
  const found = findHeaderRow(grid.rows, subject);
  const header = found && subject.exactFirst === true ? withExactFirst(found, subject) : found;
  if (header === undefined) {
    const expected = firstHeaders(subject);
    findings.lose(headerRowMissing({ table: subject.name, expected }, { source: grid.place }));
    return undefined;
  }
  const byField = new Map<string, number[]>();
  const headers = new Map<string, string>();
  for (const { field, column, cell } of header.known) {
    const isList = subject.fields[field]?.kind === 'interventions';
    const columns = byField.get(field);
    const own = isList ? columnsUnder(column, header, grid) : [column];
    if (columns === undefined) {
      byField.set(field, own);
      headers.set(field, cell.text.trim());
    } else if (isList) byField.set(field, [...columns, ...own]);
    else findings.lose(twice(subject, field, cell, header));
  }
  const unread = reportAbsent(subject, header, byField, grid, findings);
  const rows = grid.rows.slice(header.index + 1);
  const { unknownColumns: unreadColumns } = header;
  return { byField, headers, language: languageOf(subject, headers), unread, unreadColumns, rows };
}

/** The row with the most headers that are known, two at least: what stands above it are titles and groups. */
export function findHeaderRow(rows: readonly GridRow[], subject: Subject): HeaderRow | undefined {
  const words = headerWords(subject);
  let best: HeaderRow | undefined;
  let most = 1;
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const candidate = headerRow(index, row, rows[index - 1], words);
    const count = new Set(candidate.known.map(({ field }) => field)).size;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

function headerRow(
  index: number,
  row: GridRow,
  above: GridRow | undefined,
  words: ReadonlyMap<string, string>,
): HeaderRow {
  const known: Header[] = [];
  const unknown: Cell[] = [];
  const unknownColumns: UnreadColumn[] = [];
  for (const [column, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
    const field = fieldOfHeader(cell.text, words);
    if (field === undefined) {
      unknown.push(cell);
      unknownColumns.push({ header: cell.text.trim(), column });
    } else known.push({ field, column, cell });
  }
  // Two known headers make a row of headers; only such a row may have some of them one row higher.
  const higher = known.length > 1 && above?.number === row.number - 1 ? above.cells : [];
  const fields = new Set(known.map(({ field }) => field));
  for (const [column, cell] of higher) {
    const field = row.cellAt(column) !== undefined ? undefined : fieldOfHeader(cell.text, words);
    if (field !== undefined && !fields.has(field)) known.push({ field, column, cell });
  }
  return { index, number: row.number, known, unknown, unknownColumns };
}

/** `Bedrag (VV)` is no `Bedrag` where that is there itself, nor is `Crediteur` a `Credit EUR`. */
function withExactFirst(row: HeaderRow, subject: Subject): HeaderRow {
  const [words, spellings] = [headerWords(subject), headerSpellings(subject)];
  const spelled = ({ cell }: Header) => spellings.get(inWords(cell.text));
  const known = row.known.map((header) => ({ ...header, field: spelled(header) ?? header.field }));
  const isExact = ({ cell }: Header) => words.has(plain(cell.text));
  const exactFields = new Set(known.filter(isExact).map(({ field }) => field));
  const spelledTexts = new Set(known.filter(spelled).map(({ cell }) => plain(cell.text)));
  const isRead = (header: Header) => {
    if (!isExact(header)) return !exactFields.has(header.field);
    return spelled(header) !== undefined || !spelledTexts.has(plain(header.cell.text));
  };
  const others = known.filter((header) => !isRead(header));
  return {
    ...row,
    known: known.filter(isRead),
    unknown: [...row.unknown, ...others.map(({ cell }) => cell)],
    unknownColumns: [
      ...row.unknownColumns,
      ...others.map(({ cell, column }) => ({ header: cell.text.trim(), column })),
    ],
  };
}

/** A header merged over several columns is the header of them all. */
function columnsUnder(column: number, { number }: HeaderRow, { merged }: Grid): number[] {
  const merge = merged.find(
    ({ firstRow, lastRow, firstColumn }) => firstColumn === column && firstRow <= number && number <= lastRow,
  );
  const width = merge === undefined ? 1 : merge.lastColumn - column + 1;
  return Array.from({ length: Math.min(width, MOST_LISTED) }, (_, index) => column + index);
}

/** A header without its remark between parentheses (`Bedrag (€)`) and without a number (`Interventie 2`). */
export function fieldOfHeader(header: string, words: ReadonlyMap<string, string>): string | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  return (
    words.get(plain(header)) ??
    words.get(plain(withoutRemark(header))) ??
    words.get(`${plain(header.replace(/\s*\d+\s*\*?\s*$/, ''))}#`)
  );
}

/** A header without what stands in it between parentheses. */
export function withoutRemark(header: string): string {
  return header.replace(/\([^)]*\)|\[[^\]]*\]/g, '');
}

/** Every header that a subject understands; those of a list also with a number behind them. */
export function headerWords(subject: Subject): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [key, field] of fieldsOf(subject)) {
    for (const word of namesOf([key, field])) {
      words.set(plain(word), key);
      if (field.kind === 'interventions') words.set(`${plain(word)}#`, key);
    }
  }
  return words;
}

/** The same as they are spelled, with their words apart. */
function headerSpellings(subject: Subject): ReadonlyMap<string, string> {
  return new Map(
    fieldsOf(subject).flatMap((one) => namesOf(one).map((name) => [inWords(name), one[0]] as const)),
  );
}

function namesOf([key, { header, aliases = [] }]: readonly [string, Field]): readonly string[] {
  return [key, header.nl, header.en, ...aliases];
}

function reportAbsent(
  subject: Subject,
  { unknown }: HeaderRow,
  byField: ReadonlyMap<string, readonly number[]>,
  grid: Grid,
  findings: Findings,
): readonly Cell[] {
  const absent = fieldsOf(subject).filter(([key]) => !byField.has(key));
  const { near, unread } = reportNearlyKnown(unknown, absent, findings);
  for (const [key, { header, required }] of absent) {
    if (required !== true) continue;
    const cell = near.get(key);
    const params = { column: header, nearest: cell?.text.trim() };
    findings.lose(columnMissing(params, { source: cell?.place ?? grid.place }));
  }
  return unread;
}

/**
 * What stands where a header should and is none: perhaps a header with a slip of the pen, or a column of
 * the user's own (`unread`). Those like a field that is needed (`near`) are left to be reported.
 */
export function reportNearlyKnown(
  unknown: readonly Cell[],
  absent: readonly (readonly [string, Field])[],
  findings: Findings,
): { near: ReadonlyMap<string, Cell>; unread: readonly Cell[] } {
  const spare = new Set(unknown.filter(({ text }) => plain(text) !== ''));
  const compared = [...spare].slice(0, MOST_LISTED);
  const needed = new Map<string, Cell>();
  for (const [key, { header, aliases, required }] of absent) {
    const names = [header.nl, header.en, ...(aliases ?? [])];
    const near = compared.find((cell) => spare.has(cell) && nearest(cell.text, names) !== undefined);
    if (near === undefined) continue;
    spare.delete(near);
    if (required === true) needed.set(key, near);
    else
      findings.add(headerNearlyKnown({ header: near.text.trim(), column: header }, { source: near.place }));
  }
  return { near: needed, unread: [...spare] };
}

/** Says what of a sheet or file is not read, so that nothing is left out in silence. */
export function reportUnread(unread: readonly Cell[], findings: Findings): void {
  const [first] = unread;
  if (first === undefined) return;
  const shown = unread.slice(0, MOST_SHOWN).map(({ text }) => `"${text.trim().slice(0, LONGEST_SHOWN)}"`);
  const params = { headers: shown.join(', '), more: unread.length - shown.length };
  findings.add(headersNotRead(params, { source: first.place }));
}

function twice(subject: Subject, field: string, cell: Cell, { known }: HeaderRow) {
  const column: Text = subject.fields[field]?.header ?? { nl: field, en: field };
  const first = known.find((other) => other.field === field)?.cell.place;
  return columnTwice({ column }, { source: cell.place, related: first === undefined ? [] : [first] });
}

function firstHeaders(subject: Subject): Text {
  const headers = Object.values(subject.fields)
    .slice(0, 4)
    .map(({ header }) => header);
  return { nl: headers.map(({ nl }) => nl).join(', '), en: headers.map(({ en }) => en).join(', ') };
}

/** English only where more headers are English than Dutch. */
function languageOf(subject: Subject, headers: ReadonlyMap<string, string>): 'nl' | 'en' {
  let english = 0;
  for (const [field, header] of headers) {
    const known = subject.fields[field]?.header;
    if (known === undefined) continue;
    english += Number(plain(header) === plain(known.en)) - Number(plain(header) === plain(known.nl));
  }
  return english > 0 ? 'en' : 'nl';
}
