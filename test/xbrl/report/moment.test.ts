import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareMoments, momentKey, parseMoment } from '../../../src/xbrl/report/moment.js';

function key(text: string, dateMeans: 'start' | 'end'): string | undefined {
  const moment = parseMoment(text, dateMeans);
  return moment && momentKey(moment);
}

describe('a date', () => {
  test('is the end of its day where it ends something, which is the beginning of the next', () => {
    expect(key('2024-12-31', 'end')).toBe(key('2025-01-01T00:00:00', 'end'));
    expect(key('2024-12-31', 'end')).toBe(key('2024-12-31T24:00:00', 'end'));
    expect(key('2024-02-28', 'end')).toBe(key('2024-02-29', 'start'));
    expect(key('2023-02-28', 'end')).toBe(key('2023-03-01', 'start'));
  });

  test('is the beginning of its day where it begins something', () => {
    expect(key('2024-01-01', 'start')).toBe(key('2024-01-01T00:00:00', 'start'));
    expect(key('2024-01-01', 'start')).not.toBe(key('2024-01-01', 'end'));
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-32',
    '2024-1-1',
    '0000-01-01',
    '31-12-2024',
    '2024-01-01T24:00:01',
    '2024-01-01T25:00:00',
    '2024-01-01T00:60:00',
    '2024-01-01+15:00',
    '2024-01-01T00:00',
    `${'9'.repeat(50)}-01-01`,
    '',
  ])('is not %s', (text) => {
    expect(parseMoment(text, 'start')).toBeUndefined();
  });

  test('agrees with the calendar of the platform', () => {
    const property = fc.property(
      fc.date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      (date) => {
        const moment = parseMoment(date.toISOString(), 'start');
        expect(moment?.seconds).toBe(Math.floor(date.getTime() / 1000));
      },
    );
    fc.assert(property);
  });
});

describe('a time', () => {
  test('is the same in every time zone', () => {
    expect(key('2024-12-31T12:00:00+02:00', 'end')).toBe(key('2024-12-31T10:00:00Z', 'end'));
    expect(key('2024-12-31T12:00:00.500Z', 'end')).toBe(key('2024-12-31T12:00:00.5Z', 'end'));
  });

  test('with a time zone is another moment than one without', () => {
    expect(key('2024-12-31T10:00:00Z', 'end')).not.toBe(key('2024-12-31T10:00:00', 'end'));
  });
});

describe('moments', () => {
  const compare = (a: string, b: string): number | undefined => {
    const [x, y] = [parseMoment(a, 'start'), parseMoment(b, 'start')];
    return x && y && compareMoments(x, y);
  };

  test('compare by what comes first', () => {
    expect(compare('2024-01-01', '2024-01-02')).toBeLessThan(0);
    expect(compare('2024-01-01T00:00:00.25', '2024-01-01T00:00:00.3')).toBeLessThan(0);
    expect(compare('2024-01-01T00:00:00.10', '2024-01-01T00:00:00.1')).toBe(0);
    expect(compare('-0001-12-31', '0001-01-01')).toBeLessThan(0);
  });

  test('do not compare where only one has a time zone and they are near', () => {
    expect(compare('2024-01-01T00:00:00Z', '2024-01-01T10:00:00')).toBeUndefined();
    expect(compare('2024-01-01T00:00:00Z', '2024-01-01T15:00:00')).toBeLessThan(0);
  });
});
