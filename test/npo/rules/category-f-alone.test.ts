import { expect, test } from '@jest/globals';
import { categoryFAlone } from '../../../src/npo/rules/category-f-alone.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

const programmes = [{ interventions: ['F2'] }, { schoolYear: '2024-2025', interventions: [] }];

test('money for facilities alone is reported', () => {
  const found = find(categoryFAlone, {
    programmes,
    spending: [{ intervention: 'F2' }, { intervention: 'F2' }],
  });
  expect(found).toMatchObject([{ at: '/spending/0/intervention', related: ['/spending/1/intervention'] }]);
  expect(found[0]?.nl).toContain('besteedde in 2023-2024 € 2.000,00 aan categorie F');
});

test('money for A to E in the same school year makes it support', () => {
  expect(findAt(categoryFAlone, { programmes, spending: [{ intervention: 'F2' }, {}] })).toEqual([]);
  expect(
    findAt(categoryFAlone, { programmes, spending: [{ intervention: 'F2' }, { level: 'aboveSchool' }] }),
  ).toEqual([]);
});

test('money for A to E in the other school year, or at another school, does not', () => {
  const line = { intervention: 'F2', date: '2024-07-31' };
  expect(findAt(categoryFAlone, { programmes, spending: [line, { date: '2024-08-01' }] })).toHaveLength(1);
  expect(findAt(categoryFAlone, { programmes, spending: [line, { brin: '02CD' }] })).toHaveLength(1);
});

test('an intervention of A to E that the programme chose is supported; that nothing was spent on it is told', () => {
  const chosen = [{ interventions: ['B3'] }];
  const [found, ...others] = find(categoryFAlone, { programmes: chosen, spending: [{ intervention: 'F2' }] });
  expect([found?.code, others]).toEqual(['npo:only-category-f-spent', []]);
  expect(found?.nl).toContain('Alles wat De Vlinder (01AB) in 2023-2024 besteedde (€ 1.000,00)');
  const besideOthers = [{ intervention: 'F2' }, { intervention: 'Schoolreis' }];
  expect(findAt(categoryFAlone, { programmes: chosen, spending: besideOthers })).toEqual([]);
});

test('a school is not judged where a report does not tell what its money above the school was for', () => {
  const submission = submissionOf({ programmes, spending: [{ intervention: 'F2', date: undefined }] });
  const [above] = submissionOf({ spending: [{ level: 'aboveSchool', date: undefined }] }).spending;
  const judged = (aboveSchoolBySchool: typeof submission.spending) =>
    [...categoryFAlone.check(subjectOf({ ...submission, aboveSchoolBySchool }))].length;
  expect(judged([])).toBe(1);
  expect(judged(above === undefined ? [] : [above])).toBe(0);
});

test('A to E that was credited in full supports nothing, nor do other interventions', () => {
  const line = { intervention: 'F2' };
  expect(findAt(categoryFAlone, { programmes, spending: [line, {}, { amount: '-1000.00' }] })).toHaveLength(
    1,
  );
  expect(
    findAt(categoryFAlone, { programmes, spending: [line, { intervention: 'Schoolreis' }] }),
  ).toHaveLength(1);
});

test('a cent of F is money for facilities, and a cent of A to E makes it support', () => {
  const cent = { amount: '0.01' };
  expect(findAt(categoryFAlone, { programmes, spending: [{ ...cent, intervention: 'F2' }] })).toHaveLength(1);
  expect(findAt(categoryFAlone, { programmes, spending: [{ intervention: 'F2' }, cent] })).toEqual([]);
});

test('a school year that the reporting year does not touch is not judged', () => {
  const spending = [{ intervention: 'F2', date: '2022-09-01' }];
  expect(findAt(categoryFAlone, { programmes, spending })).toEqual([]);
});
