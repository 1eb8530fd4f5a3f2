import { expect, test } from '@jest/globals';
import { agreedPartOfSchoolAndBranches } from '../../../src/npo/rules/agreed-part-of-school-and-branches.js';
import { find, findAt } from './rule-harness.js';

const whole = (aboveSchoolPart?: string) => ({ aboveSchoolPart });
const east = (aboveSchoolPart?: string) => ({ branch: '01AB01', aboveSchoolPart });
const south = (aboveSchoolPart?: string) => ({ branch: '01AB02', aboveSchoolPart });

test('an amount of the school beside those of its branches is told with all of them', () => {
  const found = find(agreedPartOfSchoolAndBranches, {
    programmes: [whole('840.00'), east('420.00'), south('420.00')],
  });
  expect(found).toMatchObject([
    {
      at: '/programmes/0/aboveSchoolPart',
      related: ['/programmes/1/aboveSchoolPart', '/programmes/2/aboveSchoolPart'],
    },
  ]);
  expect(found[0]?.nl).toContain(
    'voor 2023-2024 is ingevuld voor de school als geheel (€ 840,00) en ook per vestiging: De Vlinder (01AB01) € 420,00, De Vlinder (01AB02) € 420,00.',
  );
});

test('a percentage beside an amount counts too', () => {
  const found = find(agreedPartOfSchoolAndBranches, { programmes: [whole('10%'), east('420.00')] });
  expect(found[0]?.nl).toContain('(10%) en ook per vestiging: De Vlinder (01AB01) € 420,00.');
});

test('percentages alone are not added up', () => {
  const programmes = [whole('10%'), east('10%'), south('5%')];
  expect(findAt(agreedPartOfSchoolAndBranches, { programmes })).toEqual([]);
});

test('the school alone, its branches alone or a zero are right', () => {
  for (const programmes of [
    [whole('840.00'), east(), south()],
    [whole(), east('420.00'), south('420.00')],
    [whole('840.00'), east('0.00')],
    [whole('0.00'), east('420.00')],
  ]) {
    expect(findAt(agreedPartOfSchoolAndBranches, { programmes })).toEqual([]);
  }
});

test('another school year is another matter', () => {
  const programmes = [whole('840.00'), { ...east('420.00'), schoolYear: '2024-2025' }];
  expect(findAt(agreedPartOfSchoolAndBranches, { programmes })).toEqual([]);
});
