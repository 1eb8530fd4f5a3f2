import { expect, test } from '@jest/globals';
import { rootName } from '../../../src/xbrl/xml/root-name.js';

test('the root is known by its first tag, whatever follows', () => {
  expect(rootName('<?xml version="1.0"?>\n<!-- a --><p:a xmlns:p="urn:x" b="1"><never closed')).toBe(
    '{urn:x}a',
  );
});

test.each([
  ['a text without a tag', 'a'],
  ['a prefix that is not declared', '<p:a/>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a root that stands far from the beginning', `<!--${' '.repeat(70_000)}--><a/>`],
])('of %s no root is known', (_, text) => {
  expect(rootName(text)).toBeUndefined();
});
