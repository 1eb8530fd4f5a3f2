import { expect, test } from '@jest/globals';
import { negativeTotal } from '../../../src/npo/rules/negative-total.js';
import { find, findAt } from './rule-harness.js';

test('a category of a school that is negative on balance is reported at the credit lines', () => {
  const found = find(negativeTotal, {
    spending: [{ amount: '100.00' }, { amount: '-80.00' }, { amount: '-30.00' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1/amount', related: ['/spending/2/amount'] }]);
  expect(found[0]?.nl).toBe(
    'De besteding van De Vlinder (01AB) aan categorie B (naam van B) is per saldo € -10,00. Dat negatieve bedrag wordt zo gerapporteerd.',
  );
});

test('a balance of zero is not negative', () => {
  expect(findAt(negativeTotal, { spending: [{ amount: '100.00' }, { amount: '-100.00' }] })).toEqual([]);
});

test('another intervention of the category makes up for it, another category does not', () => {
  const credit = { amount: '-10.00' };
  expect(findAt(negativeTotal, { spending: [credit, { intervention: 'B10', amount: '10.00' }] })).toEqual([]);
  expect(findAt(negativeTotal, { spending: [credit, { intervention: 'F2', amount: '10.00' }] })).toHaveLength(
    1,
  );
});

test('both school years of the calendar year count together', () => {
  const spending = [{ date: '2024-07-31' }, { date: '2024-08-01', amount: '-1000.00' }];
  expect(findAt(negativeTotal, { spending })).toEqual([]);
});

test('above the school all schools count together, as they are reported', () => {
  const level = 'aboveSchool' as const;
  expect(
    findAt(negativeTotal, {
      spending: [
        { level, amount: '-10.00' },
        { level, brin: '02CD', amount: '10.00' },
      ],
    }),
  ).toEqual([]);
  const found = find(negativeTotal, { spending: [{ level, intervention: 'Schoolreis', amount: '-10.00' }] });
  expect(found[0]?.nl).toContain('De besteding bovenschools aan overige interventies');
});

test('what another school spent on the category does not make up for it', () => {
  const spending = [{ amount: '-10.00' }, { brin: '02CD', amount: '10.00' }];
  expect(findAt(negativeTotal, { spending })).toEqual(['/spending/0/amount']);
});

test('a category with a credit note of which more was spent is not negative', () => {
  expect(findAt(negativeTotal, { spending: [{ amount: '100.00' }, { amount: '-80.00' }] })).toEqual([]);
});
