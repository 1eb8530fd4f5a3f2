import { expect, test } from '@jest/globals';
import { branchWithoutProgramme } from '../../../src/npo/rules/branch-without-programme.js';
import { find, findAt } from './rule-harness.js';

const schools = [
  { brin: '01AB', name: 'De Vlinder' },
  { brin: '01AB', branch: '01AB01', name: 'Oost' },
  { brin: '01AB', branch: '01AB02', name: 'West' },
];

test('a branch with an MR of its own that has no programme is reported at its row', () => {
  const found = find(branchWithoutProgramme, { schools, programmes: [{ branch: '01AB01' }] });
  expect(found).toMatchObject([{ at: '/schools/2/branch', related: ['/programmes/0/branch'] }]);
  expect(found[0]?.nl).toContain('Vestiging West (01AB02)');
});

test('each school year is judged by itself', () => {
  const programmes = [
    { branch: '01AB01' },
    { branch: '01AB02' },
    { branch: '01AB01', schoolYear: '2024-2025' },
  ];
  expect(find(branchWithoutProgramme, { schools, programmes })[0]?.nl).toContain('voor 2024-2025');
});

test('a programme of the school as a whole stands for every branch', () => {
  expect(findAt(branchWithoutProgramme, { schools, programmes: [{}, { branch: '01AB01' }] })).toEqual([]);
});

test('a school without any programme is reported elsewhere', () => {
  expect(findAt(branchWithoutProgramme, { schools, programmes: [] })).toEqual([]);
});
