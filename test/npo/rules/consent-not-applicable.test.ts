import { expect, test } from '@jest/globals';
import { consentNotApplicable } from '../../../src/npo/rules/consent-not-applicable.js';
import { findAt } from './rule-harness.js';

const programmes = [{ mrConsent: 'notApplicable' as const }];

test('not applicable does not suit a school that spent money', () => {
  expect(findAt(consentNotApplicable, { programmes })).toEqual(['/programmes/0/mrConsent']);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ date: undefined }] })).toHaveLength(1);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ level: 'aboveSchool' }] })).toHaveLength(1);
});

test('not applicable suits a school year in which nothing was spent', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [] })).toEqual([]);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ date: '2024-08-01' }] })).toEqual([]);
});

test('spending without a date contradicts only a school that answers so for all of its school years', () => {
  const both = [...programmes, { mrConsent: 'yes' as const, schoolYear: '2024-2025' }];
  expect(findAt(consentNotApplicable, { programmes: both, spending: [{ date: undefined }] })).toEqual([]);
});

test('a credit note alone spends nothing', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [{ amount: '-5.00' }] })).toEqual([]);
});

test('money of another school does not count', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [{ brin: '02CD' }] })).toEqual([]);
});
