import { expect, test } from '@jest/globals';
import { unspentAtProgrammeEnd } from '../../../src/npo/rules/unspent-at-programme-end.js';
import { find, findAt } from './rule-harness.js';

const parts = {
  reportingYear: 2025,
  schools: [{ name: 'De Vlinder', broughtForward: '1500.00' }],
  funding: [],
  spending: [{ date: '2025-03-01', amount: '1000.00' }],
};

test('what is left in the year in which the programme ends is told', () => {
  const found = find(unspentAtProgrammeEnd, parts);
  expect(found).toMatchObject([{ at: '/board' }]);
  expect(found[0]?.nl).toBe(
    'Het programma liep tot en met 31-07-2025; € 500,00 is niet besteed en kan niet meer als NPO-geld worden besteed.',
  );
});

test('nothing is said in a year before it, or where all was spent', () => {
  expect(findAt(unspentAtProgrammeEnd, { ...parts, reportingYear: 2024 })).toEqual([]);
  const spending = [{ date: '2025-03-01', amount: '1500.00' }];
  expect(findAt(unspentAtProgrammeEnd, { ...parts, spending })).toEqual([]);
});

test('a cent that is left is told', () => {
  const spending = [{ date: '2025-03-01', amount: '1499.99' }];
  expect(findAt(unspentAtProgrammeEnd, { ...parts, spending })).toEqual(['/board']);
});
