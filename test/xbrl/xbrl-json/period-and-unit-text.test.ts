import { describe, expect, test } from '@jest/globals';
import type { Period } from '../../../src/xbrl/report/aspects.js';
import { periodText, readPeriod } from '../../../src/xbrl/xbrl-json/period-text.js';
import { PrefixMap } from '../../../src/xbrl/xbrl-json/prefix-map.js';
import { readUnit, unitText } from '../../../src/xbrl/xbrl-json/unit-text.js';
import { qname } from '../../../src/xbrl/xml/qname.js';

describe('a period', () => {
  test.each<[Period, string]>([
    [{ kind: 'duration', start: '2024-01-01', end: '2024-12-31' }, '2024-01-01T00:00:00/2025-01-01T00:00:00'],
    [{ kind: 'instant', instant: '2024-12-31' }, '2025-01-01T00:00:00'],
    [{ kind: 'instant', instant: '2024-02-28' }, '2024-02-29T00:00:00'],
    [{ kind: 'instant', instant: '2024-12-31T12:30:00.5Z' }, '2024-12-31T12:30:00.5Z'],
    [{ kind: 'instant', instant: '-0001-12-31' }, '0001-01-01T00:00:00'],
  ])('%j is written as %s and read back', (period, text) => {
    expect(periodText(period)).toBe(text);
    expect(readPeriod(text)).toEqual(period);
  });

  test('of all time is left out', () => {
    expect(periodText({ kind: 'forever' })).toBe('');
  });

  test('that ends where it begins is a moment', () => {
    expect(readPeriod('2025-01-01T00:00:00/2025-01-01T00:00:00')).toEqual({
      kind: 'instant',
      instant: '2024-12-31',
    });
    expect(periodText({ kind: 'duration', start: '2024-01-01', end: '2023-12-31' })).toBeUndefined();
  });

  test.each([
    '2024-01-01',
    '02024-12-31T00:00:00',
    '2024-12-31T24:00:00',
    '2024-01-01T00:00:00.50',
    '2024-01-01T00:00:00+01:00',
    '2024-02-30T00:00:00',
    '2024',
    'a/b',
    '2024-01-01T00:00:00/2025-01-01T00:00:00/2026-01-01T00:00:00',
    '2024-01-01T00:00:00/',
    '',
  ])('%j is none', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

describe('a unit', () => {
  const prefixes = new PrefixMap(
    new Map([
      ['a', 'urn:a'],
      ['b', 'urn:b'],
    ]),
  );
  const [x, y] = [qname('urn:a', 'x'), qname('urn:b', 'y')];
  const written = (name: string) => (name.includes('urn:a') ? 'a:x' : 'b:y');

  test.each([
    ['a:x', { numerators: [x], denominators: [] }],
    ['a:x*b:y', { numerators: [x, y], denominators: [] }],
    ['a:x/b:y', { numerators: [x], denominators: [y] }],
    ['(a:x*b:y)/b:y', { numerators: [x, y], denominators: [y] }],
    ['a:x/(a:x*b:y)', { numerators: [x], denominators: [x, y] }],
    ['a:x*a:x', { numerators: [x, x], denominators: [] }],
  ])('is read from %s, and written so', (text, unit) => {
    expect(readUnit(text, prefixes)).toEqual({ kind: 'unit', unit });
    expect(unitText(unit, written)).toBe(text);
  });

  test.each([
    '',
    'x',
    'b:y*a:x',
    '(a:x)',
    '(a:x*b:y)',
    '(a:x)/b:y',
    'a:x*b:y/b:y',
    'a:x/b:y/a:x',
    'a:x * b:y',
    'a:x/',
  ])('is not written as %j', (text) => {
    expect(readUnit(text, prefixes)).toMatchObject({ kind: 'wrong' });
  });

  test('has measures with known prefixes', () => {
    expect(readUnit('a:x/c:z', prefixes)).toEqual({ kind: 'unbound', name: 'c:z' });
  });
});
