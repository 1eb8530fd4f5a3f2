import { expect, test } from '@jest/globals';
import { moreSpentThanAvailable } from '../../../src/npo/rules/more-spent-than-available.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

const spent = (amount: string) => [{ amount }];

test('a cent more than received and brought forward is reported, exactly that much is not', () => {
  expect(findAt(moreSpentThanAvailable, { spending: spent('6500.00') })).toEqual([]);
  const found = find(moreSpentThanAvailable, { spending: spent('6500.01') });
  expect(found).toMatchObject([
    {
      code: 'npo:more-spent-than-available',
      at: '/schools/0/broughtForward',
      related: ['/funding/0/received', '/spending/0/amount'],
    },
  ]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) besteedde in 2024 € 6.500,01, maar ontving € 5.500,00 en had van vorig jaar € 1.000,00 over.',
  );
});

test('a balance that was left blank is not zero: a warning that asks for it', () => {
  const found = find(moreSpentThanAvailable, {
    schools: [{ name: 'De Vlinder' }],
    spending: spent('5500.01'),
  });
  expect(found).toMatchObject([{ code: 'npo:balance-brought-forward-blank', at: '/schools/0' }]);
  expect(found[0]?.nl).toContain('wat de school van vorig jaar over had, is niet ingevuld');
});

test('in the first year of the programme nothing can have been left over', () => {
  const parts = {
    reportingYear: 2021,
    schools: [{}],
    funding: [{ schoolYear: '2021-2022', received: '100.00' }],
    spending: [{ amount: '100.01', date: '2021-12-31' }],
  };
  expect(find(moreSpentThanAvailable, parts)).toMatchObject([{ code: 'npo:more-spent-than-available' }]);
});

test('money of the school that was spent above it counts with the school', () => {
  const spending = [{ amount: '6500.00' }, { amount: '0.01', level: 'aboveSchool' as const }];
  expect(findAt(moreSpentThanAvailable, { spending })).toHaveLength(1);
});

test('a credit note makes room', () => {
  const spending = [{ amount: '6500.01' }, { amount: '-0.01' }];
  expect(findAt(moreSpentThanAvailable, { spending })).toEqual([]);
});

test('money of another calendar year makes no room', () => {
  const funding = [
    { schoolYear: '2023-2024', received: '100.00' },
    { schoolYear: '2022-2023', calendarYear: 2023, received: '9000.00' },
  ];
  expect(findAt(moreSpentThanAvailable, { funding, spending: spent('1100.01') })).toHaveLength(1);
});

test('balances of branches add up', () => {
  const schools = [
    { branch: '01AB00', broughtForward: '1000.00' },
    { branch: '01AB01', broughtForward: '500.00' },
  ];
  expect(findAt(moreSpentThanAvailable, { schools, spending: spent('7000.00') })).toEqual([]);
});

test('an amount received that is blank proves nothing, but where no new money was granted', () => {
  const blank = (schoolYear: string) => ({ funding: [{ schoolYear }], spending: spent('9000.00') });
  expect(findAt(moreSpentThanAvailable, blank('2022-2023'))).toEqual([]);
  expect(findAt(moreSpentThanAvailable, blank('2023-2024'))).toHaveLength(1);
});

test('zeros are stated: who had nothing spends nothing', () => {
  const schools = [{ broughtForward: '0.00' }];
  const funding = [{ schoolYear: '2022-2023', received: '0.00' }];
  expect(find(moreSpentThanAvailable, { schools, funding, spending: spent('0.01') })).toMatchObject([
    { code: 'npo:more-spent-than-available', at: '/schools/0/broughtForward' },
  ]);
  expect(findAt(moreSpentThanAvailable, { schools, funding: [], spending: spent('0.01') })).toHaveLength(1);
});

test('a school without any money stated is left to the rule about funding', () => {
  expect(findAt(moreSpentThanAvailable, { schools: [{}], funding: [], spending: spent('1.00') })).toEqual([]);
});

test('money above the schools of no school named is held against what all schools had', () => {
  const ofNoSchool = (amount: string) => [{ brin: undefined, level: 'aboveSchool' as const, amount }];
  expect(findAt(moreSpentThanAvailable, { spending: [{}, ...ofNoSchool('5500.00')] })).toEqual([]);
  expect(find(moreSpentThanAvailable, { spending: [{}, ...ofNoSchool('5500.01')] })).toMatchObject([
    { code: 'npo:board-spent-more-than-available', at: '/spending/1/amount' },
  ]);
});

test('a school that had nothing keeps nobody from judging the board', () => {
  const schools = [{ broughtForward: '1000.00' }, { brin: '02CD', broughtForward: '0.00' }];
  const spending = [{ brin: undefined, level: 'aboveSchool' as const, amount: '6500.01' }];
  expect(find(moreSpentThanAvailable, { schools, spending })).toMatchObject([
    { code: 'npo:board-spent-more-than-available' },
  ]);
});

test('the board is not judged where the money or the balance of one school is unknown', () => {
  const schools = [{ broughtForward: '1000.00' }, { brin: '02CD' }];
  const spending = [{ brin: undefined, level: 'aboveSchool' as const, amount: '90000.00' }];
  expect(findAt(moreSpentThanAvailable, { schools, spending })).toEqual([]);
  expect(findAt(moreSpentThanAvailable, { schools: [{}], spending })).toEqual([]);
});

test('a school that is not listed is reported at its line', () => {
  expect(findAt(moreSpentThanAvailable, { schools: [], spending: spent('9000.00') })).toEqual([
    '/spending/0/amount',
  ]);
});

test('the board is not judged where no money of any school is stated', () => {
  const spending = [{ brin: undefined, level: 'aboveSchool' as const }];
  expect(findAt(moreSpentThanAvailable, { schools: [], funding: [], spending })).toEqual([]);
});

test('the board is not judged where a report of the first year tells only what a school has left', () => {
  const submission = submissionOf({
    reportingYear: 2021,
    schools: [{}, { brin: '02CD' }],
    funding: [{ schoolYear: '2021-2022', received: '100.00' }],
    programmes: [],
    spending: [{ brin: undefined, level: 'aboveSchool', amount: '100.01', date: '2021-10-01' }],
  });
  const report = { ...submission, balanced: new Set(['02CD']) };
  expect([...moreSpentThanAvailable.check(subjectOf(report))]).toEqual([]);
});

test('a school is reported at its own row, not at one of a branch', () => {
  const schools = [{ branch: '01AB01' }, { broughtForward: '0.00' }];
  expect(findAt(moreSpentThanAvailable, { schools, spending: spent('9000.00') })).toEqual([
    '/schools/1/broughtForward',
  ]);
});
