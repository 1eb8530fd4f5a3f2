import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { formatOf } from '../../../src/npo/input/workbook/cell-formats.js';
import { readWorkbook } from '../../../src/npo/input/workbook/read-workbook.js';
import { columnLetters, shortestDecimal } from '../../../src/npo/input/workbook/sheet-rows.js';
import { openZip } from '../../../src/npo/input/workbook/zip-parts.js';
import { writeTemplate } from '../../../src/npo/input/write-template.js';
import { brief, comparable, must } from './comparable.js';
import { type RawCell, type RawSheet, type RawWorkbook, rawWorkbook } from './raw-workbook.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

const BOARD: RawSheet = {
  name: 'Bestuur',
  rows: [
    ['Gegeven', 'Waarde'],
    ['Verslagjaar *', 2024],
    ['Bevoegd-gezagnummer', '99901'],
    ['Naam bestuur', 'Stichting Test (fictief)'],
    ['KvK-nummer', '12345678'],
    ['Rechtsvorm', 'Stichting'],
    ['Sector', 'po'],
    ['Postcode', '1234AB'],
    ['Plaats', 'Voorbeeldstad'],
    ['Contactpersoon', 'B. Fictief'],
    ['E-mail contactpersoon', 'info@test.example'],
  ],
};
const HEADERS = ['Datum', 'BRIN', 'Niveau', 'Interventie', 'Bedrag', 'Omschrijving'];
const ROW: readonly RawCell[] = ['15-03-2024', '03AF', 'school', 'B3', 10, 'rekengroepen'];

function sheets(spending: Partial<RawSheet> = {}): RawSheet[] {
  return [
    BOARD,
    {
      name: 'Scholen',
      rows: [
        ['BRIN', 'Naam school'],
        ['03AF', 'De Eerste'],
      ],
    },
    {
      name: 'Bekostiging',
      rows: [
        ['BRIN', 'Schooljaar', 'Kalenderjaar'],
        ['03AF', '2023-2024', 2024],
      ],
    },
    {
      name: 'Programma',
      rows: [
        ['BRIN', 'Schooljaar'],
        ['03AF', '2023-2024'],
      ],
    },
    { name: 'Besteding', rows: [HEADERS, ROW], ...spending },
  ];
}

let count = 0;

async function readRaw(workbook: RawWorkbook) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `raw-${String(count++)}.xlsx`);
  writeFileSync(path, rawWorkbook(workbook));
  return readSubmission(path);
}

async function spendingOf(workbook: RawWorkbook) {
  const { submission, diagnostics } = await readRaw(workbook);
  return { lines: comparable(must(submission, diagnostics).spending), findings: brief(diagnostics) };
}

const LINE = {
  date: '2024-03-15',
  brin: '03AF',
  level: 'school',
  intervention: { code: 'B3', text: 'B3 Instructie in kleine groepen' },
  amount: '10',
  description: 'rekengroepen',
};

describe('a workbook', () => {
  test.each<[string, Partial<RawWorkbook>]>([
    ['with its texts in the cells', {}],
    ['with shared strings', { sharesStrings: true }],
    ['with a prefix before every element', { prefix: 'x' }],
  ])('%s', async (_, workbook) => {
    expect(await spendingOf({ sheets: sheets(), ...workbook })).toEqual({ lines: [LINE], findings: [] });
  });

  test('has its columns found by their headers: titles above, any order, strangers and blanks between', async () => {
    const rows: RawCell[][] = [
      ['Bestedingen van het verslagjaar'],
      [],
      [
        'eigen',
        'OMSCHRIJVING',
        undefined,
        'bedrag (€) *',
        ' interventie',
        'Brin-nummer',
        'Niveau',
        'Boekdatum',
      ],
      [],
      ['x', 'rekengroepen', 'los', 10, 'B3', '03AF', 'school', '15-03-2024'],
      [undefined, '  '],
      ['alleen in een eigen kolom'],
    ];
    expect(await spendingOf({ sheets: sheets({ rows }) })).toEqual({
      lines: [LINE],
      findings: ['input:headers-not-read Besteding A3'],
    });
  });

  test('names the cell of each value', async () => {
    const { submission, diagnostics } = await readRaw({ sheets: sheets() });
    const [line] = must(submission, diagnostics).spending;
    expect(line?.place).toMatchObject({ sheet: 'Besteding', cell: 'A2' });
    expect(line?.places['amount']).toMatchObject({ sheet: 'Besteding', cell: 'E2' });
    expect(submission?.board.places['kvkNumber']).toMatchObject({ sheet: 'Bestuur', cell: 'B5' });
  });

  test.each<[string, RawCell, string]>([
    ['a stored number', { value: '1234.5' }, '1234.5'],
    ['a number with seventeen digits for two decimals', { value: '1234.5599999999999' }, '1234.56'],
    ['the result of a formula', { formula: '10*2', value: '20' }, '20'],
    ['the noise of a sum', { formula: '0.1+0.2', value: '0.30000000000000004' }, '0.3'],
    ['an exponent', { value: '1.5E3' }, '1500'],
    ['a text', '€ 1.234,56', '1234.56'],
    ['the text of a formula', { formula: 'A1', type: 'str', value: '12,50' }, '12.5'],
  ])('gives the amount of %s', async (_, cell, amount) => {
    const rows = [HEADERS, [...ROW.slice(0, 4), cell, ROW[5]]];
    expect(await spendingOf({ sheets: sheets({ rows }) })).toMatchObject({
      lines: [{ amount }],
      findings: [],
    });
  });

  test('counts its days from 1900 or from 1904', async () => {
    const rows = (serial: string): RawCell[][] => [HEADERS, [{ value: serial, style: 1 }, ...ROW.slice(1)]];
    const formats = ['dd\\-mm\\-yyyy;@'];
    const from1900 = { formats, sheets: sheets({ rows: rows('45366.75') }) };
    const from1904 = { formats, date1904: true, sheets: sheets({ rows: rows('43904') }) };
    expect(await spendingOf(from1900)).toEqual({ lines: [LINE], findings: [] });
    expect(await spendingOf(from1904)).toEqual({ lines: [LINE], findings: [] });
  });

  test('keeps a percentage apart from a number', async () => {
    const header = ['BRIN', 'Schooljaar', 'Bovenschools deel volgens MR'];
    const rows: RawCell[][] = [header, ['03AF', '2023-2024', { value: '0.125', style: 1 }]];
    const all = sheets().map((sheet) => (sheet.name === 'Programma' ? { ...sheet, rows } : sheet));
    const { submission, diagnostics } = await readRaw({ formats: ['0.0%'], sheets: all });
    expect(comparable(must(submission, diagnostics).programmes)).toMatchObject([
      { aboveSchoolPart: { kind: 'share', share: '0.125' } },
    ]);
  });

  test('takes a formula without a result, an error and a blank result for three things', async () => {
    const rows: RawCell[][] = [
      HEADERS,
      [...ROW.slice(0, 4), { formula: 'A1' }, 'x'],
      [...ROW.slice(0, 4), { formula: 'A1', type: 'e', value: '#N/A' }, 'x'],
      [...ROW.slice(0, 5), { formula: 'A1', type: 'str', value: '' }],
    ];
    const { submission, diagnostics } = await readRaw({ sheets: sheets({ rows }) });
    expect(submission).toBeUndefined();
    expect(brief(diagnostics)).toEqual([
      'input:formula-without-value Besteding E2',
      'input:cell-error Besteding E3',
    ]);
  });

  test('has the value of merged cells in the first of them only, whatever the others still hold', async () => {
    const merged = ['F2:F3', 'A5:F5'];
    const rows = [HEADERS, ROW, [...ROW.slice(0, 5), 'verborgen'], [], ['Totaal der regels']];
    const { lines, findings } = await spendingOf({ sheets: sheets({ rows: rows.slice(0, 3), merged }) });
    expect(lines).toEqual([LINE, { ...LINE, description: undefined }]);
    expect(findings).toEqual(['input:merged-cells Besteding F2']);
    const withTotal = await readRaw({ sheets: sheets({ rows, merged }) });
    expect(brief(withTotal.diagnostics)).toEqual([
      'input:merged-cells Besteding F2',
      'input:total-row Besteding A5',
    ]);
  });

  test.each(['Totaal', 'subtotaal maart', 'Eindtotaal', 'Totalen', 'Total'])(
    'does not take a row for spending that says %s',
    async (word) => {
      const { diagnostics } = await readRaw({ sheets: sheets({ rows: [HEADERS, ROW, [word]] }) });
      expect(brief(diagnostics)).toEqual(['input:total-row Besteding A3']);
    },
  );

  test('costs no more where a validation or a merge goes over a million cells', async () => {
    const tail =
      '<mergeCells><mergeCell ref="H1:XFD1048576"/></mergeCells>' +
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>B1</formula1></dataValidation></dataValidations>';
    expect(await spendingOf({ sheets: sheets({ tail }) })).toEqual({ lines: [LINE], findings: [] });
  });

  test('may take the list of interventions over several columns, or in one', async () => {
    const programme = (header: string[], cells: string[]) =>
      sheets().map((sheet) =>
        sheet.name === 'Programma'
          ? {
              ...sheet,
              rows: [
                ['BRIN', 'Schooljaar', ...header],
                ['03AF', '2023-2024', ...cells],
              ],
            }
          : sheet,
      );
    const chosen = async (all: RawSheet[]) => {
      const { submission, diagnostics } = await readRaw({ sheets: all });
      return must(submission, diagnostics).programmes[0]?.interventions.map(({ code }) => code);
    };
    const columns = programme(['Interventie 1', 'Interventie 2', 'Interventie 3'], ['B3', '', 'C1']);
    expect(await chosen(columns)).toEqual(['B3', 'C1']);
    expect(await chosen(programme(['Gekozen interventies'], ['B3; C1']))).toEqual(['B3', 'C1']);
  });

  test('tells by its headers that it is in English', async () => {
    const english: RawCell[][] = [
      ['Date', 'BRIN', 'Level', 'Intervention', 'Amount'],
      ['2024-03-15', '03AF', 'school', 'Small group tuition', '1.234'],
    ];
    const { diagnostics } = await readRaw({ sheets: sheets({ name: 'Spending', rows: english }) });
    expect(brief(diagnostics)).toEqual(['input:amount-ambiguous Spending E2']);
  });
});

describe('our reader', () => {
  test('reads every cell of a template as the library that wrote it does', async () => {
    const path = join(folder, 'oracle.xlsx');
    await writeTemplate(path, { year: 2024, format: 'xlsx', example: true, language: 'nl' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const { readFileSync } = await import('node:fs');
    const ours = await readWorkbook(await openZip(readFileSync(path)), 'oracle.xlsx', () => true);
    expect(ours.names).toEqual(workbook.worksheets.map(({ name }) => name));
    for (const sheet of workbook.worksheets) {
      const theirs: [string, string][] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.value !== null) theirs.push([cell.address, shown(cell.value)]);
        });
      });
      const rows = ours.sheets.get(sheet.name)?.rows ?? [];
      const mine = rows.flatMap(({ cells }) =>
        [...cells.values()].map(({ place, text }): [string, string] => [place.cell ?? '', text]),
      );
      expect(mine).toEqual(theirs);
    }
  });

  function shown(value: ExcelJS.CellValue): string {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  }

  test.each([
    ['dd-mm-yyyy', 'date'],
    ['[$-413]d mmmm yyyy;@', 'date'],
    ['[h]:mm', 'date'],
    ['#,##0.00', 'plain'],
    ['"€" #,##0.00;[Red]\\-"€" #,##0.00', 'plain'],
    ['_-€ * #,##0.00_-;_-€ * #,##0.00\\-;_-€ * "-"??_-;_-@_-', 'plain'],
    ['#,##0.00 [$EUR]', 'plain'],
    ['0.00 "dagen per maand"', 'plain'],
    ['\\d0', 'plain'],
    ['General', 'plain'],
    ['0.0%', 'percentage'],
    ['0 "%"', 'plain'],
    ['@', 'plain'],
  ] as const)('takes the format %s for a %s', (code, format) => {
    expect(formatOf(code)).toBe(format);
  });

  test.each([
    ['0.1', '0.1'],
    ['0.10000000000000001', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['-1234.5600000000002', '-1234.56'],
    ['123456789012.34', '123456789012.34'],
    ['1E+21', '1000000000000000000000'],
    ['1.5e-7', '0.00000015'],
    ['-0', '0'],
    ['', undefined],
    ['abc', undefined],
    ['1e999', undefined],
  ])('takes the stored number %s for %s', (stored, decimal) => {
    expect(shortestDecimal(stored)).toBe(decimal);
  });

  test('letters its columns', () => {
    expect([1, 26, 27, 52, 703, 16384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'XFD']);
  });
});
