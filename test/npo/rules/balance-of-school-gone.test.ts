import { expect, test } from '@jest/globals';
import { balanceOfSchoolGone } from '../../../src/npo/rules/balance-of-school-gone.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };

test('a school that had money left and is gone is reported', () => {
  const found = find(balanceOfSchoolGone, { schools: [{ brin: '02CD' }], previous });
  expect(found).toMatchObject([{ at: '/board', related: ['/closing/01AB'] }]);
  expect(found[0]?.nl).toContain('School 01AB had volgens het verslag van vorig jaar € 500,00 over');
});

test('a school that had nothing left may go', () => {
  const none = { ...previous, closing: { '01AB': '0.00' } };
  expect(findAt(balanceOfSchoolGone, { schools: [{ brin: '02CD' }], previous: none })).toEqual([]);
});
