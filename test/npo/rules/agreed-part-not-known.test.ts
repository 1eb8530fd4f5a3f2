import { expect, test } from '@jest/globals';
import { agreedPartNotKnown } from '../../../src/npo/rules/agreed-part-not-known.js';
import { find, findAt } from './rule-harness.js';

const whole = (aboveSchoolPart?: string) => ({ aboveSchoolPart });
const east = (aboveSchoolPart?: string) => ({ branch: '01AB01', aboveSchoolPart });
const south = (aboveSchoolPart?: string) => ({ branch: '01AB02', aboveSchoolPart });

test.each([
  ['blank at a branch', [east('420.00'), south()]],
  ['a percentage of one and nothing of the other', [east('10%'), south()]],
  ['an amount and a percentage', [east('420.00'), south('10%')]],
  ['different percentages', [east('10%'), south('20%')]],
  ['an amount of the school and a percentage of a branch', [whole('420.00'), east('10%')]],
])('%s cannot be told of the school', (_, programmes) => {
  const found = find(agreedPartNotKnown, { programmes });
  expect(found).toMatchObject([{ at: '/programmes/0/aboveSchoolPart' }]);
  expect(found[0]?.nl).toContain('voor 2023-2024 staat niet in het rapport');
});

test.each([
  ['amounts of all branches', [east('420.00'), south('0.00')]],
  ['the same percentage of all', [east('10%'), south('10%')]],
  ['the school as a whole', [whole('420.00'), east(), south()]],
  ['a blank school with all its branches', [whole(), east('420.00'), south('420.00')]],
  ['nothing at all', [east(), south()]],
])('%s can, or is no part', (_, programmes) => {
  expect(findAt(agreedPartNotKnown, { programmes })).toEqual([]);
});

test('a school without branches that stands there twice is another matter', () => {
  expect(findAt(agreedPartNotKnown, { programmes: [whole('10%'), whole('20%')] })).toEqual([]);
});
