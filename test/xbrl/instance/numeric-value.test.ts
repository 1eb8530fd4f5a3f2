import { describe, expect, test } from '@jest/globals';
import { accuracyOf, parseNumber, rounded } from '../../../src/xbrl/instance/numeric-value.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';

describe('decimals inferred from precision (XBRL 2.1 §4.6.6)', () => {
  test.each([
    ['123', '5', 2],
    ['123', '2', -1],
    ['0.00123', '2', 4],
    ['-0.00123', '2', 4],
    ['1.5E3', '2', -2],
    ['0', '3', 'INF'],
    ['123', 'INF', 'INF'],
    ['123', '0', 'unknown'],
  ])('%s with precision %s has decimals %s', (value, precision, decimals) => {
    const number = parseNumber(value);
    expect(number && accuracyOf(number, undefined, precision)).toBe(decimals);
  });

  test('decimals as stated go before precision', () => {
    expect(accuracyOf(new Decimal('123'), '1', '5')).toBe(1);
    expect(accuracyOf(new Decimal('123'), 'INF', undefined)).toBe('INF');
    expect(accuracyOf(new Decimal('123'), undefined, undefined)).toBe('unknown');
  });
});

describe('rounding to decimals (XBRL 2.1 §4.6.7.2)', () => {
  test.each([
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-2'],
    ['2.51', 0, '3'],
    ['0.125', 2, '0.12'],
    ['1250', -2, '1200'],
    ['1350', -2, '1400'],
    ['49', -2, '0'],
  ])('%s to %s decimals is %s', (value, decimals, expected) => {
    expect(rounded(new Decimal(value), decimals).toString()).toBe(expected);
  });

  test('INF leaves a number as it is', () => {
    expect(rounded(new Decimal('1.23456789'), 'INF').toString()).toBe('1.23456789');
  });
});

test.each(['', 'INF', 'NaN', '1e99999', '1,5', '0x10'])('“%s” is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
