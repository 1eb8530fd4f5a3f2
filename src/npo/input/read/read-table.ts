import type { Place } from '../../../diagnostics/diagnostic.js';
import { isBlankText } from '../../model/blank-text.js';
import {
  columnTwice,
  headerRowMissing,
  mergedCells,
  rowsHidden,
  tableHidden,
  totalRow,
} from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { remembered } from '../remembered.js';
import type { Subject } from '../subjects/field.js';
import { fieldsOf } from '../subjects/subjects.js';
import {
  type Cell,
  type Grid,
  type GridRow,
  rowPlace,
  type Table,
  type TableRow,
  type UnreadColumn,
} from '../table.js';
import { TOTAL_WORD } from '../values/total-word.js';
import { fieldOfHeader, headerWords, readColumns, reportNearlyKnown } from './read-columns.js';

/**
 * The rows of a sheet or CSV file by field; undefined where its headers are not found.
 *
 * @param keepsTotals whether rows that call themselves a total are left to the caller
 */
export function readTable(
  grid: Grid,
  subject: Subject,
  findings: Findings,
  keepsTotals = false,
): Table | undefined {
  if (grid.isHidden === true) findings.add(tableHidden({ table: subject.name }, { source: grid.place }));
  return subject.layout === 'vertical'
    ? readVertical(grid, subject, findings)
    : readHorizontal(grid, subject, findings, keepsTotals);
}

function readHorizontal(
  grid: Grid,
  subject: Subject,
  findings: Findings,
  keepsTotals: boolean,
): Table | undefined {
  const columns = readColumns(grid, subject, findings);
  if (columns === undefined) return undefined;
  const { byField, headers, language, unread, unreadColumns } = columns;
  const known = [...byField.values()].flat();
  const words = headerWords(subject);
  const headerOf = remembered((text) => fieldOfHeader(text, words));
  const rows: TableRow[] = [];
  const read: GridRow[] = [];
  for (const row of columns.rows) {
    if (!known.some((column) => filledCell(row, column) !== undefined)) continue;
    if (isHeaderAgain(row, byField, headerOf)) continue;
    const total = keepsTotals ? undefined : totalIn(row, byField, subject);
    if (total !== undefined) {
      findings.add(totalRow({ text: total.text.trim() }, { source: total.place }));
      continue;
    }
    if (row.isHidden === true) {
      findings.gather(subject.key, rowsHidden, { table: subject.name }, rowPlace(row));
    }
    rows.push(new HorizontalRow(row, byField));
    read.push(row);
  }
  reportMerged(grid, known, read, findings);
  const notation = { language, daysFrom: grid.daysFrom };
  return { subject, place: grid.place, notation, headers, unread, unreadColumns, rows };
}

class HorizontalRow implements TableRow {
  readonly place: Place;

  constructor(
    private readonly row: GridRow,
    private readonly byField: ReadonlyMap<string, readonly number[]>,
  ) {
    this.place = rowPlace(row);
  }

  cellsOf(field: string): readonly Cell[] | undefined {
    return filledCells(this.row, this.byField.get(field) ?? []);
  }

  placeOf(field: string): Place {
    return this.row.placeAt(this.byField.get(field)?.[0] ?? 1);
  }

  unreadCell({ column }: UnreadColumn): Cell | undefined {
    return filledCell(this.row, column);
  }
}

/** The headers once more, as on every page of a printed list. */
function isHeaderAgain(
  row: GridRow,
  byField: ReadonlyMap<string, readonly number[]>,
  headerOf: (text: string) => string | undefined,
): boolean {
  let count = 0;
  for (const [field, columns] of byField) {
    for (const column of columns) {
      const cell = filledCell(row, column);
      if (cell === undefined) continue;
      if (cell.form !== 'text' || headerOf(cell.text) !== field) return false;
      count++;
    }
  }
  return count > 1;
}

/**
 * The cell that says that a row is a total. A row that has two or all of the fields that it needs is
 * none, whatever its description begins with.
 */
function totalIn(
  row: GridRow,
  byField: ReadonlyMap<string, readonly number[]>,
  subject: Subject,
): Cell | undefined {
  let total: Cell | undefined;
  let needed = 0;
  let blank = 0;
  for (const [field, columns] of byField) {
    const cell = filledCell(row, columns[0] ?? 0);
    const isTotal = cell?.form === 'text' && TOTAL_WORD.test(cell.text.trim());
    if (isTotal) total ??= cell;
    if (subject.fields[field]?.required !== true) continue;
    if (cell === undefined || isTotal) blank++;
    else if (++needed === 2) return undefined;
  }
  return blank > 0 ? total : undefined;
}

/** Merged cells among the data: whether they mean one value or several cannot be told. */
function reportMerged(
  grid: Grid,
  known: readonly number[],
  rows: readonly GridRow[],
  findings: Findings,
): void {
  if (grid.merged.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const merge of grid.merged) {
    const row = byNumber.get(merge.firstRow);
    if (row === undefined || filledCell(row, merge.firstColumn) === undefined) continue;
    const width = known.filter((column) => column >= merge.firstColumn && column <= merge.lastColumn).length;
    if (width < 1 || (width < 2 && merge.firstRow === merge.lastRow)) continue;
    findings.add(mergedCells({ range: merge.range }, { source: row.placeAt(merge.firstColumn) }));
  }
}

function filledCells(row: GridRow, columns: readonly number[]): readonly Cell[] | undefined {
  let filled: Cell[] | undefined;
  for (const column of columns) {
    const cell = filledCell(row, column);
    if (cell === undefined) continue;
    if (filled === undefined) filled = [cell];
    else filled.push(cell);
  }
  return filled;
}

function filledCell(row: GridRow, column: number): Cell | undefined {
  const cell = row.cellAt(column);
  return cell === undefined || (cell.form === 'text' && isBlankText(cell.text)) ? undefined : cell;
}

const LABEL_HEADERS: ReadonlyMap<string, 'nl' | 'en'> = new Map([
  ['gegeven', 'nl'],
  ['onderdeel', 'nl'],
  ['item', 'en'],
  ['field', 'en'],
]);
const VALUE_HEADERS: ReadonlySet<string> = new Set(['waarde', 'value', 'antwoord', 'answer']);

interface VerticalHeader {
  readonly index: number;
  readonly label: number;
  readonly value: number;
  readonly language: 'nl' | 'en';
}

/** One record on as many lines as it has fields: the name of the field, and its value in the next column. */
function readVertical(grid: Grid, subject: Subject, findings: Findings): Table | undefined {
  const header = findVerticalHeader(grid);
  if (header === undefined) {
    const expected = { nl: 'Gegeven, Waarde', en: 'Item, Value' };
    findings.lose(headerRowMissing({ table: subject.name, expected }, { source: grid.place }));
    return undefined;
  }
  const words = headerWords(subject);
  const cells = new Map<string, Cell[]>();
  const headers = new Map<string, string>();
  const rowOf = new Map<string, GridRow>();
  const unknown: Cell[] = [];
  for (const row of grid.rows.slice(header.index + 1)) {
    const label = row.cellAt(header.label);
    if (label === undefined) continue;
    const field = fieldOfHeader(label.text, words);
    if (field === undefined) {
      if (filledCell(row, header.value) !== undefined) unknown.push(label);
      continue;
    }
    const first = rowOf.get(field);
    if (first !== undefined) {
      const column = subject.fields[field]?.header ?? { nl: field, en: field };
      const related = [first.placeAt(header.label)];
      findings.lose(columnTwice({ column }, { source: label.place, related }));
      continue;
    }
    rowOf.set(field, row);
    headers.set(field, label.text.trim());
    const value = filledCell(row, header.value);
    if (value !== undefined) cells.set(field, [value]);
  }
  const absent = fieldsOf(subject).filter(([key]) => !rowOf.has(key));
  const { unread } = reportNearlyKnown(unknown, absent, findings);
  const placeOf = (field: string) => rowOf.get(field)?.placeAt(header.value) ?? grid.place;
  const notation = { language: header.language, daysFrom: grid.daysFrom };
  const rows = [{ place: grid.place, cellsOf: (field: string) => cells.get(field), placeOf }];
  return { subject, place: grid.place, notation, headers, unread, rows };
}

function findVerticalHeader(grid: Grid): VerticalHeader | undefined {
  for (const [index, row] of grid.rows.entries()) {
    let label: number | undefined;
    let value: number | undefined;
    let language: 'nl' | 'en' = 'nl';
    for (const [column, cell] of row.cells) {
      const word = plain(cell.text);
      const spoken = LABEL_HEADERS.get(word);
      if (spoken !== undefined) [label, language] = [column, spoken];
      if (VALUE_HEADERS.has(word)) value ??= column;
    }
    if (label !== undefined && value !== undefined) return { index, label, value, language };
  }
  return undefined;
}
