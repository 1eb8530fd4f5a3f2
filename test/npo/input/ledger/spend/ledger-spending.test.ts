import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Findings } from '../../../../../src/npo/input/findings.js';
import { reportDoubleCounting } from '../../../../../src/npo/input/ledger/spend/double-counting.js';
import {
  readLedgerSpending,
  reportUnknownSchools,
} from '../../../../../src/npo/input/ledger/spend/ledger-spending.js';
import type { Mapping } from '../../../../../src/npo/input/ledger/mapping/mapping.js';
import { readMapping } from '../../../../../src/npo/input/ledger/mapping/read-mapping.js';
import type { School, SpendingLine } from '../../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../../src/xbrl/numbers/decimal.js';
import { LEDGERS } from '../../audit-file/audit-file-reading.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { B3, E1, mappingOf } from '../ledger-reading.js';
import { spendingLine } from '../spending-line.js';

const folder = temporaryFolder();

const SCHOOLS: readonly School[] = [
  ['30AA', 'Basisschool De Springplank (fictief)'],
  ['30AB', 'Basisschool Het Kompas (fictief)'],
  ['30AC', 'OBS Café Zuid (fictief)'],
].map(([brin = '', name = '']) => ({ brin, name, place: { file: '' }, places: {} }));

async function spendingOf(ledger: string, mapping: string | Mapping) {
  const findings = new Findings();
  const read = typeof mapping === 'string' ? await readMapping(join(LEDGERS, mapping), findings) : mapping;
  if (read === undefined) throw new Error('no mapping');
  const spending = await readLedgerSpending(join(LEDGERS, ledger), read, SCHOOLS, findings, false);
  const lines = (spending?.lines ?? []).map(({ date, brin, level, intervention, kind, amount, reference }) =>
    [date, brin ?? level, intervention.code, kind ?? '-', amount.toFixed(2), reference].join(' '),
  );
  const said = findings.list().map(({ code, message }) => `${code}: ${message.nl}`);
  return { lines, said, findings, spending };
}

describe('the spending of a ledger', () => {
  test.each(['3.2', '4.0'])(
    'of audit file %s is what its mapping makes of it, and the rest is said',
    async (version) => {
      const { lines, said } = await spendingOf(`grootboek-${version}.xaf`, 'koppeling.json');
      expect(lines).toEqual([
        '2024-01-31 30AA B3 payroll 4200.50 SAL-01',
        '2024-08-01 30AB E1 payroll 3150.25 SAL-08',
        '2024-03-12 30AC B3 hired 1999.99 INK-0312',
        '2024-04-02 30AA F7 material 812.40 INK-0402',
        '2024-04-19 30AA F7 material -112.40 INK-0419',
        '2024-05-06 aboveSchool F4 - 1500.00 INK-0506',
      ]);
      expect(said).toEqual([
        'ledger:not-placed: Niet meegeteld: 1 regel van NPO (samen € 250,00) met rekening 4200, project …. De koppeling zegt niet van welke school of welk niveau.',
        'ledger:looks-like-npo: Niet meegeteld, maar zo te zien van NPO: 1 regel (samen € 75,10) met rekening 4200, kostenplaats 200. De koppeling beslist er niet over.',
        // Six lines of spending are 11 550,74; all 22 are in balance.
        'ledger:reconciled: Van 22 regels (saldo € 0,00) zijn 6 besteding van NPO (€ 11.550,74), 14 niet van NPO (€ -11.875,84) en 2 niet gekoppeld (€ 325,10).',
      ]);
    },
  );

  test('of a CSV file is translated, with a question where a word is nearly known', async () => {
    const { lines, said } = await spendingOf('besteding.csv', 'koppeling-besteding.json');
    expect(lines).toEqual([
      '2024-01-31 30AA B3 payroll 4200.50 SAL-01',
      '2024-08-01 30AB B3 payroll 3150.25 SAL-08',
      '2024-04-19 30AC F7 material -112.40 INK-0419',
      '2024-05-02 aboveSchool F4 material 1000.00 INK-0502',
    ]);
    expect(said).toEqual([
      'ledger:total-row-passed-over: Als totaal gelezen en niet meegeteld: 1 regel zonder datum (samen € 8.298,35).',
      'ledger:translation-missing: Niet meegeteld: 1 regel van NPO (samen € 60,00). Wat hier bij school staat ("De Springplnk"), is niet bekend; bedoelde u "30AA Basisschool De Springplank (fictief)"?',
      'ledger:reconciled: Van 5 regels (saldo € 8.298,35) zijn 4 besteding van NPO (€ 8.238,35), 0 niet van NPO (€ 0,00) en 1 niet gekoppeld (€ 60,00).',
    ]);
  });

  test('of a payroll workbook has its cells, and the names of nobody', async () => {
    const { lines, said, spending } = await spendingOf('lonen.xlsx', 'koppeling-lonen.json');
    expect(lines.map((line) => line.trim())).toEqual([
      '2024-01-31 30AB B3 payroll 4100.10',
      '2024-08-31 30AA E1 payroll 2050.05',
      '2024-09-30 30AA E1 payroll -50.05',
    ]);
    expect(said).toHaveLength(1);
    expect(spending?.lines[0]?.places['amount']).toEqual({
      file: 'lonen.xlsx',
      sheet: 'Loonkosten',
      cell: 'F2',
    });
    expect(JSON.stringify([spending, said])).not.toContain('Verzonnen');
  });

  test('is nothing where the mapping says nothing, which is said', async () => {
    const { lines, said } = await spendingOf('grootboek-3.2.xaf', mappingOf(['file', '*', { npo: false }]));
    expect(lines).toEqual([]);
    expect(said.map((one) => one.split(': ')[0])).toContain('ledger:nothing-mapped');
  });

  test('is not placed where codes contradict each other, which is said', async () => {
    const mapping = mappingOf(
      ['project', 'NPO-B3', { npo: true, intervention: B3, school: '30AB' }],
      ['costCentre', '100', { school: '30AA' }],
    );
    const { said } = await spendingOf('grootboek-3.2.xaf', mapping);
    expect(said).toContain(
      'ledger:codes-contradict: Niet meegeteld: 1 regel van NPO (samen € 4.200,50) met rekening 4000, kostenplaats 100, project NPO-B3. Die codes spreken elkaar in de koppeling tegen over de school.',
    );
  });

  test('asks about the schools of a mapping that the submission does not have', () => {
    const findings = new Findings();
    const mapping = mappingOf(
      ['costCentre', '1', { school: '30AD' }],
      ['costCentre', '2', { school: '30AA' }],
      ['costCentre', '3', { school: 'Het Kompaz' }],
      ['costCentre', '4', { school: 'Elders' }],
    );
    reportUnknownSchools(mapping, SCHOOLS.slice(0, 2), findings);
    expect(findings.list().map(({ code, message }) => [code, message.nl])).toEqual([
      [
        'ledger:school-not-known',
        'Het koppelbestand noemt de school "30AD", die niet in de opgave staat; bedoelde u "30AA Basisschool De Springplank (fictief)"?',
      ],
      [
        'ledger:school-not-known',
        'Het koppelbestand noemt de school "Het Kompaz", die niet in de opgave staat; bedoelde u "30AB Basisschool Het Kompas (fictief)"?',
      ],
      ['ledger:school-not-known', 'Het koppelbestand noemt de school "Elders", die niet in de opgave staat.'],
    ]);
  });

  test('does not repeat a word that may be a name beside an amount', async () => {
    const text = 'Datum;Bedrag;School;Interventie\n1-3-2024;10,00;Jan de Verzonnene;B3\n';
    const path = join(folder, 'namen.csv');
    writeFileSync(path, text);
    const findings = new Findings();
    await readLedgerSpending(path, mappingOf(['file', '*', { npo: true }]), SCHOOLS, findings, false);
    const said = JSON.stringify(findings.list());
    expect(said).toContain('ledger:translation-missing');
    expect(said).not.toContain('Verzonnene');
  });

  test('and what is no spending add up to the file, whatever the mapping', async () => {
    const word = fc.constantFrom('P1', 'P2', 'p1', '30AA', '30AB', 'Elders', '');
    const row = fc.record({ cents: fc.integer({ min: -99_999, max: 99_999 }), project: word, school: word });
    const says = fc.record(
      {
        npo: fc.boolean(),
        school: fc.constantFrom('30AA', '30AB', 'Nergens'),
        intervention: fc.constantFrom(B3, E1),
        level: fc.constantFrom('school' as const, 'aboveSchool' as const),
      },
      { requiredKeys: [] },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        says,
        says,
        says,
        async (rows, a, b, whole) => {
          const path = join(folder, `${String(++run)}.csv`);
          const lines = rows.map(
            ({ cents, project, school }) =>
              `1-3-2024;${new Decimal(cents).div(100).toFixed(2).replace('.', ',')};${project};${school}`,
          );
          writeFileSync(path, `Datum;Bedrag;Project;School\n${lines.join('\n')}\n`);
          const findings = new Findings();
          const mapping = mappingOf(['project', 'P1', a], ['school', 'P2', b], ['file', '*', whole]);
          const read = await readLedgerSpending(path, mapping, SCHOOLS, findings, false);
          const [said] = findings.list().filter(({ code }) => code === 'ledger:reconciled');
          const numbers = [...(said?.message.en.matchAll(/(-?)€([\d,]+\.\d\d)/g) ?? [])].map(
            ([, sign = '', text = '']) => new Decimal(sign + text.replaceAll(',', '')),
          );
          const [total, mapped, notNpo, unmapped] = numbers;
          const cents = rows.reduce((sum, one) => sum + one.cents, 0);
          expect(total?.toFixed(2)).toBe(new Decimal(cents).div(100).toFixed(2));
          expect(
            mapped
              ?.plus(notNpo ?? 0)
              .plus(unmapped ?? 0)
              .equals(total ?? 0),
          ).toBe(true);
          const amounts = (read?.lines ?? []).reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
          expect(amounts.equals(mapped ?? 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function doubles(first: readonly SpendingLine[], second: readonly SpendingLine[]): readonly string[] {
  const findings = new Findings();
  reportDoubleCounting(
    [
      { file: 'opgave.xlsx', lines: first },
      { file: 'grootboek.xaf', lines: second },
    ],
    findings,
    false,
  );
  return findings.list().map(({ code, message }) => `${code}: ${message.nl}`);
}

describe('double counting', () => {
  const ten = spendingLine({ amount: new Decimal(10), reference: 'F1' });

  test('is said where two sources have the same lines', () => {
    const [said, ...others] = doubles([ten, ten], [ten, ten, ten]);
    expect(said).toBe(
      'ledger:counted-twice: Zowel in opgave.xlsx als in grootboek.xaf: 2 regels (samen € 20,00) met dezelfde school, interventie en datum en hetzelfde bedrag. Zij tellen nu dubbel.',
    );
    expect(others).toEqual([]);
  });

  test('is said where a total of one is what the other has in detail', () => {
    const parts = [
      spendingLine({ amount: new Decimal('4.25') }),
      spendingLine({ amount: new Decimal('5.75'), date: '2024-04-01' }),
    ];
    expect(doubles([ten], parts)[0]).toBe(
      'ledger:totals-agree: Zowel opgave.xlsx als grootboek.xaf heeft bij een school en interventie precies hetzelfde totaal (samen € 10,00); waarschijnlijk is het dezelfde besteding, en telt zij nu dubbel.',
    );
  });

  test.each([
    ['another school', { brin: '30AB' }],
    ['another intervention', { intervention: E1 }],
    ['another amount', { amount: new Decimal(11) }],
    ['another level', { level: 'aboveSchool' as const }],
  ])('is not said of %s', (_, more) => {
    expect(doubles([ten], [{ ...ten, ...more }])).toEqual([]);
  });

  test('is not said of the lines where documents have numbers of their own, only of the totals', () => {
    // F3 stands in both: the two number their documents alike.
    const both = spendingLine({ brin: '30AB', amount: new Decimal(1), reference: 'F3' });
    const there = { ...both, amount: new Decimal(2) };
    expect(
      doubles([ten, both], [{ ...ten, reference: 'F2' }, there]).map((one) => one.split(': ')[0]),
    ).toEqual(['ledger:totals-agree']);
    const more = spendingLine({ amount: new Decimal(1), reference: 'F3' });
    expect(doubles([ten, both], [{ ...ten, reference: 'F2' }, more, there])).toEqual([]);
  });

  test('is said of the same lines and of the same totals elsewhere', () => {
    const [there, parts] = [
      { brin: '30AB', amount: new Decimal(8) },
      { brin: '30AB', amount: new Decimal(4) },
    ];
    const said = doubles(
      [ten, spendingLine(there)],
      [ten, spendingLine({ ...parts, date: '2024-04-01' }), spendingLine(parts)],
    );
    expect(said.map((one) => one.split(': ')[0])).toEqual(['ledger:counted-twice', 'ledger:totals-agree']);
  });

  test('is said of the same ledger given twice', () => {
    expect(doubles([], [ten])).toEqual([]);
    expect(doubles([ten], [ten])).toHaveLength(1);
  });
});

describe('double counting of a part', () => {
  type Booked = Partial<SpendingLine> & { readonly account?: string; readonly journal?: string };
  type Entry = Booked & { readonly amount: Decimal };
  const euros = (amount: number, more: Booked = {}): Entry => ({ ...more, amount: new Decimal(amount) });

  function ledger(file: string, entries: readonly Entry[]) {
    return {
      file,
      lines: entries.map((entry) => spendingLine({ ...entry, places: { amount: { file } } })),
      codes: entries.map(({ account, journal }) => ({
        ...(account === undefined ? {} : { account }),
        ...(journal === undefined ? {} : { journal }),
      })),
    };
  }

  function saidOf(first: readonly Entry[], second: readonly Entry[], hidesKinds = false) {
    const findings = new Findings();
    const sources = [ledger('grootboek.xaf', first), ledger('lonen.csv', second)];
    reportDoubleCounting(sources, findings, hidesKinds);
    return findings.list();
  }

  const codesOf = (...given: Parameters<typeof saidOf>) => saidOf(...given).map(({ code }) => code);

  const payroll = { kind: 'payroll', date: '2024-03-31', account: '4000' } as const;
  const books = { kind: 'material', date: '2024-05-06', account: '4300' } as const;
  // Twice 10 000 of wages, and 250 of books.
  const BOOKED = [
    euros(10_000, payroll),
    euros(10_000, { ...payroll, date: '2024-04-30' }),
    euros(250, books),
  ];
  // The same 20 000 by employee.
  const WAGES = [6000, 4000, 6000, 4000].map((amount, nr) =>
    euros(amount, { date: nr < 2 ? '2024-03-25' : '2024-04-25' }),
  );

  test('is said where the wages of a payroll are in the ledger too, beside other costs', () => {
    for (const given of [saidOf(BOOKED, WAGES), saidOf(WAGES, BOOKED)]) {
      expect(given.map(({ code }) => code)).toEqual(['ledger:parts-agree']);
    }
    const [said] = saidOf(BOOKED, WAGES);
    expect(said?.message.nl).toContain(
      'Bij een school en interventie is een deel van wat in grootboek.xaf of',
    );
    expect([said?.source?.file, said?.related.map(({ file }) => file)]).toEqual([
      'grootboek.xaf',
      ['lonen.csv'],
    ]);
  });

  test('is said of wages on several accounts', () => {
    const spread = [...BOOKED, euros(3000, { ...payroll, account: '4010' })];
    expect(codesOf(spread, [...WAGES, euros(3000, { date: '2024-04-25' })])).toEqual(['ledger:parts-agree']);
  });

  test.each([
    [
      'account',
      [euros(500, { account: '4000' }), euros(7, { account: '4000' }), euros(9, { account: '4300' })],
    ],
    ['journal', [euros(500, { journal: 'SAL' }), euros(7, { journal: 'SAL' }), euros(9, { journal: 'INK' })]],
  ])('is said where only the %s tells the part', (_, booked) => {
    expect(codesOf(booked, [euros(507)])).toEqual(['ledger:parts-agree']);
  });

  test('does not tell the money of a part, which may be of one kind', () => {
    expect(JSON.stringify(saidOf(BOOKED, WAGES))).not.toMatch(/20\.?000|20,000|payroll|loondienst/);
  });

  test.each([
    ['another school', { brin: '30AB' }],
    ['another intervention', { intervention: E1 }],
    ['another kind', { kind: 'hired' as const }],
    ['the other half of the year', { date: '2024-08-25' }],
  ])('is not said of %s', (_, more) => {
    expect(
      codesOf(
        BOOKED,
        WAGES.map((one) => ({ ...one, ...more })),
      ),
    ).toEqual([]);
  });

  test('is not said of another amount, nor of two single lines that are as large', () => {
    expect(codesOf(BOOKED, WAGES.slice(1))).toEqual([]);
    expect(codesOf(BOOKED, [euros(250, { ...books, date: '2024-05-10' }), euros(99)])).toEqual([]);
  });

  test('does not change with the kind of lines where that is hidden', () => {
    const turned = BOOKED.map((one): Entry => ({ ...one, kind: 'hired' }));
    expect(saidOf(turned, WAGES, true)).toEqual(saidOf(BOOKED, WAGES, true));
    expect(codesOf(BOOKED, WAGES, true)).toEqual(['ledger:parts-agree']);
    const mixed = WAGES.map((one): Entry => ({ ...one, kind: 'hired' }));
    expect(codesOf(BOOKED, mixed, true)).toEqual(['ledger:parts-agree']);
  });

  test('is looked for in time that grows with the lines', () => {
    const many = 50_000;
    const of = (account: string) =>
      Array.from({ length: many }, (_, nr) => euros(1, { account: `${account}${String(nr % (many / 2))}` }));
    // All parts are two euros large, and none is of the same month.
    const [first, second] = [of('4'), of('5')];
    const later = [...second, euros(1)].map((one) => ({ ...one, date: '2024-09-01' }));
    expect(codesOf(first, later)).toEqual([]);
  });
});

describe('an account of which the spending is a credit', () => {
  function inCredit(text: string, hidesCodes = false) {
    const path = join(folder, 'credit.csv');
    writeFileSync(path, `Datum;Rekening;Kostenplaats;Project;Bedrag\n${text}`);
    const findings = new Findings();
    const mapping = mappingOf(
      ['project', 'NPO', { npo: true, intervention: B3 }],
      ['costCentre', '1', { school: '30AA' }],
      ['account', '8100', { npo: false }],
    );
    return readLedgerSpending(path, mapping, SCHOOLS, findings, hidesCodes).then(() =>
      findings.list().filter(({ code }) => code === 'ledger:account-in-credit'),
    );
  }

  test('is said, since income is no spending', async () => {
    const said = await inCredit(
      '1-3-2024;4000;1;NPO;25000,00\n31-12-2024;8000;1;NPO;-22000,00\n31-12-2024;8000;1;NPO;-1000,00\n',
    );
    expect(said.map(({ message, source }) => [message.nl, source?.line])).toEqual([
      [
        'Per saldo credit: 2 regels van NPO met rekening 8000 (samen € -23.000,00). Dat maakt de besteding kleiner.',
        3,
      ],
    ]);
  });

  test.each([
    ['has more costs than credit notes', '1-3-2024;4200;1;NPO;800,00\n2-3-2024;4200;1;NPO;-100,00\n'],
    ['is not NPO by the mapping', '1-3-2024;8100;1;NPO;-800,00\n'],
    ['is of another project', '1-3-2024;8000;1;Bouw;-800,00\n'],
  ])('is not said where it %s', async (_, text) => {
    expect(await inCredit(text)).toEqual([]);
  });

  test('is said of all accounts together where codes are hidden', async () => {
    const said = await inCredit('1-3-2024;8000;1;NPO;-8,00\n2-3-2024;8200;1;NPO;-7,00\n', true);
    expect(said.map(({ message }) => message.en)).toEqual([
      'A credit on balance: 2 lines of NPO with codes that only npo-xbrl map shows, since they may tell what is hire (-€15.00 together). That makes the spending smaller.',
    ]);
  });
});
