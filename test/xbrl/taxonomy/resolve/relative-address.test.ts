import { expect, test } from '@jest/globals';
import { relativeAddress } from '../../../../src/xbrl/taxonomy/resolve/relative-address.js';

// RFC 3986 §5.2: resolved against the base, each gives the address again.
test.each([
  ['file:///a/b/t.xsd', 'file:///a/b/r.xbrl', 't.xsd'],
  ['file:///a/t.xsd#x', 'file:///a/b/c/r.xbrl', '../../t.xsd#x'],
  ['file:///a/b/sub/t.xsd', 'file:///a/b/', 'sub/t.xsd'],
  ['file:///a/b%23c/d%20e.xsd', 'file:///a/r.xbrl', 'b%23c/d%20e.xsd'],
  ['file:///a/x:y.xsd', 'file:///a/r.xbrl', './x:y.xsd'],
  ['http://example.org/t.xsd', 'file:///a/r.xbrl', 'http://example.org/t.xsd'],
  ['http://example.org/t.xsd', 'http://example.org/r.xbrl', 'http://example.org/t.xsd'],
  ['file:///a/t.xsd', 'http://example.org/r.xbrl', 'file:///a/t.xsd'],
])('%s from %s is %s', (address, base, expected) => {
  expect(relativeAddress(address, base)).toBe(expected);
  expect(new URL(expected, base).href).toBe(address);
});
