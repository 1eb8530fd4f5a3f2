import { parse } from 'csv-parse/sync';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { joinedCells, sourceCells, type SourceRow } from '../../model/source-row.js';
import { areInertFields, inertField, textOfInert } from './csv-field.js';
import { figureTable } from '../facts/cells.js';
import type { Figure } from '../figures/figure.js';
import type { PlaceNumbers } from '../facts/place-numbers.js';

/** What says which row it is; the headers of the input come behind these. */
const COLUMNS = ['row', 'file', 'sheet', 'line', 'pointer'];

/** The rows that figures were read from, numbered from 1 in the order of the figures. */
export interface NumberedRows {
  readonly rows: readonly SourceRow[];
  numberOf(place: Place): number | undefined;
  /** The numbers of the places of facts that are made of the figures. */
  readonly places?: PlaceNumbers;
}

export const NO_ROWS: NumberedRows = { rows: [], numberOf: () => undefined };

/** A row may have several amounts, of which each has a place. */
export function numberRows(figures: readonly Figure[]): NumberedRows {
  const numbers = new Map<SourceRow, number>();
  const byPlace = new Map<Place, SourceRow>();
  const add = (row: SourceRow | undefined, place: Place | undefined) => {
    if (row === undefined || place === undefined) return;
    byPlace.set(place, row);
    if (!numbers.has(row)) numbers.set(row, numbers.size + 1);
  };
  for (const { row, rows, sources } of figures) {
    if (rows === undefined) add(row, sources[0]);
    else for (const [index, one] of rows.entries()) add(one, sources[index]);
  }
  return {
    rows: [...numbers.keys()],
    numberOf: (place) => numbers.get(byPlace.get(place) as SourceRow),
    places: figureTable(figures).places,
  };
}

/**
 * The rows under their own headers, one of a name for all tables that have it. Made to be opened in a spreadsheet, as
 * the fill-in list is: separated by semicolons, with a byte order mark, and no text that begins as formulas do. In
 * pieces of about a megabyte.
 */
export function writeLineageRows({ rows }: NumberedRows): readonly string[] {
  const headers = headersOf(rows);
  const writers = new Map<SourceRow['columns'], (row: SourceRow) => string>();
  const pieces: string[] = [];
  const placeFields = placeWriter();
  let text = `\uFEFF${[...COLUMNS, ...[...headers.keys()].map(inertField)].join(';')}\n`;
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

/** How much text a piece of a lineage has, about. */
export const PIECE = 1_000_000;

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
    // Most rows are of the table whose headers come first, and have nothing that may not stand there as it is.
    if (isFirst && areInertFields(row.text)) return joinedCells(row, ';') + rest;
    const cells = sourceCells(row);
    return order.map((at) => inertField(cells[at] ?? '')).join(';');
  };
}

/** Writes file, sheet, line and pointer, each behind a delimiter. Rows of one table follow each other. */
function placeWriter(): (place: Place) => string {
  let last = { file: '', sheet: '', text: ';;' };
  return (place) => {
    const { file, sheet = '', pointer = '' } = place;
    if (file !== last.file || sheet !== last.sheet)
      last = { file, sheet, text: `;${inertField(file)};${inertField(sheet)}` };
    return `${last.text};${lineOf(place)};${pointer === '' ? '' : inertField(pointer)}`;
  };
}

/** A cell is on the line of its number; a whole sheet or file is on none. */
function lineOf({ cell = '', line }: Place): string {
  return cell === '' ? String(line ?? '') : (/\d+$/.exec(cell)?.[0] ?? '');
}

/** What a row says: its headers and cells, but for blank ones. */
export type RowText = readonly (readonly [header: string, text: string])[];

/**
 * Reads the rows of a lineage, by their numbers. Of another run, or a text that is none, a row may not be there, or
 * be in another place: it gives nothing then.
 */
export function readLineageRows(text: string): (number: number, place: Place) => RowText | undefined {
  const [headers = [], ...records] = recordsOf(text);
  if (COLUMNS.some((column, at) => headers[at] !== column)) return () => undefined;
  return (number, place) => {
    const record = records[number - 1];
    if (record?.[0] !== String(number) || !isIn(record, place)) return undefined;
    return headers.slice(COLUMNS.length).flatMap((header, at) => {
      const cell = asWritten(record[COLUMNS.length + at] ?? '');
      return cell === '' ? [] : [[asWritten(header), cell] as const];
    });
  };
}

/** Whether an amount may be of a row, by what the row says of its own place. */
function isIn([, file = '', sheet = '', line = '', pointer = '']: readonly string[], place: Place): boolean {
  if (textOfInert(file) !== place.file || textOfInert(sheet) !== (place.sheet ?? '')) return false;
  const own = lineOf(place);
  // A record of JSON may take several lines; each value in it has a line and a pointer of its own.
  if (pointer !== '')
    return Number(line) <= Number(own) && `${place.pointer ?? ''}/`.startsWith(`${textOfInert(pointer)}/`);
  // A sheet that has one value on each line is one row, which is on none.
  return place.pointer === undefined && (line === '' || line === own);
}

function recordsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: ';', bom: true, relax_column_count: true });
  } catch {
    return [];
  }
}

/** Whoever made the file: a terminal takes no orders from it. */
function asWritten(text: string): string {
  return textOfInert(text).replace(/\p{Cc}/gu, ' ');
}
