import { expect, test } from '@jest/globals';
import { scanNotDone } from '../../../src/npo/rules/scan-not-done.js';
import { find, findAt } from './rule-harness.js';

test('a scan that was not made is reported with the answer', () => {
  const found = find(scanNotDone, {
    programmes: [{ scan: 'no' }, { branch: '01AB01', scan: 'notApplicable' }],
  });
  expect(found.map(({ at }) => at)).toEqual(['/programmes/0/scan', '/programmes/1/scan']);
  expect(found[0]?.nl).toContain('(antwoord: nee)');
  expect(found[1]?.en).toContain('(answer: not applicable)');
});

test('a blank is not a no', () => {
  expect(findAt(scanNotDone, { programmes: [{ scan: undefined }] })).toEqual([]);
});

test('no new scan is needed where an earlier one carries the programme', () => {
  expect(findAt(scanNotDone, { programmes: [{ schoolYear: '2021-2022' }, { scan: 'no' }] })).toEqual([]);
});

test('the scan of a branch carries the programme of the school', () => {
  const programmes = [{ scan: 'no' as const }, { branch: '01AB01' }];
  expect(findAt(scanNotDone, { programmes })).toEqual([]);
});

test('of several scans the first counts, whatever their order', () => {
  const programmes = [{ schoolYear: '2024-2025' }, { branch: '01AB01', scan: 'no' as const }, {}];
  expect(findAt(scanNotDone, { programmes })).toEqual([]);
});
