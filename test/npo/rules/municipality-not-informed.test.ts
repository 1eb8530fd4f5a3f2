import { expect, test } from '@jest/globals';
import { municipalityNotInformed } from '../../../src/npo/rules/municipality-not-informed.js';
import { find, findAt } from './rule-harness.js';

test('every answer but yes is counted, in one finding a school year', () => {
  const found = find(municipalityNotInformed, {
    programmes: [
      { municipalityInformed: undefined },
      { brin: '02CD', municipalityInformed: 'no' },
      { brin: '03EF' },
    ],
  });
  expect(found).toMatchObject([{ at: '/programmes/0', related: ['/programmes/1/municipalityInformed'] }]);
  expect(found[0]?.nl).toMatch(/^Bij 2 programma’s van 2023-2024 .*gemeente/);
});

test('a programme in the making is passed by', () => {
  const programmes = [{ schoolYear: '2024-2025', adoptedOn: undefined, municipalityInformed: undefined }];
  expect(findAt(municipalityNotInformed, { programmes })).toEqual([]);
});
