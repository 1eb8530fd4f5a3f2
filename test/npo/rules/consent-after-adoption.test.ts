import { expect, test } from '@jest/globals';
import { consentAfterAdoption } from '../../../src/npo/rules/consent-after-adoption.js';
import { find, findAt } from './rule-harness.js';

test('consent a day after adoption is reported with both dates', () => {
  const found = find(consentAfterAdoption, {
    programmes: [{ adoptedOn: '2023-07-01', mrConsentDate: '2023-07-02' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsentDate', related: ['/programmes/0/adoptedOn'] }]);
  expect(found[0]?.nl).toContain('is vastgesteld op 01-07-2023, maar de MR stemde pas in op 02-07-2023');
});

test('consent on the day of adoption is in time', () => {
  const programmes = [{ adoptedOn: '2023-07-01', mrConsentDate: '2023-07-01' }];
  expect(findAt(consentAfterAdoption, { programmes })).toEqual([]);
});

test('a missing date proves nothing', () => {
  expect(
    findAt(consentAfterAdoption, {
      programmes: [
        { adoptedOn: undefined, mrConsentDate: '2024-05-01' },
        { adoptedOn: '2023-07-01', mrConsentDate: undefined },
      ],
    }),
  ).toEqual([]);
});

test('the date of a refusal is no consent', () => {
  const programmes = [{ mrConsent: 'no' as const, mrConsentDate: '2024-05-01' }];
  expect(findAt(consentAfterAdoption, { programmes })).toEqual([]);
});
