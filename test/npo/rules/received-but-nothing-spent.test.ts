import { expect, test } from '@jest/globals';
import { receivedButNothingSpent } from '../../../src/npo/rules/received-but-nothing-spent.js';
import { find, findAt } from './rule-harness.js';

test('a school that had money and no lines is reported at the money', () => {
  const found = find(receivedButNothingSpent, { spending: [] });
  expect(found).toMatchObject([{ at: '/funding/0/received' }]);
  expect(found[0]?.nl).toContain('had in 2024 € 6.500,00 te besteden');
});

test('money brought forward alone is reported at the school', () => {
  expect(findAt(receivedButNothingSpent, { spending: [], funding: [] })).toEqual([
    '/schools/0/broughtForward',
  ]);
});

test('lines that cancel each other out count as nothing', () => {
  expect(findAt(receivedButNothingSpent, { spending: [{}, { amount: '-1000.00' }] })).toHaveLength(1);
});

test('money of the school that was spent above it is something', () => {
  expect(findAt(receivedButNothingSpent, { spending: [{ level: 'aboveSchool' }] })).toEqual([]);
});

test('a school without money, or with a blank, has nothing to spend', () => {
  const schools = [{}];
  expect(findAt(receivedButNothingSpent, { spending: [], schools, funding: [] })).toEqual([]);
  expect(
    findAt(receivedButNothingSpent, { spending: [], schools, funding: [{ schoolYear: '2023-2024' }] }),
  ).toEqual([]);
});

test('money received in an earlier calendar year is not of this one', () => {
  const funding = [{ schoolYear: '2022-2023', calendarYear: 2023, received: '100.00' }];
  expect(findAt(receivedButNothingSpent, { spending: [], schools: [{}], funding })).toEqual([]);
});

test('all money of the calendar year is pointed to', () => {
  const funding = [
    { schoolYear: '2023-2024', received: '100.00' },
    { schoolYear: '2024-2025', received: '50.00' },
  ];
  expect(find(receivedButNothingSpent, { spending: [], funding })).toMatchObject([
    { at: '/funding/0/received', related: ['/funding/1/received'] },
  ]);
});

test('a cent is money', () => {
  const funding = [{ schoolYear: '2023-2024', received: '0.01' }];
  expect(findAt(receivedButNothingSpent, { spending: [], schools: [{}], funding })).toEqual([
    '/funding/0/received',
  ]);
});
