import { expect, test } from '@jest/globals';
import { consentDateNotStated } from '../../../src/npo/rules/consent-date-not-stated.js';
import { findAt } from './rule-harness.js';

test('consent without a date is reported', () => {
  expect(findAt(consentDateNotStated, { programmes: [{ mrConsentDate: undefined }] })).toEqual([
    '/programmes/0',
  ]);
});

test('a refusal and a blank need no date', () => {
  const mrConsentDate = undefined;
  expect(
    findAt(consentDateNotStated, {
      programmes: [
        { mrConsent: 'no', mrConsentDate },
        { mrConsent: undefined, mrConsentDate },
      ],
    }),
  ).toEqual([]);
});
