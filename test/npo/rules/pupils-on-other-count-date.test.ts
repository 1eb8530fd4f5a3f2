import { expect, test } from '@jest/globals';
import { pupilsOnOtherCountDate } from '../../../src/npo/rules/pupils-on-other-count-date.js';
import { find, findAt } from './rule-harness.js';

test('pupils of another day are reported, once a day', () => {
  const found = find(pupilsOnOtherCountDate, {
    pupils: [
      { countDate: '2022-10-01' },
      { countDate: '2022-10-01', brin: '02CD' },
      { countDate: '2021-02-01' },
    ],
  });
  expect(found).toMatchObject([
    { at: '/pupils/0/countDate', related: ['/pupils/1/countDate'] },
    { at: '/pupils/2/countDate' },
  ]);
  expect(found[0]?.nl).toBe(
    'De leerlingen op 01-10-2022 (2 regels) tellen nergens voor mee; het geld volgt de leerlingen op 01-10-2020 en 01-10-2021.',
  );
});

test('the two count dates of the programme are known', () => {
  const pupils = [{ countDate: '2020-10-01' }, { countDate: '2021-10-01' }];
  expect(findAt(pupilsOnOtherCountDate, { pupils })).toEqual([]);
});
