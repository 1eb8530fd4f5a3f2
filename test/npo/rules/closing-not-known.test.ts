import { expect, test } from '@jest/globals';
import { closingNotKnown } from '../../../src/npo/rules/closing-not-known.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

test('a school of last year’s report that has no closing balance there is named', () => {
  const found = find(closingNotKnown, {
    schools: [...schools('1.00'), { brin: '02CD', broughtForward: '2.00' }],
    previous: { schools: [{ brin: '01AB' }, { brin: '02CD' }], closing: { '01AB': '1.00' } },
  });
  expect(found).toMatchObject([{ at: '/schools/1/broughtForward', related: [] }]);
  expect(found[0]?.nl).toBe(
    'Van 1 school heeft het verslag van vorig jaar geen eindsaldo; haar beginsaldo is niet nagegaan.',
  );
});

test('a school that has one, that is new, or that brings nothing forward is not', () => {
  const rows = [...schools('500.00'), { brin: '02CD', broughtForward: '2.00' }];
  expect(findAt(closingNotKnown, { schools: rows, previous })).toEqual([]);
  expect(
    findAt(closingNotKnown, { schools: schools(undefined), previous: { ...previous, closing: {} } }),
  ).toEqual([]);
});
