import { expect, test } from '@jest/globals';
import { balanceNotStated } from '../../../src/npo/rules/balance-not-stated.js';
import { balanceOfBranchNotStated } from '../../../src/npo/rules/balance-of-branch-not-stated.js';
import { moreSpentThanAvailable } from '../../../src/npo/rules/more-spent-than-available.js';
import { openingNotStated } from '../../../src/npo/rules/opening-not-stated.js';
import { spendingWithoutFunding } from '../../../src/npo/rules/spending-without-funding.js';
import { find, findAt } from './rule-harness.js';

const schools = [{ name: 'De Vlinder' }];

test('a balance that is blank is named, with what the report does not tell for it', () => {
  const found = find(balanceNotStated, { schools });
  expect(found).toMatchObject([{ code: 'npo:balance-not-stated', at: '/schools/0', related: [] }]);
  expect(found[0]?.nl).toBe(
    'Wat De Vlinder (01AB) van vorig jaar over had, is niet ingevuld. Het rapport noemt daarom niet wat de school van vorig jaar had en nu over heeft, en ook niet wat alle scholen samen hadden en over hebben.',
  );
});

test('a school with neither money nor spending takes the total along too', () => {
  const both = [{ broughtForward: '1000.00' }, { brin: '02CD' }];
  expect(findAt(balanceNotStated, { schools: both })).toEqual(['/schools/1']);
});

test('zero is an answer, of the school or of all its branches', () => {
  expect(findAt(balanceNotStated, { schools: [{ broughtForward: '0.00' }] })).toEqual([]);
  const branches = [{}, { branch: '01AB01', broughtForward: '0.00' }];
  expect(findAt(balanceNotStated, { schools: branches })).toEqual([]);
});

test('a school with branches that are all blank is one finding', () => {
  expect(findAt(balanceNotStated, { schools: [{}, { branch: '01AB01' }] })).toEqual(['/schools/0']);
});

test('in the first year of the programme nothing can have been left', () => {
  const funding = [{ schoolYear: '2021-2022', received: '5000.00' }];
  const spending = [{ date: '2021-11-01' }];
  expect(findAt(balanceNotStated, { reportingYear: 2021, schools, funding, spending })).toEqual([]);
});

test('where no school states any money nothing is left out', () => {
  expect(findAt(balanceNotStated, { schools, funding: [], spending: [] })).toEqual([]);
});

test('what another rule says of the same cell is not said twice', () => {
  const overspent = { schools, spending: [{ amount: '9000.00' }] };
  expect(find(moreSpentThanAvailable, overspent)).toMatchObject([{ at: '/schools/0' }]);
  expect(findAt(balanceNotStated, overspent)).toEqual([]);
  const nothingStated = { schools, funding: [] };
  expect(findAt(spendingWithoutFunding, nothingStated)).toEqual(['/schools/0']);
  expect(findAt(balanceNotStated, nothingStated)).toEqual([]);
  const followed = { schools, previous: { closing: { '01AB': '40000.00' } } };
  expect(findAt(openingNotStated, followed)).toEqual(['/schools/0']);
  expect(findAt(balanceNotStated, followed)).toEqual([]);
});

test('last year’s report of a school that had nothing left does not fill in the cell', () => {
  const previous = { closing: { '01AB': '0.00' } };
  expect(findAt(openingNotStated, { schools, previous })).toEqual([]);
  expect(findAt(balanceNotStated, { schools, previous })).toEqual(['/schools/0']);
});

test('a school without money that spent a cent is left to the rule about funding', () => {
  const parts = {
    schools: [{ broughtForward: '1000.00' }, { brin: '02CD' }],
    spending: [{ brin: '02CD', amount: '0.01' }],
  };
  expect(findAt(spendingWithoutFunding, parts)).toEqual(['/schools/1']);
  expect(findAt(balanceNotStated, parts)).toEqual([]);
});

test('a school with a blank for one of its branches is left to the rule about branches', () => {
  const branches = [{ branch: '01AB00', broughtForward: '1000.00' }, { branch: '01AB01' }];
  expect(findAt(balanceOfBranchNotStated, { schools: branches })).toHaveLength(1);
  expect(findAt(balanceNotStated, { schools: branches })).toEqual([]);
});
