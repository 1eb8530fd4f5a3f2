import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Findings } from '../../../../src/npo/input/findings.js';
import { readLedgerSpending, shownCodes } from '../../../../src/npo/input/ledger/spend/ledger-spending.js';
import type { Mapping } from '../../../../src/npo/input/ledger/mapping/mapping.js';
import { reportCodesWithoutLines } from '../../../../src/npo/input/ledger/spend/unknown-codes.js';
import type { School } from '../../../../src/npo/model/submission.js';
import { temporaryFolder } from '../temporary-folder.js';
import { B3, E1, mappingOf, readMappingText } from './ledger-reading.js';

const folder = temporaryFolder();

const SCHOOLS: readonly School[] = [
  { brin: '30AA', name: 'De Springplank', place: { file: '' }, places: {} },
  { brin: '30AB', name: 'Het Kompas', place: { file: '' }, places: {} },
];

let files = 0;

/** What is said of a ledger in CSV with a mapping, and the spending in it. */
async function saidOf(rows: string, mapping: Mapping, hidesCodes = false) {
  const path = join(folder, `${String(++files)}.csv`);
  writeFileSync(path, rows);
  const findings = new Findings();
  const read = await readLedgerSpending(path, mapping, SCHOOLS, findings, hidesCodes);
  if (read?.usedRows === undefined) throw new Error('not read');
  reportCodesWithoutLines(mapping, read.usedRows, shownCodes(hidesCodes), findings);
  const list = findings.list();
  return {
    said: list.map(({ code, message }) => `${code}: ${message.nl}`),
    lines: list.map(({ code, source }) => `${code} ${String(source?.line)}`),
    amounts: read.lines.map(({ brin, intervention, amount }) =>
      [brin, intervention.code, amount.toFixed(2)].join(' '),
    ),
  };
}

const only = (said: readonly string[], code: string) => said.filter((one) => one.startsWith(`${code}:`));

const HEADER = 'Datum;Rekening;Kostenplaats;Project;Naam project;Bedrag\n';
const NPO = mappingOf(
  ['file', '*', { npo: false }],
  ['costCentre', '100', { school: '30AA' }],
  ['project', 'P17', { npo: true, intervention: B3 }],
  ['project', 'P3', {}],
);

describe('a code that the mapping has no row for', () => {
  test('is said with its lines and money where only the file as a whole decides', async () => {
    const rows = `${HEADER}12-3-2024;4200;100;P17;;100,00\n13-3-2024;4200;100;P18;;9000,00\n14-3-2024;4200;100;p18;;-500,00\n15-3-2024;4200;100;P19;;20,00\n`;
    const { said, lines } = await saidOf(rows, NPO);
    expect(only(said, 'ledger:codes-not-mapped')).toEqual([
      'ledger:codes-not-mapped: Niet meegeteld: 3 regels (samen € 8.520,00) met een code die niet in de koppeling staat, terwijl geen andere code zegt of het NPO is: project P18 (2 regels, € 8.500,00); project P19 (1 regel, € 20,00).',
    ]);
    expect(lines[0]).toBe('ledger:codes-not-mapped 3');
  });

  test.each([
    ['a row that says nothing of it was made', '12-3-2024;4200;100;P3;;50,00\n'],
    ['it is of a kind that is never NPO in the mapping', '12-3-2024;4999;900;;;50,00\n'],
    ['another code says that it is NPO', '12-3-2024;4200;100;P17;;50,00\n'],
  ])('is not said where %s', async (_, row) => {
    const { said } = await saidOf(HEADER + row, NPO);
    expect(only(said, 'ledger:codes-not-mapped')).toEqual([]);
  });

  test('is not said where another code says no', async () => {
    const mapping: Mapping = {
      ...NPO,
      codes: [...NPO.codes, ...mappingOf(['account', '8100', { npo: false }]).codes],
    };
    const { said } = await saidOf(`${HEADER}12-3-2024;8100;100;P18;;-50,00\n`, mapping);
    expect(only(said, 'ledger:codes-not-mapped')).toEqual([]);
  });

  test('is counted but not named where it is a word, or where codes may tell hire', async () => {
    const row = `${HEADER}12-3-2024;4200;100;Jan de Verzonnene;;50,00\n`;
    const [word = ''] = only((await saidOf(row, NPO)).said, 'ledger:codes-not-mapped');
    expect(word).toContain('1 regel (samen € 50,00)');
    expect(word).not.toContain('Verzonnene');
    const hidden = await saidOf(`${HEADER}12-3-2024;4200;100;P18;;50,00\n`, NPO, true);
    const [without = ''] = only(hidden.said, 'ledger:codes-not-mapped');
    expect(without).toContain('1 regel (samen € 50,00)');
    expect(without).not.toContain('P18');
  });
});

describe('a code at which the mapping leaves NPO blank', () => {
  test('is told with its lines and money where only the file as a whole decides', async () => {
    const rows = `${HEADER}12-3-2024;4200;100;P17;;100,00\n13-3-2024;4200;100;P3;;50,00\n`;
    const { said } = await saidOf(rows, NPO);
    expect(only(said, 'ledger:codes-left-blank')).toEqual([
      'ledger:codes-left-blank: Niet meegeteld: 1 regel (samen € 50,00) met een code waarbij NPO in de koppeling leeg is, terwijl geen andere code zegt of het NPO is: project P3 (1 regel, € 50,00).',
    ]);
  });

  test('is not told of accounts, most of which need say nothing', async () => {
    const mapping = mappingOf(
      ['file', '*', { npo: false }],
      ['account', '4200', { npo: true, school: '30AA', intervention: B3 }],
      ['account', '4400', {}],
    );
    const { said } = await saidOf(`${HEADER}12-3-2024;4400;100;;;50,00\n`, mapping);
    expect(only(said, 'ledger:codes-left-blank')).toEqual([]);
  });
});

describe('a code that is no NPO in the mapping', () => {
  const REFUSED: Mapping = {
    ...NPO,
    codes: [
      ...NPO.codes,
      ...mappingOf(['costCentre', '900', { npo: false }], ['account', '8100', { npo: false }]).codes,
    ],
  };

  test('is told with the costs that it takes away, where another code says that they are', async () => {
    const rows = `${HEADER}12-3-2024;4200;900;P17;;100,00\n13-3-2024;4200;900;P17;;-25,00\n14-3-2024;4200;900;;;7,00\n`;
    const { said, lines, amounts } = await saidOf(rows, REFUSED);
    expect(lines).toContain('ledger:no-beside-yes 2');
    expect(only(said, 'ledger:no-beside-yes')).toEqual([
      'ledger:no-beside-yes: Niet meegeteld: 2 regels (samen € 75,00) waarvan de ene code in de koppeling zegt dat zij van NPO zijn en de andere van niet. Nee gaat voor ja: kostenplaats 900.',
    ]);
    expect(amounts).toEqual([]);
  });

  test('is told of once for all accounts that it takes away from', async () => {
    const rows = `${HEADER}12-3-2024;4200;900;P17;;100,00\n13-3-2024;4300;900;P17;;1,00\n`;
    const [one = '', ...others] = only((await saidOf(rows, REFUSED)).said, 'ledger:no-beside-yes');
    expect(one).toContain('2 regels (samen € 101,00)');
    expect(others).toEqual([]);
  });

  const NAMED = 'Datum;Rekening;Naam rekening;Kostenplaats;Project;Bedrag\n';

  test('is told with costs on an account of which only the name is like that of income', async () => {
    const row = '12-3-2024;4300;Bijdrage schoolbegeleidingsdienst;900;P17;75,00\n';
    const [one] = only((await saidOf(NAMED + row, REFUSED)).said, 'ledger:no-beside-yes');
    expect(one).toContain('1 regel (samen € 75,00)');
  });

  test('is told with costs that come to a credit, on an account of which the name is none of income', async () => {
    const rows = '12-3-2024;4300;Scholing;900;P17;75,00\n13-3-2024;4300;Scholing;900;P17;-100,00\n';
    const [one] = only((await saidOf(NAMED + rows, REFUSED)).said, 'ledger:no-beside-yes');
    expect(one).toContain('2 regels (samen € -25,00)');
  });

  test('is not told with what comes to a credit on an account without a name', async () => {
    const rows = '12-3-2024;4300;;900;P17;75,00\n13-3-2024;4300;;900;P17;-100,00\n';
    expect(only((await saidOf(NAMED + rows, REFUSED)).said, 'ledger:no-beside-yes')).toEqual([]);
  });

  test('is not named for lines of other codes, where there are too many to tell apart', async () => {
    const rows = Array.from({ length: 10_001 }, (_, nr) => `12-3-2024;R${String(nr)};900;P17;;1,00\n`);
    const other = mappingOf(['costCentre', '901', { npo: false }]).codes;
    const mapping = { ...REFUSED, codes: [...REFUSED.codes, ...other] };
    const { said } = await saidOf(`${HEADER}${rows.join('')}13-3-2024;4200;901;P17;;7,00\n`, mapping);
    expect(only(said, 'ledger:no-beside-yes')).toEqual([
      expect.stringMatching(/10000 regels .* Nee gaat voor ja: kostenplaats 900\.$/),
      expect.stringMatching(/2 regels \(samen € 8,00\) .* Nee gaat voor ja\.$/),
    ]);
  });

  test.each([
    ['it is on income', HEADER, '12-3-2024;8100;100;P17;;-75,00\n'],
    ['it is on income that was paid back', NAMED, '12-3-2024;8100;Subsidie;100;P17;75,00\n'],
    [
      'the account is by its name one of the balance sheet',
      NAMED,
      '12-3-2024;1300;Vorderingen;900;P17;75,00\n',
    ],
    [
      'the account is by its name one of recoverable tax',
      NAMED,
      '12-3-2024;1520;BTW hoog te vorderen;900;P17;75,00\n',
    ],
  ])('is not told where %s', async (_, header, row) => {
    const { said } = await saidOf(header + row, REFUSED);
    expect(only(said, 'ledger:no-beside-yes')).toEqual([]);
  });

  test('is not named where codes may tell hire', async () => {
    const { said } = await saidOf(`${HEADER}12-3-2024;4200;900;P17;;100,00\n`, REFUSED, true);
    const [hidden = ''] = only(said, 'ledger:no-beside-yes');
    expect(hidden).toContain('1 regel (samen € 100,00)');
    expect(hidden).not.toContain('900');
  });
});

describe('a code that is NPO in the mapping', () => {
  test('is said where no line has it, with what is probably meant beside it', async () => {
    const mapping = mappingOf(['file', '*', { npo: false }], ['project', 'P71', { npo: true }]);
    const { said } = await saidOf(`${HEADER}12-3-2024;4200;100;P17;;1000,00\n`, mapping);
    expect(only(said, 'ledger:codes-without-lines')).toEqual([
      'ledger:codes-without-lines: Bij een code in de koppeling staat NPO op ja, maar die komt op geen enkele regel voor: project P71.',
    ]);
    expect(only(said, 'ledger:codes-not-mapped')).toHaveLength(1);
  });

  test('is not said where a line has it in another case', async () => {
    const { said } = await saidOf(`${HEADER}12-3-2024;4200;100;p17;;10,00\n`, NPO);
    expect(only(said, 'ledger:codes-without-lines')).toEqual([]);
  });
});

test('a name that speaks of NPO counts for the lines before it as for those after it', async () => {
  const mapping = mappingOf(['file', '*', { npo: false }]);
  const [without, named] = ['12-3-2024;4200;100;P1;;100,00\n', '13-3-2024;4200;100;P1;NPO taal;200,00\n'];
  for (const rows of [without + named, named + without]) {
    const { said } = await saidOf(HEADER + rows, mapping);
    expect(said).toContain(
      'ledger:looks-like-npo: Niet meegeteld, maar zo te zien van NPO: 2 regels (samen € 300,00) met rekening 4200, kostenplaats 100, project P1. De koppeling beslist er niet over.',
    );
    expect(said.at(-1)).toContain('0 niet van NPO (€ 0,00) en 2 niet gekoppeld (€ 300,00)');
  }
});

describe('a row for a word that does not say what the word means', () => {
  const WORDS = 'Datum;School;Niveau;Interventie;Soort kosten;Project;Bedrag\n';
  const project = ['project', 'P1', { npo: true, school: '30AA', intervention: B3 }] as const;

  test.each([
    ['school', 'Het Kompass', '12-3-2024;Het Kompass;;;;P1;100,00\n', '30AB Het Kompas'],
    [
      'intervention',
      'Klasenverkleining',
      '12-3-2024;;;Klasenverkleining;;P1;100,00\n',
      'E1 Klassenverkleining',
    ],
    ['level', 'bovenscools', '12-3-2024;;bovenscools;;;P1;100,00\n', 'bovenschools'],
    ['kind', 'matrieel', '12-3-2024;;;;matrieel;P1;100,00\n', 'materieel'],
  ] as const)(
    'translates nothing: a %s is asked about as it is without the row',
    async (dimension, code, row, near) => {
      const blank = mappingOf(project, [dimension, code, {}]);
      for (const mapping of [mappingOf(project), blank]) {
        const { said, amounts } = await saidOf(WORDS + row, mapping);
        expect(amounts).toEqual([]);
        const [missing = ''] = only(said, 'ledger:translation-missing');
        expect(missing).toContain(`bedoelde u "${near}"?`);
      }
    },
  );

  test('leaves a word that speaks for itself what it is', async () => {
    const mapping = mappingOf(
      ['project', 'P1', { npo: true, school: '30AA' }],
      ['intervention', 'E1', { npo: true }],
      ['level', 'School', {}],
    );
    const { amounts } = await saidOf(`${WORDS}12-3-2024;;School;E1;;P1;100,00\n`, mapping);
    expect(amounts).toEqual([`30AA ${E1.code} 100.00`]);
  });

  test('of a school may say that it is none but a level', async () => {
    const mapping = mappingOf(project, ['school', 'Centraal', { level: 'aboveSchool' }]);
    const { amounts } = await saidOf(`${WORDS}12-3-2024;Centraal;;;;P1;100,00\n`, mapping);
    expect(amounts).toEqual(['30AA B3 100.00']);
  });
});

describe('of a mapping itself', () => {
  test('an intervention on no menukaart is said with its text, and what is nearly it', async () => {
    const text =
      'Onderdeel;Code;NPO;Interventie\nproject;P1;ja;B33\nproject;P2;ja;Klasenverkleining\nproject;P3;ja;Klasenverkleining\nproject;P4;ja;E1\nproject;P5;ja;categorie B\n';
    const { diagnostics } = await readMappingText(folder, text, 'k.csv');
    expect(diagnostics.map(({ message, source }) => [message.nl, source?.line, source?.column])).toEqual([
      [
        'Het koppelbestand noemt de interventie "B33", die niet op de menukaart staat. Wat ermee is geboekt, komt bij de overige interventies.',
        2,
        4,
      ],
      [
        'Het koppelbestand noemt 2 keer de interventie "Klasenverkleining", die niet op de menukaart staat; bedoelde u "E1 Klassenverkleining"? Wat ermee is geboekt, komt bij de overige interventies.',
        3,
        4,
      ],
    ]);
  });

  test('an intervention that is a word which may name a person is not repeated', async () => {
    const text = 'Onderdeel;Code;NPO;Interventie\nproject;P1;ja;begeleiding door Jan de Verzonnene\n';
    const { diagnostics } = await readMappingText(folder, text, 'k.csv');
    expect(diagnostics.map(({ message }) => message.nl)).toEqual([
      'Het koppelbestand noemt een interventie die niet op de menukaart staat. Wat ermee is geboekt, komt bij de overige interventies.',
    ]);
  });

  test.each(['P17', 'p17', ' P17 '])('P17 stands twice in it where %j stands beside it', async (other) => {
    const text = `Onderdeel;Code;NPO\nproject;P17;ja\nproject;${other};nee\n`;
    expect((await readMappingText(folder, text, 'k.csv')).codes).toEqual(['ledger:code-twice']);
  });

  test('P 2 and P/2 are two codes', async () => {
    const text = 'Onderdeel;Code;NPO\nproject;P 2;ja\nproject;P/2;nee\n';
    expect((await readMappingText(folder, text, 'k.csv')).codes).toEqual([]);
  });

  test('without a column NPO is an error, and a column of the own is told', async () => {
    const without = await readMappingText(folder, 'Onderdeel;Code;Telt mee\nproject;P1;ja\n', 'k.csv');
    expect(without.diagnostics.map(({ code, message }) => [code, message.nl])).toEqual([
      [
        'ledger:mapping-without-npo',
        'Het koppelbestand heeft geen kolom "NPO", dus geen enkele regel telt mee; niet gelezen: "Telt mee".',
      ],
    ]);
    const own = await readMappingText(folder, 'Onderdeel;Code;NPO;Wie\nproject;P1;ja;ik\n', 'k.csv');
    expect(own.codes).toEqual(['ledger:mapping-columns-not-read']);
    const layout = await readMappingText(folder, 'Onderdeel;Code;Betekenis\nkolom;Datum;datum\n', 'k.csv');
    expect(layout.codes).toEqual([]);
  });
});

test('a code of a mapping may be called a total', async () => {
  const written = 'Onderdeel;Code;NPO;School;Interventie\nproject;Totaal;ja;30AA;B3\n';
  const { mapping, codes } = await readMappingText(folder, written, 'totaal.csv');
  expect(codes).toEqual([]);
  expect(mapping?.codes.map(({ code, npo }) => [code, npo])).toEqual([['Totaal', true]]);
});
