import { expect, test } from '@jest/globals';
import { shownText } from '../../src/cli/shown-text.js';

const CLEARS_SCREEN = '\u001B[2J';

test('what tells a terminal what to do is spelled out', () => {
  expect(shownText(`a${CLEARS_SCREEN}\u0007b\u009B1m`, true)).toBe(String.raw`a\u001b[2J\u0007b\u009b1m`);
});

test('lines, tabs and letters of any script stay', () => {
  expect(shownText('één\t€\r\n日本\n', true)).toBe('één\t€\r\n日本\n');
});

test('on a terminal nothing is written over and no direction turned', () => {
  expect(shownText('a\rb\u202Ec\u2066', true)).toBe(String.raw`a\u000db\u202ec\u2066`);
});

test('in a file what XML may hold stays, and nothing else', () => {
  expect(shownText(`\u0085\u007F${CLEARS_SCREEN}`, false)).toBe('\u0085\u007F\\u001b[2J');
});
