import { describe, expect, test } from '@jest/globals';
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

describe('where too few persons were hired', () => {
  const few = { hiredPersons: 4 };

  test('every school that answered no is named, and none is said to have hired', () => {
    const programmes = [
      { brin: '01AB', mrHireAdvice: 'no' as const },
      { brin: '02CD', mrHireAdvice: 'no' as const },
      { brin: '03EF', mrHireAdvice: 'yes' as const },
      { brin: '04GH', mrHireAdvice: 'notApplicable' as const },
    ];
    const found = find(hireWithoutAdvice, { board: few, programmes, spending: [hired] });
    expect(found).toMatchObject([
      { at: '/programmes/0/mrHireAdvice', related: ['/board/hiredPersons'] },
      { at: '/programmes/1/mrHireAdvice', related: ['/board/hiredPersons'] },
    ]);
    expect(found[0]?.nl).toBe(
      'Het bestuur huurde personeel in. Bij De Vlinder (01AB) is de MR voor 2023-2024 niet om advies gevraagd (antwoord: nee); dat hoort wel, tenzij deze school niemand inhuurde.',
    );
  });

  test('each school year is named, also without spending in it', () => {
    const programmes = [
      { mrHireAdvice: 'no' as const },
      { mrHireAdvice: 'no' as const, schoolYear: '2024-2025' },
    ];
    expect(findAt(hireWithoutAdvice, { board: few, programmes, spending: [hired] })).toHaveLength(2);
  });

  test('the advice of one MR under the BRIN is enough there too', () => {
    const programmes = [
      { branch: '01AB00', mrHireAdvice: 'no' as const },
      { branch: '01AB01', mrHireAdvice: 'yes' as const },
    ];
    expect(findAt(hireWithoutAdvice, { board: few, programmes, spending: [hired] })).toEqual([]);
  });

  test('a blank number of persons asks for advice only if there are lines of the kind hired', () => {
    const programmes = [{ mrHireAdvice: 'no' as const }];
    const unknown = { hiredPersons: undefined };
    expect(findAt(hireWithoutAdvice, { board: unknown, programmes, spending: [{}] })).toEqual([]);
    expect(findAt(hireWithoutAdvice, { board: unknown, programmes, spending: [{}, hired] })).toHaveLength(1);
  });
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

test('not applicable at one branch is not enough where another is blank, which is said', () => {
  const programmes = [{ branch: '01AB00', mrHireAdvice: 'notApplicable' as const }, { branch: '01AB01' }];
  expect(findAt(hireWithoutAdvice, { board, programmes, spending: [hired] })).toEqual([]);
});

test('one hired line among others is hire, a line of nothing is not', () => {
  const programmes = [{ mrHireAdvice: 'no' as const }];
  const at = (spending: object[]) => findAt(hireWithoutAdvice, { board, programmes, spending });
  expect(at([{ intervention: 'A1' }, hired])).toHaveLength(1);
  expect(at([{ ...hired, amount: '0.00' }])).toEqual([]);
});
