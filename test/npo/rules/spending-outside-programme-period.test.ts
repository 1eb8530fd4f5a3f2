import { expect, test } from '@jest/globals';
import { spendingOutsideProgrammePeriod } from '../../../src/npo/rules/spending-outside-programme-period.js';
import { find, findAt } from './rule-harness.js';

const on = (...dates: (string | undefined)[]) => dates.map((date) => ({ date }));

test('the day before 1 August 2021 and the day after 31 July 2025 lie outside', () => {
  const found = find(spendingOutsideProgrammePeriod, {
    spending: on('2021-07-31', '2021-08-01', '2025-07-31', '2025-08-01'),
  });
  expect(found).toMatchObject([{ at: '/spending/0/date', related: ['/spending/3/date'] }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) heeft 2 regels (samen € 2.000,00) met een datum buiten de looptijd van het programma, 01-08-2021 tot en met 31-07-2025.',
  );
});

test('each school, and the board, has a finding of its own', () => {
  const date = '2020-01-01';
  expect(
    findAt(spendingOutsideProgrammePeriod, {
      spending: [{ date }, { date, brin: '02CD' }, { date, brin: undefined, level: 'aboveSchool' }],
    }),
  ).toEqual(['/spending/0/date', '/spending/1/date', '/spending/2/date']);
});

test('a finding names twenty further lines at most', () => {
  const [found] = find(spendingOutsideProgrammePeriod, {
    spending: Array.from({ length: 100 }, () => ({ date: '2020-01-01' })),
  });
  expect(found?.related).toHaveLength(20);
  expect(found?.nl).toContain('100 regels');
});

test('a line without a date lies nowhere', () => {
  expect(findAt(spendingOutsideProgrammePeriod, { spending: on(undefined) })).toEqual([]);
});

test('a credit note after the end spends nothing', () => {
  const spending = [{ date: '2025-08-01', amount: '-4.00' }];
  expect(findAt(spendingOutsideProgrammePeriod, { spending })).toEqual([]);
});

test('a line of nothing spends nothing, a line of a cent does', () => {
  const at = (amount: string) =>
    findAt(spendingOutsideProgrammePeriod, { spending: [{ date: '2025-08-01', amount }] });
  expect(at('0.00')).toEqual([]);
  expect(at('0.01')).toEqual(['/spending/0/date']);
});
