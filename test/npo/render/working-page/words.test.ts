import { describe, expect, test } from '@jest/globals';
import { membersText, periodWords } from '../../../../src/npo/render/working-page/fact-words.js';
import { clipped, numberText, valueText } from '../../../../src/npo/render/working-page/value-text.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import type { Member } from '../../../../src/xbrl/report/aspects.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { EUR, ex } from '../../../xbrl/report/fact-of.js';

const unitOf = (...numerators: readonly string[]) => ({
  numerators: numerators.map((name) =>
    name === 'EUR' ? EUR : qname('http://www.xbrl.org/2003/instance', name),
  ),
  denominators: [],
});

describe('a value for people', () => {
  test.each([
    ['1234567.5', '2', '€\u00A01.234.567,50'],
    ['15601', '0', '€\u00A015.601'],
    ['15601', '2', '€\u00A015.601,00'],
    ['0.125', '2', '€\u00A00,125'],
    ['-12.30', undefined, '€\u00A0-12,30'],
    ['5.5', undefined, '€\u00A05,50'],
    ['12345678901234567890.01', 'INF', '€\u00A012.345.678.901.234.567.890,01'],
  ])('of %s euros with decimals %s is %s', (value, decimals, expected) => {
    expect(valueText({ value, unit: unitOf('EUR'), decimals }, 'nl')).toBe(expected);
  });

  test('of no unit, of a pure number and of another unit says so', () => {
    expect(valueText({ value: '2024-12-31', unit: undefined }, 'nl')).toBe('31-12-2024');
    expect(valueText({ value: '2024-12-31', unit: undefined }, 'en')).toBe('2024-12-31');
    expect(valueText({ value: '0.25', unit: unitOf('pure') }, 'nl')).toBe('0,25');
    expect(valueText({ value: '1000', unit: unitOf('shares') }, 'en')).toBe('1,000\u00A0shares');
  });

  test('is nothing for a nil fact, and the text itself for what is no number', () => {
    expect(valueText({ value: undefined, unit: unitOf('EUR') }, 'nl')).toBeUndefined();
    expect(valueText({ value: 'n.t.b.', unit: unitOf('EUR') }, 'nl')).toBe('n.t.b.');
  });

  test('has no sign where it is zero', () => {
    expect(numberText(new Decimal('-0'), 'nl', 2)).toBe('0,00');
  });
});

test('a long text is cut in one line, never within a character', () => {
  expect(clipped('een\n twee', 20)).toBe('een twee');
  expect(clipped('abc😀def', 5)).toBe('abc…');
});

describe('a period for people', () => {
  test.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-08-01', '2024-07-31', 'schooljaar 2023-2024'],
    ['2023-08-01', '2025-07-31', '01-08-2023 t/m 31-07-2025'],
    ['2024-02-01', '2024-02-29', '01-02-2024 t/m 29-02-2024'],
  ])('from %s to %s is %s', (start, end, expected) => {
    expect(periodWords({ kind: 'duration', start, end }, 'nl')).toBe(expected);
  });

  test('may be a day or forever', () => {
    expect(periodWords({ kind: 'instant', instant: '2024-12-31' }, 'nl')).toBe('31-12-2024');
    expect(periodWords({ kind: 'forever' }, 'en')).toBe('forever');
  });
});

test('members begin with what a fact is about, by code and name', () => {
  const dimensions = new Map<ReturnType<typeof ex>, Member>([
    [ex('CategoryAxis'), { kind: 'explicit', member: ex('CategoryA') }],
    [ex('SchoolAxis'), { kind: 'typed', element: ex('School'), value: '30AA' }],
  ]);
  const words = { language: 'nl', taxonomy: undefined, names: new Map([['30AA', 'De Regenboog']]) } as const;
  expect(membersText(dimensions, words)).toBe('30AA, De Regenboog; CategoryA');
});
