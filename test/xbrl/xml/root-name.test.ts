import { expect, test } from '@jest/globals';
import { rootName } from '../../../src/xbrl/xml/root-name.js';

function nameIn(text: string): string | undefined {
  return rootName(new TextEncoder().encode(text));
}

test('the root is known by its first tag, whatever follows', () => {
  expect(nameIn('<?xml version="1.0"?>\n<!-- a --><p:a xmlns:p="urn:x" b="1"><never closed')).toBe(
    '{urn:x}a',
  );
});

test('the root of a document longer than what is looked at is known, wherever the look ends in a character', () => {
  const bodies = ['é'.repeat(40_000), `x${'é'.repeat(40_000)}`, '€'.repeat(30_000), `x${'€'.repeat(30_000)}`];
  expect(bodies.map((body) => nameIn(`<a>${body}</a>`))).toEqual(['a', 'a', 'a', 'a']);
});

test.each([
  ['a text without a tag', 'a'],
  ['a prefix that is not declared', '<p:a/>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a root that stands far from the beginning', `<!--${' '.repeat(70_000)}--><a/>`],
])('of %s no root is known', (_, text) => {
  expect(nameIn(text)).toBeUndefined();
});
