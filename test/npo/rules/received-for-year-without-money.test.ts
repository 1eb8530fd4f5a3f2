import { expect, test } from '@jest/globals';
import { receivedForYearWithoutMoney } from '../../../src/npo/rules/received-for-year-without-money.js';
import { find, findAt } from './rule-harness.js';

test('money for a school year for which none was granted is reported, by school and school year', () => {
  const found = find(receivedForYearWithoutMoney, {
    funding: [
      { schoolYear: '2023-2024', received: '100.00' },
      { schoolYear: '2023-2024', calendarYear: 2023, received: '50.00' },
      { schoolYear: '2024-2025', received: '1.00' },
    ],
  });
  expect(found).toMatchObject([
    { at: '/funding/0/received', related: ['/funding/1/received'] },
    { at: '/funding/2/received' },
  ]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) ontving volgens de opgave € 150,00 voor 2023-2024, maar voor dat schooljaar is geen NPO-geld toegekend.',
  );
});

test('a late payment for 2022-2023, a zero, a repayment and money for newcomers are not reported', () => {
  const funding = [
    { schoolYear: '2022-2023', received: '100.00' },
    { schoolYear: '2023-2024', received: '0.00' },
    { schoolYear: '2023-2024', received: '-5.00' },
    { schoolYear: '2023-2024', newcomers: '100.00' },
  ];
  expect(findAt(receivedForYearWithoutMoney, { funding })).toEqual([]);
});
