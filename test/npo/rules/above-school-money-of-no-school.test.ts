import { expect, test } from '@jest/globals';
import { aboveSchoolMoneyOfNoSchool } from '../../../src/npo/rules/above-school-money-of-no-school.js';
import { find, findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

test('lines above the school without a school are reported together', () => {
  const line = { brin: undefined, level: 'aboveSchool' as const };
  const found = find(aboveSchoolMoneyOfNoSchool, {
    spending: [{}, { ...line, amount: '100.00' }, { ...line, amount: '50.00' }],
  });
  expect(found).toMatchObject([{ at: '/spending/1', related: ['/spending/2'] }]);
  expect(found[0]?.nl).toContain('Van € 150,00 bovenschoolse besteding (2 regels)');
});

test('a cent is reported, and what was credited in full is not', () => {
  const at = (...amounts: string[]) =>
    findAt(aboveSchoolMoneyOfNoSchool, {
      spending: amounts.map((amount) => ({ brin: undefined, level: 'aboveSchool' as const, amount })),
    });
  expect(at('0.01')).toEqual(['/spending/0']);
  expect(at('0.01', '-0.01')).toEqual([]);
});

test('lines that name the school are fine', () => {
  expect(findAt(aboveSchoolMoneyOfNoSchool, { spending: [{ level: 'aboveSchool' }] })).toEqual([]);
});

test('of a report no lines are counted: it has none', () => {
  const spending = [{ brin: undefined, level: 'aboveSchool' as const, amount: '500.00' }];
  const report = { ...submissionOf({ spending }), aboveSchoolBySchool: [] };
  const [found] = aboveSchoolMoneyOfNoSchool.check(subjectOf(report));
  expect(found?.message.nl).toContain('Van € 500,00 bovenschoolse besteding staat niet');
});
