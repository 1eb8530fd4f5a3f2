import { expect, test } from '@jest/globals';
import { hiredPersonsContradictLines } from '../../../src/npo/rules/hired-persons-contradict-lines.js';
import { find, findAt } from './rule-harness.js';

test('hired lines while nobody was hired are reported without naming them', () => {
  const found = find(hiredPersonsContradictLines, {
    board: { hiredPersons: 0 },
    spending: [{ kind: 'hired' }],
  });
  expect(found).toMatchObject([{ at: '/board/hiredPersons', related: [] }]);
});

test('persons hired while no line is hired are reported', () => {
  expect(findAt(hiredPersonsContradictLines, { board: { hiredPersons: 3 } })).toEqual([
    '/board/hiredPersons',
  ]);
});

test('lines without a kind leave it open', () => {
  const parts = { board: { hiredPersons: 3 }, spending: [{ kind: undefined }] };
  expect(findAt(hiredPersonsContradictLines, parts)).toEqual([]);
});

test.each(['hired', 'payroll'] as const)(
  'a blank number does not contradict lines of the kind %s',
  (kind) => {
    const parts = { board: { hiredPersons: undefined }, spending: [{ kind }] };
    expect(findAt(hiredPersonsContradictLines, parts)).toEqual([]);
  },
);

test('that the share is left out is said only where it would be shown', () => {
  const words = (hiredPersons: number) =>
    find(hiredPersonsContradictLines, { board: { hiredPersons } })[0]?.nl;
  expect(words(5)).toContain('; het percentage inhuur wordt weggelaten.');
  expect(words(4)).not.toContain('percentage');
});
