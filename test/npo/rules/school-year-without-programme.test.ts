import { expect, test } from '@jest/globals';
import { schoolYearWithoutProgramme } from '../../../src/npo/rules/school-year-without-programme.js';
import { find, findAt } from './rule-harness.js';

const [first, second] = [{ schoolYear: '2023-2024' }, { schoolYear: '2024-2025' }];

test('a school with a programme for one of the two school years is reported at that programme', () => {
  const found = find(schoolYearWithoutProgramme, { programmes: [first] });
  expect(found).toMatchObject([{ at: '/programmes/0/schoolYear', related: [] }]);
  expect(found[0]?.nl).toBe(
    'Voor 2024-2025 is geen programma ingevuld van De Vlinder (01AB), maar voor een ander schooljaar van het verslagjaar wel.',
  );
  expect(found[0]?.en).toBe(
    'No programme is filled in for 2024-2025 of De Vlinder (01AB), but one is for another school year of the reporting year.',
  );
});

test('schools that lack the same school year are in one finding', () => {
  const found = find(schoolYearWithoutProgramme, {
    schools: [{ name: 'De Vlinder' }, { brin: '02CD' }, { brin: '03EF' }],
    programmes: [second, { ...second, brin: '02CD' }, { ...first, brin: '03EF' }],
    spending: [],
  });
  expect(found).toMatchObject([
    { at: '/programmes/0/schoolYear', related: ['/programmes/1/schoolYear'] },
    { at: '/programmes/2/schoolYear', related: [] },
  ]);
  expect(found[0]?.nl).toContain(
    'Voor 2023-2024 is geen programma ingevuld van De Vlinder (01AB), 02CD, maar',
  );
});

test('of sixty schools twenty-one are named and pointed to, and the others counted', () => {
  const brins = Array.from({ length: 60 }, (_, index) => `${String(index + 10)}AA`);
  const found = find(schoolYearWithoutProgramme, {
    schools: brins.map((brin) => ({ brin })),
    programmes: brins.map((brin) => ({ ...second, brin })),
  });
  expect(found).toHaveLength(1);
  expect(found[0]?.related).toHaveLength(20);
  expect(found[0]?.nl).toContain('29AA, 30AA en nog 39 scholen, maar');
  expect(found[0]?.en).toContain('29AA, 30AA and 39 more schools, but');
});

test('of twenty-two schools the last is counted as one', () => {
  const brins = Array.from({ length: 22 }, (_, index) => `${String(index + 10)}AA`);
  const [found] = find(schoolYearWithoutProgramme, {
    schools: brins.map((brin) => ({ brin })),
    programmes: brins.map((brin) => ({ ...second, brin })),
  });
  expect(found?.nl).toContain('30AA en nog 1 school, maar');
  expect(found?.en).toContain('30AA and 1 more school, but');
});

test('a programme for both school years is accepted, and the programme of a branch is one of the school', () => {
  expect(findAt(schoolYearWithoutProgramme, { programmes: [first, second] })).toEqual([]);
  expect(
    findAt(schoolYearWithoutProgramme, { programmes: [first, { ...second, branch: '01AB00' }] }),
  ).toEqual([]);
});

test('the branches of a school make one school of the list', () => {
  const found = find(schoolYearWithoutProgramme, {
    schools: [{ name: 'De Vlinder' }, { branch: '01AB00' }, { branch: '01AB01' }],
    programmes: [
      { ...first, branch: '01AB00' },
      { ...first, branch: '01AB01' },
    ],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/schoolYear', related: [] }]);
});

test('where money was spent in that school year the rule about spending without a programme speaks', () => {
  const at = (...amounts: string[]) =>
    findAt(schoolYearWithoutProgramme, {
      programmes: [first],
      spending: amounts.map((amount) => ({ date: '2024-09-01', amount })),
    });
  expect(at('1.00')).toEqual([]);
  expect(at('1.00', '-1.00')).toEqual([]);
  expect(at('-1.00')).toEqual(['/programmes/0/schoolYear']);
  expect(at('0.00')).toEqual(['/programmes/0/schoolYear']);
});

test('a school without any programme, or that is not on the list, is passed by', () => {
  expect(findAt(schoolYearWithoutProgramme, { programmes: [] })).toEqual([]);
  expect(findAt(schoolYearWithoutProgramme, { programmes: [{ ...first, brin: '02CD' }] })).toEqual([]);
});

test('a school year after the end of the programme asks for no programme, nor one before its start', () => {
  expect(findAt(schoolYearWithoutProgramme, { reportingYear: 2025, programmes: [second] })).toEqual([]);
  const start = [{ schoolYear: '2021-2022' }];
  expect(findAt(schoolYearWithoutProgramme, { reportingYear: 2021, programmes: start })).toEqual([]);
});

test('a report with one answer for the whole year has no programmes of school years', () => {
  expect(findAt(schoolYearWithoutProgramme, { programmes: [{ schoolYear: '2024' }] })).toEqual([]);
});
