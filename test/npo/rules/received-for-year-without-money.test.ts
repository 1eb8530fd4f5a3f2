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

test('money for newcomers is reported in its own cell, and counts with the other money', () => {
  const found = find(receivedForYearWithoutMoney, {
    funding: [
      { schoolYear: '2024-2025', received: '0.00', newcomers: '5000.00' },
      { schoolYear: '2023-2024', received: '30.00', newcomers: '12.50' },
    ],
  });
  expect(found).toMatchObject([
    { at: '/funding/0/newcomers', related: [] },
    { at: '/funding/1/received', related: ['/funding/1/newcomers'] },
  ]);
  expect(found[0]?.nl).toContain('ontving volgens de opgave € 5.000,00 voor 2024-2025');
  expect(found[1]?.nl).toContain('€ 42,50');
});

test('a negative amount is reported too, apart from what was received', () => {
  const found = find(receivedForYearWithoutMoney, {
    funding: [
      { schoolYear: '2023-2024', received: '-1000.00' },
      { schoolYear: '2023-2024', calendarYear: 2023, received: '1000.00', newcomers: '-5.00' },
    ],
  });
  expect(found).toMatchObject([
    { at: '/funding/0/received', related: ['/funding/1/newcomers'] },
    { at: '/funding/1/received', related: [] },
  ]);
  expect(found[0]?.nl).toBe(
    'Bij De Vlinder (01AB) staat € -1.005,00 als ontvangen voor 2023-2024, maar voor dat schooljaar is geen NPO-geld toegekend.',
  );
  expect(found[0]?.en).toBe(
    '-€1,005.00 is stated as received by De Vlinder (01AB) for 2023-2024, but no NPO money was granted for that school year.',
  );
  expect(found[1]?.nl).toContain('ontving volgens de opgave € 1.000,00 voor 2023-2024');
});

test('a late payment and a repayment of 2022-2023, and a zero, are not reported', () => {
  const funding = [
    { schoolYear: '2022-2023', received: '100.00' },
    { schoolYear: '2023-2024', received: '0.00' },
    { schoolYear: '2022-2023', calendarYear: 2023, received: '-5.00' },
    { schoolYear: '2022-2023', newcomers: '100.00' },
    { schoolYear: '2023-2024', newcomers: '0.00' },
  ];
  expect(findAt(receivedForYearWithoutMoney, { funding })).toEqual([]);
});

test('a finding points to twenty further amounts at most, and adds up all of them', () => {
  const found = find(receivedForYearWithoutMoney, {
    funding: Array.from({ length: 30 }, () => ({ schoolYear: '2023-2024', received: '10.00' })),
  });
  expect(found).toHaveLength(1);
  expect(found[0]?.related).toHaveLength(20);
  expect(found[0]?.nl).toContain('€ 300,00');
});
