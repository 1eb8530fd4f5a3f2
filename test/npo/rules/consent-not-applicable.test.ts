import { describe, expect, test } from '@jest/globals';
import { consentNotApplicable } from '../../../src/npo/rules/consent-not-applicable.js';
import { find, findAt } from './rule-harness.js';
import type { Parts } from './submission-builder.js';

const programmes = [{ mrConsent: 'notApplicable' as const }];

test('not applicable does not suit a school that spent money', () => {
  expect(findAt(consentNotApplicable, { programmes })).toEqual(['/programmes/0/mrConsent']);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ date: undefined }] })).toHaveLength(1);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ level: 'aboveSchool' }] })).toHaveLength(1);
});

test('not applicable suits a school year in which nothing was spent', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [] })).toEqual([]);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ date: '2024-08-01' }] })).toEqual([]);
});

test.each(['yes', 'no'] as const)(
  'spending without a date does not contradict a school that answers %s for its other school year',
  (mrConsent) => {
    const both = [...programmes, { mrConsent, schoolYear: '2024-2025' }];
    expect(findAt(consentNotApplicable, { programmes: both, spending: [{ date: undefined }] })).toEqual([]);
  },
);

test('a credit note alone spends nothing', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [{ amount: '-5.00' }] })).toEqual([]);
});

test('a cent is spending, a line of nothing is not', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [{ amount: '0.01' }] })).toHaveLength(1);
  expect(findAt(consentNotApplicable, { programmes, spending: [{ amount: '0.00' }] })).toEqual([]);
});

test('money of another school does not count', () => {
  expect(findAt(consentNotApplicable, { programmes, spending: [{ brin: '02CD' }] })).toEqual([]);
});

describe('not applicable at one branch', () => {
  const branches = (mrConsent: 'yes' | 'notApplicable' | undefined) => ({
    programmes: [
      { branch: '01AB01', mrConsent: 'notApplicable' as const },
      { branch: '01AB02', mrConsent },
    ],
  });
  const codes = (parts: Parts) => find(consentNotApplicable, parts).map(({ code }) => code);

  test('is a warning where another answers otherwise: no line says whose the money was', () => {
    expect(codes(branches('yes'))).toEqual(['npo:consent-of-branch-not-applicable']);
  });

  test('is left alone where the others are blank, which is said', () => {
    expect(codes(branches(undefined))).toEqual([]);
  });

  test('is a warning too where one of the others is blank', () => {
    const { programmes } = branches('yes');
    const blank = { branch: '01AB03', mrConsent: undefined };
    expect(codes({ programmes: [...programmes, blank] })).toEqual(['npo:consent-of-branch-not-applicable']);
  });

  test('is an error where all branches answer so', () => {
    expect(codes(branches('notApplicable'))).toEqual(Array(2).fill('npo:consent-not-applicable'));
  });

  test('is an error where it is the answer of the school as a whole', () => {
    const programmes = [
      { mrConsent: 'notApplicable' as const },
      { branch: '01AB02', mrConsent: 'yes' as const },
    ];
    expect(codes({ programmes })).toEqual(['npo:consent-not-applicable']);
  });
});

test('lines without a date count beside those of the school year, be they credit notes', () => {
  const found = find(consentNotApplicable, {
    programmes,
    spending: [{ date: undefined, amount: '1000.00' }, { amount: '-5.00' }],
  });
  expect(found).toMatchObject([
    { at: '/programmes/0/mrConsent', related: ['/spending/1/brin', '/spending/0/brin'] },
  ]);
});
