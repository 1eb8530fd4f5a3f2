import { expect, test } from '@jest/globals';
import { hireAdviceNotStated } from '../../../src/npo/rules/hire-advice-not-stated.js';
import { find, findAt } from './rule-harness.js';

const spending = [{ kind: 'hired' as const, amount: '10.00' }];

test('a blank is reported where the school hired', () => {
  const found = find(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes: [{}], spending });
  expect(found).toMatchObject([{ at: '/programmes/0' }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) huurde in 2023-2024 personeel in, maar er staat niet of de MR om advies is gevraagd.',
  );
});

test('where the number of persons is not known no school is named', () => {
  const found = find(hireAdviceNotStated, {
    board: { hiredPersons: undefined },
    programmes: [{}],
    spending,
  });
  expect(found).toMatchObject([{ at: '/board' }]);
  expect(found[0]?.nl).not.toMatch(/Vlinder|01AB/);
});

test('a school that hired nobody may leave it blank', () => {
  expect(findAt(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes: [{}] })).toEqual([]);
});

test('a refusal is reported elsewhere', () => {
  const programmes = [{ mrHireAdvice: 'no' as const }];
  expect(findAt(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes, spending })).toEqual([]);
});
