import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { ColumnRow, LedgerNotation } from '../../../../../src/npo/input/ledger/mapping/mapping.js';
import { sourceCells } from '../../../../../src/npo/model/source-row.js';
import { rawWorkbookParts, zip } from '../../raw-workbook.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { readLines } from '../ledger-reading.js';
import { workbookOf } from '../workbook-of.js';

const folder = temporaryFolder();

const COLUMNS: readonly ColumnRow[] = [
  { role: 'date', header: 'Boekdatum' },
  { role: 'amount', header: 'Bedrag' },
  { role: 'side', header: 'D/C' },
  { role: 'debit', header: 'Af' },
  { role: 'credit', header: 'Bij' },
  { role: 'costCentre', header: 'Kpl' },
  { role: 'description', header: 'Tekst' },
  { role: 'reference', header: 'Stuk' },
];

/** A file with the columns named, and one row. */
async function read(headers: string, row: string, notation: LedgerNotation = {}) {
  const columns = COLUMNS.filter(({ header }) => headers.split(';').includes(header));
  const { lines, codes, hasLoss } = await readLines(folder, `${headers}\n${row}\n`, { columns, notation });
  const money = lines.map(({ debit, credit }) => `${debit.toFixed(2)} ${credit.toFixed(2)}`);
  return { lines, money, codes, hasLoss };
}

describe('a line of a table', () => {
  test.each([
    ['columns', 'Boekdatum;Af;Bij', '1-3-2024;12,50;', '12.50 0.00'],
    ['columns', 'Boekdatum;Af;Bij', '1-3-2024;;12,50', '0.00 12.50'],
    ['columns', 'Boekdatum;Af;Bij', '1-3-2024;0,00;12,50', '0.00 12.50'],
    ['indicator', 'Boekdatum;Bedrag;D/C', '1-3-2024;12,50;D', '12.50 0.00'],
    ['indicator', 'Boekdatum;Bedrag;D/C', '1-3-2024;12,50;credit', '0.00 12.50'],
    ['signed', 'Boekdatum;Bedrag', '1-3-2024;12,50', '12.50 0.00'],
    ['signed', 'Boekdatum;Bedrag', '1-3-2024;-12,50', '0.00 12.50'],
    ['signed', 'Boekdatum;Bedrag', '1-3-2024;12,50-', '0.00 12.50'],
    ['reversed', 'Boekdatum;Bedrag', '1-3-2024;-12,50', '12.50 0.00'],
    [undefined, 'Boekdatum;Bedrag', '1-3-2024;12,50', '12.50 0.00'],
    [undefined, 'Boekdatum;Bedrag;D/C', '1-3-2024;12,50;C', '0.00 12.50'],
    [undefined, 'Boekdatum;Af;Bij', '1-3-2024;;12,50', '0.00 12.50'],
  ] as const)('has its sign by %s: %s', async (sign, headers, row, expected) => {
    const { money, codes } = await read(headers, row, sign === undefined ? {} : { sign });
    expect([money, codes]).toEqual([[expected], []]);
  });

  test.each([
    [{ decimal: 'comma' }, '1.234', '1234.00'],
    [{ decimal: 'comma' }, '1.234,5', '1234.50'],
    [{ decimal: 'point' }, '1,234', '1234.00'],
    [{ decimal: 'point' }, '1,234.5', '1234.50'],
  ] as const)('has its amount in the notation of the mapping: %p %s', async (notation, text, amount) => {
    const { money, codes } = await read('Boekdatum;Bedrag', `1-3-2024;${text}`, notation);
    expect([money, codes]).toEqual([[`${amount} 0.00`], []]);
  });

  test('has its date day first, unless the mapping says month first', async () => {
    const { lines } = await read('Boekdatum;Bedrag', '01/08/2024;1');
    expect(lines[0]?.date).toBe('2024-08-01');
    const turned = await read('Boekdatum;Bedrag', '01/08/2024;1', { date: 'monthFirst' });
    expect(turned.lines[0]?.date).toBe('2024-01-08');
  });

  test('is known again by all of its columns but the kind, as they were typed', async () => {
    const columns: readonly ColumnRow[] = [...COLUMNS, { role: 'kind', header: 'Soort' }];
    const headers = 'Boekdatum;Kpl;Bedrag;Tekst;Stuk;Soort';
    const row = '1-3-2024;100;1.012,5;NPO hulp van J. Verzonnen;F1;inhuur';
    const used = columns.filter(({ header }) => headers.split(';').includes(header));
    const { lines } = await readLines(folder, `${headers}\n${row}\n`, { columns: used, notation: {} });
    const words = lines[0]?.row?.();
    const headed = words?.columns.map(({ header, isFree }) => `${header}${isFree ? ' (free)' : ''}`);
    expect(headed).toEqual(['Boekdatum', 'Kpl (free)', 'Bedrag', 'Tekst (free)', 'Stuk (free)']);
    expect(words && sourceCells(words)).toEqual([
      '1-3-2024',
      '100',
      '1.012,5',
      'NPO hulp van J. Verzonnen',
      'F1',
    ]);
  });

  test('keeps the place of each of its cells, and nothing of its description', async () => {
    const { lines } = await read(
      'Boekdatum;Kpl;Bedrag;Tekst;Stuk',
      '1-3-2024;100;12,50;NPO hulp van J. Verzonnen;F1',
    );
    expect(lines[0]).toMatchObject({
      place: { line: 2, column: 1 },
      places: {
        date: { line: 2, column: 1 },
        costCentre: { line: 2, column: 2 },
        amount: { line: 2, column: 3 },
      },
      codes: { costCentre: '100' },
      speaksOfNpo: true,
      reference: 'F1',
    });
    expect(JSON.stringify(lines)).not.toContain('Verzonnen');
  });

  test('of a workbook has its sheet and cell', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ander').addRow(['Boekdatum', 'Bedrag']);
    const sheet = workbook.addWorksheet('Mutaties 2024');
    sheet.addRow(['Boekdatum', 'Bedrag']);
    sheet.addRow([new Date(Date.UTC(2024, 2, 1)), 12.5]).getCell(1).numFmt = 'dd-mm-yyyy';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const layout = { columns: COLUMNS.slice(0, 2), notation: { sheet: 'mutaties 2024' } };
    const { lines, codes } = await readLines(folder, bytes, layout, 'a.xlsx');
    expect(codes).toEqual([]);
    expect(lines[0]?.places.amount).toMatchObject({ sheet: 'Mutaties 2024', cell: 'B2' });
    expect(lines[0]?.date).toBe('2024-03-01');
  });

  test.each([
    ['two sides', 'Boekdatum;Af;Bij', '1-3-2024;1;2', 'ledger:both-sides-filled', true],
    ['another side', 'Boekdatum;Bedrag;D/C', '1-3-2024;1;Q', 'ledger:side-not-known', true],
    ['no side', 'Boekdatum;Bedrag;D/C', '1-3-2024;1;', 'ledger:side-not-known', true],
    ['words for an amount', 'Boekdatum;Bedrag', '1-3-2024;veel', 'input:amount-not-a-number', true],
    ['half a cent', 'Boekdatum;Bedrag', '1-3-2024;1,005', 'input:amount-ambiguous', true],
    ['no date', 'Boekdatum;Kpl;Bedrag', ';100;1', 'ledger:date-missing', true],
    ['another date', 'Boekdatum;Bedrag', 'gisteren;1', 'input:date-malformed', true],
    ['an amount only, as a total', 'Boekdatum;Kpl;Bedrag', ';;1', 'ledger:total-row-passed-over', false],
  ])('with %s is a finding', async (_, headers, row, code, isLoss) => {
    const { lines, codes, hasLoss } = await read(headers, row);
    expect([lines, codes, hasLoss]).toEqual([[], [code], isLoss]);
  });

  test.each([
    ['both sides', 'Boekdatum;Kpl;Af;Bij', ';;1.000,00;500,50'],
    ['one side', 'Boekdatum;Kpl;Af;Bij', ';;1.000,00;'],
    ['no word for its side', 'Boekdatum;Kpl;Bedrag;D/C', ';;1.000,00;'],
  ])('without date and code is a total that is passed over, with %s', async (_, headers, row) => {
    const { lines, codes, hasLoss } = await read(headers, row);
    expect([lines, codes, hasLoss]).toEqual([[], ['ledger:total-row-passed-over'], false]);
  });

  test('without an amount is none', async () => {
    const { lines, codes } = await read('Boekdatum;Kpl;Bedrag', '1-3-2024;100;');
    expect([lines, codes]).toEqual([[], []]);
  });
});

describe('a formula that was never worked out', () => {
  const HEADERS = ['Boekdatum', 'Bedrag', 'Kpl'];
  const columns = COLUMNS.filter(({ header }) => HEADERS.includes(header));
  const formula = { formula: 'A1' };

  test.each([
    ['amount', ['2024-03-01', formula, '100'], 'Bedrag', 'B2'],
    ['date', [formula, 1, '100'], 'Boekdatum', 'A2'],
    ['code', ['2024-03-01', 1, formula], 'Kpl', 'C2'],
  ])('is said of the %s', async (_, row, header, cell) => {
    const bytes = await workbookOf({ a: [HEADERS, row] });
    const { diagnostics, hasLoss } = await readLines(folder, bytes, { columns, notation: {} }, 'a.xlsx');
    expect(diagnostics.map(({ code }) => code)).toEqual(['input:formula-without-value']);
    expect(diagnostics[0]?.message.nl).toContain(`"${header}"`);
    expect([diagnostics[0]?.source?.cell, hasLoss]).toEqual([cell, true]);
  });

  test('is nothing to worry about where it adds up the lines above', async () => {
    const bytes = await workbookOf({ a: [HEADERS, ['2024-03-01', 5, '100'], [null, formula]] });
    const { codes, hasLoss } = await readLines(folder, bytes, { columns, notation: {} }, 'a.xlsx');
    expect([codes, hasLoss]).toEqual([['ledger:total-row-passed-over'], false]);
  });
});

describe('a workbook of several sheets', () => {
  const HEADERS = ['Boekdatum', 'Bedrag', 'Kostenplaats'];
  const LINE = ['2024-03-01', 5, '100'];

  test.each([
    ['that nobody names', {}, 'Q1'],
    ['of which the mapping names one', { sheet: 'Q2' }, 'Q2'],
  ])('%s is read from one, and the others are named with their lines', async (_, notation, read) => {
    const bytes = await workbookOf({
      Toelichting: [['Dit is het grootboek'], ['van 2024']],
      Q1: [HEADERS, LINE, LINE, LINE],
      Q2: [HEADERS, LINE, LINE, [null, 10]],
      'Eigen koppen': [
        ['Datum', 'Debet', 'Credit'],
        ['2024-03-01', 5, null],
      ],
      Leeg: [HEADERS],
    });
    const layout = { columns: [], notation };
    const { lines, diagnostics } = await readLines(folder, bytes, layout, 'a.xlsx');
    expect(new Set(lines.map(({ place }) => place.sheet))).toEqual(new Set([read]));
    const [said, ...more] = diagnostics.filter(({ code }) => code === 'ledger:sheets-not-read');
    const other = read === 'Q1' ? '"Q2" (2 regels)' : '"Q1" (3 regels)';
    expect(said?.message.nl).toBe(
      `Als grootboek is blad "${read}" gelezen. Op andere bladen staan ook regels met een datum en een bedrag, die niet meetellen: ${other}, "Eigen koppen" (1 regel).`,
    );
    expect(said?.source).toMatchObject({ sheet: read === 'Q1' ? 'Q2' : 'Q1' });
    expect(more).toEqual([]);
  });

  test('names the sheets with lines below the headers of the mapping', async () => {
    const OWN = ['Wanneer', 'Hoeveel'];
    const bytes = await workbookOf({ Jan: [OWN, ['2024-01-31', 5]], Feb: [OWN, ['2024-02-28', 5]] });
    const columns: readonly ColumnRow[] = [
      { role: 'date', header: 'Wanneer' },
      { role: 'amount', header: 'Hoeveel' },
    ];
    const { codes } = await readLines(folder, bytes, { columns, notation: { sheet: 'Jan' } }, 'a.xlsx');
    expect(codes).toEqual(['ledger:sheets-not-read']);
  });

  test('reads the one that the mapping names where another is broken', async () => {
    const parts = rawWorkbookParts({
      sheets: [
        { name: 'Q1', rows: [HEADERS, LINE] },
        { name: 'Q2', rows: [HEADERS, LINE] },
      ],
    });
    const bytes = zip({ ...parts, 'xl/worksheets/page2.xml': '<worksheet' });
    const layout = { columns: [], notation: { sheet: 'Q1' } };
    const { lines, codes, hasLoss } = await readLines(folder, Buffer.from(bytes), layout, 'a.xlsx');
    expect([lines.length, codes, hasLoss]).toEqual([1, [], false]);
  });

  test('says nothing where no other has lines', async () => {
    const bytes = await workbookOf({
      Leeg: [HEADERS],
      Q1: [HEADERS, LINE],
      Tekst: [['Datum', 'Bedrag', 'a']],
    });
    const { codes } = await readLines(folder, bytes, { columns: [], notation: {} }, 'a.xlsx');
    expect(codes).toEqual([]);
  });
});

describe('a table of lines', () => {
  const nothing = { columns: [], notation: {} };

  test('is read by the headers that programs are known to have, where the mapping names none', async () => {
    const text = 'Boekdatum;Kostenplaats;Debet;Credit;Boekstuk\n1-3-2024;100;12,50;;F1\n';
    const { lines, codes } = await readLines(folder, text, nothing);
    expect(codes).toEqual([]);
    expect(lines[0]).toMatchObject({ codes: { costCentre: '100' }, reference: 'F1' });
  });

  test('without a date or amount is not read', async () => {
    const { diagnostics } = await readLines(folder, 'Kostenplaats;Project\n1;2\n', nothing);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ledger:columns-not-known']);
    expect(diagnostics[0]?.message.nl).toContain('datum, bedrag (of debet en credit)');
  });

  test('without a column that the mapping names is not read', async () => {
    const { codes } = await readLines(folder, 'Boekdatum;Bedrg;Kpl\n1-3-2024;1;2\n', {
      columns: COLUMNS.filter(({ role }) => ['date', 'amount', 'costCentre'].includes(role)),
      notation: {},
    });
    expect(codes).toContain('input:column-missing');
  });

  test.each([
    ['nothing.csv', '', 'input:file-empty'],
    ['a.json', '{"mapping": []}', 'ledger:json-not-read'],
    ['a.pdf', '%PDF-1.7', 'ledger:file-kind-unknown'],
    ['a.xml', '<html/>', 'xaf:not-an-audit-file'],
  ])('%s is none', async (name, text, code) => {
    const { codes, hasLoss } = await readLines(folder, text, nothing, name);
    expect([codes, hasLoss]).toEqual([[code], true]);
  });

  test('with a failed formula for a code is not read', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('a');
    sheet.addRow(['Boekdatum', 'Bedrag', 'Kpl']);
    sheet.addRow(['2024-03-01', 1, { error: '#N/A' }]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const columns = COLUMNS.filter(({ role }) => ['date', 'amount', 'costCentre'].includes(role));
    const { codes, hasLoss } = await readLines(folder, bytes, { columns, notation: {} }, 'a.xlsx');
    expect([codes, hasLoss]).toEqual([['input:cell-error'], true]);
  });
});
