import { expect, test } from '@jest/globals';
import { interventionNotOnMenukaart } from '../../../src/npo/rules/intervention-not-on-menukaart.js';
import { find, findAt } from './rule-harness.js';

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
