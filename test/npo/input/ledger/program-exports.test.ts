import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { readLines } from './ledger-reading.js';
import { proposeAndRead } from './proposed-layout.js';

const folder = temporaryFolder();

const propose = (...rows: readonly string[]) => proposeAndRead(folder, rows);

describe('of an export from a bookkeeping program', () => {
  test.each([
    ['Grootboekrekening: Code', 'Grootboekrekening: Omschrijving'],
    ['Grootboekcode', 'Omschrijving grootboek'],
    ['Code grootboekrekening', 'Grootboekrekeningnaam'],
    ['GL account', 'GL account description'],
  ])('"%s" is the account and "%s" its name', async (account, name) => {
    const { roles } = await propose(`Datum;${account};${name};Bedrag`, '1-3-2024;4200;Leermiddelen;1,00');
    expect(roles).toMatchObject({ [account]: 'account', [name]: 'accountName' });
  });

  test.each([
    ['Code kostenplaats', 'Omschrijving kostenplaats', 'costCentre', 'costCentreName'],
    ['Code kostenplaats', 'Kostenplaats', 'costCentre', 'costCentreName'],
    ['Kostendragernummer', 'Kostendrager', 'costUnit', 'costUnitName'],
    ['Projectnr', 'Project', 'project', 'projectName'],
  ])('"%s" has the codes and "%s" their names', async (codes, names, role, nameRole) => {
    const { roles, remarks } = await propose(`Datum;${names};${codes};Bedrag`, '1-3-2024;NPO taal;17;1,00');
    expect(roles).toMatchObject({ [codes]: role, [names]: nameRole });
    expect(remarks).toEqual({});
  });

  test.each([
    ['Kostenplaatscode', 'Afdeling'],
    ['Projectcode', 'Label'],
    ['Kostendragercode', 'Activiteit'],
  ])('"%s" has not its name in "%s" where a code has two there', async (codes, other) => {
    const { roles, remarks } = await propose(
      `Datum;${codes};${other};Bedrag`,
      '1-3-2024;17;NPO;1,00',
      '2-3-2024;17;Regulier;2,00',
    );
    expect(Object.keys(roles)).toEqual(['Datum', codes, 'Bedrag']);
    expect(remarks[other]).toMatch(/^als ".+" is kolom ".+" genomen; hier staat NPO/);
  });

  test('a column of codes that stand at some lines only does not go before one that stands at all', async () => {
    const { roles } = await propose(
      'Datum;Kostenplaats;Code kostenplaats;Bedrag',
      '1-3-2024;NPO;;1,00',
      '2-3-2024;Regulier;17;2,00',
    );
    expect(roles).toEqual({ Datum: 'date', Kostenplaats: 'costCentre', Bedrag: 'amount' });
  });

  test('a number that several projects have does not go before the projects', async () => {
    const { roles } = await propose(
      'Datum;Project;Projectnummer;Bedrag',
      '1-3-2024;NPO;2024;1,00',
      '2-3-2024;Regulier;2024;2,00',
    );
    expect(roles).toEqual({ Datum: 'date', Project: 'project', Bedrag: 'amount' });
  });

  test('a number that may be that of the bank does not go before the account', async () => {
    const { roles } = await propose('Rekeningnr;Datum;Grootboekrekening;Bedrag', 'NL01;1-3-2024;4200;1,00');
    expect(roles).toMatchObject({ Grootboekrekening: 'account' });
  });

  test('other words are not the names of codes that stand at some lines only', async () => {
    const { roles } = await propose(
      'Datum;Kostenplaatscode;Afdeling;Bedrag',
      '1-3-2024;17;Onderbouw;1,00',
      '2-3-2024;;NPO;2,00',
    );
    expect(roles).toEqual({ Datum: 'date', Kostenplaatscode: 'costCentre', Bedrag: 'amount' });
  });

  test('the names of accounts are the accounts where no column has those', async () => {
    const { roles } = await propose(
      'Datum;Grootboekrekening (omschrijving);Bedrag',
      '1-3-2024;Leermiddelen;1,00',
    );
    expect(roles).toMatchObject({ 'Grootboekrekening (omschrijving)': 'account' });
  });

  const NAMED = 'Grootboekrekening;Naam;Datum;Bedrag';

  test.each(['Crediteur', 'CREDITEUR'])('"%s" is a person, and no amount in euros', async (person) => {
    const { roles } = await propose(
      `Datum;${person};Debet;Credit`,
      '1-3-2024;Uitgeverij;1,00;',
      '2-3-2024;Uitgeverij;;2,00',
    );
    expect(roles).toEqual({ Datum: 'date', Debet: 'debit', Credit: 'credit' });
  });

  test('"Crediteur" beside "Credit EUR" is another column than that', async () => {
    const { roles, amounts } = await propose(
      'Datum;Crediteur;Debet EUR;Credit EUR',
      '1-3-2024;Uitgeverij;3,00;',
      '2-3-2024;Uitgeverij;;2,00',
    );
    expect(roles).toEqual({ Datum: 'date', 'Debet EUR': 'debit', 'Credit EUR': 'credit' });
    expect(amounts).toEqual(['3.00', '-2.00']);
  });

  test('"Crediteur" beside "Credit EUR" may have a role of its own', async () => {
    const columns = [
      { role: 'date', header: 'Datum' },
      { role: 'reference', header: 'Crediteur' },
      { role: 'debit', header: 'Debet EUR' },
      { role: 'credit', header: 'Credit EUR' },
    ] as const;
    const text = 'Datum;Crediteur;Debet EUR;Credit EUR\n1-3-2024;Uitgeverij;3,00;\n2-3-2024;Drukker;;2,00\n';
    const { lines, hasLoss } = await readLines(folder, text, { columns, notation: {} });
    expect(hasLoss).toBe(false);
    expect(lines.map(({ reference }) => reference)).toEqual(['Uitgeverij', 'Drukker']);
  });

  test('"CreditEUR" without its space is an amount in euros', async () => {
    const { amounts } = await propose('Datum;DebetEUR;CreditEUR', '1-3-2024;3,00;', '2-3-2024;;2,00');
    expect(amounts).toEqual(['3.00', '-2.00']);
  });

  test('"Naam" behind the account is its name where each account has one', async () => {
    const rows = ['4200;Leermiddelen;1-3-2024;1,00', '4200;Leermiddelen;2-3-2024;2,00'];
    expect((await propose(NAMED, ...rows)).roles).toMatchObject({ Naam: 'accountName' });
  });

  test('"Naam" behind the account is not its name where an account has two', async () => {
    const rows = [
      '4000;A. Fictief;1-3-2024;1,00',
      '4000;A. Fictief;2-3-2024;2,00',
      '4000;B. Fictief;3-3-2024;3,00',
    ];
    expect((await propose(NAMED, ...rows)).roles).not.toHaveProperty('Naam');
  });

  test('"Naam" behind the account is not its name where no account shows that it has one', async () => {
    const rows = ['4000;A. Fictief;1-3-2024;1,00', '4100;B. Fictief;3-3-2024;3,00'];
    expect((await propose(NAMED, ...rows)).roles).not.toHaveProperty('Naam');
  });

  test('numbers below "Kostensoort" are no kinds of cost', async () => {
    const { roles, remarks } = await propose('Datum;Kostensoort;Bedrag', '1-3-2024;4110;1,00');
    expect(roles).not.toHaveProperty('Kostensoort');
    expect(remarks['Kostensoort']).toMatch(/^hier staan nummers/);
  });

  test('words below "Kostensoort" are kinds of cost', async () => {
    const { roles } = await propose('Datum;Kostensoort;Bedrag', '1-3-2024;inhuur;1,00');
    expect(roles).toMatchObject({ Kostensoort: 'kind' });
  });

  test('a correction of wages is dated by the period that it was booked in', async () => {
    const { dates } = await propose('Verloningsperiode;Verwerkingsperiode;Bedrag', '2023-12;2024-02;10,00');
    expect(dates).toEqual(['2024-02-29']);
  });
});

describe('beside amounts in another currency', () => {
  test('the amount in euros is read', async () => {
    const { amounts, remarks } = await propose(
      'Datum;Valuta;Bedrag;Basisbedrag',
      '1-3-2024;USD;1.200,00;1.100,50',
      '2-3-2024;EUR;100,50;100,50',
    );
    expect(amounts).toEqual(['1100.50', '100.50']);
    expect(remarks).toEqual({ Bedrag: 'als "bedrag" is kolom "Basisbedrag" genomen' });
  });

  test('the amount is read of which no header says that it is foreign', async () => {
    const { amounts, codes } = await propose(
      'Datum;Valuta;Bedrag (VV);Bedrag',
      '1-3-2024;USD;1.200,00;1.100,50',
    );
    expect([amounts, codes]).toEqual([['1100.50'], []]);
  });

  test('a person chooses where the amount in euros stands at some lines only', async () => {
    const { roles, remarks } = await propose(
      'Datum;Valuta;Bedrag;Bedrag EUR',
      '1-3-2024;EUR;100,50;',
      '2-3-2024;USD;1.200,00;1.100,50',
    );
    const toChoose = 'niet de enige kolom die "bedrag" kan zijn: wijs er één aan';
    expect([roles, remarks]).toEqual([{ Datum: 'date' }, { Bedrag: toChoose, 'Bedrag EUR': toChoose }]);
  });

  test('what says that it is foreign is read where no other column has money, and asked about', async () => {
    const { amounts, remarks } = await propose(
      'Datum;Bedrag in valuta',
      '1-3-2024;1.200,00',
      '2-3-2024;3,50',
    );
    expect(amounts).toEqual(['1200.00', '3.50']);
    expect(remarks['Bedrag in valuta']).toMatch(/controleer of het euro’s zijn$/);
  });

  test('a person chooses where two columns say that they are foreign', async () => {
    const { roles, remarks } = await propose(
      'Datum;Debet VV;Credit VV',
      '1-3-2024;1.200,00;',
      '2-3-2024;;3,50',
    );
    expect(roles).toEqual({ Datum: 'date' });
    expect(Object.keys(remarks)).toEqual(['Debet VV', 'Credit VV']);
  });

  test('a base amount without any currency is what wages were worked out from', async () => {
    const { amounts, remarks } = await propose('Datum;Bedrag;Basisbedrag', '1-3-2024;1.500,25;3.000,50');
    expect(amounts).toEqual(['1500.25']);
    expect(remarks['Bedrag']).toBe('kan ook "Basisbedrag" zijn: controleer');
  });

  test('a base amount beside nothing but euros is what wages were worked out from', async () => {
    const { amounts, remarks } = await propose(
      'Datum;Valuta;Totale loonkosten;Basisbedrag',
      '1-3-2024;EUR;1.500,25;3.000,50',
    );
    expect(amounts).toEqual(['1500.25']);
    expect(remarks['Totale loonkosten']).toBe('kan ook "Basisbedrag" zijn: controleer');
  });

  test('a base amount beside nothing but euros is read where there is no other amount', async () => {
    const { amounts } = await propose('Datum;Valuta;Basisbedrag', '1-3-2024;EUR;1.500,25');
    expect(amounts).toEqual(['1500.25']);
  });

  test('a base amount without any currency is none beside debit and credit', async () => {
    const { sign } = await propose('Datum;Debet;Credit;Basisbedrag', '1-3-2024;1.500,25;;3.000,50');
    expect(sign).toBe('columns');
  });

  const said = async (header: string, currency: string) => {
    const content = `Datum;Valuta;${header}\n1-3-2024;${currency};1.200,00\n2-3-2024;EUR;3,00\n`;
    const layout = { columns: [], notation: {} } as const;
    const { diagnostics } = await readLines(folder, content, layout);
    return diagnostics.map(({ code, message }) => `${code}: ${message.nl}`);
  };

  test('lines that may not be in euros are told, with what they come to', async () => {
    expect(await said('Bedrag', 'USD')).toEqual([
      'ledger:currency-of-lines: Bij 1 regel is de valuta "USD", en is wat in kolom "Bedrag" staat (samen 1200,00) gelezen als euro’s.',
    ]);
  });

  test.each(['$', '£', 'US dollar'])('"%s" is a currency too', async (currency) => {
    expect(await said('Bedrag', currency)).toHaveLength(1);
  });

  test.each(['Bedrag (transactievaluta)', 'Cur. amount'])(
    'nothing is told of an amount beside "%s"',
    async (foreign) => {
      expect(await said(`${foreign};Bedrag`, 'USD;1.300,00')).toEqual([]);
    },
  );

  test.each([
    ['the currency is the euro', 'Bedrag', 'eur'],
    ['it has its sign', 'Bedrag', '€'],
    ['it has its code and name', 'Bedrag', 'EUR - Euro'],
    ['it is blank', 'Bedrag', ''],
    ['a number stands for it', 'Bedrag', '978'],
    ['it is the day that a bank reckons from', 'Bedrag', '02-03-2024'],
    ['the header of the amount says that it is in euros', 'Bedrag EUR', 'USD'],
    ['that header has the sign of the euro', 'Bedrag (€)', 'USD'],
  ])('nothing is told where %s', async (_, header, currency) => {
    expect(await said(header, currency)).toEqual([]);
  });
});

describe('a column that a mapping names', () => {
  const COLUMNS = [
    { role: 'date', header: 'Datum' },
    { role: 'amount', header: 'Bedrag' },
  ] as const;

  const amountsOf = async (content: string) => {
    const { lines, codes } = await readLines(folder, content, { columns: COLUMNS, notation: {} });
    return [lines.map(({ debit }) => debit.toFixed(2)), codes];
  };

  test('is that of exactly its header, though another has it with a remark behind it', async () => {
    expect(await amountsOf('Datum;Bedrag (VV);Bedrag\n1-3-2024;1200,00;1100,50\n')).toEqual([
      ['1100.50'],
      [],
    ]);
  });

  test('is the one with a remark behind its header where there is no other', async () => {
    expect(await amountsOf('Datum;Bedrag (€)\n1-3-2024;1100,50\n')).toEqual([['1100.50'], []]);
  });
});
