import { expect, test } from '@jest/globals';
import { scanNotStated } from '../../../src/npo/rules/scan-not-stated.js';
import { find, findAt } from './rule-harness.js';

test('a programme without an answer about the scan is reported', () => {
  const found = find(scanNotStated, { programmes: [{ scan: undefined }] });
  expect(found).toMatchObject([{ at: '/programmes/0' }]);
  expect(found[0]?.nl).toBe(
    'Bij het programma 2023-2024 van De Vlinder (01AB) staat niet of er een schoolscan is gemaakt.',
  );
});

test('a scan of an earlier school year carries the programmes after it', () => {
  const scan = undefined;
  expect(findAt(scanNotStated, { programmes: [{ schoolYear: '2021-2022' }, { scan }] })).toEqual([]);
  expect(findAt(scanNotStated, { programmes: [{ schoolYear: '2024-2025' }, { scan }] })).toHaveLength(1);
});

test("another branch's scan does not cover a branch, the school's does", () => {
  const blank = { branch: '01AB01', scan: undefined };
  expect(findAt(scanNotStated, { programmes: [{ branch: '01AB00' }, blank] })).toEqual(['/programmes/1']);
  expect(findAt(scanNotStated, { programmes: [{}, blank] })).toEqual([]);
});

test('a refusal to answer is blank, an answer of no is not', () => {
  expect(findAt(scanNotStated, { programmes: [{ scan: 'no' }] })).toEqual([]);
});
