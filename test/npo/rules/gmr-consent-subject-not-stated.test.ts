import { expect, test } from '@jest/globals';
import { gmrConsentSubjectNotStated } from '../../../src/npo/rules/gmr-consent-subject-not-stated.js';
import { find, findAt } from './rule-harness.js';

const spending = [{ level: 'aboveSchool' as const }];

test('consent to spending above the schools that leaves it blank is reported', () => {
  const found = find(gmrConsentSubjectNotStated, { board: { gmrConsent: 'yes' }, spending });
  expect(found).toMatchObject([{ at: '/board' }]);
  expect(found[0]?.nl).toContain('er staat niet waarmee');
});

test('without money above the schools, or with another answer, nothing is said', () => {
  expect(findAt(gmrConsentSubjectNotStated, { board: { gmrConsent: 'yes' } })).toEqual([]);
  expect(findAt(gmrConsentSubjectNotStated, { board: { gmrConsent: 'no' }, spending })).toEqual([]);
});

test('what is filled in is accepted', () => {
  const board = { gmrConsent: 'yes' as const, gmrConsentTo: '2024-01-01' };
  expect(findAt(gmrConsentSubjectNotStated, { board, spending })).toEqual([]);
});

test('a correction at another school does not take the money away', () => {
  const correction = { brin: '02CD', level: 'aboveSchool' as const, amount: '-9000.00' };
  const both = [...spending, correction];
  expect(findAt(gmrConsentSubjectNotStated, { board: { gmrConsent: 'yes' }, spending: both })).toEqual([
    '/board',
  ]);
});
