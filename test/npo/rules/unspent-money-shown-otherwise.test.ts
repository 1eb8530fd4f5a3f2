import { expect, test } from '@jest/globals';
import { unspentMoneyShownOtherwise } from '../../../src/npo/rules/unspent-money-shown-otherwise.js';
import { find, findAt } from './rule-harness.js';

// 1,500 brought forward, 1,000 spent: 500 left.
const parts = { schools: [{ name: 'De Vlinder', broughtForward: '1500.00' }], funding: [] };
const at = (board: object) => findAt(unspentMoneyShownOtherwise, { ...parts, board });

test('reserve and item are together what is left, give or take a euro', () => {
  expect(at({ designatedReserve: '400.00', specificItem: '99.00' })).toEqual([]);
  expect(at({ designatedReserve: '400.00', specificItem: '98.99' })).toEqual(['/board/designatedReserve']);
  const found = find(unspentMoneyShownOtherwise, {
    ...parts,
    board: { designatedReserve: '400.00', specificItem: '200.00' },
  });
  expect(found[0]?.nl).toBe(
    'Eind 2024 is € 500,00 niet besteed, maar bestemmingsreserve en specifieke post zijn samen € 600,00.',
  );
});

test('where one of them is blank only too much is reported', () => {
  expect(at({ designatedReserve: '100.00' })).toEqual([]);
  expect(at({ designatedReserve: '501.00' })).toEqual([]);
  expect(at({ designatedReserve: '501.01' })).toEqual(['/board/designatedReserve']);
  expect(at({ specificItem: '100.00' })).toEqual([]);
  expect(at({ specificItem: '501.00' })).toEqual([]);
  expect(at({ specificItem: '501.01' })).toEqual(['/board/specificItem']);
});

test('both blank says nothing', () => {
  expect(at({})).toEqual([]);
});

test('both blank says nothing either where more was spent than there was', () => {
  expect(findAt(unspentMoneyShownOtherwise, { ...parts, spending: [{ amount: '1600.00' }] })).toEqual([]);
});

test('where one school does not tell what it has left nothing is said', () => {
  const schools = [...parts.schools, { brin: '02CD' }];
  const board = { designatedReserve: '9000.00' };
  expect(findAt(unspentMoneyShownOtherwise, { ...parts, schools, board })).toEqual([]);
});

test('the specific item is pointed to beside the reserve, and by itself where the reserve is blank', () => {
  const places = (board: object) => find(unspentMoneyShownOtherwise, { ...parts, board });
  expect(places({ designatedReserve: '400.00', specificItem: '200.00' })).toMatchObject([
    { at: '/board/designatedReserve', related: ['/board/specificItem'] },
  ]);
  expect(places({ specificItem: '600.00' })).toMatchObject([{ at: '/board/specificItem', related: [] }]);
});
