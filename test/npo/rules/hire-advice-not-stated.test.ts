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

test('where the number of persons is not known every school that left it blank is named', () => {
  const found = find(hireAdviceNotStated, {
    board: { hiredPersons: undefined },
    programmes: [{ brin: '01AB' }, { brin: '02CD' }, { brin: '03EF', mrHireAdvice: 'notApplicable' }],
    spending,
  });
  expect(found).toMatchObject([
    { at: '/programmes/0', related: ['/board'] },
    { at: '/programmes/1', related: ['/board'] },
  ]);
  expect(found[0]?.nl).toBe(
    'Het bestuur huurde personeel in. Bij De Vlinder (01AB) staat voor 2023-2024 niet of de MR om advies is gevraagd (n.v.t. als deze school niemand inhuurde).',
  );
});

test('a school that hired nobody may leave it blank', () => {
  expect(findAt(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes: [{}] })).toEqual([]);
});

test('a refusal is reported elsewhere', () => {
  const programmes = [{ mrHireAdvice: 'no' as const }];
  expect(findAt(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes, spending })).toEqual([]);
});

test('a blank of one branch is not asked for where another refused, which is reported elsewhere', () => {
  const programmes = [{ branch: '01AB00' }, { branch: '01AB01', mrHireAdvice: 'no' as const }];
  expect(findAt(hireAdviceNotStated, { board: { hiredPersons: 5 }, programmes, spending })).toEqual([]);
});
