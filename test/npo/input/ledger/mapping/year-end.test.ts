import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Findings } from '../../../../../src/npo/input/findings.js';
import { readLedgerSpending } from '../../../../../src/npo/input/ledger/spend/ledger-spending.js';
import type { LedgerNotation } from '../../../../../src/npo/input/ledger/mapping/mapping.js';
import { sourceCells } from '../../../../../src/npo/model/source-row.js';
import type { School } from '../../../../../src/npo/model/submission.js';
import { readText } from '../../audit-file/audit-file-reading.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { B3, mappingOf, readMappingText } from '../ledger-reading.js';

const folder = temporaryFolder();

const SCHOOLS: readonly School[] = [
  { brin: '30AA', name: 'De Springplank', place: { file: '' }, places: {} },
];
const MAPPING = mappingOf(['project', 'B3', { npo: true, school: '30AA', intervention: B3 }]);

interface Entry {
  readonly date: string;
  readonly period: number;
  readonly description?: string;
  /** Account, amount (negative for credit), project. */
  readonly lines: readonly (readonly [account: string, amount: number, project?: string])[];
}

const COST: Entry = {
  date: '2024-03-05',
  period: 3,
  lines: [
    ['4100', 1210, 'B3'],
    ['1600', -1210],
  ],
};

/** Empties the account of the costs against the account given. */
function closing(against: string, more: Partial<Entry> = {}): Entry {
  const lines = [['4100', -1210, 'B3'] as const, [against, 1210] as const];
  return { date: '2024-12-31', period: 13, lines, ...more };
}

/** A cost that is paid from a reserve: the costs become more, not less. */
const CHARGE: Entry = {
  date: '2024-12-31',
  period: 12,
  lines: [
    ['4100', 400, 'B3'],
    ['0900', -400],
  ],
};
const CLOSING_OF_BOTH: Entry['lines'] = [
  ['4100', -1610, 'B3'],
  ['0900', 1610],
];

function auditFile(entries: readonly Entry[]): string {
  const accounts = [
    ['0900', 'Algemene reserve', 'B'],
    ['0950', 'Reserve vakantiegeld', 'B'],
    ['1600', 'Crediteuren', 'B'],
    ['4100', 'Inhuur derden', 'P'],
  ].map(
    ([id, name, type]) =>
      `<ledgerAccount><accID>${id}</accID><accDesc>${name}</accDesc><accTp>${type}</accTp></ledgerAccount>`,
  );
  const transactions = entries.map(({ date, period, description = '', lines }, nr) => {
    const trLines = lines.map(([account, amount, project]) =>
      [
        `<trLine><nr>1</nr><accID>${account}</accID><docRef/><effDate>${date}</effDate>`,
        `<amnt>${String(Math.abs(amount))}.00</amnt><amntTp>${amount < 0 ? 'C' : 'D'}</amntTp>`,
        project === undefined ? '' : `<projID>${project}</projID>`,
        '</trLine>',
      ].join(''),
    );
    return `<transaction><nr>${String(nr + 1)}</nr><desc>${description}</desc><periodNumber>${String(period)}</periodNumber><trDt>${date}</trDt>\n${trLines.join('\n')}\n</transaction>`;
  });
  return [
    '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">',
    '<header><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></header><company>',
    `<generalLedger>${accounts.join('')}</generalLedger>`,
    `<transactions><journal><jrnID>MEM</jrnID>${transactions.join('\n')}</journal></transactions>`,
    '</company></auditfile>',
  ].join('\n');
}

async function spent(content: string, notation: LedgerNotation = {}, name = 'gl.xaf', hides = false) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const findings = new Findings();
  const read = await readLedgerSpending(path, { ...MAPPING, notation }, SCHOOLS, findings, hides);
  const said = findings.list().filter(({ code }) => code.startsWith('ledger:year-end'));
  return { amounts: read?.lines.map(({ amount }) => amount.toFixed(2)), said };
}

describe('the closing of the year in an audit file', () => {
  test('takes no spending away, and is told with its amount, journal and period', async () => {
    const { amounts, said } = await spent(auditFile([COST, closing('0900')]));
    expect(amounts).toEqual(['1210.00']);
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([
      ['ledger:year-end-left-out', 'warning'],
    ]);
    expect(said[0]?.message.nl).toContain('1 regel van NPO (samen € -1.210,00; dagboek MEM, periode 13)');
    expect(said[0]?.source?.line).toBe(9);
  });

  test('is known by the last day of the year too, whatever its period', async () => {
    const { amounts } = await spent(auditFile([COST, closing('0900', { period: 12 })]));
    expect(amounts).toEqual(['1210.00']);
  });

  test.each([
    ['against a creditor', closing('1600')],
    ['against a reserve for what is still to be paid', closing('0950')],
    ['in the middle of the year', closing('0900', { date: '2024-06-30', period: 6 })],
    [
      'with a creditor beside equity',
      closing('0900', {
        lines: [
          ['4100', -1210, 'B3'],
          ['0900', 1000],
          ['1600', 210],
        ],
      }),
    ],
  ])('is not seen in an entry %s', async (_, entry) => {
    const { amounts, said } = await spent(auditFile([COST, entry]));
    expect(amounts).toEqual(['1210.00', '-1210.00']);
    expect(said).toEqual([]);
  });

  test('counts where the mapping says so, and is told all the same: its accounts leave no doubt', async () => {
    const { amounts, said } = await spent(auditFile([COST, closing('0900')]), { yearEnd: 'counted' });
    expect(amounts).toEqual(['1210.00', '-1210.00']);
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([
      ['ledger:year-end-counted', 'warning'],
    ]);
    expect(said[0]?.message.nl).toContain(
      'Naar hun rekeningen van de jaarafsluiting: 1 regel van NPO (samen € -1.210,00;',
    );
  });

  test.each([
    ['', [COST, CHARGE], ['1210.00', '400.00']],
    [
      ', with a closing behind it',
      [COST, CHARGE, closing('0900', { lines: CLOSING_OF_BOTH })],
      ['1210.00', '400.00'],
    ],
    [', with a closing before it', [COST, closing('0900'), CHARGE], ['1210.00', '400.00']],
  ])('is no cost that is charged to a reserve on its last day%s', async (_, entries, expected) => {
    const { amounts, said } = await spent(auditFile(entries));
    expect(amounts).toEqual(expected);
    expect(said).toHaveLength(entries.length - 2);
  });

  test('is known before the costs that it takes away, in a file that does not go by date', async () => {
    const { amounts } = await spent(auditFile([closing('0900'), COST]));
    expect(amounts).toEqual(['1210.00']);
  });

  test('empties an account with a balance on the other side too', async () => {
    const refund: Entry = {
      ...COST,
      lines: [
        ['4100', -300, 'B3'],
        ['1600', 300],
      ],
    };
    const entry = closing('0900', {
      lines: [
        ['4100', 300, 'B3'],
        ['0900', -300],
      ],
    });
    const { amounts } = await spent(auditFile([refund, entry]));
    expect(amounts).toEqual(['-300.00']);
  });

  test('is not told where the mapping leaves it out', async () => {
    const { amounts, said } = await spent(auditFile([COST, closing('0900')]), { yearEnd: 'leftOut' });
    expect(amounts).toEqual(['1210.00']);
    expect(said).toEqual([]);
  });

  test('of what is not NPO is not told', async () => {
    const plain = closing('0900', {
      lines: [
        ['4100', -1210],
        ['0900', 1210],
      ],
    });
    const { said } = await spent(auditFile([COST, plain]));
    expect(said).toEqual([]);
  });

  test('names no journal where codes are hidden', async () => {
    const { said } = await spent(auditFile([COST, closing('0900')]), {}, 'gl.xaf', true);
    expect(said[0]?.message.nl).toContain('(samen € -1.210,00)');
  });

  test('leaves every line its own words, though they are held until the entry ends', async () => {
    const { lines } = await readText(folder, auditFile([closing('0900')]));
    const said = lines.map(({ row }) => {
      const one = row?.();
      return one === undefined ? [] : sourceCells(one);
    });
    expect(said.map((cells) => cells.filter((cell) => ['4100', '0900'].includes(cell)))).toEqual([
      ['4100'],
      ['0900'],
    ]);
  });
});

describe('lines that speak of closing the year', () => {
  const csv = [
    'Datum;Rekening;Dagboek;Project;Omschrijving;Debet;Credit',
    '05-03-2024;4100;INK;B3;Begeleiding;1210,00;',
    '31-12-2024;4100;MEM;B3;Resultaatverwerking 2024;;1210,00',
  ].join('\n');

  test('count, with a warning that asks', async () => {
    const { amounts, said } = await spent(csv, {}, 'gl.csv');
    expect(amounts).toEqual(['1210.00', '-1210.00']);
    expect(said.map(({ code }) => code)).toEqual(['ledger:year-end-counted']);
    expect(said[0]?.message.nl).toContain('1 regel van NPO (samen € -1.210,00; dagboek MEM)');
  });

  test('name no journal that is a word: it may be a person', async () => {
    const { said } = await spent(csv.replace(';MEM;', ';Afsluiting J. Verzonnen;'), {}, 'gl.csv');
    expect(said[0]?.message.nl).toContain('(samen € -1.210,00)');
  });

  test('are not told beside what is said of lines that do not count', async () => {
    const open = csv.replace('MEM;B3;Resultaatverwerking', 'MEM;X9;NPO resultaatverwerking');
    const { amounts, said } = await spent(open, {}, 'gl.csv');
    expect(amounts).toEqual(['1210.00']);
    expect(said).toEqual([]);
  });

  test('are nothing to ask about where they are costs', async () => {
    const camp = csv.replace('Resultaatverwerking 2024;;1210,00', 'Jaarafsluiting groep 8 kamp;100,00;');
    const { amounts, said } = await spent(camp, {}, 'gl.csv');
    expect(amounts).toEqual(['1210.00', '100.00']);
    expect(said).toEqual([]);
  });

  test('stay counted where they are costs, whatever the mapping says of the closing', async () => {
    const camp = csv.replace('Resultaatverwerking 2024;;1210,00', 'Jaarafsluiting groep 8 kamp;100,00;');
    const { amounts } = await spent(camp, { yearEnd: 'leftOut' }, 'gl.csv');
    expect(amounts).toEqual(['1210.00', '100.00']);
  });

  test('count without a word once the mapping says that they are ordinary entries', async () => {
    const { amounts, said } = await spent(csv, { yearEnd: 'counted' }, 'gl.csv');
    expect(amounts).toEqual(['1210.00', '-1210.00']);
    expect(said).toEqual([]);
  });

  test('do not count once the mapping says what the warning advises', async () => {
    const rows = 'Onderdeel;Code;Betekenis\nnotatie;jaarafsluiting;telt niet mee';
    const { mapping } = await readMappingText(folder, rows, 'koppeling.csv');
    const { amounts, said } = await spent(csv, mapping?.notation, 'gl.csv');
    expect(amounts).toEqual(['1210.00']);
    expect(said).toEqual([]);
  });
});
