import { expect, test } from '@jest/globals';
import { chosenInterventionNotOnMenukaart } from '../../../src/npo/rules/chosen-intervention-not-on-menukaart.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

test('a choice that is on no menukaart is reported once for each', () => {
  const found = find(chosenInterventionNotOnMenukaart, {
    programmes: [{ interventions: ['B3', 'Schoolreis', 'Kookles'] }],
  });
  expect(found.map(({ at }) => at)).toEqual(['/programmes/0/interventions', '/programmes/0/interventions']);
  expect(found[1]?.nl).toContain('"Kookles"');
});

test('a choice of the older edition is reported where the programme was adopted under the newer', () => {
  expect(findAt(chosenInterventionNotOnMenukaart, { programmes: [{ interventions: ['A1'] }] })).toEqual([
    '/programmes/0/interventions',
  ]);
});

test('a programme that was adopted the day before the update keeps its choice', () => {
  const programme = { interventions: ['A1'] };
  expect(
    findAt(chosenInterventionNotOnMenukaart, { programmes: [{ ...programme, adoptedOn: '2022-03-31' }] }),
  ).toEqual([]);
  expect(
    findAt(chosenInterventionNotOnMenukaart, { programmes: [{ ...programme, adoptedOn: '2022-04-01' }] }),
  ).toHaveLength(1);
});

test('a category that is chosen is no wrong intervention', () => {
  const submission = submissionOf();
  const interventions = [{ code: undefined, category: 'B', text: 'b' }];
  const programmes = submission.programmes.map((programme) => ({ ...programme, interventions }));
  const subject = subjectOf({ ...submission, programmes });
  expect([...chosenInterventionNotOnMenukaart.check(subject)]).toEqual([]);
});
