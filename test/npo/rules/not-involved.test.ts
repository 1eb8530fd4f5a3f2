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

test('of a school of which one branch is secondary the pupils are to be involved, and all are named', () => {
  const schools = [
    { branch: '01AB00', schoolType: 'bao' },
    { branch: '01AB01', schoolType: 'vo' },
  ];
  const no = 'no' as const;
  const programmes = [{ parentsInvolved: no, staffInvolved: no, pupilsInvolved: no }];
  const [found] = find(notInvolved, { schools, programmes });
  expect(found?.nl).toContain('de ouders, het team en de leerlingen');
  expect(found?.en).toContain('the parents, the staff and the pupils');
});
