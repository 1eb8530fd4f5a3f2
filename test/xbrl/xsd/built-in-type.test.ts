import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_TYPES } from '../../../src/xbrl/xsd/values/built-in-type.js';

const SCOPE = {
  parent: undefined,
  declared: new Map([
    ['p', 'urn:p'],
    ['q', 'urn:p'],
  ]),
};

function type(name: string) {
  const found = BUILT_IN_TYPES.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe('accepts values and nothing else', () => {
  test.each([
    ['decimal', ['0', '-1.50', '+.5', '5.', '0012'], ['', '.', '1e3', '1,5', '--1', 'NaN']],
    ['integer', ['12', '-0', '+7'], ['1.0', '']],
    ['nonNegativeInteger', ['0', '-0', '5'], ['-1']],
    ['positiveInteger', ['1'], ['0', '-1']],
    [
      'long',
      ['9223372036854775807', '-9223372036854775808'],
      ['9223372036854775808', '-9223372036854775809'],
    ],
    ['unsignedByte', ['255', '000'], ['256', '-1']],
    ['boolean', ['true', 'false', '1', '0'], ['True', 'yes', '']],
    ['double', ['1', '-1.5E-7', 'INF', '-INF', 'NaN', '.5'], ['+INF', '1e', 'inf', '']],
    [
      'date',
      ['2024-02-29', '2023-12-31Z', '-0001-01-01', '12024-01-01', '2024-01-01+14:00'],
      ['2023-02-29', '0000-01-01', '2024-1-1', '02024-01-01', '2024-01-01+14:01', '2024-13-01', '2024-04-31'],
    ],
    [
      'dateTime',
      ['2024-01-31T23:59:59.5', '2024-01-31T24:00:00'],
      ['2024-01-31', '2024-01-31T24:00:01', '2024-01-31T23:60:00', '2024-01-31T23:59:60'],
    ],
    ['time', ['00:00:00', '23:59:59.999Z'], ['25:00:00', '1:00:00']],
    ['gYear', ['2024', '-0044'], ['24', '0000']],
    ['gYearMonth', ['2024-12'], ['2024-13', '2024']],
    ['gMonthDay', ['--02-29'], ['--02-30', '02-29']],
    ['gDay', ['---31'], ['---32', '31']],
    ['gMonth', ['--12'], ['--13', '--12--']],
    ['duration', ['P1Y', '-P1Y2M3DT4H5M6.7S', 'PT0S'], ['P', 'PT', '1Y', 'P1S', 'P-1Y', 'P1YT']],
    ['hexBinary', ['', '0aFF'], ['0', 'xx']],
    ['base64Binary', ['', 'QQ==', 'QUI=', 'QUJD', 'Q U J D'], ['QQ=', 'QR==', 'Q', 'Q  Q==']],
    ['anyURI', ['', 'http://a/b#c', 'met spatie'], ['##', 'a#b#c']],
    ['QName', ['p:a', 'a'], ['x:a', 'p:', ':a', 'p:a:b', '1a', '']],
    ['NCName', ['a-1', '_a', 'é'], ['a:b', '1a', '']],
    ['Name', ['a:b'], ['1a']],
    ['NMTOKEN', ['1a', '-'], ['a b', '']],
    ['language', ['nl', 'en-GB', 'x-private'], ['', 'n1', 'toolonglanguage']],
    ['ENTITY', [], ['a']],
  ])('%s', (name, right, wrong) => {
    expect(right.filter((text) => !type(name).accepts(text, SCOPE))).toEqual([]);
    expect(wrong.filter((text) => type(name).accepts(text, SCOPE))).toEqual([]);
  });
});

describe('compares values, not texts', () => {
  test.each([
    ['decimal', '1.50', '+01.5'],
    ['decimal', '-0', '0.0'],
    ['integer', '007', '7'],
    ['boolean', '1', 'true'],
    ['double', '1e2', '100'],
    ['dateTime', '2024-01-01T00:00:00Z', '2024-01-01T02:00:00+02:00'],
    ['dateTime', '2024-01-31T24:00:00', '2024-02-01T00:00:00.000'],
    ['duration', 'P1Y', 'P12M'],
    ['duration', 'PT3600S', 'PT1H'],
    ['duration', '-PT0S', 'P0Y'],
    ['hexBinary', 'ff', 'FF'],
    ['QName', 'p:a', 'q:a'],
  ])('%s: %s is %s', (name, a, b) => {
    expect(type(name).key(a, SCOPE)).toBe(type(name).key(b, SCOPE));
  });

  test.each(['P1M', 'PT5S', 'PT0.5S'])('duration: -%s is not %s', (text) => {
    expect(type('duration').key(`-${text}`, SCOPE)).not.toBe(type('duration').key(text, SCOPE));
  });

  test.each([
    ['decimal', '-10', '-9.99'],
    ['decimal', '9.99999999999999999999', '10'],
    ['date', '-0002-01-01', '-0001-01-01'],
    ['date', '1999-12-31', '2000-01-01'],
    ['dateTime', '2024-01-01T00:00:00', '2024-01-03T00:00:00Z'],
    ['duration', 'P1M', 'P32D'],
    ['duration', 'P364D', 'P1Y'],
    ['duration', 'P58D', 'P2M'],
    ['duration', 'P2M', 'P63D'],
    ['duration', '-P2M', '-P58D'],
    ['double', '-INF', '-1e308'],
  ])('%s: %s comes before %s', (name, a, b) => {
    expect(type(name).compare(a, b)).toBeLessThan(0);
    expect(type(name).compare(b, a)).toBeGreaterThan(0);
  });

  test.each([
    ['dateTime', '2024-01-01T00:00:00', '2024-01-01T12:00:00Z'],
    ['duration', 'P1M', 'P30D'],
    ['duration', 'P2M', 'P59D'],
    ['duration', 'P2M', 'P62D'],
    ['double', 'NaN', '1'],
  ])('%s: %s and %s have no order', (name, a, b) => {
    expect(type(name).compare(a, b)).toBeUndefined();
  });
});
