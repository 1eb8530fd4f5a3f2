import { expect, test } from '@jest/globals';
import { notInvolved } from '../../../src/npo/rules/not-involved.js';
import { find, findAt } from './rule-harness.js';

test('those who were left out are named at their answer', () => {
  const found = find(notInvolved, {
    schools: [{ name: 'College', schoolType: 'vo' }],
    programmes: [{ parentsInvolved: 'no', pupilsInvolved: 'notApplicable' }],
  });
  expect(found).toMatchObject([
    { at: '/programmes/0/parentsInvolved', related: ['/programmes/0/pupilsInvolved'] },
  ]);
  expect(found[0]?.nl).toContain(
    'zijn de ouders en de leerlingen volgens de opgave niet bij de plannen betrokken',
  );
});

test('a blank is reported elsewhere, and pupils of a primary school need not be involved', () => {
  const programmes = [{ parentsInvolved: undefined, pupilsInvolved: 'no' as const }];
  expect(findAt(notInvolved, { programmes })).toEqual([]);
});
