import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { columnNumber } from '../workbook/sheet-rows.js';

/**
 * Findings in the order in which a person goes through the input: what is about the whole of it, then
 * sheet by sheet (or file by file) in the order given, down the rows and along the columns.
 */
export function inReadingOrder<D extends Pick<Diagnostic, 'source'>>(
  diagnostics: readonly D[],
  tables: readonly string[],
): readonly D[] {
  const order = new Map(tables.map((table, index) => [table, index]));
  return diagnostics
    .map((diagnostic) => ({ diagnostic, at: positionOf(diagnostic.source, order) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ diagnostic }) => diagnostic);
}

type Position = readonly [table: number, row: number, column: number];

function positionOf(source: Place | undefined, order: ReadonlyMap<string, number>): Position {
  if (source === undefined) return [-1, 0, 0];
  const { file, sheet = file, cell, line = 0, column = 0 } = source;
  const table = order.get(sheet) ?? -1;
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  return letters === '' ? [table, line, column] : [table, Number(row), columnNumber(letters)];
}

function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
