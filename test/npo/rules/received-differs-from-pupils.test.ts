import { expect, test } from '@jest/globals';
import { receivedDiffersFromPupils } from '../../../src/npo/rules/received-differs-from-pupils.js';
import { find, findAt } from './rule-harness.js';

// 100 pupils at 701.16 and 10 units at 251.16: 70,116.00 + 2,511.60 = 72,627.60; 5 % of it is 3,631.38.
const pupils = [{ countDate: '2020-10-01', pupils: 100, disadvantageUnits: '10' }];
const funding = (first: string, second?: string) => [
  { schoolYear: '2021-2022', calendarYear: 2021, received: first },
  ...(second === undefined ? [] : [{ schoolYear: '2021-2022', calendarYear: 2022, received: second }]),
];
const at = (parts: object) => findAt(receivedDiffersFromPupils, { reportingYear: 2022, pupils, ...parts });

test('as much more as the setting allows is not reported, a cent more is', () => {
  expect(at({ funding: funding('70000.00', '6258.98') })).toEqual([]);
  const found = find(receivedDiffersFromPupils, {
    reportingYear: 2022,
    pupils,
    funding: funding('70000.00', '6258.99'),
  });
  expect(found).toMatchObject([
    {
      at: '/funding/0/received',
      related: ['/funding/1/received', '/pupils/0/pupils', '/pupils/0/disadvantageUnits'],
    },
  ]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) ontving voor 2021-2022 € 76.258,99; leerlingen en achterstandseenheden maal hun bedrag is € 72.627,60. Dat is € 3.631,39 te veel.',
  );
});

test('too little is reported only where both calendar years are told of', () => {
  expect(at({ funding: funding('30000.00') })).toEqual([]);
  expect(at({ funding: funding('30000.00', '1000.00') })).toEqual(['/funding/0/received']);
});

test('too much is not reported where the units were left blank: there may have been some', () => {
  const blank = [{ countDate: '2020-10-01', pupils: 100 }];
  expect(at({ pupils: blank, funding: funding('90000.00', '1000.00') })).toEqual([]);
  expect(at({ pupils: blank, funding: funding('20000.00', '1000.00') })).toEqual(['/funding/0/received']);
});

test('an amount that is not known is not guessed, one that is filled in goes before ours', () => {
  const secondary = { countDate: '2021-10-01', fundingType: 'vo', pupils: 100, disadvantageUnits: '0' };
  const received = [{ schoolYear: '2022-2023', calendarYear: 2023, received: '90000.00' }];
  expect(at({ pupils: [secondary], funding: received })).toEqual([]);
  expect(at({ pupils: [{ ...secondary, amountPerPupil: '820.00' }], funding: received })).toEqual([
    '/funding/0/received',
  ]);
  expect(at({ pupils: [{ ...secondary, amountPerPupil: '900.00' }], funding: received })).toEqual([]);
});

test('a difference of less than a hundred euros does not count', () => {
  const one = [{ countDate: '2020-10-01', pupils: 1, disadvantageUnits: '0' }];
  expect(at({ pupils: one, funding: funding('801.16') })).toEqual([]);
  expect(at({ pupils: one, funding: funding('801.17') })).toEqual(['/funding/0/received']);
});

test('cumi pupils, secondary units and practical training have amounts of their own', () => {
  const rows = [
    { fundingType: 'sbo', pupils: 10, disadvantageUnits: '2' }, // 10,517.40 + 1,097.12
    { fundingType: 'so-vso', pupils: 10, disadvantageUnits: '1' }, // 14,023.10 + 548.56
    { fundingType: 'vo', pupils: 10, disadvantageUnits: '3' }, // 7,011.60 + 3,114.48
    { fundingType: 'pro-vbo', pupils: 10, disadvantageUnits: '0' }, // 10,517.40
  ].map((row) => ({ countDate: '2020-10-01', ...row }));
  const found = find(receivedDiffersFromPupils, {
    reportingYear: 2022,
    pupils: rows,
    funding: funding('90000.00'),
  });
  expect(found[0]?.nl).toContain('maal hun bedrag is € 46.829,66');
});

test('newcomers, who have money of their own, change nothing', () => {
  const withNewcomers = pupils.map((row) => ({ ...row, newcomers: 5, amountPerNewcomer: '1000.00' }));
  const found = (rows: object[]) =>
    find(receivedDiffersFromPupils, { reportingYear: 2022, pupils: rows, funding: funding('90000.00') });
  expect(found(withNewcomers)[0]?.nl).toContain('maal hun bedrag is € 72.627,60');
  expect(found(pupils.map((row) => ({ ...row, newcomers: 5 })))).toHaveLength(1);
});

test('a finding points to twenty counts at most', () => {
  const rows = Array.from({ length: 21 }, () => ({
    countDate: '2020-10-01',
    pupils: 1,
    disadvantageUnits: '0',
  }));
  const [found] = find(receivedDiffersFromPupils, {
    reportingYear: 2022,
    pupils: rows,
    funding: funding('90000.00'),
  });
  expect(found?.related).toHaveLength(20);
});

test('a school that counted nobody is not judged: it may not have been open', () => {
  const nobody = [{ countDate: '2020-10-01', pupils: 0, disadvantageUnits: '0' }];
  expect(
    find(receivedDiffersFromPupils, { reportingYear: 2022, pupils: nobody, funding: funding('10000.00') }),
  ).toEqual([]);
});

test('too much is not reported either where one of several rows has a blank', () => {
  const rows = [...pupils, { countDate: '2020-10-01', fundingType: 'sbo', disadvantageUnits: '0' }];
  expect(at({ pupils: rows, funding: funding('90000.00', '1000.00') })).toEqual([]);
});
