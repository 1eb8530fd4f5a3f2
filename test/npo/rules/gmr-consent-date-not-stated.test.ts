import { expect, test } from '@jest/globals';
import { gmrConsentDateNotStated } from '../../../src/npo/rules/gmr-consent-date-not-stated.js';
import { find, findAt } from './rule-harness.js';

const spending = [{ level: 'aboveSchool' as const }];

test('consent to spending above the schools that leaves it blank is reported', () => {
  const found = find(gmrConsentDateNotStated, { board: { gmrConsent: 'yes' }, spending });
  expect(found).toMatchObject([{ at: '/board' }]);
  expect(found[0]?.nl).toContain('de datum ontbreekt');
});

test('without money above the schools, or with another answer, nothing is said', () => {
  expect(findAt(gmrConsentDateNotStated, { board: { gmrConsent: 'yes' } })).toEqual([]);
  expect(findAt(gmrConsentDateNotStated, { board: { gmrConsent: 'no' }, spending })).toEqual([]);
});

test('what is filled in is accepted', () => {
  const board = { gmrConsent: 'yes' as const, gmrConsentDate: '2024-01-01' };
  expect(findAt(gmrConsentDateNotStated, { board, spending })).toEqual([]);
});

test('a correction at another school does not take the money away', () => {
  const correction = { brin: '02CD', level: 'aboveSchool' as const, amount: '-9000.00' };
  const both = [...spending, correction];
  expect(findAt(gmrConsentDateNotStated, { board: { gmrConsent: 'yes' }, spending: both })).toEqual([
    '/board',
  ]);
});
