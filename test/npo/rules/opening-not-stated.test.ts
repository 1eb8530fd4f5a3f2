import { expect, test } from '@jest/globals';
import { openingNotStated } from '../../../src/npo/rules/opening-not-stated.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

test('a blank where last year left money is reported', () => {
  const found = find(openingNotStated, { schools: schools(undefined), previous });
  expect(found).toMatchObject([{ at: '/schools/0', related: ['/closing/01AB'] }]);
  expect(found[0]?.nl).toContain('had volgens het verslag van vorig jaar € 500,00 over');
});

test('nothing left needs no stating', () => {
  const none = { ...previous, closing: { '01AB': '0.00' } };
  expect(findAt(openingNotStated, { schools: schools(undefined), previous: none })).toEqual([]);
});
