import { expect, test } from '@jest/globals';
import { hireShareNotComputable } from '../../../src/npo/rules/hire-share-not-computable.js';
import { find, findAt } from './rule-harness.js';

const withPersons = (hiredPersons: number | undefined, spending: readonly object[]) => ({
  board: { hiredPersons },
  spending,
});

test('lines without a kind are counted, not named', () => {
  const found = find(
    hireShareNotComputable,
    withPersons(5, [{ kind: 'hired' }, { kind: undefined }, { kind: undefined }]),
  );
  expect(found).toMatchObject([{ at: '/board/hiredPersons', related: [] }]);
  expect(found[0]?.nl).toContain('Bij 2 regels ontbreekt de soort');
});

test('no spending on balance has no share', () => {
  const spending = [{ kind: 'hired' }, { amount: '-1000.00' }];
  expect(findAt(hireShareNotComputable, withPersons(5, spending))).toEqual(['/board/hiredPersons']);
});

test('more hire than spending, or hire of nothing or less on balance, is no share', () => {
  const more = [{ kind: 'hired', amount: '100.00' }, { amount: '-10.00' }];
  const below = [{ kind: 'hired', amount: '-10.00' }, { amount: '100.00' }];
  const nothing = [{ kind: 'hired', amount: '10.00' }, ...below];
  expect(findAt(hireShareNotComputable, withPersons(5, more))).toHaveLength(1);
  expect(findAt(hireShareNotComputable, withPersons(5, below))).toHaveLength(1);
  expect(findAt(hireShareNotComputable, withPersons(5, nothing))).toHaveLength(1);
});

test('nothing is said where the share may not be shown', () => {
  const spending = [{ kind: 'hired' }, { kind: undefined }];
  expect(findAt(hireShareNotComputable, withPersons(4, spending))).toEqual([]);
  expect(findAt(hireShareNotComputable, withPersons(undefined, spending))).toEqual([]);
});

test('with nothing known at all, whether there was hire stays open', () => {
  expect(findAt(hireShareNotComputable, withPersons(undefined, [{ kind: undefined }]))).toEqual(['/board']);
});

test('a share that exists is fine', () => {
  expect(findAt(hireShareNotComputable, withPersons(5, [{ kind: 'hired' }, {}]))).toEqual([]);
});

test('one line without a kind is enough, without any line of the kind hired', () => {
  expect(findAt(hireShareNotComputable, withPersons(5, [{ kind: undefined }]))).toHaveLength(1);
});

test('persons without any hired line are a contradiction, which another rule reports', () => {
  expect(findAt(hireShareNotComputable, withPersons(5, [{}]))).toEqual([]);
});

test('whether there was hire is not open where every line has a kind, or a number of persons is given', () => {
  expect(findAt(hireShareNotComputable, withPersons(undefined, [{}]))).toEqual([]);
  expect(findAt(hireShareNotComputable, withPersons(4, [{ kind: undefined }]))).toEqual([]);
});
