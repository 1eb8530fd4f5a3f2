import { expect, test } from '@jest/globals';
import { balanceOfBranchNotStated } from '../../../src/npo/rules/balance-of-branch-not-stated.js';
import { moreSpentThanAvailable } from '../../../src/npo/rules/more-spent-than-available.js';
import { openingNotStated } from '../../../src/npo/rules/opening-not-stated.js';
import { find, findAt } from './rule-harness.js';

const whole = { name: 'De Vlinder' };
const east = { branch: '01AB01', name: 'Oost' };
const south = { branch: '01AB02', name: 'Zuid' };
const oneBlank = [whole, { ...east, broughtForward: '35000.00' }, south];

test('a branch that is blank beside one that is not is named', () => {
  const found = find(balanceOfBranchNotStated, { schools: oneBlank });
  expect(found).toMatchObject([{ at: '/schools/2', related: ['/schools/1/broughtForward'] }]);
  expect(found[0]?.nl).toContain('ingevuld voor Oost (01AB01), maar niet voor Zuid (01AB02)');
});

test('several branches that are blank are one finding, at the first of them', () => {
  const schools = [...oneBlank, { branch: '01AB03', name: 'West' }];
  expect(find(balanceOfBranchNotStated, { schools })).toMatchObject([
    { at: '/schools/2', related: ['/schools/3', '/schools/1/broughtForward'] },
  ]);
});

test('other rules leave it at that: the balance of the school is not known', () => {
  const spending = [{ amount: '90000.00' }];
  expect(find(moreSpentThanAvailable, { schools: oneBlank, spending })).toEqual([]);
  const previous = { closing: { '01AB': '40000.00' } };
  expect(find(openingNotStated, { schools: oneBlank, previous })).toEqual([]);
});

test('zero is an answer', () => {
  const schools = [
    { ...east, broughtForward: '35000.00' },
    { ...south, broughtForward: '0.00' },
  ];
  expect(findAt(balanceOfBranchNotStated, { schools })).toEqual([]);
});

test('a school as a whole that states its balance speaks for its branches', () => {
  expect(findAt(balanceOfBranchNotStated, { schools: [{ broughtForward: '1.00' }, east, south] })).toEqual(
    [],
  );
});

test('a blank of all branches is not of one of them', () => {
  expect(findAt(balanceOfBranchNotStated, { schools: [whole, east, south] })).toEqual([]);
});

test('in the first year of the programme nothing can have been left', () => {
  const schools = [{ ...east, broughtForward: '0.00' }, south];
  expect(findAt(balanceOfBranchNotStated, { reportingYear: 2021, schools })).toEqual([]);
});
