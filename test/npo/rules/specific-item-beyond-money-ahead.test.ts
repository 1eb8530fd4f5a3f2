import { expect, test } from '@jest/globals';
import { specificItemBeyondMoneyAhead } from '../../../src/npo/rules/specific-item-beyond-money-ahead.js';
import { find, findAt } from './rule-harness.js';

const parts = {
  reportingYear: 2022,
  schools: [{ name: 'De Vlinder', broughtForward: '1000.00' }],
  funding: [
    { schoolYear: '2021-2022', received: '500.00' },
    { schoolYear: '2022-2023', received: '800.00' },
  ],
  spending: [{ date: '2022-03-01', amount: '100.00' }],
};
const at = (specificItem: string) =>
  findAt(specificItemBeyondMoneyAhead, { ...parts, board: { specificItem } });

test('the item holds what was received for the school year that goes on, give or take a euro', () => {
  expect(at('801.00')).toEqual([]);
  expect(at('801.01')).toEqual(['/board/specificItem']);
  const found = find(specificItemBeyondMoneyAhead, { ...parts, board: { specificItem: '900.00' } });
  expect(found[0]?.nl).toContain('is hoogstens € 800,00 over');
});

test('the item holds no more than is left once the board has spent of it too', () => {
  const ofNoSchool = { level: 'aboveSchool' as const, brin: undefined, date: '2022-09-01' };
  const spending = [...parts.spending, { ...ofNoSchool, amount: '2000.00' }];
  const board = { specificItem: '800.00' };
  const found = find(specificItemBeyondMoneyAhead, { ...parts, spending, board });
  expect(found[0]?.nl).toContain('is hoogstens € 200,00 over');
});

test('nothing is said where one school does not tell what it has left', () => {
  const schools = [...parts.schools, { brin: '02CD' }];
  const board = { specificItem: '9000.00' };
  expect(findAt(specificItemBeyondMoneyAhead, { ...parts, schools, board })).toEqual([]);
});
