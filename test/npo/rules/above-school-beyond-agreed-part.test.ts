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

test('a share is taken of the money received for the school year, newcomers and what was left included', () => {
  // 10% of 5000 received, 500 for newcomers and 1000 brought forward into a school year that had begun.
  const programmes = [{ aboveSchoolPart: '10%' }];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('650.00') })).toEqual([]);
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, spending: spent('650.01') })).toHaveLength(1);
});

test('what was brought forward does not come to a share where the rows reach back', () => {
  const programmes = [{ aboveSchoolPart: '10%' }];
  const funding = [
    { schoolYear: '2023-2024', calendarYear: 2023, received: '2000.00' },
    { schoolYear: '2023-2024', calendarYear: 2024, received: '3000.00' },
  ];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, funding, spending: spent('500.00') })).toEqual([]);
  expect(
    findAt(aboveSchoolBeyondAgreedPart, { programmes, funding, spending: spent('500.01') }),
  ).toHaveLength(1);
});

test('a share of what was brought forward holds where no new money was given', () => {
  const programmes = [{ schoolYear: '2024-2025', aboveSchoolPart: '50%' }];
  const spending = [{ level: 'aboveSchool' as const, amount: '500.01', date: '2024-08-01' }];
  expect(findAt(aboveSchoolBeyondAgreedPart, { programmes, funding: [], spending })).toHaveLength(1);
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
