import { expect, test } from '@jest/globals';
import { scanAfterAdoption } from '../../../src/npo/rules/scan-after-adoption.js';
import { find, findAt } from './rule-harness.js';

test('a scan a day after the adoption is reported, one of the same day is not', () => {
  expect(findAt(scanAfterAdoption, { programmes: [{ scanDate: '2023-07-01' }] })).toEqual([]);
  const found = find(scanAfterAdoption, { programmes: [{ scanDate: '2023-07-02' }] });
  expect(found).toMatchObject([{ at: '/programmes/0/scanDate', related: ['/programmes/0/adoptedOn'] }]);
  expect(found[0]?.nl).toContain('is vastgesteld op 01-07-2023, maar de schoolscan is van 02-07-2023');
});

test('without one of the dates nothing is said', () => {
  expect(
    findAt(scanAfterAdoption, { programmes: [{ scanDate: '2023-07-02', adoptedOn: undefined }] }),
  ).toEqual([]);
});
