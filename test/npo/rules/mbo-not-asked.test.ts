import { expect, test } from '@jest/globals';
import { mboNotAsked } from '../../../src/npo/rules/mbo-not-asked.js';
import { find, findAt } from './rule-harness.js';

test('a board of mbo alone is told so', () => {
  expect(findAt(mboNotAsked, { board: { sector: 'mbo' } })).toEqual(['/board/sector']);
});

test('a board with secondary schools is asked', () => {
  expect(findAt(mboNotAsked, { board: { sector: 'mbo-vo' } })).toEqual([]);
  expect(findAt(mboNotAsked)).toEqual([]);
});

test('no more is said of the official form than is known: that of 2024', () => {
  const [found] = find(mboNotAsked, { reportingYear: 2022, board: { sector: 'mbo' } });
  expect(found?.nl).toContain(
    'stelt het officiële formulier van verslagjaar 2024 de NPO-vragen (po en vo) niet',
  );
});
