import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../../../src/diagnostics/diagnostic.js';
import type { Figure } from '../../../../src/npo/mapping/figures/figure.js';
import {
  numberRows,
  readLineageRows,
  writeLineageRows,
} from '../../../../src/npo/mapping/lineage/lineage-rows.js';
import { sourceRow } from '../../../../src/npo/model/source-row.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';

type Cells = readonly (readonly [header: string, text: string])[];

const cell = (name: string): Place => ({ file: 'bestuur.xlsx', sheet: 'Besteding', cell: name });

function figureOf(place: Place, cells: Cells, from: Place = place): Figure {
  const columns = cells.map(([header]) => ({ header, isFree: false, isAmount: false }));
  const row = sourceRow(
    from,
    columns,
    cells.map(([, text]) => text),
  );
  const value = { kind: 'amount' as const, amount: new Decimal('1') };
  return { measure: 'spending', keys: {}, value, sources: [place], row };
}

const textOf = (figures: readonly Figure[]) => writeLineageRows(numberRows(figures)).join('');

describe('lineage-rows.csv', () => {
  test('has a row once, with its place, under the headers of all tables', () => {
    const spending = figureOf(cell('E4'), [
      ['Datum', '1-3-2024'],
      ['Bedrag', '12,50'],
    ]);
    const ledger = figureOf({ file: 'boeken.xaf', line: 310 }, [
      ['trDt', '2024-03-01'],
      ['Bedrag', '7.00'],
    ]);
    expect(textOf([spending, ledger, spending])).toBe(
      '\uFEFFrow;file;sheet;line;pointer;Datum;Bedrag;trDt\n' +
        '1;bestuur.xlsx;Besteding;4;;1-3-2024;12,50;\n' +
        '2;boeken.xaf;;310;;;7.00;2024-03-01\n',
    );
  });

  test('begins with the headers of the table that has the most rows', () => {
    const school = figureOf(cell('A4'), [
      ['BRIN', '03AF'],
      ['Naam', 'De Eerste'],
    ]);
    const lines = ['E4', 'E5'].map((name) =>
      figureOf(cell(name), [
        ['Datum', '1-3-2024'],
        ['BRIN', '03AF'],
      ]),
    );
    const columns = lines[0]?.row?.columns ?? [];
    const shared = lines.map((one) => ({ ...one, row: one.row && { ...one.row, columns } }));
    expect(
      textOf([school, ...shared])
        .split('\n')
        .map((row) => row.replace(/^.*?;;?/, '')),
    ).toEqual([
      'file;sheet;line;pointer;Datum;BRIN;Naam',
      'bestuur.xlsx;Besteding;4;;;03AF;De Eerste',
      'bestuur.xlsx;Besteding;4;;1-3-2024;03AF;',
      'bestuur.xlsx;Besteding;5;;1-3-2024;03AF;',
      '',
    ]);
  });

  test('has a row once that has two amounts, each with a cell of its own', () => {
    const [received, newcomers] = [figureOf(cell('D4'), [['BRIN', '03AF']]), figureOf(cell('E4'), [])];
    const rows = numberRows([received, { ...newcomers, row: received.row }]);
    expect(rows.rows).toHaveLength(1);
    expect([received, newcomers].map(({ sources }) => rows.numberOf(sources[0] as Place))).toEqual([1, 1]);
  });

  test('has the row of each source of a figure that has several', () => {
    const [first, second] = [
      figureOf(cell('D4'), [['BRIN', '03AF']]),
      figureOf(cell('D5'), [['BRIN', '04AG']]),
    ];
    const sources = [...first.sources, ...second.sources];
    const rows = numberRows([{ ...first, row: undefined, sources, rows: [first.row, second.row] }]);
    expect(rows.rows).toEqual([first.row, second.row]);
    expect(sources.map((place) => rows.numberOf(place))).toEqual([1, 2]);
  });

  test.each(['=1+1', '@SUM(A1)', '+31 10', '-2+3', "'=1", '-'])(
    'holds no formula for a spreadsheet, and reads back: %s',
    (word) => {
      const text = textOf([figureOf(cell('E4'), [['Omschrijving', word]])]);
      expect(text).toContain(`;'${word}\n`);
      expect(readLineageRows(text)(1, cell('E4'))).toEqual([['Omschrijving', word]]);
    },
  );

  test.each(['=cmd.csv', '@x.csv', "'=x.csv", '-1+2'])(
    'holds no formula in the name of a file or sheet, and knows both again: %s',
    (name) => {
      const place = { file: name, sheet: name, cell: 'E4' };
      const text = textOf([figureOf(place, [['Datum', '1-3-2024']])]);
      expect(text).toContain(`\n1;'${name};'${name};4;;`);
      expect(readLineageRows(text)(1, place)).toEqual([['Datum', '1-3-2024']]);
    },
  );

  test('leaves an amount below zero a number', () => {
    expect(textOf([figureOf(cell('E4'), [['Bedrag', '-12,50']])])).toContain(';-12,50\n');
  });

  test('reads back to what the rows say, but for blank cells', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (texts) => {
        const figures = texts.map(([one, other], at) =>
          figureOf(cell(`E${String(at + 1)}`), [
            ['Omschrijving', one],
            ['=Kop;"', other],
          ]),
        );
        const read = readLineageRows(textOf(figures));
        for (const [at, { row, sources }] of figures.entries()) {
          const [one = '', other = ''] = row?.text.split('\n') ?? [];
          const expected = [
            ['Omschrijving', one],
            ['=Kop;"', other],
          ].filter(([, text]) => text !== '');
          expect(read(at + 1, sources[0] as Place)).toEqual(expected);
        }
      }),
      { verbose: true },
    );
  });

  test('gives nothing for a row that it does not have, or that is of another file or sheet', () => {
    const read = readLineageRows(textOf([figureOf(cell('E4'), [['Datum', '1-3-2024']])]));
    expect(read(2, cell('E4'))).toBeUndefined();
    expect(read(1, { file: 'ander.xlsx', sheet: 'Besteding', cell: 'E4' })).toBeUndefined();
    expect(read(1, { file: 'bestuur.xlsx', sheet: 'Scholen', cell: 'E4' })).toBeUndefined();
  });

  test.each([
    ['another line of a sheet', cell('E4'), cell('E5')],
    ['another line of a text', { file: 'a.csv', line: 4 }, { file: 'a.csv', line: 5, column: 2 }],
    [
      'another record of JSON on the same line',
      { file: 'a.json', line: 1, pointer: '/spending/1' },
      { file: 'a.json', line: 1, column: 90, pointer: '/spending/10/amount' },
    ],
    [
      'a later record of JSON than its pointer says',
      { file: 'a.json', line: 40, pointer: '/spending/1' },
      { file: 'a.json', line: 30, column: 4, pointer: '/spending/1/amount' },
    ],
    ['a record of JSON', { file: 'a', line: 4 }, { file: 'a', line: 4, pointer: '/spending/1/amount' }],
    ['a line', { file: 'a', line: 4, pointer: '/spending/1' }, { file: 'a', line: 4 }],
  ])('gives nothing for an amount of %s', (_, row, amount) => {
    const read = readLineageRows(textOf([figureOf(row, [['Datum', '1-3-2024']])]));
    expect(read(1, amount)).toBeUndefined();
  });

  test.each([
    ['a cell of its line', cell('A4'), cell('E4')],
    [
      'a value of its record',
      { file: 'a', line: 4, pointer: '/s/1' },
      { file: 'a', line: 9, pointer: '/s/1/amount' },
    ],
    [
      'a sheet that is one row',
      { file: 'a', sheet: 'Bestuur' },
      { file: 'a', sheet: 'Bestuur', cell: 'B20' },
    ],
  ])('knows the row of %s', (_, row, amount) => {
    const read = readLineageRows(textOf([figureOf(amount, [['Datum', '1-3-2024']], row)]));
    expect(read(1, amount)).toEqual([['Datum', '1-3-2024']]);
  });

  test.each(['', 'row;file\n1;x\n', '"', '\uFEFFrow;file;sheet;line;pointer\n'])(
    'gives nothing where the text is none of it: %j',
    (text) => {
      expect(readLineageRows(text)(1, cell('E4'))).toBeUndefined();
    },
  );

  test('gives a terminal no orders, whoever wrote it', () => {
    const text = '\uFEFFrow;file;sheet;line;pointer;Kop\n1;bestuur.xlsx;Besteding;4;;een\u001b[2Jtwee\n';
    expect(readLineageRows(text)(1, cell('E4'))).toEqual([['Kop', 'een [2Jtwee']]);
  });
});
