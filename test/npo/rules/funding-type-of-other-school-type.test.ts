import { expect, test } from '@jest/globals';
import { fundingTypeOfOtherSchoolType } from '../../../src/npo/rules/funding-type-of-other-school-type.js';
import { find, findAt } from './rule-harness.js';

const school = (schoolType: string | undefined) => [{ brin: '01AB', name: 'De Vlinder', schoolType }];

test('secondary pupils at a primary school are reported', () => {
  const found = find(fundingTypeOfOtherSchoolType, {
    schools: school('bao'),
    pupils: [{ fundingType: 'vo' }, { fundingType: 'vo', countDate: '2020-10-01' }],
  });
  expect(found).toMatchObject([{ at: '/pupils/0/fundingType', related: ['/pupils/1/fundingType'] }]);
  expect(found[0]?.nl).toContain('Bij De Vlinder (01AB) (schoolsoort bao)');
});

test('a secondary school has pupils of both secondary types', () => {
  const pupils = [{ fundingType: 'vo' }, { fundingType: 'pro-vbo' }];
  expect(findAt(fundingTypeOfOtherSchoolType, { schools: school('vo'), pupils })).toEqual([]);
});

test('without a school type nothing is said, and the types of all branches count', () => {
  const pupils = [{ fundingType: 'vo' }];
  expect(findAt(fundingTypeOfOtherSchoolType, { schools: school(undefined), pupils })).toEqual([]);
  const schools = [...school('bao'), { brin: '01AB', branch: '01AB01', schoolType: 'vo' }];
  expect(findAt(fundingTypeOfOtherSchoolType, { schools, pupils })).toEqual([]);
});

test('the funding type is called by its name', () => {
  const pupils = [{ fundingType: 'pro-vbo' }];
  const found = find(fundingTypeOfOtherSchoolType, { schools: school('bao'), pupils });
  expect(found[0]?.nl).toContain(
    'leerlingen van de bekostigingssoort "Leerling praktijkonderwijs en vbo leerjaar 3 en 4"',
  );
});
