import { expect, test } from '@jest/globals';
import { gmrConsentNotApplicable } from '../../../src/npo/rules/gmr-consent-not-applicable.js';
import { find, findAt } from './rule-harness.js';

const board = { gmrConsent: 'notApplicable' } as const;
const spending = [{ level: 'aboveSchool' as const, amount: '500.00' }];

test('not applicable while there is money above the school is reported', () => {
  const found = find(gmrConsentNotApplicable, { board, spending });
  expect(found).toMatchObject([{ at: '/board/gmrConsent', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toContain('"niet van toepassing", maar er is € 500,00 bovenschools besteed');
});

test('not applicable suits a board without such money', () => {
  expect(findAt(gmrConsentNotApplicable, { board })).toEqual([]);
});

test('money that was credited in full is no such money', () => {
  const credited = [...spending, { level: 'aboveSchool' as const, amount: '-500.00' }];
  expect(findAt(gmrConsentNotApplicable, { board, spending: credited })).toEqual([]);
});
