import { expect, test } from '@jest/globals';
import { receivedChangedSincePreviousReport } from '../../../src/npo/rules/received-changed-since-previous-report.js';
import { find, findAt } from './rule-harness.js';

const before = (received: string, newcomers?: string) => ({
  funding: [{ schoolYear: '2022-2023', calendarYear: 2023, received, newcomers }],
});

test('another amount for last year than last year reported is told', () => {
  const found = find(receivedChangedSincePreviousReport, {
    funding: [
      { schoolYear: '2022-2023', calendarYear: 2023, received: '100.00', newcomers: '7.00' },
      { schoolYear: '2023-2024', calendarYear: 2023, received: '50.00' },
    ],
    previous: before('100.00', '8.00'),
  });
  expect(found).toMatchObject([
    { at: '/funding/0/received', related: ['/funding/1/received', '/funding/0/received'] },
    { at: '/funding/0/newcomers' },
  ]);
  expect(found[0]?.nl).toContain('ontving in 2023 € 150,00, maar volgens het verslag van dat jaar € 100,00');
  expect(found[1]?.nl).toContain('ontving in 2023 € 7,00 voor nieuwkomers');
});

test('the same amount, and amounts of this year alone, are accepted', () => {
  const funding = [
    { schoolYear: '2022-2023', calendarYear: 2023, received: '100.00' },
    { schoolYear: '2022-2023', calendarYear: 2024, received: '9.00' },
  ];
  expect(findAt(receivedChangedSincePreviousReport, { funding, previous: before('100.00') })).toEqual([]);
  expect(findAt(receivedChangedSincePreviousReport, { previous: before('100.00') })).toEqual([]);
});

test('money that this year or last year says nothing of is not held against the other', () => {
  const now = (newcomers?: string) => ({
    funding: [{ schoolYear: '2022-2023', calendarYear: 2023, received: '100.00', newcomers }],
  });
  expect(findAt(receivedChangedSincePreviousReport, { ...now('7.00'), previous: before('100.00') })).toEqual(
    [],
  );
  expect(
    findAt(receivedChangedSincePreviousReport, { ...now(), previous: before('100.00', '8.00') }),
  ).toEqual([]);
});

test('what changed is told at the row that states it', () => {
  const funding = [
    { schoolYear: '2022-2023', calendarYear: 2023, received: '100.00' },
    { schoolYear: '2023-2024', calendarYear: 2023, newcomers: '7.00' },
  ];
  expect(findAt(receivedChangedSincePreviousReport, { funding, previous: before('100.00', '8.00') })).toEqual(
    ['/funding/1/newcomers'],
  );
});

test('only rows that state the money are pointed to', () => {
  const found = find(receivedChangedSincePreviousReport, {
    funding: [{ schoolYear: '2022-2023', calendarYear: 2023, received: '100.00' }],
    previous: {
      funding: [
        { schoolYear: '2022-2023', calendarYear: 2023, received: '99.00' },
        { schoolYear: '2022-2023', calendarYear: 2023, newcomers: '8.00' },
      ],
    },
  });
  expect(found[0]?.related).toHaveLength(1);
});
