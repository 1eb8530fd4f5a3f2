import type { Findings } from '../../findings.js';
import { plain } from '../../matching-text.js';
import { findHeaderRow, type HeaderRow } from '../../read/read-columns.js';
import { readCsv } from '../../read/read-csv.js';
import type { Subject } from '../../subjects/field.js';
import type { Cell, Grid } from '../../table.js';
import { readTypedNumber } from '../../values/typed-number.js';
import type { ReadWorkbook } from '../../workbook/read-workbook.js';
import { refusalFinding, ZipRefusal } from '../../workbook/zip-refusal.js';
import { sheetsNotRead } from './column-diagnostics.js';
import { fieldOf, KNOWN_SUBJECT, MONEY_ROLES } from './ledger-table-subject.js';
import type { Role } from '../mapping/mapping-words.js';
import type { TableFile } from '../open-table-file.js';
import { sheetNotThere } from './table-row-diagnostics.js';

/** How many sheets a finding names at most. */
const MOST_NAMED = 10;

/**
 * The rows of a CSV file, or of the sheet of a workbook that holds the lines: the one that is asked for,
 * or else the one with the most headers that are known, or the most rows. That other sheets have lines too is a
 * finding. Undefined, with a finding, where none can be read.
 */
export async function readLedgerGrid(
  opened: TableFile & { kind: 'csv' | 'workbook' },
  subject: Subject,
  sheet: string | undefined,
  findings: Findings,
): Promise<Grid | undefined> {
  if (opened.kind === 'csv') return readCsv(opened.bytes, opened.file, subject, findings);
  const { file, zip } = opened;
  try {
    const { readWorkbook } = await import('../../workbook/read-workbook.js');
    const workbook = await readWorkbook(zip, file, (name) => isAsked(name, sheet));
    const sheets = await sheetsToRead(workbook, sheet);
    if (sheets === undefined) {
      const names = workbook.names.slice(0, MOST_NAMED);
      findings.lose(sheetNotThere({ sheet: sheet ?? '', names }, { source: { file } }));
      return undefined;
    }
    const [first, ...others] = sheets;
    if (first === undefined) return { place: { file }, daysFrom: undefined, rows: [], merged: [] };
    const best = others.reduce((most, grid) => (isBetter(grid, most, subject) ? grid : most), first);
    const beside = await sheetsBeside(workbook, sheets);
    reportOthers(best, [...sheets, ...beside], subject, findings);
    return best;
  } catch (error) {
    if (!(error instanceof ZipRefusal)) throw error;
    findings.lose(refusalFinding(error, file));
    return undefined;
  }
}

/**
 * The sheets among which the lines are looked for. The only sheet of a workbook is read whatever its name: a
 * mapping names that of one file, and holds for others. Undefined where the one that is asked for is not there.
 */
async function sheetsToRead(
  { names, sheets, otherSheet }: ReadWorkbook,
  sheet: string | undefined,
): Promise<readonly Grid[] | undefined> {
  if (sheet === undefined || sheets.size > 0) return [...sheets.values()];
  const [name = '', ...others] = names;
  const only = others.length > 0 ? undefined : await otherSheet(name);
  return only === undefined ? undefined : [only];
}

/** The sheets that were not asked for, but for those that cannot be read: they are nothing to the one that was. */
async function sheetsBeside(
  { names, otherSheet }: ReadWorkbook,
  read: readonly Grid[],
): Promise<readonly Grid[]> {
  const known = new Set(read.map(({ place }) => place.sheet));
  const others = names.filter((name) => !known.has(name));
  const grids = await Promise.all(others.map(otherSheet));
  return grids.filter((grid) => grid !== undefined);
}

function isAsked(name: string, sheet: string | undefined): boolean {
  return sheet === undefined || plain(name) === plain(sheet);
}

function isBetter(grid: Grid, best: Grid, subject: Subject): boolean {
  const difference = knownHeaders(grid, subject) - knownHeaders(best, subject);
  return difference > 0 || (difference === 0 && grid.rows.length > best.rows.length);
}

function knownHeaders({ rows }: Grid, subject: Subject): number {
  return findHeaderRow(rows, subject)?.known.length ?? 0;
}

function reportOthers(read: Grid, grids: readonly Grid[], subject: Subject, findings: Findings): void {
  const subjects = [...new Set([subject, KNOWN_SUBJECT])];
  const unread = grids.flatMap((grid) => {
    const known = grid === read ? 0 : Math.max(...subjects.map((one) => linesOn(grid, one)));
    const lines = grid === read || known > 0 ? known : linesByValue(grid);
    return lines === 0 ? [] : [{ sheet: grid.place.sheet ?? '', lines, place: grid.place }];
  });
  if (unread.length === 0) return;
  const [source, ...related] = unread.slice(0, MOST_NAMED).map(({ place }) => place);
  const params = { read: read.place.sheet ?? '', named: unread.slice(0, MOST_NAMED), all: unread.length };
  findings.add(sheetsNotRead(params, { source, related }));
}

/** How many rows of a sheet have a date and an amount, under whatever headers or none. */
function linesByValue({ rows }: Grid): number {
  return rows.filter(({ cells }) => {
    const all = [...cells.values()];
    return all.some(isDate) && all.some(isAmount);
  }).length;
}

function isDate({ form, text }: Cell): boolean {
  return (
    form === 'date' ||
    (form === 'text' && /^\s*(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b/.test(text))
  );
}

function isAmount({ form, text }: Cell): boolean {
  return form === 'number' || (form === 'text' && readTypedNumber(text).kind === 'number');
}

/** How many rows of a sheet have a date and an amount below headers that say so. */
function linesOn({ rows }: Grid, subject: Subject): number {
  const header = findHeaderRow(rows, subject);
  if (header === undefined) return 0;
  const dates = columnsOf(header, ['date']);
  const amounts = columnsOf(header, MONEY_ROLES);
  const isFilled = (column: number, index: number) => (rows[index]?.cellAt(column)?.text ?? '').trim() !== '';
  let lines = 0;
  for (let index = header.index + 1; index < rows.length; index++) {
    const hasBoth = [dates, amounts].every((columns) => columns.some((column) => isFilled(column, index)));
    if (hasBoth) lines++;
  }
  return lines;
}

function columnsOf({ known }: HeaderRow, roles: readonly Role[]): readonly number[] {
  const fields = roles.map(fieldOf);
  return known.flatMap(({ field, column }) => (fields.includes(field) ? [column] : []));
}
