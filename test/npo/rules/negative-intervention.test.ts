import { expect, test } from '@jest/globals';
import { negativeIntervention } from '../../../src/npo/rules/negative-intervention.js';
import { find, findAt } from './rule-harness.js';

test('an intervention that is negative within a category that is not is reported at the credit lines', () => {
  const found = find(negativeIntervention, {
    spending: [
      { amount: '100.00' },
      { intervention: 'B10', amount: '5.00' },
      { intervention: 'B10', amount: '-30.00' },
    ],
  });
  expect(found).toMatchObject([{ at: '/spending/2/amount' }]);
  expect(found[0]?.nl).toBe(
    'De besteding van De Vlinder (01AB) aan interventie B10 is per saldo € -25,00; de categorie als geheel is dat niet.',
  );
});

test('a category that is negative as a whole is reported elsewhere', () => {
  expect(findAt(negativeIntervention, { spending: [{ amount: '-10.00' }] })).toEqual([]);
});

test('above the schools all schools count together', () => {
  const level = 'aboveSchool' as const;
  const spending = [
    { level, amount: '100.00' },
    { level, intervention: 'B10', amount: '-10.00' },
  ];
  expect(find(negativeIntervention, { spending })[0]?.nl).toContain(
    'De besteding bovenschools aan interventie B10',
  );
  const made = [...spending, { level, brin: '02CD', intervention: 'B10', amount: '10.00' }];
  expect(findAt(negativeIntervention, { spending: made })).toEqual([]);
});

test('what another school spent on the intervention does not make up for it', () => {
  const spending = [
    { amount: '100.00' },
    { intervention: 'B10', amount: '-30.00' },
    { brin: '02CD', intervention: 'B10', amount: '40.00' },
  ];
  expect(findAt(negativeIntervention, { spending })).toEqual(['/spending/1/amount']);
});

test('a category that comes to nothing is not negative as a whole', () => {
  const spending = [{ amount: '30.00' }, { intervention: 'B10', amount: '-30.00' }];
  expect(findAt(negativeIntervention, { spending })).toEqual(['/spending/1/amount']);
});
