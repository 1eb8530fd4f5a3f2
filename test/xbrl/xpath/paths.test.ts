import { describe, expect, test } from '@jest/globals';
import { isNode } from '../../../src/xbrl/xpath/xpath.js';
import { codeOf, evaluate, outcome, treeOf } from './evaluate.js';

const tree = treeOf(
  `<p:r xmlns:p="urn:p" xmlns="urn:d" xml:lang="nl">
<a n="1">x</a><a n="2" m="5">y<b>z</b></a><p:c><a n="3"/><a n="4"/></p:c></p:r>`.replace('\n', ''),
);
const context = { item: tree.root };
const statics = { defaultElementNamespace: 'urn:d' };
const at = (path: string): string => outcome(path, context, statics);

describe('axes (XPath 2.0 §3.2.1.1)', () => {
  test.each([
    ['child', '/p:r/child::a/@n', '1 | 2'],
    ['descendant', '/descendant::a/@n', '1 | 2 | 3 | 4'],
    ['attribute', '//a[2]/attribute::*', '2 | 5 | 4'],
    ['self', '//a/self::a/@n', '1 | 2 | 3 | 4'],
    ['descendant-or-self', '/p:r/p:c/descendant-or-self::*/@n', '3 | 4'],
    ['following-sibling', '//a[@n = 1]/following-sibling::*/name()', 'a | p:c'],
    ['following', '//b/following::a/@n', '3 | 4'],
    ['parent', '//b/parent::*/@n', '2'],
    ['ancestor', 'count(//b/ancestor::node())', '3'],
    ['preceding-sibling', '//p:c/preceding-sibling::a/@n', '1 | 2'],
    ['preceding', '//a[@n = 4]/preceding::a/@n', '1 | 2 | 3'],
    ['ancestor-or-self', '//b/ancestor-or-self::*/name()', 'p:r | a | b'],
  ])('%s', (_, path, expected) => {
    expect(at(path)).toBe(expected);
  });

  test('positions on a reverse axis count from the nearest node', () => {
    expect(at('//p:c/preceding-sibling::a[1]/@n')).toBe('2');
    expect(at('//b/ancestor::*[1]/@n')).toBe('2');
    expect(at('(//p:c/preceding-sibling::a)[1]/@n')).toBe('1');
  });

  test('what follows an attribute is what is in its element, and after it', () => {
    expect(at('//a[@n = 2]/@n/following::*/name()')).toBe('b | p:c | a | a');
    expect(at('//a[@n = 2]/@n/preceding::*/@n')).toBe('1');
    expect(at('count(//@n[. = 2]/following-sibling::node())')).toBe('0');
  });
});

describe('node tests (§3.2.1.2)', () => {
  test.each([
    ['/p:r/*/name()', 'a | a | p:c'],
    ['/p:r/p:*/name()', 'p:c'],
    ['//*:b/name()', 'b'],
    ['/p:r/node()/name()', 'a | a | p:c'],
    ['//text()', 'x | y | z'],
    ['count(//comment())', '0'],
    ['count(//processing-instruction())', '0'],
    ["count(//processing-instruction('x'))", '0'],
    ['//element(b)', 'z'],
    ['count(//element())', '7'],
    ['count(//element(*))', '7'],
    ['count(//element(*, xs:untyped))', '7'],
    ['count(//element(a, xs:integer))', '0'],
    ['//attribute(m)', '5'],
    ['count(//attribute(*, xs:untypedAtomic))', '6'],
    ['/. instance of document-node(element(p:r))', 'true'],
    ['/. instance of document-node(element(a))', 'false'],
  ])('%s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  test('a name without a prefix is in the default element namespace, but for attributes', () => {
    expect(outcome('count(//a)', context)).toBe('0');
    expect(at('count(//a[@n])')).toBe('4');
  });
});

describe('steps and predicates (§3.2, §3.2.2)', () => {
  test.each([
    ['//a[1]/@n', '1 | 3'],
    ['(//a)[1]/@n', '1'],
    ['//a[last()]/@n', '2 | 4'],
    ['//a[position() gt 1]/@n', '2 | 4'],
    ['//a[@m]/@n', '2'],
    ['//a[b]/@n', '2'],
    ["//a[@n = '2'][1]/@n", '2'],
    ['//a[0]', ''],
    ['//a[1.5]', ''],
    ['//a[@n + 0 = position()]/@n', '1 | 2'],
    ['//b/../@n', '2'],
    ['//b/./.', 'z'],
    ['//p:c//@n', '3 | 4'],
    ['/p:r/(p:c | a)/@n', '1 | 2'],
    ['/p:r/(p:c, a)/name()', 'a | a | p:c'],
    ['//a/string(@n)', '1 | 2 | 3 | 4'],
    ['//a/(@n + 1)', '2 | 3 | 4 | 5'],
    ['(1 to 5)[. mod 2 = 1]', '1 | 3 | 5'],
    ['(5, 6, 7)[2]', '6'],
    ['/', 'xyz'],
    ['//a[@n = 1]/lang("nl")', 'true'],
  ])('%s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  test('a result is in document order without duplicates', () => {
    expect(at('for $x in (//b, //a, //a)/. return name($x)')).toBe('a | a | b | a | a');
    expect(at('//a/ancestor::*/name()')).toBe('p:r | p:c');
  });

  test('the outcome is nodes of the document itself', () => {
    const [node] = evaluate('//b', context, statics);
    expect(node !== undefined && isNode(node) && tree.elementOf(node)?.name).toBe('{urn:d}b');
  });
});

describe('steps that are none', () => {
  test.each([
    ['1/a', 'err:XPTY0019'],
    ['(1, 2)/a', 'err:XPTY0019'],
    ['//a/1/a', 'err:XPTY0019'],
    ['//a/(1, .)', 'err:XPTY0018'],
    ['(1)[a]', 'err:XPTY0020'],
  ])('%s is %s', (path, code) => {
    expect(at(path)).toBe(code);
  });

  test('without a context item a path has nowhere to begin', () => {
    expect(codeOf(() => evaluate('a'))).toBe('err:XPDY0002');
    expect(codeOf(() => evaluate('/'))).toBe('err:XPDY0002');
    expect(codeOf(() => evaluate('.'))).toBe('err:XPDY0002');
  });
});

describe('sets of nodes (§3.3.3) and comparisons of nodes (§3.5.3)', () => {
  test.each([
    ['//a[@n > 2] | //a[1]', 'x |  | '],
    ['(//b union //a)/name()', 'a | a | b | a | a'],
    ['(//a intersect //p:c/a)/@n', '3 | 4'],
    ['(//a except //p:c/a)/@n', '1 | 2'],
    ['(//a)[1] is (//a)[1]', 'true'],
    ['(//a)[1] is (//a)[2]', 'false'],
    ['(//a)[1] << //b', 'true'],
    ['//b >> (//a)[3]', 'false'],
    ['//nothing is //b', ''],
    ['1 is //b', 'err:XPTY0004'],
    ['//a is //b', 'err:XPTY0004'],
    ['//a | 1', 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(at(expression)).toBe(expected);
  });

  test('attributes come after their element and before its children', () => {
    expect(at('//a[@n = 2] << //@n[. = 2] and //@n[. = 2] << //b')).toBe('true');
  });
});
