import { expect, test } from '@jest/globals';
import { openingTotalDiffers } from '../../../src/npo/rules/opening-total-differs.js';
import { find, findAt } from './rule-harness.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

const less = { ...previous, total: '400.00' };

test('schools that are as they were, under another total, are reported', () => {
  const found = find(openingTotalDiffers, { schools: schools('500.00'), previous: less });
  expect(found).toMatchObject([{ at: '/schools/0/broughtForward', related: ['/closing'] }]);
  expect(found[0]?.nl).toContain(
    'beginnen het jaar met € 500,00, maar het bestuur eindigde volgens het verslag van vorig jaar met € 400,00',
  );
});

test('a school that explains the difference has its own finding', () => {
  expect(findAt(openingTotalDiffers, { schools: schools('450.00'), previous: less })).toEqual([]);
  expect(
    findAt(openingTotalDiffers, { schools: [{ brin: '02CD', broughtForward: '0' }], previous: less }),
  ).toEqual([]);
});

test('the same total is accepted, and a blank leaves it open', () => {
  expect(findAt(openingTotalDiffers, { schools: schools('500.00'), previous })).toEqual([]);
  expect(findAt(openingTotalDiffers, { schools: schools(undefined), previous: less })).toEqual([]);
});
