import { expect, test } from '@jest/globals';
import { fewHiredPersons } from '../../../src/npo/rules/few-hired-persons.js';
import { findAt } from './rule-harness.js';

const hired = (hiredPersons: number | undefined) => ({ board: { hiredPersons } });

test('one to four persons are noted, five are not', () => {
  for (const persons of [1, 4]) {
    expect(findAt(fewHiredPersons, hired(persons))).toEqual(['/board/hiredPersons']);
  }
  expect(findAt(fewHiredPersons, hired(5))).toEqual([]);
});

test('nobody, and nobody knows, are not few', () => {
  expect(findAt(fewHiredPersons, hired(0))).toEqual([]);
  expect(findAt(fewHiredPersons, hired(undefined))).toEqual([]);
});
