import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, sum } from '../../../src/xbrl/numbers/decimal.js';

test('the sum of nothing is zero', () => {
  expect(sum([]).toFixed()).toBe('0');
});

test('a sum is exact, below zero and of a hundred digits too', () => {
  const large = `${'9'.repeat(98)}.01`;
  expect(sum([large, '-0.01', '1'].map((text) => new Decimal(text))).toFixed()).toBe(`1${'0'.repeat(98)}`);
});

test('a sum of any number of values is that of one after the other', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '4', '5', '9'), minLength: 1, maxLength: 30 });
  const value = fc
    .tuple(fc.boolean(), digits, fc.option(digits))
    .map(
      ([isNegative, whole, fraction]) =>
        `${isNegative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`,
    );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (texts) => {
      const values = texts.map((text) => new Decimal(text));
      const expected = values.reduce((total, one) => total.plus(one), new Decimal(0));
      expect(sum(values).toFixed()).toBe(expected.toFixed());
    }),
    { verbose: true, numRuns: 500 },
  );
});

test('a sum of many values is carried once and exact', () => {
  expect(sum(Array.from({ length: 100_000 }, () => new Decimal('99999999.99'))).toFixed()).toBe(
    '9999999999000',
  );
});
