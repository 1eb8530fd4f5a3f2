import { describe, expect, test } from '@jest/globals';
import { numberValue } from '../../../src/xbrl/inline/content/number-value.js';

describe('a number in a page', () => {
  test.each([
    ['1234.50', undefined, false, '1234.50'],
    [' 12 ', '0', false, '12'],
    ['\t\r\n12\n', '0', false, '12'],
    ['1.5', '3', false, '1500'],
    ['1.5', '3', true, '-1500'],
    ['12', '-3', false, '0.012'],
    ['125', '-2', false, '1.25'],
    ['0.05', '1', false, '0.5'],
    ['0.05', '2', false, '5'],
    ['.5', '1', false, '5'],
    ['70', '-1', false, '7'],
    ['7.50', '1', false, '75'],
    ['0', '-2', true, '0'],
    ['0.00', '2', true, '0'],
    ['0', undefined, true, '0'],
    ['1.5E3', '2', false, '150E3'],
    ['123456789012345678901234567890.12', '1', false, '1234567890123456789012345678901.2'],
  ])('%s with scale %s, negative %s, is %s', (text, scale, isNegative, expected) => {
    expect(numberValue(text, scale, isNegative)).toEqual({ text: expected });
  });

  test.each([
    ['-1', 'signed'],
    ['+1', 'signed'],
    ['', 'not a number'],
    ['1,5', 'not a number'],
    ['1.2.3', 'not a number'],
    ['--1', 'not a number'],
    ['INF', 'not a number'],
    ['5\u00a0', 'not a number'],
  ])('%s is refused as %s', (text, problem) => {
    expect(numberValue(text, undefined, false)).toEqual({ problem });
  });

  test.each(['1001', '-1001', '99999999999999999999'])('has no scale of %s', (scale) => {
    expect(numberValue('1', scale, false)).toEqual({ problem: 'scale too large' });
  });

  test('may have a scale of a thousand', () => {
    expect(numberValue('1', '1000', false)).toEqual({ text: `1${'0'.repeat(1000)}` });
    expect(numberValue('1', '-1000', false)).toEqual({ text: `0.${'0'.repeat(999)}1` });
  });
});
