import { expect, test } from '@jest/globals';
import { aboveSchoolWithoutAgreedPart } from '../../../src/npo/rules/above-school-without-agreed-part.js';
import { find, findAt } from './rule-harness.js';

const spending = [{ level: 'aboveSchool' as const, amount: '500.00' }];

test('money above the school without a part of the MR is reported at the programme', () => {
  const found = find(aboveSchoolWithoutAgreedPart, { spending });
  expect(found).toMatchObject([{ at: '/programmes/0', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toBe(
    'Van het geld van De Vlinder (01AB) is in 2023-2024 € 500,00 bovenschools besteed, maar er staat niet welk deel de MR daarvoor vooraf heeft aangewezen.',
  );
});

test('any part that the MR stated will do here, 0 included', () => {
  for (const aboveSchoolPart of ['0', '1000.00', '25%']) {
    expect(findAt(aboveSchoolWithoutAgreedPart, { spending, programmes: [{ aboveSchoolPart }] })).toEqual([]);
  }
});

test('a part of another school year does not count', () => {
  const programmes = [{}, { schoolYear: '2024-2025', aboveSchoolPart: '500.00' }];
  expect(findAt(aboveSchoolWithoutAgreedPart, { spending, programmes })).toEqual(['/programmes/0']);
});

test('without a programme the line is named', () => {
  expect(findAt(aboveSchoolWithoutAgreedPart, { spending, programmes: [] })).toEqual(['/spending/0']);
});

test('money with other boards is money above the school', () => {
  expect(findAt(aboveSchoolWithoutAgreedPart, { spending: [{ level: 'aboveBoard' }] })).toHaveLength(1);
});

test('what was credited in full was not spent', () => {
  const credited = [...spending, { level: 'aboveSchool' as const, amount: '-500.00' }];
  expect(findAt(aboveSchoolWithoutAgreedPart, { spending: credited })).toEqual([]);
});

test('money of no school named is reported once, unless some MR stated a part', () => {
  const ofNoSchool = [{ ...spending[0], brin: undefined }];
  const found = find(aboveSchoolWithoutAgreedPart, { spending: ofNoSchool });
  expect(found).toMatchObject([{ at: '/spending/0/level' }]);
  expect(found[0]?.nl).toContain('van geen enkele school');
  const programmes = [{ aboveSchoolPart: '10.00' }];
  expect(findAt(aboveSchoolWithoutAgreedPart, { spending: ofNoSchool, programmes })).toEqual([]);
});

test('a part of another school year does not count for money of no school named', () => {
  const ofNoSchool = [{ ...spending[0], brin: undefined, date: '2024-09-01' }];
  const programmes = [{ aboveSchoolPart: '1000.00' }, { schoolYear: '2024-2025' }];
  const found = find(aboveSchoolWithoutAgreedPart, { spending: ofNoSchool, programmes });
  expect(found).toMatchObject([{ at: '/spending/0/level' }]);
  expect(found[0]?.nl).toContain('In 2024-2025 is € 500,00 bovenschools besteed');
});
