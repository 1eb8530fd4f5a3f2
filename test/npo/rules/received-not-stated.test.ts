import { describe, expect, test } from '@jest/globals';
import { moreSpentThanAvailable } from '../../../src/npo/rules/more-spent-than-available.js';
import { receivedNotStated } from '../../../src/npo/rules/received-not-stated.js';
import { find, findAt } from './rule-harness.js';

const of2022 = { reportingYear: 2022, spending: [{ date: '2022-03-01', amount: '9000.00' }] };
const old = { schoolYear: '2021-2022', received: '5000.00' };

test('a blank is named with its school year, and nothing is said of more spent than there was', () => {
  const parts = { ...of2022, funding: [old, { schoolYear: '2022-2023' }] };
  const found = find(receivedNotStated, parts);
  expect(found).toMatchObject([{ code: 'npo:received-not-stated', at: '/funding/1', related: [] }]);
  expect(found[0]?.nl).toContain('Wat De Vlinder (01AB) in 2022 ontving voor 2022-2023, is niet ingevuld.');
  expect(find(moreSpentThanAvailable, parts)).toEqual([]);
});

test('money for newcomers alone is not all that was received', () => {
  const funding = [old, { schoolYear: '2022-2023', newcomers: '1500.00' }];
  expect(findAt(receivedNotStated, { ...of2022, funding })).toEqual(['/funding/1']);
  expect(find(moreSpentThanAvailable, { ...of2022, funding })).toEqual([]);
});

test('several blanks of a school are one finding', () => {
  const funding = [{ schoolYear: '2021-2022' }, { schoolYear: '2022-2023' }];
  expect(find(receivedNotStated, { ...of2022, funding })).toMatchObject([
    { at: '/funding/0', related: ['/funding/1'] },
  ]);
});

test('zero is an answer, and so is what another row of the same year says', () => {
  const zero = [old, { schoolYear: '2022-2023', received: '0.00' }];
  expect(findAt(receivedNotStated, { ...of2022, funding: zero })).toEqual([]);
  const apart = [old, { schoolYear: '2021-2022', newcomers: '1500.00' }];
  expect(findAt(receivedNotStated, { ...of2022, funding: apart })).toEqual([]);
});

test('a school without a row for the calendar year is told at the school, and not judged on what it spent', () => {
  const parts = { ...of2022, funding: [{ ...old, calendarYear: 2021 }] };
  const found = find(receivedNotStated, parts);
  expect(found).toMatchObject([{ at: '/schools/0/brin' }]);
  expect(found[0]?.nl).toContain('Wat De Vlinder (01AB) in 2022 ontving, is niet ingevuld.');
  expect(find(moreSpentThanAvailable, parts)).toEqual([]);
});

const goodYears = ['2021-2022', '2022-2023'].map((schoolYear) => ({ schoolYear }));

test.each([
  ['a programme', { programmes: goodYears }],
  ['pupils', { programmes: [], pupils: [{ pupils: 142 }] }],
  ['spending', { programmes: goodYears.slice(0, 1), spending: [{ date: '2022-09-01', amount: '10.00' }] }],
])('a school year without a row, in which the school had %s, is told at the school', (_, parts) => {
  const found = find(receivedNotStated, { ...of2022, funding: [old], ...parts });
  expect(found).toMatchObject([{ at: '/schools/0/brin' }]);
  expect(found[0]?.nl).toContain('Wat De Vlinder (01AB) in 2022 ontving voor 2022-2023, is niet ingevuld.');
});

test('a school year in which the school was not there yet, or no longer, needs no row', () => {
  const programmes = goodYears.slice(0, 1);
  const pupils = [{ pupils: 0 }, { countDate: '2022-10-01', pupils: 142 }];
  expect(findAt(receivedNotStated, { ...of2022, funding: [old], programmes, pupils })).toEqual([]);
});

test('a credit note and the pupils of a year before do not show that a closed school was still there', () => {
  const programmes = goodYears.slice(0, 1);
  const spending = [{ date: '2022-09-10', amount: '-100.00' }];
  const parts = { ...of2022, funding: [old], programmes, spending, pupils: [{ pupils: 142 }] };
  expect(findAt(receivedNotStated, parts)).toEqual([]);
});

test('a school that opened when there was no new money any more need not say that it received nothing', () => {
  const parts = { reportingYear: 2023, schools: [{ broughtForward: '0.00' }], spending: [], funding: [] };
  expect(findAt(receivedNotStated, { ...parts, programmes: [{ schoolYear: '2023-2024' }] })).toEqual([]);
  expect(findAt(receivedNotStated, { ...parts, programmes: [{ schoolYear: '2022-2023' }] })).toHaveLength(1);
});

describe('a secondary school, whose money for 2021-2022 came in November 2021,', () => {
  const funding = [{ schoolYear: '2022-2023', received: '20000.00' }];
  const parts = { ...of2022, funding, programmes: goodYears };
  const counted = { countDate: '2020-10-01', fundingType: 'vo', pupils: 100 };

  test('needs no row for it in 2022', () => {
    expect(findAt(receivedNotStated, { ...parts, schools: [{ schoolType: 'vo' }], pupils: [] })).toEqual([]);
    expect(findAt(receivedNotStated, { ...parts, pupils: [counted] })).toEqual([]);
  });

  test.each([
    ['pupils that brought in more in 2022', { fundingType: 'pro-vbo' }],
    ['disadvantage, which was paid in 2022', { disadvantageUnits: '3.5' }],
  ])('needs one where it had %s', (_, more) => {
    expect(findAt(receivedNotStated, { ...parts, pupils: [{ ...counted, ...more }] })).toHaveLength(1);
  });

  test('needs a row for it in 2021', () => {
    const programmes = [{ schoolYear: '2021-2022' }];
    const of2021 = { reportingYear: 2021, schools: [{ schoolType: 'vo' }], spending: [], programmes };
    expect(findAt(receivedNotStated, { ...of2021, funding })).toHaveLength(1);
  });

  test('needs a row for 2022-2023', () => {
    const schools = [{ schoolType: 'vo' }];
    expect(findAt(receivedNotStated, { ...parts, schools, funding: [old] })).toHaveLength(1);
  });
});

test('a blank row and a row that is not there are one finding', () => {
  const funding = [{ schoolYear: '2021-2022' }, { schoolYear: '2021-2022', received: '1.00' }];
  const found = find(receivedNotStated, { ...of2022, funding, programmes: goodYears });
  expect(found).toMatchObject([{ at: '/funding/0' }]);
  expect(found[0]?.nl).toContain('ontving voor 2021-2022 en 2022-2023, is niet ingevuld.');
});

test('where no school year has new money nothing needs to be stated, and what was spent is judged', () => {
  const spending = [{ amount: '9000.00' }];
  expect(findAt(receivedNotStated, { funding: [], spending })).toEqual([]);
  expect(find(moreSpentThanAvailable, { funding: [], spending })).toMatchObject([
    { code: 'npo:more-spent-than-available' },
  ]);
  expect(findAt(receivedNotStated, { funding: [{ schoolYear: '2023-2024' }] })).toEqual([]);
});

test('a late payment for a school year with new money that was left blank is told', () => {
  expect(findAt(receivedNotStated, { funding: [{ schoolYear: '2022-2023' }] })).toEqual(['/funding/0']);
});

test('a blank of another calendar year leaves nothing open in this one', () => {
  const funding = [old, { schoolYear: '2021-2022', calendarYear: 2021 }];
  expect(findAt(receivedNotStated, { ...of2022, funding })).toEqual([]);
});

test('a school without any money stated is left to the rule about funding', () => {
  expect(findAt(receivedNotStated, { ...of2022, schools: [{}], funding: [] })).toEqual([]);
});

test('a row that is there and blank is told of a school of which no money is stated', () => {
  const funding = [{ schoolYear: '2022-2023' }];
  expect(findAt(receivedNotStated, { ...of2022, spending: [], schools: [{}], funding })).toEqual([
    '/funding/0',
  ]);
});
