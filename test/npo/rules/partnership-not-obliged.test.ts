import { expect, test } from '@jest/globals';
import { partnershipNotObliged } from '../../../src/npo/rules/partnership-not-obliged.js';
import { find, findAt } from './rule-harness.js';

test('a partnership is told that it need not file', () => {
  const found = find(partnershipNotObliged, { board: { boardKind: 'partnership' } });
  expect(found).toMatchObject([{ at: '/board/boardKind' }]);
  expect(found[0]?.nl).toMatch(/^Dit is een samenwerkingsverband; dat hoeft de Beleidsinformatie/);
});

test('its name is enough where the kind is blank, and gives way where it is not', () => {
  const name = 'Stichting SAMENWERKINGSVERBAND Noord';
  expect(findAt(partnershipNotObliged, { board: { name } })).toEqual(['/board/name']);
  expect(findAt(partnershipNotObliged, { board: { name, boardKind: 'schoolBoard' } })).toEqual([]);
});

test('a school board is told nothing', () => {
  expect(findAt(partnershipNotObliged)).toEqual([]);
});
