import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import {
  addIntervals,
  type Interval,
  intersect,
  isPoint,
  point,
  scaleInterval,
} from '../../../src/xbrl/numbers/interval.js';

/** An interval as mathematics writes it: `[1, 2)` has its lower end and not its upper one. */
function interval(text: string): Interval {
  const [, open = '', lower = '', upper = '', close = ''] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? [];
  return {
    lower: { at: new Decimal(lower), isIncluded: open === '[' },
    upper: { at: new Decimal(upper), isIncluded: close === ']' },
  };
}

function written(found: Interval | undefined): string {
  if (found === undefined) return 'nothing';
  const { lower, upper } = found;
  return `${lower.isIncluded ? '[' : '('}${lower.at.toFixed()}, ${upper.at.toFixed()}${upper.isIncluded ? ']' : ')'}`;
}

describe('two intervals share', () => {
  test.each([
    ['[1, 3]', '[2, 4]', '[2, 3]'],
    ['[1, 4]', '[2, 3]', '[2, 3]'],
    ['[1, 2]', '[2, 3]', '[2, 2]'],
    ['[1, 2)', '[2, 3]', 'nothing'],
    ['[1, 2]', '(2, 3]', 'nothing'],
    ['[1, 2]', '[3, 4]', 'nothing'],
    ['(1, 2)', '[1, 2]', '(1, 2)'],
    ['[5, 5]', '[5, 5]', '[5, 5]'],
    ['[5, 5]', '(4, 5)', 'nothing'],
    ['[0.1, 0.3]', '[0.3, 0.5]', '[0.3, 0.3]'],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(written(intersect(interval(a), interval(b)))).toBe(shared);
    expect(written(intersect(interval(b), interval(a)))).toBe(shared);
  });
});

describe('the sum of two intervals', () => {
  test.each([
    ['[1, 2]', '[10, 20]', '[11, 22]'],
    ['[1, 2)', '[10, 20]', '[11, 22)'],
    ['(1, 2]', '[10, 20)', '(11, 22)'],
    ['[0.1, 0.1]', '[0.2, 0.2]', '[0.3, 0.3]'],
  ])('%s and %s is %s', (a, b, sum) => {
    expect(written(addIntervals(interval(a), interval(b)))).toBe(sum);
  });
});

describe('an interval times a factor', () => {
  test.each([
    ['[1, 2)', '3', '[3, 6)'],
    ['[1, 2)', '-1', '(-2, -1]'],
    ['(-4, 3]', '-0.5', '[-1.5, 2)'],
    ['(1, 2)', '0', '[0, 0]'],
  ])('%s times %s is %s', (a, factor, product) => {
    expect(written(scaleInterval(interval(a), new Decimal(factor)))).toBe(product);
  });
});

test('a point is an interval of one number', () => {
  expect(written(point(new Decimal('7.10')))).toBe('[7.1, 7.1]');
  expect(isPoint(point(new Decimal(7)))).toBe(true);
  expect(isPoint(interval('[7, 8]'))).toBe(false);
});
