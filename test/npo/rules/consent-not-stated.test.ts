import { expect, test } from '@jest/globals';
import { consentNotStated } from '../../../src/npo/rules/consent-not-stated.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

test('a blank answer of the MR is reported at the row of the programme', () => {
  const found = find(consentNotStated, { programmes: [{ mrConsent: undefined }] });
  expect(found).toMatchObject([{ code: 'npo:consent-not-stated', at: '/programmes/0' }]);
  expect(found[0]?.nl).toBe(
    'Bij het programma 2023-2024 van De Vlinder (01AB) staat niet of de MR heeft ingestemd.',
  );
  expect(found[0]?.en).toBe(
    'The programme 2023-2024 of De Vlinder (01AB) does not say whether the MR consented.',
  );
});

test('yes, no and not applicable are answers', () => {
  for (const mrConsent of ['yes', 'no', 'notApplicable'] as const) {
    expect(findAt(consentNotStated, { programmes: [{ mrConsent }] })).toEqual([]);
  }
});

test('a blank at one branch is reported with its code', () => {
  const found = find(consentNotStated, {
    programmes: [{ branch: '01AB00' }, { branch: '01AB01', mrConsent: undefined }],
  });
  expect(found).toMatchObject([{ at: '/programmes/1' }]);
  expect(found[0]?.nl).toContain('De Vlinder (01AB01)');
});

test('a programme of another reporting year is not asked', () => {
  expect(
    findAt(consentNotStated, { programmes: [{ schoolYear: '2021-2022', mrConsent: undefined }] }),
  ).toEqual([]);
});

test('a report with one answer for the whole year is judged by that answer', () => {
  const found = find(consentNotStated, { programmes: [{ schoolYear: '2024', mrConsent: undefined }] });
  expect(found).toMatchObject([{ at: '/programmes/0' }]);
  expect(found[0]?.nl).toBe(
    'Van De Vlinder (01AB) staat niet of de MR heeft ingestemd met de besteding in 2024.',
  );
});

test('where nothing was spent there is nothing to consent to', () => {
  const programmes = [{ mrConsent: undefined }];
  expect(findAt(consentNotStated, { programmes, spending: [] })).toEqual([]);
  expect(findAt(consentNotStated, { programmes, spending: [{ brin: '02CD' }] })).toEqual([]);
  expect(findAt(consentNotStated, { programmes, spending: [{ amount: '-5.00' }] })).toEqual([]);
  expect(findAt(consentNotStated, { programmes, spending: [{ level: 'aboveSchool' }] })).toHaveLength(1);
});

test('where the spending is unknown every school is asked', () => {
  const submission = submissionOf({ programmes: [{ mrConsent: undefined }], spending: [] });
  const subject = { ...subjectOf(submission), spendingIsUnknown: true };
  expect([...consentNotStated.check(subject)]).toHaveLength(1);
});
