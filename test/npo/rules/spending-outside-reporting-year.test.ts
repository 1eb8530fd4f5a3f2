import { expect, test } from '@jest/globals';
import { spendingOutsideReportingYear } from '../../../src/npo/rules/spending-outside-reporting-year.js';
import { find, findAt } from './rule-harness.js';

const on = (...dates: string[]) => dates.map((date) => ({ date }));

test('31 December of the year before and 1 January of the next lie outside', () => {
  const found = find(spendingOutsideReportingYear, {
    spending: on('2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'),
  });
  expect(found).toMatchObject([{ at: '/spending/0/date', related: ['/spending/3/date'] }]);
  expect(found[0]?.nl).toContain('2 regels (samen € 2.000,00) met een datum buiten verslagjaar 2024');
});

test('what lies outside the programme altogether is left to the other rule', () => {
  expect(findAt(spendingOutsideReportingYear, { spending: on('2020-12-31', '2025-08-01') })).toEqual([]);
});
