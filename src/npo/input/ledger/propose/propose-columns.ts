import type { Text } from '../../../../diagnostics/diagnostic.js';
import { inWords } from '../../matching-text.js';
import { findHeaderRow } from '../../read/read-columns.js';
import type { Grid } from '../../table.js';
import { assignByHeader } from './assign-by-header.js';
import { assignByValue, isWord, remarkNpoNotRead } from './assign-by-value.js';
import { KNOWN_SUBJECT } from '../table/ledger-table-subject.js';
import type { Role } from '../mapping/mapping-words.js';
import { proposeNotation } from './propose-notation.js';
import type { LedgerLayout } from '../table/read-ledger.js';
import type { SchoolNames } from '../lines/school-names.js';
import { TableColumn } from '../table/table-column.js';

/** A column of a table, and what it probably holds. */
export interface ProposedColumn {
  readonly header: string;
  readonly role: Role | undefined;
  readonly remark: Text | undefined;
}

export interface ProposedLayout extends LedgerLayout {
  readonly proposed: readonly ProposedColumn[];
}

const HEADER_ROWS = 50;

/** Proposes what the columns of a table hold, by their headers and else by what stands in them. */
export function proposeLayout(grid: Grid, schools: SchoolNames): ProposedLayout {
  const start = headerIndex(grid);
  const header = start === undefined ? undefined : grid.rows[start];
  if (start === undefined || header === undefined) return { columns: [], notation: {}, proposed: [] };
  const rows = grid.rows.slice(start + 1);
  const columns = [...header.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => new TableColumn(cell.text.trim(), column, rows));
  const distinct = withHeadersThatStandOnce(columns);
  const asked = assignByHeader(distinct);
  assignByValue(distinct, schools, asked);
  remarkNpoNotRead(columns);
  const notation = proposeNotation(columns, grid);
  const assigned = columns.flatMap(({ header: text, role }) =>
    role === undefined ? [] : [{ role, header: text }],
  );
  const proposed = columns.map(({ header: text, role, remark }) => ({ header: text, role, remark }));
  return { columns: assigned, notation, proposed };
}

/** The row with known headers; without one, the first row of nothing but words that has a row below it. */
function headerIndex({ rows }: Grid): number | undefined {
  const known = findHeaderRow(rows, KNOWN_SUBJECT)?.index;
  if (known !== undefined) return known;
  const index = rows
    .slice(0, HEADER_ROWS)
    .findIndex(
      ({ cells }, at) => cells.size > 1 && at + 1 < rows.length && [...cells.values()].every(isWord),
    );
  return index === -1 ? undefined : index;
}

/** A header that stands twice can be found back by nobody. */
function withHeadersThatStandOnce(columns: readonly TableColumn[]): readonly TableColumn[] {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(inWords(header), (counts.get(inWords(header)) ?? 0) + 1);
  const isTwice = ({ header }: TableColumn) => (counts.get(inWords(header)) ?? 0) > 1;
  for (const column of columns) if (isTwice(column) && column.header !== '') column.remark = STANDS_TWICE;
  return columns.filter((column) => !isTwice(column));
}

const STANDS_TWICE: Text = {
  nl: 'deze kop staat er meer dan eens: geef elke kolom een eigen kop om haar te lezen',
  en: 'this header stands more than once: give each column a header of its own to have it read',
};
