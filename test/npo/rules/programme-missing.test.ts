import { expect, test } from '@jest/globals';
import { programmeMissing } from '../../../src/npo/rules/programme-missing.js';
import { find, findAt } from './rule-harness.js';

test('money in a school year without a programme is reported at the line', () => {
  const found = find(programmeMissing, {
    programmes: [{ schoolYear: '2023-2024' }],
    spending: [{ date: '2024-07-31' }, { date: '2024-08-01', amount: '250.00' }, { date: '2024-09-10' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1/brin', related: ['/spending/2/brin'] }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) heeft in 2024-2025 € 1.250,00 besteed, maar daarvoor is geen programma ingevuld.',
  );
});

test('31 July belongs to the school year that ends', () => {
  const parts = { programmes: [{ schoolYear: '2023-2024' }], spending: [{ date: '2024-07-31' }] };
  expect(findAt(programmeMissing, parts)).toEqual([]);
});

test("money spent above the school asks for the school's programme too", () => {
  const parts = { programmes: [], spending: [{ level: 'aboveSchool' as const }] };
  expect(findAt(programmeMissing, parts)).toEqual(['/spending/0/brin']);
});

test('the programme of a branch is a programme of the school', () => {
  expect(findAt(programmeMissing, { programmes: [{ branch: '01AB01' }] })).toEqual([]);
});

test('a credit note alone asks for no programme', () => {
  expect(findAt(programmeMissing, { programmes: [], spending: [{ amount: '-10.00' }] })).toEqual([]);
});

test('lines without a date are content with a programme of either school year', () => {
  const spending = [{ date: undefined }];
  expect(findAt(programmeMissing, { spending, programmes: [{ schoolYear: '2024-2025' }] })).toEqual([]);
  expect(findAt(programmeMissing, { spending, programmes: [] })).toEqual(['/spending/0/brin']);
});

test('lines outside the reporting year are left to the rule about dates', () => {
  expect(findAt(programmeMissing, { spending: [{ date: '2022-03-01' }] })).toEqual([]);
});

test('a line of nothing asks for no programme, a line of a cent does', () => {
  const at = (amount: string) => findAt(programmeMissing, { programmes: [], spending: [{ amount }] });
  expect(at('0.00')).toEqual([]);
  expect(at('0.01')).toEqual(['/spending/0/brin']);
});

test('the amount is what the lines that are pointed to come to, whatever was credited', () => {
  const spending = [{ amount: '10.00' }, { amount: '-15.00' }, { amount: '2.50' }];
  const found = find(programmeMissing, { programmes: [], spending });
  expect(found).toMatchObject([{ at: '/spending/0/brin', related: ['/spending/2/brin'] }]);
  expect(found[0]?.nl).toContain('heeft in 2023-2024 € 12,50 besteed');
});
