import { describe, expect, test } from '@jest/globals';
import { context, fact, filter, instant, money, passing } from './filter-case.js';

describe('the nil filter (Value Filters 1.0 §2.1)', () => {
  test('lets facts through that are nil, of a variable that has such', () => {
    const facts = [fact('total', 1), fact('part', '', { isNil: true })];
    expect(passing(filter('vf:nil'), facts, { variable: 'nils="true"' })).toEqual(['']);
    expect(passing(filter('vf:nil'), facts)).toEqual([]);
  });
});

describe('the precision filter (Value Filters 1.0 §2.2)', () => {
  const stated = (value: string, accuracy: string): string =>
    money('cash', 'c', value, `unitRef="EUR" ${accuracy}`);
  const facts = [
    context('c', instant('2001-12-31')),
    stated('1234', 'decimals="-2"'), // 2 digits: 12
    stated('1235', 'precision="3"'),
    stated('1236', 'decimals="INF"'),
    stated('0', 'decimals="2"'), // nothing is exact in a zero
    fact('note', '12'),
  ];

  test.each([
    ['1', ['1234', '1235', '1236']],
    ['1 + 2', ['1235', '1236']],
    ["'INF'", ['1236']],
    ['()', []],
  ])('lets numbers through that are exact to %s digits', (minimum, expected) => {
    expect(passing(filter('vf:precision', `minimum="${minimum}"`), facts)).toEqual(expected);
  });
});
