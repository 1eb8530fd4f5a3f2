import { expect, test } from '@jest/globals';
import { newcomersMoneyDiffers } from '../../../src/npo/rules/newcomers-money-differs.js';
import { find, findAt } from './rule-harness.js';

const counted = { countDate: '2020-10-01', pupils: 100, disadvantageUnits: '0', newcomers: 4 };
const funding = (second: string) => [
  { schoolYear: '2021-2022', calendarYear: 2021, newcomers: '1500.00' },
  { schoolYear: '2021-2022', calendarYear: 2022, newcomers: second },
];
const at = (parts: object) => findAt(newcomersMoneyDiffers, { reportingYear: 2022, ...parts });

test('number times the amount that is filled in is what was received, give or take five per cent', () => {
  const pupils = [{ ...counted, amountPerNewcomer: '1000.00' }];
  expect(at({ pupils, funding: funding('2700.00') })).toEqual([]);
  const found = find(newcomersMoneyDiffers, { reportingYear: 2022, pupils, funding: funding('2700.01') });
  expect(found).toMatchObject([{ at: '/funding/0/newcomers' }]);
  expect(found[0]?.nl).toContain('ontving voor 2021-2022 € 4.200,01 voor nieuwkomers');
});

test('without an amount nothing is judged: none was found, and none is guessed', () => {
  expect(at({ pupils: [counted], funding: funding('9000.00') })).toEqual([]);
});

test('half of the school year is not judged', () => {
  const pupils = [{ ...counted, amountPerNewcomer: '1000.00' }];
  expect(at({ pupils, funding: funding('2700.01').slice(0, 1) })).toEqual([]);
});

test('where no number of newcomers is filled in their money is not judged', () => {
  const pupils = [{ ...counted, newcomers: undefined, amountPerNewcomer: '1000.00' }];
  expect(at({ pupils, funding: funding('2700.01') })).toEqual([]);
});
