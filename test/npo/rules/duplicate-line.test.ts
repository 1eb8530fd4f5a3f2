import { expect, test } from '@jest/globals';
import { duplicateLine } from '../../../src/npo/rules/duplicate-line.js';
import { find, findAt } from './rule-harness.js';

const line = { amount: '100.00', reference: 'INK-1', description: 'Boeken' };

test('lines that are alike are reported once, at the second', () => {
  const found = find(duplicateLine, { spending: [line, line, { ...line, kind: 'material' }] });
  expect(found).toMatchObject([
    { at: '/spending/1/amount', related: ['/spending/0/amount', '/spending/2/amount'] },
  ]);
  expect(found[0]?.nl).toMatch(/^3 regels zijn gelijk: .* Samen tellen zij voor € 300,00\.$/);
});

test.each([
  ['date', { date: '2024-03-02' }],
  ['school', { brin: '02CD' }],
  ['level', { level: 'aboveSchool' as const }],
  ['intervention', { intervention: 'F2' }],
  ['amount', { amount: '100.01' }],
  ['reference', { reference: 'INK-2' }],
  ['description', { description: 'Schriften' }],
])('another %s makes it another line', (_, other) => {
  expect(findAt(duplicateLine, { spending: [line, { ...line, ...other }] })).toEqual([]);
});

test('the same amount written otherwise is the same amount', () => {
  expect(findAt(duplicateLine, { spending: [line, { ...line, amount: '100' }] })).toHaveLength(1);
});
