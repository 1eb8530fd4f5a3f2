import { describe, expect, test } from '@jest/globals';
import { bareAmpersand } from '../../../src/xbrl/xml/bare-ampersand.js';
import { isNcName } from '../../../src/xbrl/xml/xml-name.js';

describe('an ampersand that begins no reference is found where it stands', () => {
  test.each([
    ['alone', 'a & b; c', 2],
    ['before a name without its end', 'a &amp b', 2],
    ['before nothing', 'a &; b', 2],
    ['before a digit', '&1a;', 0],
    ['before a number in other digits', '&#12a;', 0],
    ['before a number without digits', '&#x;', 0],
    ['after references', '&amp;&#65;&#x4A;&\u0101b; & c', 21],
    ['after what is not looked into', '<![CDATA[&]]><!--&--><?a &?>&', 28],
  ])('%s', (_, text, at) => {
    expect(bareAmpersand(text)).toBe(at);
  });

  test('and in a text of references there is none', () => {
    expect(bareAmpersand('&amp;&#65;&#x4A;&\u0101b;')).toBeUndefined();
  });
});

// An expression that repeats a class of letters beyond Latin-1 runs out of stack on these.
describe('a word of nine million letters is looked through', () => {
  const word = `\u0101${'a'.repeat(9_000_000)}`;

  test('as a reference', () => {
    expect(bareAmpersand(`&${word};`)).toBeUndefined();
  });

  test('as a name', () => {
    expect(isNcName(word)).toBe(true);
  });
});
