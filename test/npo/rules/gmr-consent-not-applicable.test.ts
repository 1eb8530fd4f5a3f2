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

test.each([
  ['at another school', { brin: '02CD' }],
  ['in another category', { intervention: 'A1' }],
  ['at another level', { level: 'aboveBoard' as const }],
])('a correction %s does not take the money away', (_where, other) => {
  const correction = { level: 'aboveSchool' as const, amount: '-800.00', ...other };
  const found = find(gmrConsentNotApplicable, { board, spending: [...spending, correction] });
  expect(found).toMatchObject([{ at: '/board/gmrConsent', related: ['/spending/0/level'] }]);
  expect(found[0]?.nl).toBe(
    'Bij de instemming van de GMR staat "niet van toepassing", maar er is € 500,00 (met de correcties elders samen € -300,00) bovenschools besteed.',
  );
  expect(found[0]?.en).toBe(
    'The consent of the GMR is "not applicable", but €500.00 (with the corrections elsewhere -€300.00 together) was spent above school level.',
  );
});

test('lines of one school, category and level are taken together, whatever their school year', () => {
  const credited = [...spending, { ...spending[0], date: '2024-09-01', amount: '-500.00' }];
  expect(findAt(gmrConsentNotApplicable, { board, spending: credited })).toEqual([]);
});

test.each(['yes', 'no', undefined] as const)('the answer %s does not deny the money', (gmrConsent) => {
  expect(findAt(gmrConsentNotApplicable, { board: { gmrConsent }, spending })).toEqual([]);
});
