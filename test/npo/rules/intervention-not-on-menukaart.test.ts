import { expect, test } from '@jest/globals';
import { interventionNotOnMenukaart } from '../../../src/npo/rules/intervention-not-on-menukaart.js';
import { find, findAt, subjectOf, testMenukaart } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

const outside = 'npo:intervention-not-on-menukaart';
const unknown = 'npo:intervention-not-known';
const in2021 = (line: object) => ({
  reportingYear: 2021,
  programmes: [{ schoolYear: '2021-2022', adoptedOn: '2021-09-01' }],
  spending: [{ date: '2021-11-01', ...line }],
});

test('what is on no menukaart goes under other interventions, with one finding for all its lines', () => {
  const found = find(interventionNotOnMenukaart, {
    spending: [
      {},
      { intervention: 'Schoolreis', amount: '10.00' },
      { intervention: 'Schoolreis', amount: '5.00' },
    ],
  });
  expect(found).toMatchObject([
    { code: unknown, at: '/spending/1/intervention', related: ['/spending/2/intervention'] },
  ]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) besteedde € 15,00 aan iets dat niet op de menukaart van 01-04-2022 staat. Het geld komt onder overige interventies. Die lijst is niet volledig bekend, dus dit hoeft niet fout te zijn.',
  );
});

test('where only an edition counts that is fully known it is an error', () => {
  const undated = { ...in2021({ intervention: 'Schoolreis', date: undefined }), programmes: [] };
  expect(find(interventionNotOnMenukaart, undated)).toMatchObject([{ code: outside }]);
});

test('in the school year of the update it is a warning: the newer edition is not fully known', () => {
  expect(find(interventionNotOnMenukaart, in2021({ intervention: 'Schoolreis' }))).toMatchObject([
    { code: unknown },
  ]);
});

test('an item that is excluded by name is an error on any edition, in any case', () => {
  expect(find(interventionNotOnMenukaart, { spending: [{ intervention: ' huiswerk ' }] })).toMatchObject([
    { code: outside, at: '/spending/0/intervention' },
  ]);
});

test('an intervention of the edition is fine', () => {
  expect(findAt(interventionNotOnMenukaart, { spending: [{ intervention: 'B10' }] })).toEqual([]);
});

test('an intervention that the update took off stays in its category, with a finding', () => {
  const found = find(interventionNotOnMenukaart, { spending: [{ intervention: 'A1' }] });
  expect(found).toMatchObject([{ code: unknown }]);
  expect(found[0]?.nl).toContain('Het geld blijft onder categorie A.');
});

test('a programme adopted under the old edition has grace, from 1 April 2022 no more', () => {
  const spending = [{ intervention: 'A1' }];
  const adopted = (adoptedOn: string) => ({ spending, programmes: [{ adoptedOn }] });
  expect(findAt(interventionNotOnMenukaart, adopted('2022-03-31'))).toEqual([]);
  expect(findAt(interventionNotOnMenukaart, adopted('2022-04-01'))).toHaveLength(1);
});

test('the grace is of the school year of the line', () => {
  const programmes = [{ schoolYear: '2023-2024', adoptedOn: '2021-09-01' }, { schoolYear: '2024-2025' }];
  const line = { intervention: 'A1' };
  expect(
    findAt(interventionNotOnMenukaart, { programmes, spending: [{ ...line, date: '2024-07-31' }] }),
  ).toEqual([]);
  expect(
    findAt(interventionNotOnMenukaart, { programmes, spending: [{ ...line, date: '2024-08-01' }] }),
  ).toHaveLength(1);
});

test('in the school year of the update both editions count', () => {
  expect(findAt(interventionNotOnMenukaart, in2021({ intervention: 'A1' }))).toEqual([]);
  expect(findAt(interventionNotOnMenukaart, in2021({ intervention: 'B10' }))).toEqual([]);
});

test("money above the school of no school named is the board's", () => {
  const found = find(interventionNotOnMenukaart, {
    spending: [{ level: 'aboveSchool', brin: undefined, intervention: 'Schoolreis' }],
  });
  expect(found[0]?.nl).toMatch(/^Het bestuur besteedde/);
});

test('each school has a finding of its own', () => {
  const line = { intervention: 'Schoolreis' };
  expect(findAt(interventionNotOnMenukaart, { spending: [line, { ...line, brin: '02CD' }] })).toHaveLength(2);
});

test.each([
  ['is left out where it would tell hidden hire', 4, 'geld', 'money'],
  ['is told where enough persons were hired', 5, '€ 7,00', '€7.00'],
])('the amount of a category with an intervention for hire %s', (_, hiredPersons, nl, en) => {
  const interventions = testMenukaart.interventions.map((one) => ({ ...one, tellsHire: one.code === 'A1' }));
  const spending = [{ intervention: 'A1', amount: '7.00' }];
  const subject = subjectOf(submissionOf({ board: { hiredPersons }, spending }));
  const menukaart = { ...testMenukaart, interventions };
  const [found] = interventionNotOnMenukaart.check({ ...subject, menukaart });
  expect(found?.message).toEqual({
    nl: `De Vlinder (01AB) besteedde ${nl} aan A1 dat niet op de menukaart van 01-04-2022 staat. Het geld blijft onder categorie A. Die lijst is niet volledig bekend, dus dit hoeft niet fout te zijn.`,
    en: `De Vlinder (01AB) spent ${en} on A1 that is not on the menukaart of 2022-04-01. The money stays under category A. That list is not fully known, so this need not be wrong.`,
  });
});

test('of a school year before the first menukaart nothing is said', () => {
  const spending = [{ intervention: 'Schoolreis', date: '2020-03-01' }];
  expect(findAt(interventionNotOnMenukaart, { spending })).toEqual([]);
});

test('what was credited in full was not spent', () => {
  const line = { intervention: 'Huiswerk' };
  const at = (...amounts: string[]) =>
    findAt(interventionNotOnMenukaart, { spending: amounts.map((amount) => ({ ...line, amount })) });
  expect(at('7.00', '-7.00')).toEqual([]);
  expect(at('-7.00')).toEqual([]);
  expect(at('7.00', '-6.99')).toEqual(['/spending/0/intervention']);
});

test('an item that is excluded is known by its English name, in any case', () => {
  const codes = find(interventionNotOnMenukaart, { spending: [{ intervention: 'HOMEWORK' }] });
  expect(codes).toMatchObject([{ code: outside }]);
});

test('an edition that comes after the school year does not count for it', () => {
  const parts = {
    reportingYear: 2021,
    programmes: [],
    spending: [{ intervention: 'B10', date: '2021-07-31' }],
  };
  expect(find(interventionNotOnMenukaart, parts)).toMatchObject([{ code: outside }]);
});
