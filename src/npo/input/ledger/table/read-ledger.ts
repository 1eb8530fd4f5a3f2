import type { Text } from '../../../../diagnostics/diagnostic.js';
import type { Findings } from '../../findings.js';
import { readTable } from '../../read/read-table.js';
import type { Table } from '../../table.js';
import { columnsNotKnown } from './column-diagnostics.js';
import type { LedgerFacts, LineSink } from '../lines/ledger-line.js';
import { fieldOf, KNOWN_SUBJECT, mappedSubject } from './ledger-table-subject.js';
import type { ColumnRow, LedgerNotation } from '../mapping/mapping.js';
import { nameOf, type Role, ROLE_WORDS } from '../mapping/mapping-words.js';
import { isSignOfColumns, reportSidesNotRead } from './sign-of-columns.js';
import { openTableFile } from '../open-table-file.js';
import { readLedgerGrid } from './read-ledger-grid.js';
import { readLedgerTable } from './read-ledger-table.js';
import { jsonNotRead } from './table-row-diagnostics.js';

/** How a table of lines is laid out; an audit file needs none of it. */
export interface LedgerLayout {
  /** None: the columns that programs are known to have are looked for. */
  readonly columns: readonly ColumnRow[];
  readonly notation: LedgerNotation;
}

/**
 * Reads a ledger or payroll file line by line: an XML Auditfile Financieel of any size, a CSV file or a
 * workbook. Undefined, with a finding that is a loss, where it cannot be read.
 *
 * @param hidesAccounts whether findings name no account beside its lines and money
 */
export async function readLedger(
  path: string,
  { columns, notation }: LedgerLayout,
  findings: Findings,
  sink: LineSink,
  hidesAccounts = false,
): Promise<LedgerFacts | undefined> {
  const opened = await openTableFile(path);
  switch (opened.kind) {
    case 'refused':
      findings.lose(opened.diagnostic);
      return undefined;
    case 'xml': {
      const { readAuditFile } = await import('../../audit-file/read-audit-file.js');
      return readAuditFile(path, findings, sink, hidesAccounts);
    }
    case 'json': {
      findings.lose(jsonNotRead({}, { source: { file: opened.file } }));
      return undefined;
    }
    case 'csv':
    case 'workbook': {
      const subject = columns.length === 0 ? KNOWN_SUBJECT : mappedSubject(columns);
      const grid = await readLedgerGrid(opened, subject, notation.sheet, findings);
      const table = grid === undefined ? undefined : readTable(grid, subject, findings, true);
      if (table === undefined || !hasColumns(table, findings)) return undefined;
      if (!isSignOfColumns(table, notation, findings)) return undefined;
      reportSidesNotRead(table, notation, findings);
      const names = readLedgerTable(table, notation, findings, sink);
      return { file: opened.file, form: FORMS[opened.kind], names, period: undefined, stated: undefined };
    }
  }
}

const FORMS: Readonly<Record<'csv' | 'workbook', Text>> = {
  csv: { nl: 'CSV-bestand', en: 'CSV file' },
  workbook: { nl: 'werkmap', en: 'workbook' },
};

/** A line needs a date and an amount, in one column or in two. */
function hasColumns(table: Table, findings: Findings): boolean {
  const has = (role: Role) => table.headers.has(fieldOf(role));
  const missing: Text[] = [];
  if (!has('date')) missing.push(nameOf(ROLE_WORDS, 'date'));
  if (!has('amount') && !(has('debit') && has('credit'))) {
    missing.push({ nl: 'bedrag (of debet en credit)', en: 'amount (or debit and credit)' });
  }
  if (missing.length === 0) return true;
  const text = {
    nl: missing.map(({ nl }) => nl).join(', '),
    en: missing.map(({ en }) => en).join(', '),
  };
  findings.lose(columnsNotKnown({ missing: text }, { source: table.place }));
  return false;
}
