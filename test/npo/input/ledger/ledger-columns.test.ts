import { describe, expect, test } from '@jest/globals';
import { lastDayOfMonth } from '../../../../src/npo/input/ledger/lines/last-day-of-month.js';
import { mappingRows } from '../../../../src/npo/input/ledger/propose/mapping-rows.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readLines } from './ledger-reading.js';
import { proposeAndRead } from './proposed-layout.js';

const folder = temporaryFolder();

const propose = (...rows: readonly string[]) => proposeAndRead(folder, rows);

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

  test('debit and credit may say that they are in euros', async () => {
    const { amounts } = await propose(
      'Datum;Debet EUR;Credit EUR;Saldo',
      '1-3-2024;1,00;;1,00',
      '2-3-2024;;3,00;-2,00',
    );
    expect(amounts).toEqual(['1.00', '-3.00']);
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
    ['Bedrag;Totale kosten', '100,00;121,00'],
    ['Verschil;Wijziging', '100,00;121,00'],
  ])('two that are as good as each other (%s) are left to the person', async (headers, row) => {
    const { roles, remarks, hasLoss } = await propose(`Datum;${headers}`, `1-3-2024;${row}`);
    expect(roles).toEqual({ Datum: 'date' });
    expect(Object.values(remarks)).toEqual(
      Array<string>(2).fill('niet de enige kolom die "bedrag" kan zijn: wijs er één aan'),
    );
    expect(hasLoss).toBe(true);
  });

  test.each([
    ['Bedrag (excl. btw);Btw;Bedrag (incl. btw)', '100,00;21,00;121,00'],
    ['Bedrag excl. btw;BTW;Bedrag incl. btw', '1.000,00;210,00;1.210,00'],
    ['Bedrag exclusief btw;Btw;Bedrag inclusief btw', '1000;210;1210'],
  ])('with and without VAT it is for the person to choose (%s)', async (headers, row) => {
    const { roles, remarks, hasLoss } = await propose(`Datum;${headers}`, `1-3-2024;${row}`);
    const [without = '', , withVat = ''] = headers.split(';');
    expect(roles).toEqual({ Datum: 'date' });
    const remark = expect.stringContaining('een bedrag met en een bedrag zonder btw');
    expect(remarks).toEqual({ [without]: remark, [withVat]: remark });
    expect(hasLoss).toBe(true);
  });

  test.each([
    ['Salaris;Werkgeverslasten', '3.000,00;600,00'],
    ['Salaris;Werkgeverslasten', '3000;600'],
    ['Brutoloon;Werkgeverslasten', '3.000,00;600,00'],
    ['Bruto loon;Werkgeverslasten;Pensioenpremie WG', '3.000,00;600,00;350,00'],
    ['Brutosalaris 2024;Sociale lasten (werkgever);Vakantiegeld', '3.000,00;600,00;240,00'],
    ['Bruto totaal;Totaal werkgeverslasten', '3.000,00;600,00'],
    ['Loonkosten;Werkgeverslasten', '3.000,00;600,00'],
  ])('parts of the wages are none of them the amount (%s)', async (headers, row) => {
    const { roles, remarks, hasLoss } = await propose(`Datum;${headers}`, `1-3-2024;${row}`);
    expect(roles).toEqual({ Datum: 'date' });
    const remark = expect.stringContaining('een deel van de loonkosten');
    expect(remarks).toEqual(Object.fromEntries(headers.split(';').map((header) => [header, remark])));
    expect(hasLoss).toBe(true);
  });

  test('a part of the wages is the amount where no other column has money, with a word about it', async () => {
    const alone = await propose('Datum;Nummer;Werkgeverslasten', '1-3-2024;12;600,00');
    expect(alone.amounts).toEqual(['600.00']);
    expect(alone.remarks['Werkgeverslasten']).toContain('controleer of het de hele kosten zijn');
    expect((await propose('Datum;Salaris;Verschil', '1-3-2024;600,00;12,00')).hasLoss).toBe(true);
  });

  test.each([
    ['Salaris;Werkgeverslasten;Totaal', '3.000,00;600,00;3.600,00'],
    ['Brutoloon;Werkgeverslasten;Totaal kosten', '3000;600;3600'],
    ['Bruto loon;Werkgeverslasten;Loonkosten incl. werkgeverslasten', '3.000,00;600,00;3.600,00'],
  ])('the whole of the wages goes before their parts (%s)', async (headers, row) => {
    const { amounts, remarks } = await propose(`Datum;${headers}`, `1-3-2024;${row}`);
    const [first = '', second = '', whole = ''] = headers.split(';');
    expect(amounts).toEqual(['3600.00']);
    expect([remarks[first], remarks[second]]).toEqual(
      Array<string>(2).fill(`als "bedrag" is kolom "${whole}" genomen`),
    );
  });

  test('a slip of the pen in a header tells of the other column that could be it', async () => {
    const { amounts, remarks } = await propose('Datum;Bedarg;Verschil', '1-3-2024;1,50;2,50');
    expect(amounts).toEqual(['1.50']);
    expect(remarks).toEqual({
      Bedarg: 'kop lijkt op "bedrag"; kan ook "Verschil" zijn: controleer',
      Verschil: 'als "bedrag" is kolom "Bedarg" genomen',
    });
  });

  test('hours are no other column that could be it', async () => {
    const { remarks } = await propose('Datum;Uren;Bedarg', '1-3-2024;80,5;1,50');
    expect(remarks).toEqual({ Bedarg: 'kop lijkt op "bedrag"' });
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

describe('of columns that are not read', () => {
  test('one that speaks of NPO is remarked upon, wherever in it that stands', async () => {
    const rows = Array.from({ length: 600 }, () => '1-3-2024;1,00;'),
      last = '2-3-2024;1,00;NPO-E1';
    const { remarks } = await propose('Datum;Bedrag;Verbijzondering 2', ...rows, last);
    expect(remarks['Verbijzondering 2']).toContain('hier staat NPO');
  });

  test('one is remarked upon that has its answers below the word NPO', async () => {
    const { remarks } = await propose('Datum;Bedrag;NPO', '1-3-2024;1,00;ja', '1-3-2024;1,00;nee');
    expect(remarks['NPO']).toContain('hier staat NPO');
  });

  test('one that says what a column says that is read needs no remark', async () => {
    const { remarks } = await propose('Datum;Bedrag;Project;Projectcode', '1-3-2024;1,00;NPO-E1;NPO-E1');
    expect(remarks).toEqual({});
  });

  test('one that is read needs no remark for it', async () => {
    const { remarks } = await propose('Datum;Bedrag;Project', '1-3-2024;1,00;NPO-E1');
    expect(remarks).toEqual({});
  });

  test('one of months without a year is told how it can be the date', async () => {
    const { remarks, roles } = await propose('Jaar;Periode;Bedrag', '2024;1;1,00', '2024;13;1,00');
    expect(roles).not.toHaveProperty('Periode');
    expect(remarks['Periode']).toContain('schrijf jaar en maand samen');
  });
});

test('a department counts as the cost centre where the column of that is blank', async () => {
  const { roles } = await propose('Datum;Afdeling;Kostenplaats;Bedrag', '1-3-2024;7;;1,00');
  expect(roles).toMatchObject({ Afdeling: 'costCentre' });
});

test('a cost centre goes before the department beside it', async () => {
  const { roles } = await propose('Datum;Afdeling;Kostenplaats;Bedrag', '1-3-2024;7;100;1,00');
  expect(roles).toMatchObject({ Kostenplaats: 'costCentre' });
});
