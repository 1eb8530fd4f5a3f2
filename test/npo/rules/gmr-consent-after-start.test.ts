import { expect, test } from '@jest/globals';
import { gmrConsentAfterStart } from '../../../src/npo/rules/gmr-consent-after-start.js';
import { find, findAt } from './rule-harness.js';

const board = { gmrConsent: 'yes' as const, gmrConsentDate: '2024-02-01' };
const spentOn = (date: string) => [{ level: 'aboveSchool' as const, date }];

test('consent of the GMR after the first spending above the school is reported', () => {
  const found = find(gmrConsentAfterStart, { board, spending: spentOn('2024-01-31') });
  expect(found).toMatchObject([{ at: '/board/gmrConsentDate', related: ['/spending/0/date'] }]);
  expect(found[0]?.nl).toBe(
    'De GMR stemde in op 01-02-2024, maar de eerste bovenschoolse besteding is van 31-01-2024.',
  );
});

test('consent on the same day is in time', () => {
  expect(findAt(gmrConsentAfterStart, { board, spending: spentOn('2024-02-01') })).toEqual([]);
});

test('spending of the schools themselves does not count', () => {
  expect(findAt(gmrConsentAfterStart, { board, spending: [{ date: '2024-01-01' }] })).toEqual([]);
});

test('without a date, or without consent, nothing is compared', () => {
  const spending = spentOn('2024-01-01');
  expect(findAt(gmrConsentAfterStart, { board: { gmrConsent: 'yes' }, spending })).toEqual([]);
  expect(findAt(gmrConsentAfterStart, { board: { ...board, gmrConsent: 'no' }, spending })).toEqual([]);
});

test('a correction at another school does not take the money away; money credited in full does not count', () => {
  const correction = { brin: '02CD', level: 'aboveSchool' as const, date: '2024-01-02', amount: '-9000.00' };
  const spending = [...spentOn('2024-01-31'), correction];
  expect(findAt(gmrConsentAfterStart, { board, spending })).toEqual(['/board/gmrConsentDate']);
  const credited = [...spentOn('2024-01-31'), { ...correction, brin: '01AB', amount: '-1000.00' }];
  const later = { ...correction, brin: '02CD', date: '2024-03-01', amount: '10.00' };
  expect(findAt(gmrConsentAfterStart, { board, spending: [...credited, later] })).toEqual([]);
});
