import { expect, test } from '@jest/globals';
import { openingBeforeProgramme } from '../../../src/npo/rules/opening-before-programme.js';
import { find, findAt } from './rule-harness.js';

const schools = (...balances: readonly (string | undefined)[]) =>
  balances.map((broughtForward) => ({ name: 'De Vlinder', broughtForward }));

test('a balance at the start of the first year is reported, below zero too', () => {
  const found = find(openingBeforeProgramme, { reportingYear: 2021, schools: schools('42000.00', '-1.00') });
  expect(found).toMatchObject([{ at: '/schools/0/broughtForward' }, { at: '/schools/1/broughtForward' }]);
  expect(found[0]?.nl).toBe(
    'De Vlinder (01AB) begint 2021 met € 42.000,00, maar het programma begon op 01-08-2021; van de tijd daarvoor kan niets over zijn.',
  );
});

test('nothing and a blank are accepted in the first year', () => {
  expect(
    findAt(openingBeforeProgramme, { reportingYear: 2021, schools: schools('0.00', undefined) }),
  ).toEqual([]);
});

test('a balance is accepted in every later year', () => {
  for (const reportingYear of [2022, 2023, 2024, 2025]) {
    expect(findAt(openingBeforeProgramme, { reportingYear, schools: schools('42000.00') })).toEqual([]);
  }
});
