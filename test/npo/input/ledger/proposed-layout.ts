import { Findings } from '../../../../src/npo/input/findings.js';
import { KNOWN_SUBJECT } from '../../../../src/npo/input/ledger/table/ledger-table-subject.js';
import { proposeLayout } from '../../../../src/npo/input/ledger/propose/propose-columns.js';
import { balanceOf } from '../../../../src/npo/input/ledger/decide/reconciliation.js';
import { SchoolNames } from '../../../../src/npo/input/ledger/lines/school-names.js';
import { readCsv } from '../../../../src/npo/input/read/read-csv.js';
import { readLines } from './ledger-reading.js';

const SCHOOLS = new SchoolNames([{ brin: '30AA', name: 'De Springplank' }]);

/** What is proposed for a table, and what its lines then come to. */
export async function proposeAndRead(folder: string, rows: readonly string[]) {
  const text = `${rows.join('\n')}\n`;
  const grid = readCsv(Buffer.from(text), 'a.csv', KNOWN_SUBJECT, new Findings());
  if (grid === undefined) throw new Error('no grid');
  const { columns, notation, proposed } = proposeLayout(grid, SCHOOLS);
  const { lines, codes, hasLoss } = await readLines(folder, text, { columns, notation });
  return {
    roles: Object.fromEntries(columns.map(({ header, role }) => [header, role])),
    remarks: Object.fromEntries(
      proposed.flatMap(({ header, remark }) => (remark ? [[header, remark.nl]] : [])),
    ),
    sign: notation.sign,
    date: notation.date,
    amounts: lines.map((line) => balanceOf(line).toFixed(2)),
    dates: lines.map((line) => line.date),
    codes,
    hasLoss,
  };
}
