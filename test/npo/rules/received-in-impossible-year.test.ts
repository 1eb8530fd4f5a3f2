import { expect, test } from '@jest/globals';
import { receivedInImpossibleYear } from '../../../src/npo/rules/received-in-impossible-year.js';
import { find, findAt } from './rule-harness.js';

const row = { schoolYear: '2022-2023', received: '21000.00', newcomers: '1500.00' };

test('money of a year after the school year and after the reporting year is reported at that year', () => {
  const found = find(receivedInImpossibleYear, {
    reportingYear: 2022,
    funding: [{ ...row, calendarYear: 2042 }],
  });
  expect(found).toMatchObject([{ at: '/funding/0/calendarYear', related: ['/funding/0/schoolYear'] }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) ontving volgens de opgave € 22.500,00 voor 2022-2023 in 2042; dat jaar ligt na dat schooljaar en na verslagjaar 2022, en het geld telt in dit verslag niet mee.',
  );
});

test('money of a calendar year that was over when the school year began is reported', () => {
  const found = find(receivedInImpossibleYear, { funding: [{ ...row, calendarYear: 2021 }] });
  expect(found).toMatchObject([{ at: '/funding/0/calendarYear' }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) ontving volgens de opgave € 22.500,00 voor 2022-2023 in 2021, een kalenderjaar dat voorbij is als dat schooljaar begint.',
  );
});

test.each([
  ['in the first calendar year of the school year', 2022, 2022],
  ['in the second one, also where that is after the reporting year', 2022, 2023],
  ['in an earlier year than the reporting year', 2024, 2022],
  ['as a late payment in the reporting year', 2024, 2024],
  ['as a late payment in a year before it', 2025, 2024],
])('money received %s is accepted', (_, reportingYear, calendarYear) => {
  const funding = [{ ...row, calendarYear }];
  expect(findAt(receivedInImpossibleYear, { reportingYear, funding })).toEqual([]);
});

test('a row without money loses none, and a repayment or money for newcomers alone does', () => {
  const at = { schoolYear: '2022-2023', calendarYear: 2042 };
  const funding = [
    at,
    { ...at, received: '0.00', newcomers: '0.00' },
    { ...at, received: '-5.00' },
    { ...at, newcomers: '1.00' },
  ];
  expect(findAt(receivedInImpossibleYear, { funding })).toEqual([
    '/funding/2/calendarYear',
    '/funding/3/calendarYear',
  ]);
});
