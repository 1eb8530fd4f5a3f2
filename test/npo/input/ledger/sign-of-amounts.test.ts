import { describe, expect, test } from '@jest/globals';
import type { ColumnRow, LedgerNotation } from '../../../../src/npo/input/ledger/mapping/mapping.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readLines } from './ledger-reading.js';
import { proposeAndRead } from './proposed-layout.js';

const folder = temporaryFolder();

const propose = (...rows: readonly string[]) => proposeAndRead(folder, rows);

describe('amounts with signs of their own', () => {
  test('are asked about where as many have a minus as have none', async () => {
    const { sign, remarks } = await propose(
      'Datum;Rekening;Bedrag',
      '1-3-2024;8000;5000,00',
      '2-3-2024;4000;-1000,00',
    );
    expect([sign, remarks]).toEqual([
      'signed',
      { Bedrag: 'even veel bedragen staan met een min als zonder: controleer het teken' },
    ]);
  });

  test('are not asked about where those of NPO are all income', async () => {
    const { remarks } = await propose(
      'Datum;Rekening;Project;Bedrag',
      '1-3-2024;8000 Subsidie;NPO;-5000,00',
      '2-3-2024;4000 Inhuur;;1000,00',
    );
    expect(remarks).toEqual({});
  });
});

describe('amounts of a ledger that comes to nothing', () => {
  const BOOKS = ['1-3-2024;4000;NPO;-1000,00', '1-3-2024;1000;;1000,00'];

  test('have costs in debit, but are asked about where those of NPO have a minus', async () => {
    const { sign, remarks } = await propose('Datum;Rekening;Project;Bedrag', ...BOOKS);
    expect([sign, remarks]).toEqual([
      'signed',
      { Bedrag: 'bij NPO staan de meeste bedragen met een min: controleer het teken' },
    ]);
  });

  test('are not asked about where those of NPO have none', async () => {
    const turned = BOOKS.map((row) =>
      row.replace(/(-?)(1000,00)$/, (_, minus: string, of: string) => (minus ? of : `-${of}`)),
    );
    expect((await propose('Datum;Rekening;Project;Bedrag', ...turned)).remarks).toEqual({});
  });
});

describe('amounts beside a column with D or C', () => {
  test('have their own signs where what is in credit is negative', async () => {
    const { amounts, sign, remarks } = await propose(
      'Datum;D/C;Bedrag',
      '1-3-2024;D;1000,00',
      '1-3-2024;C;-200,00',
    );
    expect([sign, amounts]).toEqual(['signed', ['1000.00', '-200.00']]);
    expect(remarks['D/C']).toBe('de bedragen hebben zelf al een plus of een min');
  });

  test('have the sign of that column where one credit note is booked as a negative debit', async () => {
    const { amounts, sign } = await propose(
      'Datum;D/C;Bedrag',
      '1-3-2024;D;1000,00',
      '1-3-2024;D;-100,00',
      '1-3-2024;C;700,00',
    );
    expect([sign, amounts]).toEqual(['indicator', ['1000.00', '-100.00', '-700.00']]);
  });

  test('are read so that a ledger as a whole comes to nothing', async () => {
    // As it is: 1000 - 200 - 1000 + 200 = 0; with D and C it would be 1000 + 200 + 1000 + 200.
    const { amounts, sign } = await propose(
      'Datum;D/C;Bedrag',
      '1-3-2024;D;1000,00',
      '1-3-2024;C;-200,00',
      '1-3-2024;C;-1000,00',
      '1-3-2024;C;200,00',
    );
    expect([sign, amounts]).toEqual(['signed', ['1000.00', '-200.00', '-1000.00', '200.00']]);
  });

  test('are left to the person where it cannot be told', async () => {
    const { sign, codes, hasLoss } = await propose(
      'Datum;D/C;Bedrag',
      '1-3-2024;D;1000,00',
      '1-3-2024;C;-200,00',
      '1-3-2024;C;300,00',
    );
    expect([sign, codes, hasLoss]).toEqual([undefined, ['ledger:sign-to-choose'], true]);
  });

  const TWICE = 'Datum;D/C;Bedrag\n1-3-2024;D;1000,00\n1-3-2024;C;-200,00\n';

  test('are doubted where a mapping says that the column gives the sign', async () => {
    const { codes, hasLoss, diagnostics } = await readLines(folder, TWICE, {
      columns: [],
      notation: { sign: 'indicator' },
    });
    expect([codes, hasLoss]).toEqual([['ledger:sign-turned-twice'], false]);
    expect(diagnostics[0]?.message.nl).toContain(
      '0 van de 1 debetregels en 1 van de 1 creditregels), en de kolom met D of C keert ze nu nog eens om. Daarbij past het teken "kosten positief"',
    );
  });

  test('are not read where a mapping says nothing of the sign', async () => {
    const { codes, hasLoss } = await readLines(folder, TWICE, { columns: [], notation: {} });
    expect([codes, hasLoss]).toEqual([['ledger:sign-to-choose'], true]);
  });
});

describe('amounts with a minus', () => {
  test('are credits in a ledger that comes to nothing, though most lines have one', async () => {
    const { amounts, sign } = await propose(
      'Datum;Rekening;Bedrag',
      '1-3-2024;4000;5000,00',
      '1-3-2024;1700;-1800,00',
      '1-3-2024;1710;-3200,00',
    );
    expect([sign, amounts]).toEqual(['signed', ['5000.00', '-1800.00', '-3200.00']]);
  });

  test('are judged by the lines of NPO where a part of a ledger is given', async () => {
    const rows = ['1-3-2024;NPO-B3;5000,00', '1-3-2024;;-1800,00', '1-3-2024;;-3000,00'];
    expect((await propose('Datum;Project;Bedrag', ...rows)).sign).toBe('signed');
    const turned = await propose(
      'Datum;Project;Bedrag',
      '1-3-2024;NPO-B3;-5000,00',
      '1-3-2024;;10,00',
      '1-3-2024;;20,00',
    );
    expect([turned.sign, turned.amounts[0]]).toEqual(['reversed', '5000.00']);
    expect(turned.remarks['Bedrag']).toBe(
      'bij NPO staan de meeste bedragen met een min: controleer het teken',
    );
  });
});

describe('income in a project of NPO', () => {
  const HEADERS = 'Datum;Rekening;Rekeningnaam;Project;Bedrag';

  test('does not turn the sign of costs that are positive', async () => {
    const { sign, amounts, remarks } = await propose(
      HEADERS,
      '1-3-2024;4100;Inhuur derden;NPO-B3;1.000,00',
      ...['1', '2', '3'].map((month) => `1-${month}-2024;8100;Rijksbijdrage;NPO-B3;-25.000,00`),
    );
    expect([sign, amounts[0], remarks]).toEqual(['signed', '1000.00', {}]);
  });

  test('does not hide that costs are negative', async () => {
    // Of the lines of NPO half have a minus; of those that are costs two of three.
    const { sign, amounts } = await propose(
      HEADERS,
      '1-3-2024;4100;Inhuur derden;NPO-B3;-1.000,00',
      '1-3-2024;4200;Leermiddelen;NPO-F7;-500,00',
      '1-3-2024;4200;Leermiddelen;NPO-F7;50,00',
      '1-3-2024;8100;Rijksbijdrage NPO;NPO;25.000,00',
    );
    expect([sign, amounts]).toEqual(['reversed', ['1000.00', '500.00', '-50.00', '-25000.00']]);
  });

  test('is known where number and name of an account stand in one column', async () => {
    const { sign } = await propose(
      'Datum;Rekening;Project;Bedrag',
      '1-3-2024;4100 Inhuur;NPO-B3;1.000,00',
      '1-3-2024;8100 - Rijksbijdrage;NPO-B3;-500,00',
      '1-3-2024;8200 - Subsidie;NPO-B3;-800,00',
    );
    expect(sign).toBe('signed');
  });

  test('counts as one account where accounts have no names, and the doubt is told of', async () => {
    const { sign, remarks } = await propose(
      'Datum;Rekening;Project;Bedrag',
      '1-3-2024;4100;NPO-B3;1.000,00',
      '1-3-2024;4200;NPO-F7;500,00',
      ...['1', '2', '3'].map((month) => `1-${month}-2024;8100;NPO-B3;-25.000,00`),
    );
    expect(sign).toBe('signed');
    expect(remarks['Bedrag']).toBe(
      'de meeste regels staan met een min, de meeste rekeningen niet: controleer het teken',
    );
  });
});

describe('a sign that a mapping says', () => {
  const MONEY: readonly ColumnRow[] = [
    { role: 'date', header: 'Datum' },
    { role: 'amount', header: 'Bedrag' },
    { role: 'debit', header: 'Debet' },
    { role: 'credit', header: 'Credit' },
  ];

  function read(headers: string, row: string, sign: LedgerNotation['sign']) {
    const columns = MONEY.filter(({ header }) => headers.split(';').includes(header));
    return readLines(folder, `${headers}\n${row}\n`, { columns, notation: { sign } });
  }

  test.each([
    [
      'signed',
      'Datum;Debet;Credit',
      '"Debet" (debet), "Credit" (credit). Daarbij past "kolommen debet en credit".',
    ],
    ['columns', 'Datum;Bedrag', '"Bedrag" (bedrag). Daarbij past "kosten positief" of "kosten negatief".'],
    ['indicator', 'Datum;Bedrag', '"Bedrag" (bedrag). Daarbij past "kosten positief" of "kosten negatief".'],
  ] as const)('%s does not go with %s', async (sign, headers, expected) => {
    const { diagnostics, codes, hasLoss } = await read(headers, '1-3-2024;1,50;', sign);
    expect([codes, hasLoss]).toEqual([['ledger:sign-of-other-columns'], true]);
    expect(diagnostics[0]?.message.nl).toContain(expected);
  });

  test('is doubted where it passes over debit and credit', async () => {
    const { codes, hasLoss } = await read('Datum;Debet;Credit;Bedrag', '1-3-2024;1,50;;7,50', 'signed');
    expect([codes, hasLoss]).toEqual([['ledger:sides-not-read'], false]);
    expect((await read('Datum;Debet;Credit;Bedrag', '1-3-2024;;;7,50', 'signed')).codes).toEqual([]);
    expect((await read('Datum;Debet;Credit;Bedrag', '1-3-2024;1,50;;7,50', 'columns')).codes).toEqual([]);
  });
});
