import { expect, test } from '@jest/globals';
import { sectorDiffersFromSchools } from '../../../src/npo/rules/sector-differs-from-schools.js';
import { find, findAt } from './rule-harness.js';

const schools = [
  { brin: '01AB', schoolType: 'bao' },
  { brin: '02CD', schoolType: 'vo' },
  { brin: '03EF', schoolType: 'pro' },
];

test('schools of a sector that the board does not have are counted', () => {
  const found = find(sectorDiffersFromSchools, { board: { sector: 'po' }, schools });
  expect(found).toMatchObject([
    { at: '/board/sector', related: ['/schools/1/schoolType', '/schools/2/schoolType'] },
  ]);
  expect(found[0]?.nl).toBe(
    'De sector van het bestuur is po, maar 2 scholen zijn volgens de schoolsoort vo.',
  );
});

test('a board of both sectors covers them, and schools without a type say nothing', () => {
  expect(findAt(sectorDiffersFromSchools, { board: { sector: 'po-vo' }, schools })).toEqual([]);
  expect(findAt(sectorDiffersFromSchools, { board: { sector: 'vo' }, schools: [{ brin: '01AB' }] })).toEqual(
    [],
  );
});

test('a board that leaves its sector blank is not held against its schools', () => {
  expect(findAt(sectorDiffersFromSchools, { board: { sector: undefined }, schools })).toEqual([]);
});
