import { expect, test } from '@jest/globals';
import { monitoringNotAgreed } from '../../../src/npo/rules/monitoring-not-agreed.js';
import { find, findAt } from './rule-harness.js';

test('every answer but yes is counted, in one finding a school year', () => {
  const found = find(monitoringNotAgreed, {
    programmes: [{ monitoring: undefined }, { brin: '02CD', monitoring: 'no' }, { brin: '03EF' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0', related: ['/programmes/1/monitoring'] }]);
  expect(found[0]?.nl).toMatch(/^Bij 2 programma’s van 2023-2024 .*gevolgd/);
});

test('a programme in the making is passed by', () => {
  const programmes = [{ schoolYear: '2024-2025', adoptedOn: undefined, monitoring: undefined }];
  expect(findAt(monitoringNotAgreed, { programmes })).toEqual([]);
});
