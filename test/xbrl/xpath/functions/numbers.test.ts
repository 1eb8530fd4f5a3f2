import { describe, expect, test } from '@jest/globals';
import { outcome } from '../evaluate.js';

describe('functions on numbers (F&O §6.4)', () => {
  test.each([
    ['abs(10.5)', '10.5'],
    ['abs(-10.5)', '10.5'],
    ['abs(-0e0)', '0'],
    ['ceiling(10.5)', '11'],
    ['ceiling(-10.5)', '-10'],
    ['floor(10.5)', '10'],
    ['floor(-10.5)', '-11'],
    ['floor(-0.5e0)', '-1'],
    ['round(2.5)', '3'],
    ['round(2.4999)', '2'],
    ['round(-2.5)', '-2'],
    ['round(-2.5e0)', '-2'],
    ['round(-0.2e0)', '-0'],
    ['round(123456789012345678901234567890.5)', '123456789012345678901234567891'],
    ["round(xs:double('NaN'))", 'NaN'],
    ['round(())', ''],
    ['round-half-to-even(0.5)', '0'],
    ['round-half-to-even(1.5)', '2'],
    ['round-half-to-even(2.5)', '2'],
    ['round-half-to-even(-2.5)', '-2'],
    ['round-half-to-even(3.567812E+3, 2)', '3567.81'],
    ['round-half-to-even(4.7564E-3, 2)', '0'],
    ['round-half-to-even(35612.25, -2)', '35600'],
    ['round-half-to-even(35650, -2)', '35600'],
    ['round-half-to-even(35750, -2)', '35800'],
    ['round-half-to-even(150.015, 2)', '150.02'],
    ['round-half-to-even(150.025, 2)', '150.02'],
    ['round-half-to-even(99.9, -2)', '100'],
    ['round-half-to-even(49.9, -2)', '0'],
    ['round-half-to-even(1.5, 99999999999999999999)', '1.5'],
    ['round-half-to-even(1.5, -99999999999999999999)', '0'],
    ["round-half-to-even(xs:double('INF'), 2)", 'INF'],
    ["abs('1')", 'err:XPTY0004'],
    ["abs(xs:untypedAtomic('-1'))", '1'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});
