import { expect, test } from '@jest/globals';
import { openingOfNewSchool } from '../../../src/npo/rules/opening-of-new-school.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

test('a school that was not there last year brings no money', () => {
  const rows = [...schools('500.00'), { brin: '02CD', name: 'De Rups', broughtForward: '75.00' }];
  const found = find(openingOfNewSchool, { schools: rows, previous });
  expect(found).toMatchObject([{ at: '/schools/1/broughtForward' }]);
  expect(found[0]?.nl).toContain('De Rups (02CD) begint het jaar met € 75,00');
});

test('a new school that begins with nothing is accepted', () => {
  const rows = [...schools('500.00'), { brin: '02CD', broughtForward: '0' }, { brin: '03EF' }];
  expect(findAt(openingOfNewSchool, { schools: rows, previous })).toEqual([]);
});
