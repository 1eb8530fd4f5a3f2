import { describe, expect, test } from '@jest/globals';
import { openingDiffersFromClosing } from '../../../src/npo/rules/opening-differs-from-closing.js';
import { find, findAt } from './rule-harness.js';
import type { Parts } from './submission-builder.js';

const previous = { schools: [{ brin: '01AB' }], closing: { '01AB': '500.00' }, total: '500.00' };
const schools = (broughtForward: string | undefined) => [{ name: 'De Vlinder', broughtForward }];

test('another balance than last year ended with is reported, with the fact that says so', () => {
  const found = find(openingDiffersFromClosing, { schools: schools('500.01'), previous });
  expect(found).toMatchObject([{ at: '/schools/0/broughtForward', related: ['/closing/01AB'] }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) begint het jaar met € 500,01, maar eindigde volgens het verslag van vorig jaar met € 500,00.',
  );
});

test('the same balance is accepted, however it is written', () => {
  expect(findAt(openingDiffersFromClosing, { schools: schools('500'), previous })).toEqual([]);
});

test('balances of branches add up', () => {
  const rows = [
    { brin: '01AB', branch: '01AB01', broughtForward: '200.00' },
    { brin: '01AB', branch: '01AB02', broughtForward: '300.00' },
  ];
  expect(findAt(openingDiffersFromClosing, { schools: rows, previous })).toEqual([]);
});

test('a blank, a school that last year did not tell of, and a run without a report say nothing', () => {
  expect(findAt(openingDiffersFromClosing, { schools: schools(undefined), previous })).toEqual([]);
  expect(findAt(openingDiffersFromClosing, { previous: { ...previous, closing: {} } })).toEqual([]);
  expect(findAt(openingDiffersFromClosing)).toEqual([]);
});

test('a report of another board is not held against this one', () => {
  const parts = { board: { kvkNumber: '12345678' }, schools: schools('1.00') };
  const other = { ...previous, board: { kvkNumber: '87654321' } };
  expect(findAt(openingDiffersFromClosing, { ...parts, previous: other })).toEqual([]);
});

describe('where all schools together begin with what the board had left', () => {
  const two = {
    schools: [{ brin: '01AB' }, { brin: '02CD' }],
    closing: { '01AB': '500.00', '02CD': '100.00' },
  };
  const codes = (rows: NonNullable<Parts['schools']>, total: string) =>
    find(openingDiffersFromClosing, { schools: rows, previous: { ...two, total } }).map(({ code }) => code);

  test('a school that took over another is a warning', () => {
    const found = codes([{ broughtForward: '600.00' }], '600.00');
    expect(found).toEqual(['npo:opening-moved-between-schools']);
  });

  test('money above the schools that was divided over their balances is a warning at each', () => {
    const rows = [{ broughtForward: '450.00' }, { brin: '02CD', broughtForward: '50.00' }];
    expect(codes(rows, '500.00')).toEqual(Array(2).fill('npo:opening-moved-between-schools'));
  });

  test('one cent more is an error again, and so is a total that a blank leaves open', () => {
    expect(codes([{ broughtForward: '600.01' }], '600.00')).toEqual(['npo:opening-differs-from-closing']);
    const blank = [{ broughtForward: '600.00' }, { brin: '02CD' }];
    expect(codes(blank, '600.00')).toEqual(['npo:opening-differs-from-closing']);
  });
});

test('a report of another year is not held against this one', () => {
  const older = { ...previous, reportingYear: 2022 };
  expect(findAt(openingDiffersFromClosing, { schools: schools('1.00'), previous: older })).toEqual([]);
});
