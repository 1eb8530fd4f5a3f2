import { expect, test } from '@jest/globals';
import { canonicalText } from '../../../src/xbrl/xbrl-json/canonical-value.js';
import { xs } from '../../../src/xbrl/taxonomy/names.js';
import { taxonomy } from './oim-taxonomy.js';

const typeOf = (name: string) => taxonomy.findType(xs(name));

// The canonical representations of XML Schema Part 2, second edition, §3.2 and §3.3.
test.each([
  ['decimal', '+001250', '1250.0'],
  ['decimal', '-0.50', '-0.5'],
  ['decimal', '-0', '0.0'],
  ['decimal', '12345678901234567890.10', '12345678901234567890.1'],
  ['integer', '+007', '7'],
  ['integer', '-0', '0'],
  ['double', '1250', '1.25E3'],
  ['double', '0.001', '1.0E-3'],
  ['double', '-0', '-0.0E0'],
  ['double', '1e400', 'INF'],
  ['double', '-INF', '-INF'],
  ['float', '1.1', '1.1E0'],
  ['float', '16777217', '1.6777216E7'],
  ['boolean', ' 1 ', 'true'],
  ['boolean', 'false', 'false'],
  ['dateTime', '2024-12-31T24:00:00', '2025-01-01T00:00:00'],
  ['dateTime', '2024-12-31T23:30:00.500-01:00', '2025-01-01T00:30:00.5Z'],
  ['dateTime', '-0001-12-31T24:00:00', '0001-01-01T00:00:00'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '2024-03-01+13:00', '2024-02-29-11:00'],
  ['date', '2024-02-29-12:00', '2024-03-01+12:00'],
  ['date', '2024-02-29+00:00', '2024-02-29Z'],
  ['time', '24:00:00', '00:00:00'],
  ['time', '01:00:00+02:00', '23:00:00Z'],
  ['hexBinary', '0aFF', '0AFF'],
  ['base64Binary', 'AQ I=', 'AQI='],
  ['token', ' a \n b ', 'a b'],
  ['normalizedString', 'a\tb', 'a b'],
  ['string', ' a\tb ', ' a\tb '],
  ['anyURI', ' http://a ', 'http://a'],
])('as %s, %j is canonically %j', (type, text, canonical) => {
  expect(canonicalText(typeOf(type), text)).toBe(canonical);
});

test.each([
  ['decimal', '1e3'],
  ['decimal', 'twelve'],
  ['integer', '1.5'],
  ['boolean', 'yes'],
  ['date', '2024-02-30'],
])('%s has no value %j', (type, text) => {
  expect(canonicalText(typeOf(type), text)).toBeUndefined();
});

test('a canonical value is canonical', () => {
  for (const [type, text] of [
    ['double', '123.456'],
    ['float', '3.4028235E38'],
    ['decimal', '000.100'],
    ['date', '2024-03-01+14:00'],
  ] as const) {
    const canonical = canonicalText(typeOf(type), text) ?? '';
    expect(canonicalText(typeOf(type), canonical)).toBe(canonical);
  }
});
