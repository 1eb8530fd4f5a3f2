import { expect, test } from '@jest/globals';
import { resultsNotStated } from '../../../src/npo/rules/results-not-stated.js';
import { find, findAt } from './rule-harness.js';

test('a programme whose school year is over without results is reported', () => {
  const found = find(resultsNotStated, { programmes: [{ results: undefined }] });
  expect(found).toMatchObject([{ at: '/programmes/0' }]);
  expect(found[0]?.nl).toBe(
    'Het schooljaar 2023-2024 is voorbij, maar bij het programma van De Vlinder (01AB) staan geen resultaten.',
  );
});

test('a school year that goes on may wait', () => {
  expect(findAt(resultsNotStated, { programmes: [{ schoolYear: '2024-2025', results: undefined }] })).toEqual(
    [],
  );
});
