import { expect, test } from '@jest/globals';
import { previousReportDoesNotFit } from '../../../src/npo/rules/previous-report-does-not-fit.js';
import { find, findAt } from './rule-harness.js';

test('a report of another year is reported', () => {
  const found = find(previousReportDoesNotFit, { previous: { reportingYear: 2022 } });
  expect(found).toMatchObject([{ at: '/board', related: [''] }]);
  expect(found[0]?.nl).toContain(
    'Het vorige verslag is van 2022; bij verslagjaar 2024 hoort het verslag van dit bestuur over 2023',
  );
});

test('a report of another board is reported, with its name and the number that differs', () => {
  const found = find(previousReportDoesNotFit, {
    board: { kvkNumber: '12345678', authorityNumber: '99901' },
    previous: { board: { kvkNumber: '12345678', authorityNumber: '99902', name: 'Stichting Anders' } },
  });
  expect(found[0]?.nl).toContain(
    'Het vorige verslag is van 2023 en van Stichting Anders (bevoegd gezag 99902 in plaats van 99901);',
  );
  expect(found[0]?.en).toContain(
    'The previous report is of 2023 and of Stichting Anders (authority number 99902 instead of 99901);',
  );
});

test('the report of the year before, and none at all, are accepted', () => {
  expect(findAt(previousReportDoesNotFit, { previous: {} })).toEqual([]);
  expect(findAt(previousReportDoesNotFit)).toEqual([]);
});
