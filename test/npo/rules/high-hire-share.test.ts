import { expect, test } from '@jest/globals';
import { highHireShare } from '../../../src/npo/rules/high-hire-share.js';
import { find, findAt } from './rule-harness.js';

const hired = (amount: string, hiredPersons: number | undefined = 5) => ({
  board: { hiredPersons },
  spending: [{ kind: 'hired' as const, amount }, { amount: '50.00' }],
});

test('more than the limit is reported with the share, and the limit is said to be ours', () => {
  const found = find(highHireShare, hired('100.00'));
  expect(found).toMatchObject([{ at: '/board/hiredPersons', related: [] }]);
  expect(found[0]?.nl).toBe(
    '66,7% van de besteding ging naar inhuur; dat is meer dan 50%, een grens die npo-xbrl zelf heeft gekozen.',
  );
});

test('exactly the limit is fine', () => {
  expect(findAt(highHireShare, hired('50.00'))).toEqual([]);
});

test('silent with fewer than five persons, or an unknown number', () => {
  expect(findAt(highHireShare, hired('100.00', 4))).toEqual([]);
  expect(findAt(highHireShare, { ...hired('100.00'), board: { hiredPersons: undefined } })).toEqual([]);
});

test('the whole is reported: only more than that is left to the rule about it', () => {
  const all = { board: { hiredPersons: 5 }, spending: [{ kind: 'hired' as const }] };
  expect(findAt(highHireShare, all)).toEqual(['/board/hiredPersons']);
});

test('in English a share has a decimal point', () => {
  expect(find(highHireShare, hired('100.00'))[0]?.en).toContain('66.7%');
});
