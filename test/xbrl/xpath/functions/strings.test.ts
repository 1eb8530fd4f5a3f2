import { describe, expect, test } from '@jest/globals';
import { outcome, treeOf } from '../evaluate.js';

describe('assembling and taking apart (F&O §7.2, §7.4)', () => {
  test.each([
    ['codepoints-to-string((2309, 2358, 2378, 2325))', 'अशॊक'],
    ['codepoints-to-string(())', ''],
    ['codepoints-to-string(0)', 'err:FOCH0001'],
    ["string-to-codepoints('Thérèse')", '84 | 104 | 233 | 114 | 232 | 115 | 101'],
    ["string-to-codepoints('')", ''],
    ["concat('un', 'grateful')", 'ungrateful'],
    ["concat('Thy ', (), 'old ', 'groans', '', ' ring')", 'Thy old groans ring'],
    ['concat(01, 02, 03, 04, true())', '1234true'],
    ["concat(('a', 'b'), 'c')", 'err:XPTY0004'],
    ["string-join(('Now', 'is', 'the', 'time'), ' ')", 'Now is the time'],
    ["string-join((), 'separator')", ''],
    ["substring('motor car', 6)", ' car'],
    ["substring('metadata', 4, 3)", 'ada'],
    ["substring('12345', 1.5, 2.6)", '234'],
    ["substring('12345', 0, 3)", '12'],
    ["substring('12345', 5, -3)", ''],
    ["substring('12345', -3, 5)", '1'],
    ["substring('12345', 0 div 0E0, 3)", ''],
    ["substring('12345', 1, 0 div 0E0)", ''],
    ['substring((), 1, 3)', ''],
    ["substring('12345', -42, 1 div 0E0)", '12345'],
    ["substring('12345', -1 div 0E0, 1 div 0E0)", ''],
    ["string-length('Harp not on that string, madam; that is past.')", '45'],
    ['string-length(())', '0'],
    ["normalize-space('  a \t b\n')", 'a b'],
    ["normalize-space('a\u00A0b ')", 'a\u00A0b'],
    ["normalize-unicode('e\u0301') eq '\u00E9'", 'true'],
    ["normalize-unicode('\u00E9', 'nfd ') eq 'e\u0301'", 'true'],
    ["normalize-unicode('e\u0301', '') eq 'e\u0301'", 'true'],
    ["normalize-unicode('a', 'OTHER')", 'err:FOCH0003'],
    ["upper-case('abCd0')", 'ABCD0'],
    ["lower-case('ABc!D')", 'abc!d'],
    ["translate('bar', 'abc', 'ABC')", 'BAr'],
    ["translate('--aaa--', 'abc-', 'ABC')", 'AAA'],
    ["translate('abcdabc', 'abc', 'AB')", 'ABdAB'],
    ["translate('abc', 'aa', 'xy')", 'xbc'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });

  test('without an argument they take the context item', () => {
    const item = treeOf('<r> a  b </r>').root;
    expect(outcome('normalize-space()', { item })).toBe('a b');
    expect(outcome('string-length()', { item })).toBe('6');
    expect(outcome('string-length()')).toBe('err:XPDY0002');
  });

  test('characters beyond the first plane count as one', () => {
    expect(outcome("string-length('a\u{1F600}b')")).toBe('3');
    expect(outcome("substring('a\u{1F600}b', 2, 1)")).toBe('\u{1F600}');
    expect(outcome("translate('a\u{1F600}b', '\u{1F600}', 'x')")).toBe('axb');
    expect(outcome("string-to-codepoints('\u{1F600}')")).toBe('128512');
  });
});

describe('comparing (§7.3)', () => {
  const collation = 'http://www.w3.org/2005/xpath-functions/collation/codepoint';
  test.each([
    ["compare('abc', 'abc')", '0'],
    ["compare('abc', 'abd')", '-1'],
    ["compare('b', 'a')", '1'],
    ["compare((), 'a')", ''],
    [`compare('a', 'b', '${collation}')`, '-1'],
    ["compare('a', 'b', 'http://example.org/other')", 'err:FOCH0002'],
    ["codepoint-equal('abcd', 'abcd')", 'true'],
    ["codepoint-equal('abcd', 'abcd ')", 'false'],
    ["codepoint-equal('', '')", 'true'],
    ["codepoint-equal('', ())", ''],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('searching (§7.5)', () => {
  test.each([
    ["contains('tattoo', 't')", 'true'],
    ["contains('tattoo', 'ttt')", 'false'],
    ["contains('', ())", 'true'],
    ["starts-with('tattoo', 'tat')", 'true'],
    ["starts-with('tattoo', 'att')", 'false'],
    ['starts-with((), ())', 'true'],
    ["ends-with('tattoo', 'tattoo')", 'true'],
    ["ends-with('tattoo', 'atto')", 'false'],
    ["substring-before('tattoo', 'attoo')", 't'],
    ["substring-before('tattoo', 'tatto')", ''],
    ['substring-before((), ())', ''],
    ["substring-after('tattoo', 'tat')", 'too'],
    ["substring-after('tattoo', 'tattoo')", ''],
    ["substring-after('tattoo', '')", 'tattoo'],
    ["contains('a', 'a', 'http://example.org/other')", 'err:FOCH0002'],
    ["contains(1, 'a')", 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('addresses (§7.4.10 on, §8)', () => {
  const iri = 'http://www.example.com/00/Weather/CA/Los%20Angeles#ocean';
  test.each([
    [
      `encode-for-uri('${iri}')`,
      'http%3A%2F%2Fwww.example.com%2F00%2FWeather%2FCA%2FLos%2520Angeles%23ocean',
    ],
    ["encode-for-uri('~bébé')", '~b%C3%A9b%C3%A9'],
    ["encode-for-uri('100% organic')", '100%25%20organic'],
    [`iri-to-uri('${iri}')`, iri],
    ["iri-to-uri('http://www.example.com/~bébé')", 'http://www.example.com/~b%C3%A9b%C3%A9'],
    ["escape-html-uri('http://www.example.com/a b')", 'http://www.example.com/a b'],
    ["escape-html-uri('é')", '%C3%A9'],
    ["resolve-uri('../x', 'http://a/b/c/d')", 'http://a/b/x'],
    ["resolve-uri('../../../g', 'http://a/b/c/d;p?q')", 'http://a/g'],
    ["resolve-uri('', 'http://a/b/c/d;p?q')", 'http://a/b/c/d;p?q'],
    ["resolve-uri('?y', 'http://a/b/c/d;p?q')", 'http://a/b/c/d;p?y'],
    ["resolve-uri('#s', 'http://a/b')", 'http://a/b#s'],
    ["resolve-uri('//h/p', 'http://a/b')", 'http://h/p'],
    ["resolve-uri('x')", 'http://example.org/base/x'],
    ["resolve-uri('http://x/y', 'not absolute')", 'http://x/y'],
    ["resolve-uri('x', 'not absolute')", 'err:FORG0002'],
    ["resolve-uri('%zz')", 'err:FORG0002'],
    ['resolve-uri(())', ''],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });

  test('without a base address none is resolved', () => {
    expect(outcome("resolve-uri('x')", {}, { baseUri: undefined })).toBe('err:FONS0005');
  });
});
