import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonNode } from '../../../src/xbrl/json/json-node.js';
import { scanJson } from '../../../src/xbrl/json/scan-json.js';

/** A value as JSON.parse would give it, numbers as their digits. */
function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
  if (node.type === 'list') return node.items.map(plain);
  if (node.type === 'null') return null;
  return node.type === 'boolean' ? node.text === 'true' : node.text;
}

describe('a JSON text', () => {
  test('is read as JSON.parse reads it', () => {
    const withoutNumbers = fc
      .json({ noUnicodeString: false, depthSize: 'medium' })
      .filter((text) => !/\d/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '')));
    fc.assert(
      fc.property(withoutNumbers, (text) => {
        expect(plain(scanJson(text, 100).root)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('keeps the digits of a number as they stand', () => {
    const text = '[0, -0, 12345678901234567890.10, 1e400, -2.50E-3]';
    expect(plain(scanJson(text, 9).root)).toEqual([
      '0',
      '-0',
      '12345678901234567890.10',
      '1e400',
      '-2.50E-3',
    ]);
  });

  test.each([
    ['', 0],
    ['  ', 2],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ["'a'", 0],
    ['[01]', 2],
    ['[1.]', 3],
    ['[.5]', 1],
    ['[+1]', 1],
    ['[1e]', 3],
    ['[NaN]', 1],
    ['"a\nb"', 2],
    ['"a', 2],
    ['"\\x"', 1],
    ['"\\u12G4"', 1],
    ['[1] 2', 4],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['// x\n1', 0],
    ['[1}', 2],
    ['\u00a01', 0],
  ])('%j is refused at character %i', (text, at) => {
    const { root, problems } = scanJson(text, 9);
    expect(root).toBeUndefined();
    expect(problems.map((problem) => problem.at)).toEqual([at]);
  });

  test('has every key that stands twice reported, with its path', () => {
    const { root, problems } = scanJson('{"a":{"b":1,"b":2},"c":[{"d":1,"e":2,"d":3}],"a":4}', 9);
    expect(root).toBeDefined();
    expect(problems.map(({ path }) => path.join('/'))).toEqual(['a/b', 'c/0/d', 'a']);
  });

  test('may be nested as deep as is said, and no deeper, however deep it is', () => {
    expect(scanJson('[[1]]', 2).root).toBeDefined();
    const { problems } = scanJson('['.repeat(1_000_000), 256);
    expect(problems.map(({ at, isLimit }) => [at, isLimit])).toEqual([[256, true]]);
  });

  test('says which character is not expected', () => {
    expect(scanJson('[1;2]', 9).problems[0]?.reason.en).toBe('the character ‘;’ is not expected here');
    expect(scanJson('[1', 9).problems[0]?.reason.en).toBe('the text ends too early');
  });
});
