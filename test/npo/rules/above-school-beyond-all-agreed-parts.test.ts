import { expect, test } from '@jest/globals';
import { aboveSchoolBeyondAllAgreedParts } from '../../../src/npo/rules/above-school-beyond-all-agreed-parts.js';
import { find, findAt } from './rule-harness.js';

const programmes = [{ aboveSchoolPart: '300.00' }, { brin: '02CD', aboveSchoolPart: '200.00' }];
const ofNoSchool = (amount: string) => ({ brin: undefined, level: 'aboveSchool' as const, amount });

test('money of no school named is held against all parts together', () => {
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes, spending: [ofNoSchool('500.00')] })).toEqual(
    [],
  );
  const found = find(aboveSchoolBeyondAllAgreedParts, { programmes, spending: [ofNoSchool('500.01')] });
  expect(found).toMatchObject([
    {
      at: '/spending/0/amount',
      related: ['/programmes/0/aboveSchoolPart', '/programmes/1/aboveSchoolPart'],
    },
  ]);
  expect(found[0]?.nl).toContain('€ 0,01 te veel');
});

test('money of schools that are named uses up the parts too', () => {
  const named = { level: 'aboveSchool' as const, amount: '300.00' };
  const spending = [named, ofNoSchool('200.01')];
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes, spending })).toEqual(['/spending/1/amount']);
});

test('where every line names its school the rule per school speaks', () => {
  const spending = [{ level: 'aboveSchool' as const, amount: '9000.00' }];
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes, spending })).toEqual([]);
});

test('without any part the rule about the missing part speaks', () => {
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { spending: [ofNoSchool('500.00')] })).toEqual([]);
});

test('a share of money that is not told in full proves nothing', () => {
  const spending = [ofNoSchool('9000.00')];
  expect(
    findAt(aboveSchoolBeyondAllAgreedParts, { programmes: [{ aboveSchoolPart: '10%' }], spending }),
  ).toEqual([]);
});

test('a correction at a school that is named counts: it is the total that is held against all parts', () => {
  const named = { level: 'aboveSchool' as const, amount: '-100.00' };
  const spending = [named, ofNoSchool('600.00')];
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes, spending })).toEqual([]);
});

test('a part of one school year does not cover money of the other', () => {
  const both = [{ aboveSchoolPart: '1000.00' }, { schoolYear: '2024-2025', aboveSchoolPart: '0' }];
  const spending = [{ ...ofNoSchool('900.00'), date: '2024-09-01' }];
  const found = find(aboveSchoolBeyondAllAgreedParts, { programmes: both, spending });
  expect(found).toMatchObject([{ at: '/spending/0/amount', related: ['/programmes/1/aboveSchoolPart'] }]);
  expect(found[0]?.nl).toContain('In 2024-2025 is € 900,00 bovenschools besteed');
});

test('lines without a date are held against the parts of the whole year', () => {
  const both = [{ aboveSchoolPart: '1000.00' }, { schoolYear: '2024-2025', aboveSchoolPart: '0' }];
  const undated = (amount: string) => ({
    programmes: both,
    spending: [{ ...ofNoSchool(amount), date: undefined }],
  });
  expect(findAt(aboveSchoolBeyondAllAgreedParts, undated('1000.00'))).toEqual([]);
  expect(find(aboveSchoolBeyondAllAgreedParts, undated('1000.01'))[0]?.nl).toContain('In 2024 is');
});

test('a correction of one school year leaves what was spent in the other', () => {
  const both = [{ aboveSchoolPart: '1000.00' }, { schoolYear: '2024-2025', aboveSchoolPart: '0' }];
  const spending = [ofNoSchool('-900.00'), { ...ofNoSchool('900.00'), date: '2024-09-01' }];
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes: both, spending })).toEqual([
    '/spending/1/amount',
  ]);
});

test('where corrections of schools that are named take all of it away nothing is left to judge', () => {
  const named = { level: 'aboveSchool' as const, amount: '-600.00' };
  const spending = [named, ofNoSchool('600.00')];
  expect(findAt(aboveSchoolBeyondAllAgreedParts, { programmes, spending })).toEqual([]);
});
