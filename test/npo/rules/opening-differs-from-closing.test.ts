import { expect, test } from '@jest/globals';
import { openingDiffersFromClosing } from '../../../src/npo/rules/opening-differs-from-closing.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

test('another balance than last year ended with is reported, with the fact that says so', () => {
  const found = find(openingDiffersFromClosing, { schools: schools('500.01'), previous });
  expect(found).toMatchObject([{ at: '/schools/0/broughtForward', related: ['/closing/01AB'] }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) begint het jaar met € 500,01, maar eindigde volgens het verslag van vorig jaar met € 500,00.',
  );
});

test('the same balance is accepted, however it is written', () => {
  expect(findAt(openingDiffersFromClosing, { schools: schools('500'), previous })).toEqual([]);
});

test('balances of branches add up', () => {
  const rows = [
    { brin: '01AB', branch: '01AB01', broughtForward: '200.00' },
    { brin: '01AB', branch: '01AB02', broughtForward: '300.00' },
  ];
  expect(findAt(openingDiffersFromClosing, { schools: rows, previous })).toEqual([]);
});

test('a blank, a school that last year did not tell of, and a run without a report say nothing', () => {
  expect(findAt(openingDiffersFromClosing, { schools: schools(undefined), previous })).toEqual([]);
  expect(findAt(openingDiffersFromClosing, { previous: { ...previous, closing: {} } })).toEqual([]);
  expect(findAt(openingDiffersFromClosing)).toEqual([]);
});

test('a report of another board is not held against this one', () => {
  const parts = { board: { kvkNumber: '12345678' }, schools: schools('1.00') };
  const other = { ...previous, board: { kvkNumber: '87654321' } };
  expect(findAt(openingDiffersFromClosing, { ...parts, previous: other })).toEqual([]);
});
