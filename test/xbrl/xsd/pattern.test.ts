import { describe, expect, test } from '@jest/globals';
import { isPattern, Pattern, TooComplex } from '../../../src/xbrl/xsd/patterns/pattern.js';

describe('a pattern matches the whole text', () => {
  test.each([
    ['[0-9]{2}[A-Z]{2}', ['10AB'], ['10ABC', '1AB', '']],
    ['a|bc*', ['a', 'b', 'bcc'], ['ab', 'c']],
    ['(ab)?c+', ['c', 'abcc'], ['ab', 'abab']],
    ['a{0,2}', ['', 'a', 'aa'], ['aaa']],
    ['a{2,}', ['aa', 'aaaaa'], ['a']],
    ['.', ['x', '😀'], ['\n', '\r', 'xy', '']],
    ['[^a-c]', ['d', '-'], ['a', 'c']],
    ['[a-z-[aeiou]]+', ['xyz'], ['xay', 'e']],
    ['[a\\-z]', ['a', '-', 'z'], ['b']],
    ['[-a]', ['-', 'a'], ['b']],
    ['\\d+', ['12', '١٢'], ['a']],
    ['\\D', ['a'], ['1']],
    ['\\s', [' ', '\t', '\n'], ['a', '\u00a0']],
    ['\\w+', ['aé1'], ['a b', '.']],
    ['\\i\\c*', ['a-1', '_x', ':y'], ['1a', '-']],
    ['\\p{Lu}\\p{Ll}', ['Aa', 'Éé'], ['aA']],
    ['\\P{L}', ['1'], ['a']],
    ['\\p{IsBasicLatin}', ['a'], ['é']],
    ['\\p{IsGreek}', ['α'], ['a']],
    ['\\.\\*\\(\\)\\\\', ['.*()\\'], ['x']],
    ['\\n\\t', ['\n\t'], ['nt']],
    ['', [''], ['a']],
    ['(a|b)*abb', ['abb', 'babb'], ['ab', 'abba']],
  ])('%s', (pattern, right, wrong) => {
    const compiled = new Pattern(pattern);
    expect(right.filter((text) => !compiled.matches(text))).toEqual([]);
    expect(wrong.filter((text) => compiled.matches(text))).toEqual([]);
  });
});

test.each([
  '(',
  ')',
  'a)',
  '[',
  '[]',
  '[z-a]',
  '*',
  'a{2',
  'a{3,2}',
  '\\',
  '\\@',
  '\\p{Nope}',
  '\\p{IsNope}',
  '[[]',
])('%s is no pattern', (pattern) => {
  expect(isPattern(pattern)).toBe(false);
});

describe('hostile patterns and texts', () => {
  test('a long text takes one step a character', () => {
    const compiled = new Pattern('.{0,100000}');
    expect(compiled.matches('x'.repeat(100_000))).toBe(true);
    expect(compiled.matches('x'.repeat(100_001))).toBe(false);
  });

  test('repeats within repeats do not multiply', () => {
    expect(new Pattern('(a*)*b').matches('a'.repeat(50_000))).toBe(false);
    expect(new Pattern('(a|aa)+').matches(`${'a'.repeat(50_000)}b`)).toBe(false);
  });

  test('what cannot be held in memory is said so', () => {
    const optional = 'a?'.repeat(500);
    expect(() => new Pattern(`(${optional}){10}(${optional}b){10}`).matches('a'.repeat(1000))).toThrow(
      TooComplex,
    );
  });

  test('parentheses deeper than two hundred are refused', () => {
    expect(isPattern('('.repeat(100_000))).toBe(false);
  });
});
