import { columnTwice, headerRowMissing, mergedCells } from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import type { Subject } from '../subjects/field.js';
import { type Cell, type Grid, type GridRow, rowPlace, type Table, type TableRow } from '../table.js';
import { type Columns, fieldOfHeader, headerWords, readColumns } from './read-columns.js';

/** The rows of a sheet or CSV file by field; undefined where its headers are not found. */
export function readTable(grid: Grid, subject: Subject, findings: Findings): Table | undefined {
  return subject.layout === 'vertical'
    ? readVertical(grid, subject, findings)
    : readHorizontal(grid, subject, findings);
}

function readHorizontal(grid: Grid, subject: Subject, findings: Findings): Table | undefined {
  const columns = readColumns(grid, subject, findings);
  if (columns === undefined) return undefined;
  const { byField, headers, language } = columns;
  const rows: TableRow[] = [];
  for (const row of columns.rows) {
    const cells = new Map<string, Cell[]>();
    for (const [field, numbers] of byField) {
      const filled = numbers.flatMap((number) => filledCell(row, number) ?? []);
      if (filled.length > 0) cells.set(field, filled);
    }
    if (cells.size === 0) continue;
    const placeOf = (field: string) => row.placeAt(byField.get(field)?.[0] ?? 1);
    rows.push({ place: rowPlace(row), cells, placeOf });
  }
  reportMerged(grid, columns, findings);
  const notation = { language, daysFrom: grid.daysFrom };
  return { subject, place: grid.place, notation, headers, rows };
}

/** Merged cells among the data: whether they mean one value or several cannot be told. */
function reportMerged(grid: Grid, { byField, rows }: Columns, findings: Findings): void {
  const [first] = rows;
  if (first === undefined) return;
  const known = [...byField.values()].flat();
  for (const merge of grid.merged) {
    const width = known.filter((column) => column >= merge.firstColumn && column <= merge.lastColumn).length;
    if (merge.firstRow < first.number || (width < 2 && (width < 1 || merge.firstRow === merge.lastRow)))
      continue;
    const row = rows.find(({ number }) => number === merge.firstRow);
    if (row === undefined || filledCell(row, merge.firstColumn) === undefined) continue;
    findings.add(mergedCells({ range: merge.range }, { source: row.placeAt(merge.firstColumn) }));
  }
}

function filledCell(row: GridRow, column: number): Cell | undefined {
  const cell = row.cells.get(column);
  return cell === undefined || (cell.form === 'text' && cell.text.trim() === '') ? undefined : cell;
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
  for (const row of grid.rows.slice(header.index + 1)) {
    const label = row.cells.get(header.label);
    const field = label === undefined ? undefined : fieldOfHeader(label.text, words);
    if (label === undefined || field === undefined) continue;
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
  const placeOf = (field: string) => rowOf.get(field)?.placeAt(header.value) ?? grid.place;
  const notation = { language: header.language, daysFrom: grid.daysFrom };
  const rows = [{ place: grid.place, cells, placeOf }];
  return { subject, place: grid.place, notation, headers, rows };
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
