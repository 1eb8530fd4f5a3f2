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

test('schools that differ, went or came explain a difference of as much, and have their own findings', () => {
  const whole = {
    schools: [{ brin: '01AB' }, { brin: '02CD' }],
    closing: { '01AB': '500.00', '02CD': '100.00' },
    total: '600.00',
  };
  const other = [
    { brin: '01AB', broughtForward: '450.00' },
    { brin: '03EF', broughtForward: '20.00' },
  ];
  expect(findAt(openingTotalDiffers, { schools: other, previous: whole })).toEqual([]);
});

test('a school that differs, went or came leaves open what it does not explain', () => {
  expect(findAt(openingTotalDiffers, { schools: schools('450.00'), previous: less })).toEqual([
    '/schools/0/broughtForward',
  ]);
  const gone = [{ brin: '02CD', broughtForward: '0' }];
  expect(findAt(openingTotalDiffers, { schools: gone, previous: less })).toEqual([
    '/schools/0/broughtForward',
  ]);
  const moved = [{ brin: '02CD', broughtForward: '500.00' }];
  expect(findAt(openingTotalDiffers, { schools: moved, previous: less })).toEqual([
    '/schools/0/broughtForward',
  ]);
});

test('where last year’s report does not tell what one of its schools had left, nothing is said', () => {
  const open = { ...less, schools: [{ brin: '01AB' }, { brin: '02CD' }] };
  expect(findAt(openingTotalDiffers, { schools: schools('500.00'), previous: open })).toEqual([]);
});

test('the same total is accepted, and a blank leaves it open', () => {
  expect(findAt(openingTotalDiffers, { schools: schools('500.00'), previous })).toEqual([]);
  expect(findAt(openingTotalDiffers, { schools: schools(undefined), previous: less })).toEqual([]);
});
