import { expect, test } from '@jest/globals';
import { amountNotKnown } from '../../../src/npo/rules/amount-not-known.js';
import { ruleSettings } from '../../../src/npo/rules/rule.js';
import { find, findAt } from './rule-harness.js';

test('names the rule that passed over schools, and the amounts that it lacks, once a school year', () => {
  const row = { countDate: '2021-10-01', fundingType: 'vo', pupils: 10 };
  const found = find(amountNotKnown, {
    reportingYear: 2023,
    pupils: [row, { ...row, brin: '02CD', fundingType: 'sbo' }, { ...row, fundingType: 'bao' }],
  });
  expect(found).toMatchObject([{ at: '/pupils/0/pupils', related: ['/pupils/1/pupils'] }]);
  expect(found[0]?.nl).toBe(
    'Voor 2022-2023 is niet bekend wat er is toegekend per "Leerling vwo, havo, mavo en vbo leerjaar 1 en 2", "Leerling speciaal basisonderwijs"; de regel received-differs-from-pupils is daarom voor 2 scholen overgeslagen.',
  );
});

test('money for newcomers has no known amount in any school year', () => {
  const found = find(amountNotKnown, {
    reportingYear: 2022,
    pupils: [{ countDate: '2020-10-01', pupils: 10, disadvantageUnits: '0', newcomers: 1 }],
  });
  expect(found).toMatchObject([{ at: '/pupils/0/newcomers' }]);
  expect(found[0]?.nl).toContain('de regel newcomers-money-differs is daarom voor 1 school overgeslagen');
});

test('an amount that is filled in, or a count of zero, needs none', () => {
  const row = { countDate: '2021-10-01', fundingType: 'vo' };
  const pupils = [
    { ...row, pupils: 10, amountPerPupil: '820.00' },
    { ...row, pupils: 0, disadvantageUnits: '0', newcomers: 0 },
  ];
  expect(findAt(amountNotKnown, { reportingYear: 2023, pupils })).toEqual([]);
});

test('no more places are named beside the first than the settings allow', () => {
  const { relatedPlaces } = ruleSettings();
  const row = { countDate: '2021-10-01', fundingType: 'vo', pupils: 10 };
  const pupils = Array<typeof row>(relatedPlaces + 2).fill(row);
  const [found] = find(amountNotKnown, { reportingYear: 2023, pupils });
  expect(found?.related).toHaveLength(relatedPlaces);
});
