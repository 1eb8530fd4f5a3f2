import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { findHeaderRow } from '../read/read-columns.js';
import { readCsv } from '../read/read-csv.js';
import type { Subject } from '../subjects/field.js';
import type { Grid } from '../table.js';
import { refusalFinding, ZipRefusal } from '../workbook/zip-refusal.js';
import type { TableFile } from './open-table-file.js';

/**
 * The rows of a CSV file, or of the sheet of a workbook that holds the lines: the one that is asked for,
 * or else the one with the most headers that are known, or the most rows. Undefined, with a finding, where none can be read.
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
    const { readWorkbook } = await import('../workbook/read-workbook.js');
    const { names, sheets } = await readWorkbook(zip, file, (name) => isAsked(name, sheet));
    const grids = names.flatMap((name) => sheets.get(name) ?? []);
    const [first, ...others] = grids;
    if (first === undefined) return { place: { file }, daysFrom: undefined, rows: [], merged: [] };
    return others.reduce((best, grid) => (isBetter(grid, best, subject) ? grid : best), first);
  } catch (error) {
    if (!(error instanceof ZipRefusal)) throw error;
    findings.lose(refusalFinding(error, file));
    return undefined;
  }
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
