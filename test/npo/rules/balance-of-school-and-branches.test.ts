import { expect, test } from '@jest/globals';
import { balanceOfSchoolAndBranches } from '../../../src/npo/rules/balance-of-school-and-branches.js';
import { find, findAt } from './rule-harness.js';

const whole = (broughtForward?: string) => ({ name: 'De Vlinder', broughtForward });
const east = (broughtForward?: string) => ({ branch: '01AB01', name: 'Oost', broughtForward });
const south = (broughtForward?: string) => ({ branch: '01AB02', name: 'Zuid', broughtForward });

test('a balance of the school beside those of its branches is told with every amount and their sum', () => {
  const found = find(balanceOfSchoolAndBranches, {
    schools: [whole('42000.00'), east('20000.00'), south('22000.00')],
  });
  expect(found).toMatchObject([
    {
      at: '/schools/0/broughtForward',
      related: ['/schools/1/broughtForward', '/schools/2/broughtForward'],
    },
  ]);
  expect(found[0]?.nl).toBe(
    'Het saldo van vorig jaar van De Vlinder (01AB) is ingevuld voor de school als geheel (€ 42.000,00) en ook per vestiging: Oost (01AB01) € 20.000,00, Zuid (01AB02) € 22.000,00. Het rapport telt alles bij elkaar op: € 84.000,00.',
  );
});

test('the school alone or its branches alone are right', () => {
  expect(findAt(balanceOfSchoolAndBranches, { schools: [whole('42000.00'), east(), south()] })).toEqual([]);
  expect(findAt(balanceOfSchoolAndBranches, { schools: [whole(), east('1.00'), south('2.00')] })).toEqual([]);
});

test('a zero doubles nothing', () => {
  const schools = [whole('0.00'), east('1.00'), south('2.00')];
  expect(findAt(balanceOfSchoolAndBranches, { schools })).toEqual([]);
  expect(findAt(balanceOfSchoolAndBranches, { schools: [whole('3.00'), east('0.00')] })).toEqual([]);
});
