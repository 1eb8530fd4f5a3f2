import { describe, expect, test } from '@jest/globals';
import { sourceCells, sourceRow, withoutFreeColumns } from '../../../src/npo/model/source-row.js';

const place = { file: 'besteding.csv', line: 2 };
const columns = [
  { header: 'Datum', isFree: false, isAmount: false },
  { header: 'Omschrijving', isFree: true, isAmount: false },
  { header: 'Bedrag', isFree: false, isAmount: true },
];

describe('a row of the input', () => {
  test('gives its cells back, blank ones too', () => {
    expect(sourceCells(sourceRow(place, columns, ['1-3-2024', '', '12,50']))).toEqual([
      '1-3-2024',
      '',
      '12,50',
    ]);
  });

  test('has each cell on one line, without what a terminal would take for an order', () => {
    const row = sourceRow(place, columns, [' 1-3-2024 ', 'drie\r\n  regels\u001b[2J', '12,50\t']);
    expect(sourceCells(row)).toEqual(['1-3-2024', 'drie regels [2J', '12,50']);
  });

  test('cuts a cell off that nobody would read, and leaves no half character', () => {
    const [, text = ''] = sourceCells(sourceRow(place, columns, ['', `${'x'.repeat(199)}😀`, '']));
    expect(text).toBe(`${'x'.repeat(199)}…`);
  });

  test('without its free columns has the others alone', () => {
    const bare = withoutFreeColumns()(
      sourceRow(place, columns, ['1-3-2024', 'Inhuur J. Verzonnen', '12,50']),
    );
    expect(bare.columns.map(({ header }) => header)).toEqual(['Datum', 'Bedrag']);
    expect(sourceCells(bare)).toEqual(['1-3-2024', '12,50']);
  });
});
