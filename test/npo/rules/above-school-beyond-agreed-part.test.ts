import { expect, test } from '@jest/globals';
import { aboveSchoolBeyondAgreedPart } from '../../../src/npo/rules/above-school-beyond-agreed-part.js';
import { find, findAt } from './rule-harness.js';

const spent = (amount: string) => [{ level: 'aboveSchool' as const, amount }];

test('a cent beyond the amount agreed is reported, exactly the amount is not', () => {
  const programmes = [{ aboveSchoolPart: '500.00' }];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('500.00') })).toEqual([]);
  const found = find(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('500.01') });
  expect(found).toMatchObject([{ at: '/programmes/0/aboveSchoolPart', related: ['/spending/0/amount'] }]);
  expect(found[0]?.nl).toContain(
    '€ 500,01 bovenschools besteed; de MR heeft daarvoor vooraf € 500,00 aangewezen',
  );
  expect(found[0]?.nl).toContain('€ 0,01 te veel');
});

const certain = 'npo:above-school-beyond-agreed-part';
const soFar = 'npo:above-school-beyond-agreed-share';

test('a share is certain where both calendar years of the school year are told, newcomers included', () => {
  const parts = (amount: string) => ({
    reportingYear: 2022,
    programmes: [{ schoolYear: '2021-2022', aboveSchoolPart: '10%' }],
    funding: [
      { schoolYear: '2021-2022', calendarYear: 2021, received: '2000.00' },
      { schoolYear: '2021-2022', calendarYear: 2022, received: '2500.00', newcomers: '500.00' },
    ],
    spending: [{ level: 'aboveSchool' as const, amount, date: '2022-03-01' }],
  });
  expect(findAt(aboveSchoolBeyondAgreedPart, parts('500.00'))).toEqual([]);
  expect(find(aboveSchoolBeyondAgreedPart, parts('500.01'))).toMatchObject([{ code: certain }]);
});

test('a share of a school year without new money is never certain: what was left of earlier years is its money', () => {
  const programmes = [{ aboveSchoolPart: '10%' }];
  const of = (received: string) =>
    [2023, 2024].map((calendarYear) => ({ schoolYear: '2023-2024', calendarYear, received }));
  // 10% of the 1000 that was brought forward.
  const zeros = { programmes, funding: of('0.00') };
  expect(findAt(aboveSchoolBeyondAgreedPart, { ...zeros, spending: spent('100.00') })).toEqual([]);
  expect(find(aboveSchoolBeyondAgreedPart, { ...zeros, spending: spent('100.01') })).toMatchObject([
    { code: soFar },
  ]);
  const paid = { programmes, funding: of('50.00'), spending: spent('9000.00') };
  expect(find(aboveSchoolBeyondAgreedPart, paid)).toMatchObject([{ code: soFar }]);
});

test('a share is not certain where what was received is blank beside the money for newcomers', () => {
  const parts = {
    reportingYear: 2022,
    schools: [{}],
    programmes: [{ schoolYear: '2021-2022', aboveSchoolPart: '10%' }],
    spending: [{ level: 'aboveSchool' as const, amount: '500.01', date: '2022-03-01' }],
  };
  const funding = (received?: string) => [
    { schoolYear: '2021-2022', calendarYear: 2021, received, newcomers: '2000.00' },
    { schoolYear: '2021-2022', calendarYear: 2022, received: '3000.00' },
  ];
  const stated = { ...parts, funding: funding('0.00') };
  expect(find(aboveSchoolBeyondAgreedPart, stated)).toMatchObject([{ code: certain }]);
  const blank = { ...parts, funding: funding() };
  expect(find(aboveSchoolBeyondAgreedPart, blank)).toMatchObject([{ code: soFar }]);
});

test('a share of a school year that began earlier counts what was brought forward, as a warning', () => {
  // 10% of 5000 received, 500 for newcomers and 1000 brought forward; what 2023 gave is not told.
  const programmes = [{ aboveSchoolPart: '10%' }];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('650.00') })).toEqual([]);
  expect(find(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('650.01') })).toMatchObject([
    { code: soFar, at: '/programmes/0/aboveSchoolPart' },
  ]);
});

test('a share of a school year that runs on is a warning: the rest of its money comes after the report', () => {
  const parts = {
    reportingYear: 2022,
    programmes: [{ schoolYear: '2022-2023', aboveSchoolPart: '10%' }],
    spending: [{ level: 'aboveSchool' as const, amount: '500.01', date: '2022-09-01' }],
  };
  const funding = [{ schoolYear: '2022-2023', calendarYear: 2022, received: '5000.00' }];
  expect(find(aboveSchoolBeyondAgreedPart, { ...parts, funding })).toMatchObject([{ code: soFar }]);
  const told = [...funding, { schoolYear: '2022-2023', calendarYear: 2023, received: '0.00' }];
  expect(find(aboveSchoolBeyondAgreedPart, { ...parts, funding: told })).toMatchObject([{ code: certain }]);
});

test('where no new money was given a share is of all that the school had', () => {
  const programmes = [{ schoolYear: '2024-2025', aboveSchoolPart: '10%' }];
  const line = { level: 'aboveSchool' as const, date: '2024-08-01' };
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, amount: '650.00' }] }),
  ).toEqual([]);
  expect(
    find(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, amount: '650.01' }] }),
  ).toMatchObject([{ code: soFar }]);
});

test('a share of money that is not stated proves nothing', () => {
  const programmes = [{ aboveSchoolPart: '10%' }];
  const parts = { programmes, schools: [{}], funding: [], spending: spent('9000.00') };
  expect(findAt(aboveSchoolBeyondAgreedPart, parts)).toEqual([]);
});

test('each school year has its own part: 31 July and 1 August', () => {
  const programmes = [
    { schoolYear: '2023-2024', aboveSchoolPart: '100.00' },
    { schoolYear: '2024-2025', aboveSchoolPart: '400.00' },
  ];
  const line = { level: 'aboveSchool' as const, amount: '300.00' };
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, date: '2024-07-31' }] }),
  ).toEqual(['/programmes/0/aboveSchoolPart']);
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, date: '2024-08-01' }] }),
  ).toEqual([]);
});

test('lines without a date are held against the parts of both school years', () => {
  const programmes = [
    { schoolYear: '2023-2024', aboveSchoolPart: '100.00' },
    { schoolYear: '2024-2025', aboveSchoolPart: '400.00' },
  ];
  const line = { level: 'aboveSchool' as const, date: undefined };
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, amount: '500.00' }] }),
  ).toEqual([]);
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: [{ ...line, amount: '500.01' }] }),
  ).toHaveLength(1);
});

test('amounts of branches add up, of shares the highest counts', () => {
  const amounts = [
    { branch: '01AB00', aboveSchoolPart: '100.00' },
    { branch: '01AB01', aboveSchoolPart: '200.00' },
  ];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes: amounts, spending: spent('300.00') })).toEqual([]);
  const shares = [
    { branch: '01AB00', aboveSchoolPart: '10%' },
    { branch: '01AB01', aboveSchoolPart: '20%' },
  ];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes: shares, spending: spent('1300.00') })).toEqual([]);
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes: shares, spending: spent('1300.01') }),
  ).toHaveLength(1);
});

test('a part of 0 allows nothing', () => {
  const programmes = [{ aboveSchoolPart: '0' }];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('0.01') })).toHaveLength(1);
});

test('a blank part is left to the rule about the missing part', () => {
  expect(findAt(aboveSchoolBeyondAgreedPart, { spending: spent('500.00') })).toEqual([]);
});

test('a share of nothing is certain, whatever it is of', () => {
  const programmes = [{ aboveSchoolPart: '0%' }];
  const funding = [] as const;
  expect(find(aboveSchoolBeyondAgreedPart, { programmes, funding, spending: spent('0.01') })).toMatchObject([
    { code: certain, at: '/programmes/0/aboveSchoolPart' },
  ]);
});

test.each([
  ['the school year of the lines', '2024-03-01', 'in 2023-2024 € 500,01'],
  ['the whole year where they have no date', undefined, 'in 2024 € 500,01'],
])('the period that is told is %s', (_, date, words) => {
  const programmes = [{ aboveSchoolPart: '500.00' }];
  const spending = [{ level: 'aboveSchool' as const, amount: '500.01', date }];
  expect(find(aboveSchoolBeyondAgreedPart, { programmes, spending })[0]?.nl).toContain(words);
});
