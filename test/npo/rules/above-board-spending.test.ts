import { expect, test } from '@jest/globals';
import { aboveBoardSpending } from '../../../src/npo/rules/above-board-spending.js';
import { find, findAt } from './rule-harness.js';

test('spending with other boards is noted once', () => {
  const found = find(aboveBoardSpending, {
    spending: [{}, { level: 'aboveBoard', amount: '10.00' }, { level: 'aboveBoard', amount: '5.00' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1/level', related: ['/spending/2/level'] }]);
  expect(found[0]?.nl).toContain(
    'Er is € 15,00 bovenbestuurlijk besteed, met andere besturen samen (2 regels)',
  );
});

test('no more is said of the official form than is known: that of 2024', () => {
  const [found] = find(aboveBoardSpending, { reportingYear: 2022, spending: [{ level: 'aboveBoard' }] });
  expect(found?.nl).toContain(
    'Het officiële formulier van verslagjaar 2024 heeft daar geen eigen plaats voor.',
  );
});

test('spending above the school by the board itself is not', () => {
  expect(findAt(aboveBoardSpending, { spending: [{ level: 'aboveSchool' }] })).toEqual([]);
});
