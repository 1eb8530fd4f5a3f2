import { expect, test } from '@jest/globals';
import { scanNotRenewed } from '../../../src/npo/rules/scan-not-renewed.js';
import { find, findAt } from './rule-harness.js';

const first = { schoolYear: '2021-2022', scanDate: '2021-05-20' };
const parts = (second: object) => ({
  reportingYear: 2022,
  programmes: [first, { schoolYear: '2022-2023', ...second }],
});

test('a scan of before 2022 under the programme of 2022-2023 is reported at its date', () => {
  const found = find(scanNotRenewed, parts({ scanDate: '2021-12-31' }));
  expect(found).toMatchObject([{ at: '/programmes/1/scanDate' }]);
  expect(found[0]?.nl).toBe(
    'Het programma 2022-2023 van De Vlinder (01AB) rust op een schoolscan van 31-12-2021; voor 2022-2023 moest de scan worden herijkt.',
  );
});

test('a programme without a scan of its own rests on the one before it', () => {
  const found = find(scanNotRenewed, parts({ scan: undefined }));
  expect(found[0]?.nl).toContain('rust op een schoolscan van een eerder schooljaar');
});

test('a scan of 2022, or one without a date, is taken to be new', () => {
  expect(findAt(scanNotRenewed, parts({ scanDate: '2022-01-01' }))).toEqual([]);
  expect(findAt(scanNotRenewed, parts({}))).toEqual([]);
});

test('no scan at all is reported elsewhere', () => {
  const programmes = [{ schoolYear: '2022-2023', scan: undefined }];
  expect(findAt(scanNotRenewed, { reportingYear: 2022, programmes })).toEqual([]);
});

test('where the answer is no the date beside it is no date of a scan', () => {
  const found = find(scanNotRenewed, parts({ scan: 'no', scanDate: '2022-03-01' }));
  expect(found).toMatchObject([{ at: '/programmes/1/scan' }]);
  expect(found[0]?.nl).toContain('rust op een schoolscan van een eerder schooljaar');
});
