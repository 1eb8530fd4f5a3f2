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

  const NAMED = 'Grootboekrekening;Naam;Datum;Bedrag';

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

  test.each([
    ['the currency is the euro', 'Bedrag', 'eur'],
    ['it is blank', 'Bedrag', ''],
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
