import { parse } from 'csv-parse/sync';
import type { Place } from '../../diagnostics/diagnostic.js';
import { joinedCells, sourceCells, type SourceRow } from '../model/source-row.js';
import { csvField } from './csv-field.js';
import type { Figure } from './figure.js';

/** The file that has the rows of the input in the words of their own file, each once. */
export const LINEAGE_ROWS_FILE = 'lineage-rows.csv';

/** What says which row it is; the headers of the input come behind these. */
const COLUMNS = ['row', 'file', 'sheet', 'line', 'pointer'];

/** The rows that figures were read from, numbered from 1 in the order of the figures. */
export interface NumberedRows {
  readonly rows: readonly SourceRow[];
  numberOf(place: Place): number | undefined;
  rowAt(place: Place): SourceRow | undefined;
}

export const NO_ROWS: NumberedRows = { rows: [], numberOf: () => undefined, rowAt: () => undefined };

/** A row may have several amounts, of which each has a place. */
export function numberRows(figures: readonly Figure[]): NumberedRows {
  const numbers = new Map<SourceRow, number>();
  const byPlace = new Map<Place, SourceRow>();
  for (const { row, sources } of figures) {
    const [place] = sources;
    if (row === undefined || place === undefined) continue;
    byPlace.set(place, row);
    if (!numbers.has(row)) numbers.set(row, numbers.size + 1);
  }
  return {
    rows: [...numbers.keys()],
    numberOf: (place) => numbers.get(byPlace.get(place) as SourceRow),
    rowAt: (place) => byPlace.get(place),
  };
}

/**
 * The rows under their own headers, one of a name for all tables that have it. Made to be opened in a spreadsheet, as
 * the fill-in list is: separated by semicolons, with a byte order mark, and no text that begins as formulas do. In
 * pieces, as the lineage is.
 */
export function writeLineageRows({ rows }: NumberedRows): readonly string[] {
  const headers = headersOf(rows);
  const writers = new Map<SourceRow['columns'], (row: SourceRow) => string>();
  const pieces: string[] = [];
  let text = `\uFEFF${[...COLUMNS, ...[...headers.keys()].map(wordField)].join(';')}\n`;
  for (const [index, row] of rows.entries()) {
    let write = writers.get(row.columns);
    if (write === undefined) writers.set(row.columns, (write = writerOf(row.columns, headers)));
    text += `${String(index + 1)}${placeFields(row.place)};${write(row)}\n`;
    if (text.length < PIECE) continue;
    pieces.push(text);
    text = '';
  }
  return [...pieces, text];
}

/** How much text a piece has, about. */
const PIECE = 1_000_000;

/** Each header with its column, those of the table with the most rows first: it is what people look for. */
function headersOf(rows: readonly SourceRow[]): ReadonlyMap<string, number> {
  const counts = new Map<SourceRow['columns'], number>();
  for (const { columns } of rows) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  const headers = new Map<string, number>();
  for (const [columns] of [...counts].sort(([, a], [, b]) => b - a)) {
    for (const { header } of columns) if (!headers.has(header)) headers.set(header, headers.size);
  }
  return headers;
}

/** Writes the cells of rows of one table under the headers of all. */
function writerOf(
  columns: SourceRow['columns'],
  headers: ReadonlyMap<string, number>,
): (row: SourceRow) => string {
  const order = new Array<number>(headers.size).fill(-1);
  for (const [at, { header }] of columns.entries()) order[headers.get(header) ?? 0] = at;
  const isFirst = columns.every((_, at) => order[at] === at);
  const rest = ';'.repeat(headers.size - columns.length);
  return (row) => {
    // Most rows are of the table whose headers come first, and have nothing that must be in quotation marks.
    if (isFirst && !SPECIAL.test(row.text)) return joinedCells(row, ';') + rest;
    const cells = sourceCells(row);
    return order.map((at) => wordField(cells[at] ?? '')).join(';');
  };
}

/** What a cell has that cannot be written as it is, or may not be. */
const SPECIAL = /[;"]|^['=+\-@]/m;

/** File, sheet, line and pointer, each behind a delimiter; a cell is on the line of its number. */
function placeFields({ file, sheet = '', cell = '', line, pointer = '' }: Place): string {
  const number = cell === '' ? String(line ?? '') : (/\d+$/.exec(cell)?.[0] ?? '');
  return `;${csvField(file, ';')};${csvField(sheet, ';')};${number};${csvField(pointer, ';')}`;
}

/** What a row says: its headers and cells, but for blank ones. */
export type RowText = readonly (readonly [header: string, text: string])[];

/**
 * Reads the rows of a lineage, by their numbers. Of another run, or a text that is none, a row may not be there, or
 * be of another file: it gives nothing then.
 */
export function readLineageRows(text: string): (number: number, place: Place) => RowText | undefined {
  const [headers = [], ...records] = recordsOf(text);
  if (COLUMNS.some((column, at) => headers[at] !== column)) return () => undefined;
  return (number, place) => {
    const record = records[number - 1];
    if (record?.[0] !== String(number)) return undefined;
    if (record[1] !== place.file || record[2] !== (place.sheet ?? '')) return undefined;
    return headers.slice(COLUMNS.length).flatMap((header, at) => {
      const cell = asWritten(record[COLUMNS.length + at] ?? '');
      return cell === '' ? [] : [[asWritten(header), cell] as const];
    });
  };
}

function recordsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: ';', bom: true, relax_column_count: true });
  } catch {
    return [];
  }
}

/** A plain number is no formula; a text that has our apostrophe already gets one more, so that it reads back. */
function wordField(text: string): string {
  const isInert = !/^['=+\-@]/.test(text) || !/^'*[=+\-@]/.test(text) || /^-\d+(?:[.,]\d+)?$/.test(text);
  return csvField(isInert ? text : `'${text}`, ';');
}

/** Whoever made the file: a terminal takes no orders from it. */
function asWritten(text: string): string {
  return (/^'+[=+\-@]/.test(text) ? text.slice(1) : text).replace(/\p{Cc}/gu, ' ');
}
