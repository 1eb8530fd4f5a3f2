import { expect, test } from '@jest/globals';
import { mboNotAsked } from '../../../src/npo/rules/mbo-not-asked.js';
import { findAt } from './rule-harness.js';

test('a board of mbo alone is told so', () => {
  expect(findAt(mboNotAsked, { board: { sector: 'mbo' } })).toEqual(['/board/sector']);
});

test('a board with secondary schools is asked', () => {
  expect(findAt(mboNotAsked, { board: { sector: 'mbo-vo' } })).toEqual([]);
  expect(findAt(mboNotAsked)).toEqual([]);
});
