import { expect, test } from '@jest/globals';
import { gmrConsentNotStated } from '../../../src/npo/rules/gmr-consent-not-stated.js';
import { find, findAt } from './rule-harness.js';

const board = { gmrConsent: undefined } as const;
const spending = [{ level: 'aboveSchool' as const, amount: '500.00' }];

test('a blank while there is money above the school is reported at the board', () => {
  const found = find(gmrConsentNotStated, { board, spending });
  expect(found).toMatchObject([{ at: '/board', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toContain('€ 500,00 bovenschools besteed, maar er staat niet of de GMR');
});

test("a blank without such money is not this rule's", () => {
  expect(findAt(gmrConsentNotStated, { board })).toEqual([]);
});

test('yes, no and not applicable are answers', () => {
  for (const gmrConsent of ['yes', 'no', 'notApplicable'] as const) {
    expect(findAt(gmrConsentNotStated, { board: { gmrConsent }, spending })).toEqual([]);
  }
});

test('money with other boards needs the answer as well', () => {
  expect(findAt(gmrConsentNotStated, { board, spending: [{ level: 'aboveBoard' }] })).toHaveLength(1);
});

test('a correction at another school does not take the money away, and the total is told too', () => {
  const correction = { brin: '02CD', level: 'aboveSchool' as const, amount: '-500.00' };
  const found = find(gmrConsentNotStated, { board, spending: [correction, ...spending] });
  expect(found).toMatchObject([{ at: '/board', related: ['/spending/1/level'] }]);
  expect(found[0]?.nl).toContain(
    'Er is € 500,00 (met de correcties elders samen € 0,00) bovenschools besteed',
  );
});
