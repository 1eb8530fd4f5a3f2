import { expect, test } from '@jest/globals';
import { collapsed } from '../../../src/xbrl/xml/collapsed.js';
import { resolveQName } from '../../../src/xbrl/xml/navigate.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';

test.each([
  ['', ''],
  ['a', 'a'],
  [' \t\r\n', ''],
  ['\n a \t b\r', 'a b'],
  ['\u00a0a\u2003', '\u00a0a\u2003'],
])('%j collapses to %j: only the four characters of XML are white space', (text, expected) => {
  expect(collapsed(text)).toBe(expected);
});

test('a name may stand between white space, and not between no-break spaces', () => {
  const { document } = readXml(new TextEncoder().encode('<a xmlns:p="urn:p"/>'), {
    file: 'a',
    url: 'file:///a',
  });
  if (document === undefined) throw new Error('not read');
  expect(resolveQName(document.root, '\n p:b ')).toBe('{urn:p}b');
  expect(resolveQName(document.root, 'p:b\u00a0')).toBeUndefined();
  expect(resolveQName(document.root, '\u00a0p:b')).toBeUndefined();
});
