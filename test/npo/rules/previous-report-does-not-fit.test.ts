import { expect, test } from '@jest/globals';
import { previousReportDoesNotFit } from '../../../src/npo/rules/previous-report-does-not-fit.js';
import { find, findAt } from './rule-harness.js';

test('a report of another year is reported', () => {
  const found = find(previousReportDoesNotFit, { previous: { reportingYear: 2022 } });
  expect(found).toMatchObject([{ at: '/board', related: [''] }]);
  expect(found[0]?.nl).toContain(
    'Het vorige verslag is van 2022; voor verslagjaar 2024 van dit bestuur hoort het verslag van 2023 erbij',
  );
});

test('a report of another board is reported, with the name of that board', () => {
  const found = find(previousReportDoesNotFit, {
    board: { kvkNumber: '12345678' },
    previous: { board: { kvkNumber: '87654321', name: 'Stichting Anders' } },
  });
  expect(found[0]?.nl).toContain('Het vorige verslag is van 2023 en van Stichting Anders;');
});

test('the report of the year before, and none at all, are accepted', () => {
  expect(findAt(previousReportDoesNotFit, { previous: {} })).toEqual([]);
  expect(findAt(previousReportDoesNotFit)).toEqual([]);
});
