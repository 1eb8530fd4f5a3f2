import { describe, expect, test } from '@jest/globals';
import { stringValue } from '../../../../src/xbrl/xpath/xpath.js';
import { outcome } from '../evaluate.js';

describe('fn:matches (F&O §7.6.2)', () => {
  test.each([
    ["matches('abracadabra', 'bra')", 'true'],
    ["matches('abracadabra', '^a.*a$')", 'true'],
    ["matches('abracadabra', '^bra')", 'false'],
    ["matches('x', '')", 'true'],
    ['matches((), "^$")', 'true'],
    ["matches('helloworld', 'hello world', 'x')", 'true'],
    ["matches('hello world', 'hello[ ]world', 'x')", 'true'],
    ["matches('Mum', '([md])[aeiou]\\1', 'i')", 'true'],
    ["matches('a\nb', 'a.b')", 'false'],
    ["matches('a\nb', 'a.b', 's')", 'true'],
    ["matches('a\nb', '^b$')", 'false'],
    ["matches('a\nb', '^b$', 'm')", 'true'],
    ["matches('a\n', '^$', 'm')", 'false'],
    ["matches('É', 'é', 'i')", 'true'],
    ["matches('b', '[^B]', 'i')", 'false'],
    ["matches('k', '[A-Z]', 'i')", 'true'],
    ["matches('k', '\\p{Lu}', 'i')", 'false'],
    ["matches('\u212A', 'K', 'i')", 'true'],
    ["matches('\u212A', '[A-Z]', 'i')", 'true'],
    ["matches('k', '\u212A', 'i')", 'true'],
    ["matches('\u017F', 's', 'i')", 'true'],
    ["matches('S', '[\u017F]', 'i')", 'true'],
    ["matches('s\u017F', '^(s)\\1$', 'i')", 'true'],
    ["matches('\u03A3\u0391 \u03C3\u0391', '^(\u03A3.) \\1$', 'i')", 'true'],
    ["matches('\u0391\u03A3 \u0391\u03C3', '^(.+) \\1$', 'i')", 'true'],
    ["matches('ss', '\u00DF', 'i')", 'false'],
    ["matches('ab', '^[a-z-[b]]+$')", 'false'],
    ["matches('a^b$', 'a\\^b\\$')", 'true'],
    ["matches('abcabc', '^(abc)\\1$')", 'true'],
    ["matches('abab1', '(a)(b)\\11')", 'false'],
    ["matches('aba1', '^(a)(b)\\11$')", 'true'],
    ["matches('aa', '^(b)?a\\1a$')", 'true'],
    ["matches('\u{1F600}', '^.$')", 'true'],
    ["matches('x\u{1F600}', '[\u{1F600}-\u{1F64F}]$')", 'true'],
    ["matches('fooo', '^fo{2}$')", 'false'],
    ["matches('foooo', '^fo{2,}$')", 'true'],
    ["matches('aaa', '^(a?){3}$')", 'true'],
    ["matches('', '^(a*)*$')", 'true'],
    ["matches('bb', '^(a*|b)*$')", 'true'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('fn:replace (§7.6.3)', () => {
  test.each([
    ["replace('abracadabra', 'bra', '*')", 'a*cada*'],
    ["replace('abracadabra', 'a.*a', '*')", '*'],
    ["replace('abracadabra', 'a.*?a', '*')", '*c*bra'],
    ["replace('abracadabra', 'a', '')", 'brcdbr'],
    ["replace('abracadabra', 'a(.)', 'a$1$1')", 'abbraccaddabbra'],
    ["replace('AAAA', 'A+', 'b')", 'b'],
    ["replace('AAAA', 'A+?', 'b')", 'bbbb'],
    ["replace('darted', '^(.*?)d(.*)$', '$1c$2')", 'carted'],
    ["replace('hello', '(l)(l)', '[$2$1$0]')", 'he[llll]o'],
    ["replace('abc', '(a)|(b)', '[$1|$2]')", '[a|][|b]c'],
    ["replace('a', '(a)', '$12')", 'a2'],
    ["replace('a', 'a', '$1')", ''],
    ["replace('x', 'x', '\\\\\\$')", '\\$'],
    ["replace((), 'a', 'b')", ''],
    ["replace('abcd', '(ab)|(a)', '[1=$1][2=$2]')", '[1=ab][2=]cd'],
    ["replace('aaa', 'a{2}?', 'x')", 'xa'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('fn:tokenize (§7.6.4)', () => {
  test.each([
    ["tokenize('The cat sat on the mat', '\\s+')", 'The | cat | sat | on | the | mat'],
    ["tokenize('1, 15, 24, 50', ',\\s*')", '1 | 15 | 24 | 50'],
    ["tokenize('1,15,,24,50,', ',')", '1 | 15 |  | 24 | 50 | '],
    ["tokenize('Some unparsed <br> HTML <BR> text', '\\s*<br>\\s*', 'i')", 'Some unparsed | HTML | text'],
    ["tokenize('abracadabra', '(ab)|(a)')", ' | r | c | d | r | '],
    ["count(tokenize('', ','))", '0'],
    ["count(tokenize((), ','))", '0'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

test('a long text with many matches is replaced: that costs what the text is long, not its square', () => {
  const text = [stringValue('a word '.repeat(20_000))];
  const replaced = "string-length(replace($text, '\\s+', '--'))";
  expect(outcome(replaced, { variable: () => text })).toBe(String(9 * 20_000));
});

describe('what is wrong with a pattern', () => {
  test.each([
    ["matches('a', '(')", 'err:FORX0002'],
    ["matches('a', '[')", 'err:FORX0002'],
    ["matches('a', 'a**')", 'err:FORX0002'],
    ["matches('a', '(?:a)')", 'err:FORX0002'],
    ["matches('a', '\\1(a)')", 'err:FORX0002'],
    ["matches('a', '(a\\1)')", 'err:FORX0002'],
    ["matches('a', '[a\\1]')", 'err:FORX0002'],
    ["matches('a', 'a', 'q')", 'err:FORX0001'],
    ["replace('abracadabra', '.*?', '$1')", 'err:FORX0003'],
    ["tokenize('abba', '.?')", 'err:FORX0003'],
    ["replace('a', 'a', '$x')", 'err:FORX0004'],
    ["replace('a', 'a', '\\x')", 'err:FORX0004'],
    ["replace('a', 'a', '$')", 'err:FORX0004'],
  ])('%s is %s', (expression, code) => {
    expect(outcome(expression)).toBe(code);
  });
});
