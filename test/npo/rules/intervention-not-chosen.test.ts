import { expect, test } from '@jest/globals';
import { interventionNotChosen } from '../../../src/npo/rules/intervention-not-chosen.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

test('money on an intervention that the programme of that school year does not choose is reported', () => {
  const found = find(interventionNotChosen, {
    spending: [{ amount: '5.00' }, { intervention: 'F2', amount: '10.00' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1/intervention' }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) besteedde in 2023-2024 geld aan interventie F2, maar het programma kiest die niet.',
  );
});

test('a programme of one branch is enough, one of another school year is not', () => {
  const programmes = [
    { branch: '01AB01' },
    { branch: '01AB02', interventions: ['F2'] },
    { schoolYear: '2024-2025' },
  ];
  const spent = (date: string) => [{ intervention: 'F2', date }];
  expect(findAt(interventionNotChosen, { programmes, spending: spent('2024-07-31') })).toEqual([]);
  expect(findAt(interventionNotChosen, { programmes, spending: spent('2024-08-01') })).toHaveLength(1);
});

test('a programme that names nothing, other interventions, credit and money above the school say nothing', () => {
  const spending = [{ intervention: 'F2' }];
  expect(findAt(interventionNotChosen, { programmes: [{ interventions: [] }], spending })).toEqual([]);
  const others = [
    { intervention: 'Schoolreis' },
    { intervention: 'F2', amount: '-5.00' },
    { intervention: 'A1', level: 'aboveSchool' as const },
  ];
  expect(findAt(interventionNotChosen, { spending: others })).toEqual([]);
});

test('a cent is money, and what was credited in full is not', () => {
  const at = (...amounts: string[]) =>
    findAt(interventionNotChosen, { spending: amounts.map((amount) => ({ intervention: 'F2', amount })) });
  expect(at('0.01')).toEqual(['/spending/0/intervention']);
  expect(at('0.01', '-0.01')).toEqual([]);
});

test('a school year that the reporting year does not touch is not judged', () => {
  const programmes = [{ schoolYear: '2022-2023' }, {}];
  const spending = [{ intervention: 'F2', date: '2022-09-01' }];
  expect(findAt(interventionNotChosen, { programmes, spending })).toEqual([]);
});

test.each([
  ['is covered by its category', 'B3', [], []],
  ['is not judged where only another category is chosen', 'F2', [], []],
  ['is covered by its category beside a choice by name', 'B3', ['A1'], []],
  ['is reported where neither it nor its category is chosen', 'F2', ['A1'], ['npo:intervention-not-chosen']],
])('an intervention %s', (_, intervention, codes, expected) => {
  const submission = submissionOf({ programmes: [{ interventions: codes }], spending: [{ intervention }] });
  const category = { code: undefined, category: 'B', text: 'b' };
  const programmes = submission.programmes.map((one) => ({
    ...one,
    interventions: [...one.interventions, category],
  }));
  const found = [...interventionNotChosen.check(subjectOf({ ...submission, programmes }))];
  expect(found.map(({ code }) => code)).toEqual(expected);
});
