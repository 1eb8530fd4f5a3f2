import { expect, test } from '@jest/globals';
import { hiredPersonsNotStated } from '../../../src/npo/rules/hired-persons-not-stated.js';
import { find, findAt } from './rule-harness.js';

const spending = [{ kind: 'hired' as const }];

test('hired lines without a number of persons are reported at the board', () => {
  const found = find(hiredPersonsNotStated, { board: { hiredPersons: undefined }, spending });
  expect(found).toMatchObject([{ at: '/board', related: [] }]);
});

test('a number will do, 0 included', () => {
  for (const hiredPersons of [0, 1, 12]) {
    expect(findAt(hiredPersonsNotStated, { board: { hiredPersons }, spending })).toEqual([]);
  }
});

test('without hired lines the number may stay blank', () => {
  expect(findAt(hiredPersonsNotStated, { board: { hiredPersons: undefined } })).toEqual([]);
});
