import { describe, expect, test } from '@jest/globals';
import { Findings } from '../../../../src/npo/input/findings.js';
import { lastDayOfMonth } from '../../../../src/npo/input/ledger/last-day-of-month.js';
import { KNOWN_SUBJECT } from '../../../../src/npo/input/ledger/ledger-table-subject.js';
import type { ColumnRow, LedgerNotation } from '../../../../src/npo/input/ledger/mapping.js';
import { mappingRows } from '../../../../src/npo/input/ledger/mapping-rows.js';
import { proposeLayout } from '../../../../src/npo/input/ledger/propose-columns.js';
import { SchoolNames } from '../../../../src/npo/input/ledger/school-names.js';
import { balanceOf } from '../../../../src/npo/input/ledger/reconciliation.js';
import { readCsv } from '../../../../src/npo/input/read/read-csv.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readLines } from './ledger-reading.js';

const folder = temporaryFolder();

const SCHOOLS = new SchoolNames([{ brin: '30AA', name: 'De Springplank' }]);

/** What is proposed for a table, and what its lines then come to. */
async function propose(...rows: readonly string[]) {
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

describe('of columns with money', () => {
  test('debit and credit go before a running balance', async () => {
    const { amounts, sign, remarks } = await propose(
      'Datum;Debet;Credit;Saldo',
      '1-3-2024;1.000,00;;1.000,00',
      '2-3-2024;;200,00;800,00',
    );
    expect([sign, amounts]).toEqual(['columns', ['1000.00', '-200.00']]);
    expect(remarks).toEqual({ Saldo: 'debet en credit gaan voor' });
  });

  test('debit and credit go before the total of an invoice to their left, though nothing is in credit', async () => {
    const { amounts, roles } = await propose(
      'Datum;Totaalbedrag;Debet;Credit',
      '1-3-2024;1.815,00;1.000,00;',
    );
    expect(amounts).toEqual(['1000.00']);
    expect(roles).not.toHaveProperty('Totaalbedrag');
  });

  test('an amount is read where debit and credit are there, but blank', async () => {
    expect((await propose('Datum;Debet;Credit;Bedrag', '1-3-2024;;;1,50')).amounts).toEqual(['1.50']);
  });

  test('a mutation goes before a running balance', async () => {
    const { amounts, roles } = await propose(
      'Datum;Saldo;Mutatie',
      '1-3-2024;1.000,00;1.000,00',
      '2-3-2024;1.500,00;500,00',
    );
    expect([roles, amounts]).toEqual([{ Datum: 'date', Mutatie: 'amount' }, ['1000.00', '500.00']]);
  });

  test('a balance is an amount where there is no other money, with a word about it', async () => {
    const { amounts, remarks } = await propose('Datum;Saldo', '1-3-2024;1,50');
    expect(amounts).toEqual(['1.50']);
    expect(remarks['Saldo']).toContain('lopend saldo');
  });

  test('a balance beside other money is left to the person', async () => {
    const { roles, codes, hasLoss } = await propose(
      'Datum;Project;Verschil;Saldo',
      '1-3-2024;P1;1,50;1,50',
      '2-3-2024;P1;2,00;3,50',
    );
    expect(roles).toEqual({ Datum: 'date', Project: 'project' });
    expect([codes, hasLoss]).toEqual([['ledger:columns-not-known'], true]);
  });

  test('the total costs go before gross wages, and each column of amounts is told of', async () => {
    const { amounts, remarks } = await propose(
      'Datum;Loonkosten;Werkgeverslasten;Totale kosten',
      '1-3-2024;3000,00;900,00;3900,00',
    );
    expect(amounts).toEqual(['3900.00']);
    expect(remarks).toEqual({
      Loonkosten: 'als "bedrag" is kolom "Totale kosten" genomen',
      Werkgeverslasten: 'als "bedrag" is kolom "Totale kosten" genomen',
      'Totale kosten': 'kan ook "Loonkosten", "Werkgeverslasten" zijn: controleer',
    });
  });

  test.each([
    ['Loonkosten;Werkgeverskosten', '3000,00;900,00'],
    ['Bedrag (excl. btw);Bedrag (incl. btw)', '100,00;121,00'],
    ['Bedrag;Totale kosten', '100,00;121,00'],
  ])('two that are as good as each other (%s) are left to the person', async (headers, row) => {
    const { roles, remarks, hasLoss } = await propose(`Datum;${headers}`, `1-3-2024;${row}`);
    expect(roles).toEqual({ Datum: 'date' });
    expect(Object.values(remarks)).toEqual(
      Array<string>(2).fill('niet de enige kolom die "bedrag" kan zijn: wijs er één aan'),
    );
    expect(hasLoss).toBe(true);
  });

  test('two that say the same on every row are no question', async () => {
    expect((await propose('Datum;Bedrag;Bedrag EUR', '1-3-2024;1,50;1,50')).amounts).toEqual(['1.50']);
  });

  test.each([
    ['Uren;Kosten', '80,5;3900', ['3900.00']],
    ['Begroot bedrag;Werkelijk', '5000,00;1000', ['1000.00']],
    ['Budget;Uitgegeven', '5000,00;1000,00', ['1000.00']],
    ['Beginsaldo;Wijziging;Eindsaldo', '10,00;5,00;15,00', ['5.00']],
    ['Btw;Bedrag', '21,00;121,00', ['121.00']],
    ['Uren;Fte', '80,5;0,5', []],
  ])('hours, budgets and taxes are no amounts (%s)', async (headers, row, expected) => {
    expect((await propose(`Datum;${headers}`, `1-3-2024;${row}`)).amounts).toEqual(expected);
  });
});

test('a mapping tells of a column that it does not read why not', () => {
  const remark = { nl: 'debet en credit gaan voor', en: 'debit and credit go before it' };
  const columns = [
    { header: 'Saldo', role: undefined, remark },
    { header: 'Eigen', role: undefined, remark: undefined },
    { header: 'Datum', role: 'date' as const, remark: undefined },
  ];
  expect(mappingRows({ columns, notation: {}, codes: [] }, 'nl')).toEqual([
    { part: 'column', code: 'Saldo', remark: 'wordt niet gelezen; debet en credit gaan voor' },
    { part: 'column', code: 'Eigen', remark: 'wordt niet gelezen' },
    { part: 'column', code: 'Datum', meaning: 'datum' },
  ]);
});

describe('a header that stands more than once', () => {
  test('gets no meaning by its values, and is told of', async () => {
    const { roles, remarks, codes } = await propose(
      'Datum;Grootboek;Omschrijving;KPL;Omschrijving;Bedrag',
      '1-3-2024;4100;Inhuur;100;De Springplank;1,50',
    );
    expect(roles).toEqual({ Datum: 'date', Grootboek: 'account', KPL: 'costCentre', Bedrag: 'amount' });
    expect(remarks['Omschrijving']).toContain('meer dan eens');
    expect(codes).toEqual([]);
  });
});

describe('of columns with dates', () => {
  test('the day that was booked on goes before the day of the invoice', async () => {
    const { dates, remarks } = await propose(
      'Factuurdatum;Boekdatum;Betaaldatum;Bedrag',
      '28-12-2023;5-1-2024;20-1-2024;1,50',
    );
    expect(dates).toEqual(['2024-01-05']);
    expect(remarks['Factuurdatum']).toBe('als "datum" is kolom "Boekdatum" genomen');
    expect(remarks).not.toHaveProperty('Boekdatum');
  });

  test('the day of the invoice is read where it is alone, with a word about it', async () => {
    const { dates, remarks } = await propose('Factuurdatum;Bedrag', '28-12-2023;1,50');
    expect(dates).toEqual(['2023-12-28']);
    expect(remarks['Factuurdatum']).toContain('geen boekdatum');
  });

  test('the day of the invoice and of the payment are left to the person', async () => {
    const { roles } = await propose('Factuurdatum;Betaaldatum;Bedrag', '28-12-2023;20-1-2024;1,50');
    expect(roles).toEqual({ Bedrag: 'amount' });
  });

  test('one slip of the pen does not turn day and month of all others', async () => {
    const { date, dates, codes } = await propose(
      'Datum;Bedrag',
      '13-03-2024;1,50',
      '14-03-2024;1,50',
      '05-31-2024;1,50',
    );
    expect([date, dates]).toEqual([undefined, ['2024-03-13', '2024-03-14']]);
    expect(codes).toEqual(['input:date-impossible']);
  });

  test('a date that does not exist month first is told as it is written', async () => {
    const { diagnostics, codes } = await readLines(
      folder,
      'Datum;Bedrag\n31-05-2024;1\n05-31-2024;1\n14-05-2024;1\n',
      {
        columns: [],
        notation: { date: 'monthFirst' },
      },
    );
    expect(codes).toEqual(['ledger:date-not-month-first']);
    expect(diagnostics.map(({ message }) => message.nl)).toEqual([
      'De datum "31-05-2024" bij "Datum" bestaat niet als maand, dag, jaar, en 1 andere evenmin.',
    ]);
  });
});

describe('a month', () => {
  test.each([
    ['2024-01', '2024-01-31'],
    ['2024/2', '2024-02-29'],
    ['202402', '2024-02-29'],
    ['04-2023', '2023-04-30'],
    ['jan-24', '2024-01-31'],
    ["feb '23", '2023-02-28'],
    ['januari 2024', '2024-01-31'],
    ['2024-13', undefined],
    ['202413', undefined],
    ['1-2-2024', undefined],
    ['2024', undefined],
    ['fase 12', undefined],
  ])('%s counts as its last day', (text, expected) => {
    expect(lastDayOfMonth({ form: 'text', text, place: { file: '' } })).toBe(expected);
  });

  test('is a date of wages that have no day', async () => {
    const { dates, remarks, codes } = await propose(
      'Medewerker;Periode;Totale kosten',
      '1001;2024-07;1,50',
      '1001;202408;2,50',
    );
    expect(dates).toEqual(['2024-07-31', '2024-08-31']);
    expect(remarks['Periode']).toBe('een maand telt als haar laatste dag');
    expect(codes).toEqual(['ledger:month-as-date']);
  });

  test('gives way to a day', async () => {
    const { roles } = await propose('Periode;Datum;Bedrag', '2024-07;3-7-2024;1,50');
    expect(roles).toEqual({ Datum: 'date', Bedrag: 'amount' });
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
      '0 van de 1 debetregels en 1 van de 1 creditregels), en de kolom met D of C keert hen nu nog eens om. Daarbij past het teken "kosten positief"',
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
