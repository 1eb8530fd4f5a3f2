import { expect, test } from '@jest/globals';
import { programmeChangedSincePreviousReport } from '../../../src/npo/rules/programme-changed-since-previous-report.js';
import { find, findAt } from './rule-harness.js';

const now = { aboveSchoolPart: '500.00' };

test('every answer that changed is named, at the first of them', () => {
  const found = find(programmeChangedSincePreviousReport, {
    programmes: [now],
    previous: { programmes: [{ aboveSchoolPart: '400.00', mrConsentDate: '2023-06-25' }] },
  });
  expect(found).toMatchObject([
    {
      at: '/programmes/0/mrConsentDate',
      related: ['/programmes/0/mrConsentDate', '/programmes/0/aboveSchoolPart'],
    },
  ]);
  expect(found[0]?.nl).toContain(
    'anders ingevuld dan in het verslag van vorig jaar: datum instemming MR, bovenschools deel.',
  );
});

test('a blank contradicts nothing, and the same is the same', () => {
  const blank = { mrConsent: undefined, aboveSchoolPart: undefined };
  expect(
    findAt(programmeChangedSincePreviousReport, { programmes: [now], previous: { programmes: [blank] } }),
  ).toEqual([]);
  expect(
    findAt(programmeChangedSincePreviousReport, { programmes: [blank], previous: { programmes: [now] } }),
  ).toEqual([]);
  expect(
    findAt(programmeChangedSincePreviousReport, { programmes: [now], previous: { programmes: [now] } }),
  ).toEqual([]);
});

test('programmes of branches are not compared: a report does not tell them apart', () => {
  const programmes = [
    { branch: '01AB01', mrConsent: 'no' as const },
    { branch: '01AB02', mrConsent: 'yes' as const },
  ];
  expect(findAt(programmeChangedSincePreviousReport, { programmes, previous: { programmes: [{}] } })).toEqual(
    [],
  );
});

test('an agreed share is neither another share nor an amount', () => {
  const at = (aboveSchoolPart: string) =>
    findAt(programmeChangedSincePreviousReport, {
      programmes: [{ aboveSchoolPart: '25%' }],
      previous: { programmes: [{ aboveSchoolPart }] },
    });
  expect(at('25.0%')).toEqual([]);
  expect(at('30%')).toEqual(['/programmes/0/aboveSchoolPart']);
  expect(at('25.00')).toEqual(['/programmes/0/aboveSchoolPart']);
});
