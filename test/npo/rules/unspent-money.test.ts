import { expect, test } from '@jest/globals';
import { unspentMoney } from '../../../src/npo/rules/unspent-money.js';
import { find, findAt } from './rule-harness.js';

const schools = [{ name: 'De Vlinder', broughtForward: '1000.00' }];

test('what is left is shown in both ways, with what was filled in', () => {
  const found = find(unspentMoney, {
    reportingYear: 2022,
    board: { designatedReserve: '2500.00' },
    schools,
    funding: [
      { schoolYear: '2021-2022', received: '700.00' },
      { schoolYear: '2022-2023', received: '3000.00', newcomers: '300.00' },
    ],
    spending: [{ date: '2022-03-01', amount: '1500.00' }],
  });
  expect(found).toMatchObject([{ at: '/board/designatedReserve' }]);
  // 1,000 + 700 + 3,300 - 1,500 = 3,500, of which 3,300 was received for a school year that goes on in 2023.
  expect(found[0]?.nl).toBe(
    'Eind 2022 is € 3.500,00 niet besteed. Als bestemmingsreserve: € 3.500,00 (ingevuld: € 2.500,00). Als specifieke post voor wat in 2022 vooruit is ontvangen: hoogstens € 3.300,00 (ingevuld: niets).',
  );
});

test('a school shows no more as received ahead than it has left', () => {
  const found = find(unspentMoney, {
    reportingYear: 2022,
    schools,
    funding: [{ schoolYear: '2022-2023', received: '3000.00' }],
    spending: [{ date: '2022-09-01', amount: '3900.00' }],
  });
  expect(found[0]?.nl).toContain('vooruit is ontvangen: hoogstens € 100,00');
});

test('all schools together show no more as received ahead than is left of it all', () => {
  const found = find(unspentMoney, {
    reportingYear: 2022,
    schools,
    funding: [{ schoolYear: '2022-2023', received: '3000.00' }],
    spending: [
      { date: '2022-09-01', amount: '1000.00' },
      { date: '2022-09-01', level: 'aboveSchool' as const, brin: undefined, amount: '2500.00' },
    ],
  });
  expect(found[0]?.nl).toContain('Eind 2022 is € 500,00 niet besteed');
  expect(found[0]?.nl).toContain('vooruit is ontvangen: hoogstens € 500,00');
});

test('nothing is said where nothing is left, or where one school does not tell', () => {
  const spending = [{ amount: '1000.00' }];
  expect(findAt(unspentMoney, { schools, funding: [], spending })).toEqual([]);
  expect(findAt(unspentMoney, { schools, funding: [], spending: [] })).toHaveLength(1);
  const untold = [...schools, { brin: '02CD' }];
  expect(findAt(unspentMoney, { schools: untold, funding: [], spending: [] })).toEqual([]);
});

test('money above the schools that names no school is taken off the whole', () => {
  const spending = [
    { amount: '600.00' },
    { level: 'aboveSchool' as const, brin: undefined, amount: '150.00' },
  ];
  expect(find(unspentMoney, { schools, funding: [], spending })[0]?.nl).toContain(
    'Eind 2024 is € 250,00 niet besteed',
  );
});

test('a cent that is left is shown', () => {
  const spending = [{ amount: '999.99' }];
  expect(findAt(unspentMoney, { schools, funding: [], spending })).toEqual(['/board']);
});

test('what was received in an earlier calendar year was not received ahead in this one', () => {
  const found = find(unspentMoney, {
    reportingYear: 2022,
    schools,
    funding: [
      { schoolYear: '2021-2022', calendarYear: 2021, received: '700.00' },
      { schoolYear: '2022-2023', received: '300.00' },
    ],
    spending: [],
  });
  expect(found[0]?.nl).toContain('Eind 2022 is € 1.300,00 niet besteed');
  expect(found[0]?.nl).toContain('vooruit is ontvangen: hoogstens € 300,00');
});
