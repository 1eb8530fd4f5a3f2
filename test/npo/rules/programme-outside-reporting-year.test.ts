import { expect, test } from '@jest/globals';
import { programmeOutsideReportingYear } from '../../../src/npo/rules/programme-outside-reporting-year.js';
import { find, findAt } from './rule-harness.js';

test('a programme of a school year that the reporting year does not touch is noted', () => {
  const found = find(programmeOutsideReportingYear, {
    programmes: [{ schoolYear: '2021-2022' }, { schoolYear: '2032-2033', branch: '01AB01' }],
  });
  expect(found.map(({ at }) => at)).toEqual(['/programmes/0/schoolYear', '/programmes/1/schoolYear']);
  expect(found[0]?.nl).toContain('raakt verslagjaar 2024 niet (wel: 2023-2024, 2024-2025)');
});

test('both school years of the reporting year are fine', () => {
  expect(findAt(programmeOutsideReportingYear)).toEqual([]);
});
