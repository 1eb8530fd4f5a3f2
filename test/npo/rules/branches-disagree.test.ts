import { describe, expect, test } from '@jest/globals';
import { branchesDisagree } from '../../../src/npo/rules/branches-disagree.js';
import { find, findAt } from './rule-harness.js';

const schools = [
  { name: 'De Vlinder' },
  { branch: '01AB00', name: 'De Vlinder Noord' },
  { branch: '01AB01', name: 'De Vlinder Zuid' },
];

test('a refusal at one branch makes the whole school Nee, and both are named', () => {
  const found = find(branchesDisagree, {
    schools,
    programmes: [{ branch: '01AB00' }, { branch: '01AB01', mrConsent: 'no' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/1/mrConsent', related: ['/programmes/0/mrConsent'] }]);
  expect(found[0]?.nl).toBe(
    'De vestigingen van De Vlinder (01AB) antwoorden verschillend over het programma 2023-2024: wel instemming bij De Vlinder Noord (01AB00), niet bij De Vlinder Zuid (01AB01). Voor de hele school wordt "Nee" gerapporteerd.',
  );
});

describe('a school without a row of its own', () => {
  const programmes = [{ branch: '01AB00' }, { branch: '01AB01', mrConsent: 'no' as const }];
  const messageOf = (...names: readonly string[]) => {
    const rows = names.map((name, index) => ({ branch: `01AB0${String(index)}`, name }));
    return find(branchesDisagree, { schools: rows, programmes })[0]?.nl;
  };

  test('is not called by the name of its first branch', () => {
    expect(messageOf('Noord', 'Zuid')).toContain('De vestigingen van 01AB antwoorden verschillend');
  });

  test('is called as all of its branches are', () => {
    expect(messageOf('De Vlinder', 'De Vlinder')).toContain(
      'De vestigingen van De Vlinder (01AB) antwoorden',
    );
  });
});

test('branches that agree are fine', () => {
  for (const mrConsent of ['yes', 'no'] as const) {
    const programmes = [
      { branch: '01AB00', mrConsent },
      { branch: '01AB01', mrConsent },
    ];
    expect(findAt(branchesDisagree, { schools, programmes })).toEqual([]);
  }
});

test('a blank is not a disagreement', () => {
  const programmes = [{ branch: '01AB00' }, { branch: '01AB01', mrConsent: undefined }];
  expect(findAt(branchesDisagree, { schools, programmes })).toEqual([]);
});

test.each([undefined, 'notApplicable'] as const)('%s beside a refusal is no consent', (mrConsent) => {
  const programmes = [
    { branch: '01AB00', mrConsent },
    { branch: '01AB01', mrConsent: 'no' as const },
  ];
  expect(findAt(branchesDisagree, { schools, programmes })).toEqual([]);
});

test('answers of different school years, or schools, are not compared', () => {
  const programmes = [
    { schoolYear: '2023-2024' },
    { schoolYear: '2024-2025', mrConsent: 'no' as const },
    { brin: '02CD', mrConsent: 'no' as const },
  ];
  expect(findAt(branchesDisagree, { programmes })).toEqual([]);
});

test('rows of the same branch, or of the same school without branches, are not two branches', () => {
  const programmes = [{}, { mrConsent: 'no' as const }];
  expect(findAt(branchesDisagree, { programmes })).toEqual([]);
  const ofBranch = programmes.map((row) => ({ ...row, branch: '01AB00' }));
  expect(findAt(branchesDisagree, { schools, programmes: ofBranch })).toEqual([]);
});

test('a branch that stands there twice is not named as consenting and refusing both', () => {
  const programmes = [
    { branch: '01AB00' },
    { branch: '01AB00', mrConsent: 'no' as const },
    { branch: '01AB01' },
  ];
  const found = find(branchesDisagree, { schools, programmes });
  expect(found[0]?.nl).toContain(
    'wel instemming bij De Vlinder Zuid (01AB01), niet bij De Vlinder Noord (01AB00)',
  );
});
