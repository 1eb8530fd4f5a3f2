import { expect, test } from '@jest/globals';
import { schoolYearsDisagree } from '../../../src/npo/rules/school-years-disagree.js';
import { find, findAt } from './rule-harness.js';

test('consent for one school year and a refusal for the other make Nee for the year', () => {
  const found = find(schoolYearsDisagree, {
    programmes: [{ schoolYear: '2024-2025', mrConsent: 'no' }, { schoolYear: '2023-2024' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsent', related: ['/programmes/1/mrConsent'] }]);
  expect(found[0]?.nl).toContain('stemde wel in voor 2023-2024 maar niet voor 2024-2025');
});

test('the same answer in both, or a blank in one, is fine', () => {
  expect(findAt(schoolYearsDisagree)).toEqual([]);
  expect(
    findAt(schoolYearsDisagree, { programmes: [{}, { schoolYear: '2024-2025', mrConsent: undefined }] }),
  ).toEqual([]);
});

test('branches that disagree within a school year are left to the rule about branches', () => {
  const programmes = [
    { branch: '01AB00' },
    { branch: '01AB01', mrConsent: 'no' as const },
    { schoolYear: '2024-2025' },
  ];
  expect(findAt(schoolYearsDisagree, { programmes })).toEqual([]);
});

test('a refusal of a school year outside the report does not count', () => {
  expect(
    findAt(schoolYearsDisagree, { programmes: [{}, { schoolYear: '2021-2022', mrConsent: 'no' }] }),
  ).toEqual([]);
});

test('a school year of which the branches disagree is no consent beside a refusal of the other', () => {
  const programmes = [
    { branch: '01AB00' },
    { branch: '01AB01', mrConsent: 'no' as const },
    { schoolYear: '2024-2025', mrConsent: 'no' as const },
  ];
  expect(findAt(schoolYearsDisagree, { programmes })).toEqual([]);
});
