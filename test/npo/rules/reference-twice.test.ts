import { expect, test } from '@jest/globals';
import { referenceTwice } from '../../../src/npo/rules/reference-twice.js';
import { find, findAt } from './rule-harness.js';

const line = { amount: '100.00', reference: 'INK-1' };

test('one document with one amount on different days is reported, whatever its case', () => {
  const found = find(referenceTwice, {
    spending: [line, { ...line, reference: 'ink-1 ', date: '2024-04-01' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1/reference', related: ['/spending/0/reference'] }]);
  expect(found[0]?.nl).not.toContain('INK-1');
});

test('parts of other amounts, other schools, no amount and lines that are alike are not reported', () => {
  const others = [
    { ...line, date: '2024-04-01', amount: '50.00' },
    { ...line, date: '2024-04-01', brin: '02CD' },
    line,
  ];
  expect(findAt(referenceTwice, { spending: [line, ...others] })).toEqual([]);
  const nothing = [
    { ...line, amount: '0' },
    { ...line, amount: '0', date: '2024-04-01' },
  ];
  expect(findAt(referenceTwice, { spending: nothing })).toEqual([]);
});

test('lines without a reference are not held against each other', () => {
  expect(findAt(referenceTwice, { spending: [{}, { date: '2024-04-01' }] })).toEqual([]);
});
