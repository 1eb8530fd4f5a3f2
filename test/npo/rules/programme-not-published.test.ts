import { expect, test } from '@jest/globals';
import { programmeNotPublished } from '../../../src/npo/rules/programme-not-published.js';
import { find, findAt } from './rule-harness.js';

test('every answer but yes is counted, in one finding a school year', () => {
  const found = find(programmeNotPublished, {
    programmes: [{ published: undefined }, { brin: '02CD', published: 'no' }, { brin: '03EF' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0', related: ['/programmes/1/published'] }]);
  expect(found[0]?.nl).toMatch(/^Bij 2 programma’s van 2023-2024 .*openbaar/);
});

test('a single one is told as one', () => {
  const [found] = find(programmeNotPublished, { programmes: [{ published: 'no' }] });
  expect(found?.nl).toMatch(/^Bij 1 programma van 2023-2024 /);
  expect(found?.en).toMatch(/^For 1 programme of 2023-2024 it is not said /);
});

test('a programme in the making is passed by', () => {
  const programmes = [{ schoolYear: '2024-2025', adoptedOn: undefined, published: undefined }];
  expect(findAt(programmeNotPublished, { programmes })).toEqual([]);
});
