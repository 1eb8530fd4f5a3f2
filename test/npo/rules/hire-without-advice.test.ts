import { expect, test } from '@jest/globals';
import { hireWithoutAdvice } from '../../../src/npo/rules/hire-without-advice.js';
import { find, findAt } from './rule-harness.js';

const hired = { kind: 'hired' as const, amount: '10.00' };
const board = { hiredPersons: 5 };

test('a school that hired without asking its MR is reported at the answer', () => {
  const found = find(hireWithoutAdvice, {
    board,
    programmes: [{ mrHireAdvice: 'no' }],
    spending: [hired],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/mrHireAdvice' }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) huurde in 2023-2024 personeel in, maar de MR is niet om advies gevraagd (antwoord: nee of n.v.t.).',
  );
});

test('not applicable is no answer where staff was hired', () => {
  const programmes = [{ mrHireAdvice: 'notApplicable' as const }];
  expect(findAt(hireWithoutAdvice, { board, programmes, spending: [hired] })).toEqual([
    '/programmes/0/mrHireAdvice',
  ]);
});

test('where too few persons were hired no school is named, and once for the whole board', () => {
  const programmes = [
    { mrHireAdvice: 'no' as const },
    { mrHireAdvice: 'no' as const, schoolYear: '2024-2025' },
  ];
  const found = find(hireWithoutAdvice, {
    board: { hiredPersons: 4 },
    programmes,
    spending: [hired, { ...hired, date: '2024-09-01' }],
  });
  expect(found).toMatchObject([{ at: '/board/hiredPersons', related: [] }]);
  expect(found[0]?.nl).not.toMatch(/Vlinder|01AB|2023|2024/);
});

test('the advice of one MR under the BRIN is enough', () => {
  const programmes = [
    { branch: '01AB00', mrHireAdvice: 'no' as const },
    { branch: '01AB01', mrHireAdvice: 'yes' as const },
  ];
  expect(findAt(hireWithoutAdvice, { board, programmes, spending: [hired] })).toEqual([]);
});

test('a blank, a credit note, and hire above the school are not reported', () => {
  expect(findAt(hireWithoutAdvice, { board, programmes: [{}], spending: [hired] })).toEqual([]);
  const programmes = [{ mrHireAdvice: 'no' as const }];
  const spending = [
    { ...hired, amount: '-10.00' },
    { ...hired, level: 'aboveSchool' as const },
  ];
  expect(findAt(hireWithoutAdvice, { board, programmes, spending })).toEqual([]);
});
