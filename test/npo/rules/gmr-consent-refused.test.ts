import { expect, test } from '@jest/globals';
import { gmrConsentRefused } from '../../../src/npo/rules/gmr-consent-refused.js';
import { find, findAt } from './rule-harness.js';

const board = { gmrConsent: 'no' } as const;
const spending = [{ level: 'aboveSchool' as const, amount: '500.00' }];

test('a refusal while there is money above the school is reported', () => {
  const found = find(gmrConsentRefused, { board, spending });
  expect(found).toMatchObject([{ at: '/board/gmrConsent', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toContain('dat wordt gerapporteerd als "Nee"');
});

test('a refusal without such money is fine: nothing was done without consent', () => {
  expect(findAt(gmrConsentRefused, { board })).toEqual([]);
});

test('a blank is not a refusal', () => {
  expect(findAt(gmrConsentRefused, { board: { gmrConsent: undefined }, spending })).toEqual([]);
});

test('a correction in another category does not take the money away, and the total is told too', () => {
  const correction = { level: 'aboveSchool' as const, intervention: 'A1', amount: '-100.00' };
  const found = find(gmrConsentRefused, { board, spending: [...spending, correction] });
  expect(found).toMatchObject([{ at: '/board/gmrConsent', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toContain('Er is € 500,00 (met de correcties elders samen € 400,00) bovenschools');
});
