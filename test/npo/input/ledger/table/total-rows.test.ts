import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../temporary-folder.js';
import { readLines } from '../ledger-reading.js';

const folder = temporaryFolder();

const HEADERS = 'Datum;Rekening;Naam rekening;Project;Documentnummer;Omschrijving';

async function read(rows: readonly string[], money = 'Bedrag') {
  const content = [`${HEADERS};${money}`, ...rows].join('\n');
  const { lines, diagnostics, hasLoss } = await readLines(folder, content, { columns: [], notation: {} });
  const amounts = lines.map(({ debit, credit }) => debit.minus(credit).toFixed(2));
  return { amounts, said: diagnostics.map(({ code, message }) => `${code}: ${message.nl}`), hasLoss };
}

const LINES = ['15-01-2024;4100;Inhuur;B3;;a;1.000,00', '15-02-2024;4100;Inhuur;B3;;b;500,00'];

describe('a row of a ledger that is a total', () => {
  test.each([
    ['Beginsaldo', 'Beginsaldo'],
    ['Saldo per 1 januari 2024', 'Saldo per'],
    ['Totaal januari', 'Totaal'],
    ['Totaal 4100 Inhuur', 'Totaal'],
    ['Subtotaal', 'Subtotaal'],
    ['Eindsaldo', 'Eindsaldo'],
    ['Totaal loonkosten januari', 'Totaal'],
    ['Totaal personeelskosten', 'Totaal'],
  ])('with a date is not counted where it says no more than "%s"', async (description, word) => {
    const { amounts, said } = await read([...LINES, `31-12-2024;4100;Inhuur;B3;;${description};1.500,00`]);
    expect(amounts).toEqual(['1000.00', '500.00']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^ledger:dated-total-passed-over: Niet meegeteld: 1 regel \(samen € 1\.500,00\)/);
    expect(said[0]).toContain(`"${word}"`);
  });

  test.each([
    'Totaal Taal, lesmethode',
    'Totaalpakket leesboeken',
    'Saldo afrekening begeleiding',
    'Standaard',
  ])('is none where "%s" says what was bought', async (description) => {
    const { amounts, said } = await read([`31-12-2024;4100;Inhuur;B3;;${description};75,00`]);
    expect([amounts, said]).toEqual([['75.00'], []]);
  });

  test('is counted and asked about where it has a document of its own', async () => {
    const { amounts, said } = await read(['31-12-2024;4100;Inhuur;B3;F-12;Totaal;75,00']);
    expect(amounts).toEqual(['75.00']);
    expect(said).toEqual([
      'ledger:total-word-counted: Gelezen als boeking, want met een eigen documentnummer: 1 regel (samen € 75,00) met niet meer dan "Totaal" als omschrijving.',
    ]);
  });

  test('is nothing to say anything of where it comes to nothing with its counter entry', async () => {
    const { amounts, said } = await read([
      '01-01-2024;1000;Bank;;M-1;Beginbalans;50.000,00',
      '01-01-2024;0900;Reserve;;M-1;Beginbalans;-50.000,00',
      '15-01-2024;4100;Inhuur;B3;F-12;Totaal;1.210,00',
      '15-01-2024;1600;Crediteuren;;F-12;Totaal;-1.210,00',
    ]);
    expect(amounts).toEqual(['1210.00', '-1210.00']);
    expect(said).toEqual([]);
  });

  test.each([
    ['a document number', ';4200;Boeken;;F-2;Totaal Taal lesmethode groep 5;700,00'],
    ['a document number and no more than the word', ';4200;Boeken;;F-2;Totaal;700,00'],
    ['a project', ';4200;Boeken;F7;;Totaal Taal lesmethode groep 5;700,00'],
  ])('is none without a date but with %s: its date is missing', async (_, row) => {
    const { said, hasLoss } = await read([...LINES, row]);
    expect(hasLoss).toBe(true);
    expect(said.join()).toMatch(/^ledger:date-missing: Bij 1 regel met een bedrag \(samen € 700,00\)/);
  });

  test.each([';4200;Boeken;;F-3;;90,00;20,00', ';4200;Boeken;F7;;;90,00;20,00'])(
    'is none with amounts on both sides and a document number or project: %s',
    async (row) => {
      const { said, hasLoss } = await read(['15-01-2024;4100;Inhuur;B3;;a;1.000,00;', row], 'Debet;Credit');
      expect(hasLoss).toBe(true);
      expect(said.join()).toMatch(/^ledger:both-sides-filled: /);
    },
  );

  test('with both sides and no codes is told with its word and amount', async () => {
    const { said, hasLoss } = await read(
      ['15-01-2024;4100;Inhuur;B3;;a;1.000,00;', ';;;;;Eindtotaal;1.000,00;200,00'],
      'Debet;Credit',
    );
    expect(hasLoss).toBe(false);
    expect(said).toEqual([
      'ledger:total-row-passed-over: Als totaal gelezen en niet meegeteld: 1 regel zonder datum met "Eindtotaal" (samen € 800,00).',
    ]);
  });

  test('with codes and without a date is no entry that lacks its date', async () => {
    const { amounts, said, hasLoss } = await read([...LINES, ';4100;Inhuur;B3;;Totaal;1.500,00']);
    expect([amounts, hasLoss]).toEqual([['1000.00', '500.00'], false]);
    expect(said).toEqual([
      'ledger:total-row-passed-over: Als totaal gelezen en niet meegeteld: 1 regel zonder datum met "Totaal" (samen € 1.500,00).',
    ]);
  });

  test('may say so where its date should be', async () => {
    const { said, hasLoss } = await read([...LINES, 'Totaal;;;;;;1.500,00']);
    expect([said.map((one) => one.split(': ')[0]), hasLoss]).toEqual([
      ['ledger:total-row-passed-over'],
      false,
    ]);
  });

  test.each([';Totaal 4100;;;;;1.000,00;200,00', ';4100;Inhuur;;;;1.000,00;200,00'])(
    'may have amounts on both sides: %s',
    async (row) => {
      const rows = ['15-01-2024;4100;Inhuur;B3;;a;1.000,00;', '15-02-2024;4100;Inhuur;B3;;b;;200,00', row];
      const { amounts, said, hasLoss } = await read(rows, 'Debet;Credit');
      expect([amounts, hasLoss]).toEqual([['1000.00', '-200.00'], false]);
      expect(said.join()).toMatch(/^ledger:total-row-passed-over: .*\(samen € 800,00\)\.$/);
    },
  );

  test('is not taken for granted without a date and code: a description may say what was booked', async () => {
    const { said, hasLoss } = await read([...LINES, ';;;;;Nabetaling begeleiding;900,00']);
    expect(hasLoss).toBe(true);
    expect(said).toEqual([
      'ledger:date-missing: Bij 1 regel met een bedrag (samen € 900,00) ontbreekt de datum.',
    ]);
  });
});

describe('a last line with neither description nor document', () => {
  const SUM = '31-12-2024;4100;Inhuur;B3;;;1.500,00';

  test('is asked about where it is the sum of the lines above it', async () => {
    const { amounts, said } = await read([...LINES, SUM]);
    expect(amounts).toEqual(['1000.00', '500.00', '1500.00']);
    expect(said).toEqual([
      'ledger:last-line-is-sum: De laatste regel (€ 1.500,00) is precies de som van de 2 regels erboven, en heeft geen omschrijving of documentnummer. Zij is gelezen als boeking.',
    ]);
  });

  test.each([
    ['of another amount', [...LINES, SUM.replace('1.500', '1.400')]],
    ['behind one line only', ['15-01-2024;4100;Inhuur;B3;;a;1.500,00', SUM]],
    ['with a line behind it', [...LINES, SUM, '31-12-2024;4100;Inhuur;B3;;c;1,00']],
    ['that says what was booked', [...LINES, SUM.replace(';;;', ';;Nabetaling;')]],
  ])('is an entry like another %s', async (_, rows) => {
    const { said } = await read(rows);
    expect(said).toEqual([]);
  });
});

describe('rows with nothing but a code', () => {
  test('are asked about where lines have no such code: they may be the headings of groups', async () => {
    const { amounts, said } = await read([
      ';4100;Inhuur;;;;',
      '15-01-2024;;;B3;1;a;1.000,00',
      ';8100;Baten;;;;',
      '15-02-2024;;;B3;2;b;-900,00',
    ]);
    expect(amounts).toEqual(['1000.00', '-900.00']);
    expect(said.join()).toMatch(
      /^ledger:code-above-lines: 2 rijen hebben alleen een rekening, zonder datum en bedrag, en 2 regels met een bedrag hebben er geen\./,
    );
  });

  test('are nothing to worry about where every line has its own', async () => {
    const { said } = await read([';4100;Inhuur;;;;', ...LINES]);
    expect(said).toEqual([]);
  });
});

describe('a row of a ledger that says so in a column that nobody reads', () => {
  const readBesides = async (...rows: readonly string[]) => {
    const content = ['Status;Datum;Rekening;Bedrag', ...rows].join('\n');
    const { lines, diagnostics } = await readLines(folder, content, { columns: [], notation: {} });
    return { lines: lines.length, said: diagnostics.map(({ code, message }) => `${code}: ${message.nl}`) };
  };

  test('is counted and asked about', async () => {
    const rows = [
      'nieuw;15-01-2024;4100;75,00',
      'nieuw;16-01-2024;4200;25,00',
      'Totaal;31-01-2024;4100;100,00',
    ];
    const { lines, said } = await readBesides(...rows, 'nieuw;1-2-2024;4200;1,00');
    expect(lines).toBe(4);
    expect(said).toEqual([
      'ledger:total-word-not-read: Gelezen als boeking: 1 regel (samen € 100,00) met "Totaal" in kolom "Status", die niet wordt gelezen.',
    ]);
  });

  test('is not asked about where the column says more', async () => {
    const rows = ['nieuw;15-01-2024;4100;75,00', 'Totaal Installaties BV;31-01-2024;4100;100,00'];
    expect((await readBesides(...rows)).said).toEqual([]);
  });

  test('is not asked about where what says it comes to nothing, as an opening balance does', async () => {
    const rows = ['Openingsbalans;1-1-2024;1000;100,00', 'Openingsbalans;1-1-2024;0500;-100,00'];
    const others = Array.from({ length: 3 }, () => 'nieuw;15-01-2024;4100;75,00');
    expect((await readBesides(...rows, ...others)).said).toEqual([]);
  });

  test('is not asked about where most lines say it', async () => {
    const rows = [
      'Totaal;15-01-2024;4100;75,00',
      'Totaal;31-01-2024;4100;100,00',
      'nieuw;1-2-2024;4200;1,00',
    ];
    expect((await readBesides(...rows)).said).toEqual([]);
  });
});

describe('a total by a code', () => {
  const PIVOT = [
    'Kostenplaats;Datum;Bedrag',
    '30AA;15-01-2024;75,00',
    ';16-01-2024;25,00',
    'Totaal 30AA;;100,00',
  ];

  const toldOf = async (...rows: readonly string[]) => {
    const { diagnostics } = await readLines(folder, rows.join('\n'), { columns: [], notation: {} });
    return diagnostics
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, message }) => `${code}: ${message.nl}`);
  };

  test('tells of a pivot table, of which lines lack the code that stands on the first of them', async () => {
    expect(await toldOf(...PIVOT, 'Eindtotaal;;100,00')).toEqual([
      'ledger:code-on-first-line: 1 rij is een totaal per kostenplaats, en 1 regel met een bedrag heeft er geen. In een draaitabel staat zo’n code alleen op de eerste regel van haar groep; van de andere regels is zij dan niet bekend.',
    ]);
  });

  test('tells of nothing where every line has its code', async () => {
    expect(await toldOf(...PIVOT.map((row) => row.replace(/^;/, '30AA;')))).toEqual([]);
  });

  test.each(['Totaal', 'Eindtotaal:', 'Totaal generaal', 'Totaal Resultaat', 'Totaal boekjaar 2024'])(
    'is none where only the whole is added up: %s',
    async (total) => {
      expect(await toldOf(...PIVOT.slice(0, 3), `${total};;100,00`)).toEqual([]);
    },
  );
});
