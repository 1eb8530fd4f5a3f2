import { expect, test } from '@jest/globals';
import { involvementNotStated } from '../../../src/npo/rules/involvement-not-stated.js';
import { find, findAt } from './rule-harness.js';

test('names all groups of which nothing is said, at the first of them', () => {
  const found = find(involvementNotStated, {
    programmes: [{ parentsInvolved: undefined, staffInvolved: undefined }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0', related: ['/programmes/0'] }]);
  expect(found[0]?.nl).toBe(
    'Bij het programma 2023-2024 van De Vlinder (01AB) staat niet of de ouders en het team bij de plannen zijn betrokken.',
  );
});

test('pupils count in secondary schools only', () => {
  const programmes = [{ pupilsInvolved: undefined }];
  const schools = (schoolType: string) => [{ name: 'De Vlinder', schoolType }];
  expect(findAt(involvementNotStated, { programmes, schools: schools('vso') })).toEqual([]);
  expect(findAt(involvementNotStated, { programmes, schools: schools('pro') })).toHaveLength(1);
});

test('a programme in the making may wait until its school year is over', () => {
  const blank = { parentsInvolved: undefined, adoptedOn: undefined };
  expect(findAt(involvementNotStated, { programmes: [{ ...blank, schoolYear: '2024-2025' }] })).toEqual([]);
  expect(findAt(involvementNotStated, { programmes: [blank] })).toHaveLength(1);
});
