import { formatPlace } from '../../../diagnostics/format-place.js';
import type { Language, Place } from '../../../diagnostics/diagnostic.js';
import { escapeText } from '../../../xbrl/xml/write-xml.js';
import { sourceCells, type SourceColumn, type SourceRow } from '../../model/source-row.js';
import { amountText } from '../amount-text.js';
import { amountMarkup } from './amount-markup.js';
import type { InputRow, RowWords } from './row-words.js';
import type { LineageWords } from './words.js';

/** A row of the input on the page; of some nothing is known but their place. */
export type TableRow = InputRow | RowWords;

/**
 * Rows of one table of the input under its own headers, as markup. What all of them say alike is said once, above the
 * table; a column in which none says anything is left out.
 *
 * @param columns undefined for rows without words, of which only the amount that was read is shown
 */
export function rowTable(
  rows: readonly TableRow[],
  columns: readonly SourceColumn[] | undefined,
  language: Language,
  text: LineageWords,
): string {
  const shared = sharedPlace(rows);
  const where = shared === undefined ? text.place : formatPlace(shared, language);
  const placeOf = ({ place }: TableRow) =>
    escapeText(shared === undefined ? formatPlace(place, language) : within(place));
  return columns === undefined
    ? tableOfAmounts(rows, where, placeOf, language, text)
    : tableOfWords(rows, columns, where, placeOf, text);
}

function tableOfAmounts(
  rows: readonly TableRow[],
  where: string,
  placeOf: (row: TableRow) => string,
  language: Language,
  text: LineageWords,
): string {
  const hasAmounts = rows.some((row) => 'amount' in row);
  const body = rows.map((row) => {
    const amount = 'amount' in row ? amountMarkup(amountText(row.amount, language)) : '';
    return `<tr><th scope="row">${placeOf(row)}</th>${hasAmounts ? `<td>${amount}</td>` : ''}</tr>`;
  });
  return hasAmounts ? table([where, text.amount], body, [1]) : table([where], body, []);
}

function tableOfWords(
  rows: readonly TableRow[],
  columns: readonly SourceColumn[],
  where: string,
  placeOf: (row: TableRow) => string,
  text: LineageWords,
): string {
  const cellsOf = rows.map((one) => ('row' in one && one.row !== undefined ? escapedCells(one.row) : []));
  const [first = [], ...others] = cellsOf;
  const alike: string[] = [];
  const shown: number[] = [];
  const amounts: number[] = [];
  for (const [at, { header, isAmount }] of columns.entries()) {
    const cell = first[at] ?? '';
    if (others.some((cells) => cells[at] !== cell) || (isAmount && cell !== '')) {
      shown.push(at);
      if (isAmount) amounts.push(shown.length);
    } else if (cell !== '') alike.push(`${escapeText(header)}: ${cell}`);
  }
  const body = rows.map((row, index) => {
    const cells = cellsOf[index] ?? [];
    const own = shown.map((at) => cells[at] ?? '');
    const words = own.length === 0 ? '' : `<td>${own.join('</td><td>')}</td>`;
    return `<tr><th scope="row">${placeOf(row)}</th>${words}</tr>`;
  });
  const above = alike.length === 0 ? '' : `<p>${text.alike} ${alike.join(' · ')}</p>`;
  return above + table([where, ...shown.map((at) => columns[at]?.header ?? '')], body, amounts);
}

/** Few rows have anything to escape, and one look tells. */
function escapedCells(row: SourceRow): readonly string[] {
  const cells = sourceCells(row);
  return /[&<>]/.test(row.text) ? cells.map(escapeText) : cells;
}

/** @param amounts which cells of a row, from 1, are amounts: the style has a class for each */
function table(headers: readonly string[], body: readonly string[], amounts: readonly number[]): string {
  const heads = headers.map((header) => `<th scope="col">${escapeText(header)}</th>`).join('');
  const classes = amounts.length === 0 ? '' : ` class="${amounts.map((at) => `n${String(at)}`).join(' ')}"`;
  return `<table${classes}><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The file and sheet that all rows are in; undefined where they are in several, or nowhere in particular. */
function sharedPlace(rows: readonly TableRow[]): Place | undefined {
  const first = rows[0]?.place;
  if (first === undefined || within(first) === '') return undefined;
  const isShared = rows.every(({ place }) => place.file === first.file && place.sheet === first.sheet);
  if (!isShared) return undefined;
  return first.sheet === undefined ? { file: first.file } : { file: first.file, sheet: first.sheet };
}

/** The place within its file and sheet: a cell, a line and column, or a pointer. */
function within({ cell, line, column, pointer }: Place): string {
  if (cell !== undefined) return cell;
  if (line === undefined) return column === undefined ? (pointer ?? '') : String(column);
  return column === undefined ? String(line) : `${String(line)}:${String(column)}`;
}
