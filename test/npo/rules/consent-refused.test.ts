import { expect, test } from '@jest/globals';
import { consentRefused } from '../../../src/npo/rules/consent-refused.js';
import { find, findAt } from './rule-harness.js';

test('a refusal is reported as the answer that the report gives', () => {
  const found = find(consentRefused, { programmes: [{ mrConsent: 'no', mrConsentDate: undefined }] });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsent' }]);
  expect(found[0]?.nl).toContain('dat wordt gerapporteerd als "Nee"');
});

test('a refusal at one branch is reported at that branch', () => {
  expect(
    findAt(consentRefused, { programmes: [{ branch: '01AB00' }, { branch: '01AB01', mrConsent: 'no' }] }),
  ).toEqual(['/programmes/1/mrConsent']);
});

test('a blank and not applicable are no refusal', () => {
  expect(
    findAt(consentRefused, { programmes: [{ mrConsent: undefined }, { mrConsent: 'notApplicable' }] }),
  ).toEqual([]);
});

test('a report with one answer for the whole year is judged by that answer', () => {
  const found = find(consentRefused, { programmes: [{ schoolYear: '2024', mrConsent: 'no' }] });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsent' }]);
  expect(found[0]?.nl).toContain('De MR heeft niet ingestemd met de besteding in 2024 van De Vlinder (01AB)');
});
