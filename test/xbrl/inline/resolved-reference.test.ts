import { expect, test } from '@jest/globals';
import { resolvedReference } from '../../../src/xbrl/inline/content/resolved-reference.js';

const BASE = 'http://a/b/c/d;p?q';

/** The examples of RFC 3986 §5.4, other than those with a scheme. */
test.each([
  ['g', 'http://a/b/c/g'],
  ['./g', 'http://a/b/c/g'],
  ['g/', 'http://a/b/c/g/'],
  ['/g', 'http://a/g'],
  ['//g', 'http://g'],
  ['?y', 'http://a/b/c/d;p?y'],
  ['g?y', 'http://a/b/c/g?y'],
  ['#s', 'http://a/b/c/d;p?q#s'],
  ['g#s', 'http://a/b/c/g#s'],
  ['g?y#s', 'http://a/b/c/g?y#s'],
  [';x', 'http://a/b/c/;x'],
  ['g;x?y#s', 'http://a/b/c/g;x?y#s'],
  ['', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/'],
  ['./', 'http://a/b/c/'],
  ['..', 'http://a/b/'],
  ['../', 'http://a/b/'],
  ['../g', 'http://a/b/g'],
  ['../..', 'http://a/'],
  ['../../', 'http://a/'],
  ['../../g', 'http://a/g'],
  ['../../../g', 'http://a/g'],
  ['../../../../g', 'http://a/g'],
  ['/./g', 'http://a/g'],
  ['/../g', 'http://a/g'],
  ['g.', 'http://a/b/c/g.'],
  ['.g', 'http://a/b/c/.g'],
  ['g..', 'http://a/b/c/g..'],
  ['..g', 'http://a/b/c/..g'],
  ['./../g', 'http://a/b/g'],
  ['./g/.', 'http://a/b/c/g/'],
  ['g/./h', 'http://a/b/c/g/h'],
  ['g/../h', 'http://a/b/c/h'],
  ['g;x=1/./y', 'http://a/b/c/g;x=1/y'],
  ['g;x=1/../y', 'http://a/b/c/y'],
  ['g?y/./x', 'http://a/b/c/g?y/./x'],
  ['g?y/../x', 'http://a/b/c/g?y/../x'],
  ['g#s/./x', 'http://a/b/c/g#s/./x'],
  ['g#s/../x', 'http://a/b/c/g#s/../x'],
])('%j leads to %s', (reference, address) => {
  expect(resolvedReference(reference, BASE)).toBe(address);
});

test.each([
  ['of an authority alone', 'g', 'http://a', 'http://a/g'],
  ['with a fragment', 'g', 'http://a/b#c/d', 'http://a/g'],
  ['of a file', '../g', 'file:///b/c/d', 'file:///b/g'],
  ['without slashes', 'g', 'urn:x:y', undefined],
])('a base %s', (_what, reference, base, address) => {
  expect(resolvedReference(reference, base)).toBe(address);
});

test('what was written is written the same: letters, spaces and what is escaped', () => {
  expect(resolvedReference('a b%e9/É', 'http://EXAMPLE.org/x y/')).toBe('http://EXAMPLE.org/x y/a b%e9/É');
});
