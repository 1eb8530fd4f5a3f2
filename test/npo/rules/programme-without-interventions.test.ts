import { expect, test } from '@jest/globals';
import { programmeWithoutInterventions } from '../../../src/npo/rules/programme-without-interventions.js';
import { findAt } from './rule-harness.js';

test('a programme whose school year is over without interventions chosen is reported', () => {
  const parts = { programmes: [{ interventions: [], adoptedOn: undefined }] };
  expect(findAt(programmeWithoutInterventions, parts)).toEqual(['/programmes/0/interventions']);
});

test('a programme of the running school year is reported once it was adopted', () => {
  const programme = { schoolYear: '2024-2025', interventions: [] };
  expect(
    findAt(programmeWithoutInterventions, {
      programmes: [
        { ...programme, adoptedOn: undefined },
        { ...programme, branch: '01AB01', adoptedOn: '2024-09-01' },
      ],
    }),
  ).toEqual(['/programmes/1/interventions']);
});

test('one intervention will do', () => {
  expect(findAt(programmeWithoutInterventions, { programmes: [{ interventions: ['B3'] }] })).toEqual([]);
});
