import { expect, test } from '@jest/globals';
import { receivedBelowMinimum } from '../../../src/npo/rules/received-below-minimum.js';
import { find, findAt } from './rule-harness.js';

const pupils = [{ countDate: '2021-10-01', fundingType: 'vo', pupils: 100, disadvantageUnits: '0' }];
const funding = (received: string) => [
  { schoolYear: '2022-2023', calendarYear: 2022, received },
  { schoolYear: '2022-2023', calendarYear: 2023, received: '10000.00' },
];
const at = (parts: object) => findAt(receivedBelowMinimum, { reportingYear: 2023, pupils, ...parts });

test('a cent less than 500 euros a pupil is reported where the amount itself is not known', () => {
  expect(at({ funding: funding('40000.00') })).toEqual([]);
  const found = find(receivedBelowMinimum, { reportingYear: 2023, pupils, funding: funding('39999.99') });
  expect(found).toMatchObject([
    { at: '/funding/0/received', related: ['/funding/1/received', '/pupils/0/pupils'] },
  ]);
  expect(found[0]?.nl).toContain(
    '€ 49.999,99 voor 100 leerlingen; minimaal € 500,00 per leerling is € 50.000,00',
  );
});

test('where the amount is known the minimum says nothing', () => {
  const primary = [{ countDate: '2021-10-01', pupils: 100, disadvantageUnits: '0' }];
  expect(at({ pupils: primary, funding: funding('1.00') })).toEqual([]);
});

test('a calendar year that is missing leaves it open', () => {
  expect(at({ funding: funding('39999.99').slice(0, 1) })).toEqual([]);
});

test('newcomers, whose amount is not known, do not make the minimum speak', () => {
  const primary = [{ countDate: '2021-10-01', pupils: 100, disadvantageUnits: '0', newcomers: 3 }];
  expect(at({ pupils: primary, funding: funding('1.00') })).toEqual([]);
});

test('units of disadvantage are no pupils', () => {
  const withUnits = [{ ...pupils[0], disadvantageUnits: '10' }];
  expect(at({ pupils: withUnits, funding: funding('40000.00') })).toEqual([]);
});
