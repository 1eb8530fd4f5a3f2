import { expect, test } from '@jest/globals';
import { spendingWithoutFunding } from '../../../src/npo/rules/spending-without-funding.js';
import { find, findAt } from './rule-harness.js';

test('a school that spent money of which nothing is stated is reported', () => {
  const found = find(spendingWithoutFunding, { schools: [{}], funding: [] });
  expect(found).toMatchObject([{ at: '/schools/0', related: ['/spending/0/brin'] }]);
});

test('zeros are stated: that it spent what it had not is for the rule about overspending', () => {
  const funding = [{ schoolYear: '2023-2024', received: '0.00' }];
  expect(findAt(spendingWithoutFunding, { schools: [{}], funding })).toEqual([]);
  expect(findAt(spendingWithoutFunding, { schools: [{ broughtForward: '0' }], funding: [] })).toEqual([]);
});

test('a school that is not listed is reported at the line', () => {
  expect(findAt(spendingWithoutFunding, { spending: [{ brin: '02CD' }] })).toEqual(['/spending/0/brin']);
});

test('money received in an earlier year, for newcomers, or brought forward will do', () => {
  const schools = [{}];
  const earlier = [{ schoolYear: '2022-2023', calendarYear: 2022, received: '1.00' }];
  const newcomers = [{ schoolYear: '2023-2024', newcomers: '1.00' }];
  expect(findAt(spendingWithoutFunding, { schools, funding: earlier })).toEqual([]);
  expect(findAt(spendingWithoutFunding, { schools, funding: newcomers })).toEqual([]);
  expect(findAt(spendingWithoutFunding, { schools: [{ broughtForward: '1.00' }], funding: [] })).toEqual([]);
});

test('a school that was only credited spent nothing, and one that spent a cent did', () => {
  const at = (amount: string) =>
    findAt(spendingWithoutFunding, { funding: [], schools: [{}], spending: [{ amount }] });
  expect(at('-5.00')).toEqual([]);
  expect(at('0.00')).toEqual([]);
  expect(at('0.01')).toEqual(['/schools/0']);
});

test('the balance of one branch is money of the school', () => {
  const schools = [{ branch: '01AB00' }, { branch: '01AB01', broughtForward: '1.00' }];
  expect(findAt(spendingWithoutFunding, { schools, funding: [] })).toEqual([]);
});

test('a row that is there and blank states no money', () => {
  const funding = [{ schoolYear: '2023-2024' }];
  expect(findAt(spendingWithoutFunding, { schools: [{}], funding })).toEqual(['/schools/0']);
});
