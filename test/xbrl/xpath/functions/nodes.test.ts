import { describe, expect, test } from '@jest/globals';
import { stringValue, XmlTree } from '../../../../src/xbrl/xpath/xpath.js';
import { dateTime, documentOf, evaluate, outcome, textsOf, treeOf } from '../evaluate.js';

const tree = treeOf(
  '<p:r xmlns:p="urn:p" xmlns="urn:d" xml:lang="nl-NL"><a xml:id="first">12</a><p:b xml:base="sub/"><c/></p:b></p:r>',
);
const at = (expression: string): string => outcome(expression, { item: tree.root });

describe('accessors and functions on nodes (F&O §2, §14)', () => {
  test.each([
    ['node-name(/p:r)', 'p:r'],
    ['node-name(/)', ''],
    ['name(/p:r/p:b)', 'p:b'],
    ['name(/*/*[1])', 'a'],
    ['name(/)', ''],
    ['name(())', ''],
    ['local-name(/p:r)', 'r'],
    ['namespace-uri(/*/*[1])', 'urn:d'],
    ['namespace-uri(/)', ''],
    ['string(/*/*[1])', '12'],
    ['string(())', ''],
    ['string(1.50)', '1.5'],
    ['data(/*/*[1])', '12'],
    ['number(/*/*[1]) + 1', '13'],
    ["number('x')", 'NaN'],
    ['number(())', 'NaN'],
    ['number(true())', '1'],
    ["number(xs:date('2024-01-01'))", 'NaN'],
    ['nilled(/p:r)', 'false'],
    ['nilled(/)', ''],
    ['base-uri(/p:r)', 'http://example.org/doc.xml'],
    ['base-uri(//*:c)', 'http://example.org/sub/'],
    ['document-uri(/)', 'http://example.org/doc.xml'],
    ['document-uri(/p:r)', ''],
    ["lang('nl', //*:c)", 'true'],
    ["lang('NL-nl', /p:r)", 'true'],
    ["lang('n', /p:r)", 'false'],
    ["lang('nl', /)", 'false'],
    ['root(//*:c) is /', 'true'],
    ['name(root()/p:r)', 'p:r'],
    ['string(1, 2)', 'err:XPST0017'],
    ['string((1, 2))', 'err:XPTY0004'],
    ['name(1)', 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(at(expression)).toBe(expected);
  });
});

describe('names (§11)', () => {
  test.each([
    ["prefix-from-QName(xs:QName('p:x'))", 'p'],
    ["prefix-from-QName(xs:QName('x'))", ''],
    ["local-name-from-QName(xs:QName('p:x'))", 'x'],
    ["namespace-uri-from-QName(xs:QName('p:x'))", 'urn:p'],
    ["QName('http://e', 'e:n')", 'e:n'],
    ["QName((), 'n') eq QName('', 'n')", 'true'],
    ["QName('', 'e:n')", 'err:FOCA0002'],
    ["QName('http://e', '1n')", 'err:FOCA0002'],
    ["resolve-QName('a', /p:r) eq QName('urn:d', 'a')", 'true'],
    ["resolve-QName('q:a', /p:r)", 'err:FONS0004'],
    ["resolve-QName('1', /p:r)", 'err:FOCA0002'],
    ["namespace-uri-for-prefix('p', /p:r)", 'urn:p'],
    ["namespace-uri-for-prefix('', /p:r)", 'urn:d'],
    ["namespace-uri-for-prefix('q', /p:r)", ''],
    ["xs:QName('q:a')", 'err:FONS0004'],
    ["xs:QName(concat('p:', 'a'))", 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(at(expression)).toBe(expected);
  });

  test('the prefixes in scope of an element', () => {
    expect(
      textsOf(evaluate('in-scope-prefixes(//*:c)', { item: tree.root }))
        .split(' | ')
        .sort(),
    ).toEqual(['', 'p', 'xml']);
  });
});

describe('identifiers and documents (§15.5)', () => {
  const other = new XmlTree(documentOf('<other/>'));
  const context = {
    item: tree.root,
    document: (uri: string) => (uri === 'http://example.org/base/other.xml' ? other.root : undefined),
  };

  test.each([
    ["id('first')/name()", 'a'],
    ["id('nothing first', /)/name()", 'a'],
    ["count(id('second'))", '0'],
    ["count(idref('first'))", '0'],
    ["id('first', 1)", 'err:XPTY0004'],
    ["doc('other.xml')/*/name()", 'other'],
    ["doc('other.xml') is doc('http://example.org/base/other.xml')", 'true'],
    ["doc('missing.xml')", 'err:FODC0002'],
    ["doc('%')", 'err:FODC0005'],
    ['doc(())', ''],
    ["doc-available('other.xml')", 'true'],
    ["doc-available('missing.xml')", 'false'],
    ['collection()', 'err:FODC0002'],
    ["collection('x')", 'err:FODC0002'],
    ["collection('%')", 'err:FODC0004'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, context)).toBe(expected);
  });

  test('a collection is what the host gives', () => {
    expect(outcome('count(collection())', { collection: () => [tree.root, other.root] })).toBe('2');
  });

  test('without a host there are no documents', () => {
    expect(outcome("doc('other.xml')")).toBe('err:FODC0002');
  });
});

describe('the context (§16)', () => {
  const context = { currentDateTime: dateTime('2024-02-29T23:30:00.5+01:00'), implicitTimezone: 60 };
  test.each([
    ['current-dateTime()', '2024-02-29T23:30:00.5+01:00'],
    ['current-date()', '2024-02-29+01:00'],
    ['current-time()', '23:30:00.5+01:00'],
    ['implicit-timezone()', 'PT1H'],
    ['static-base-uri()', 'http://example.org/base/'],
    ['default-collation()', 'http://www.w3.org/2005/xpath-functions/collation/codepoint'],
    ["('a', 'b', 'c')[position() = last()]", 'c'],
    ['position()', 'err:XPDY0002'],
    ['last()', 'err:XPDY0002'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, context)).toBe(expected);
  });

  test('without a clock there is no time', () => {
    expect(outcome('current-date()')).toBe('err:XPDY0002');
  });
});

describe('errors and tracing (§3, §4)', () => {
  test.each([
    ['error()', 'err:FOER0000'],
    ["error(xs:QName('err:FORG0001'))", 'err:FORG0001'],
    ["error(xs:QName('p:wrong'), 'text')", '{urn:p}wrong'],
    ["error((), 'text', 1)", 'err:FOER0000'],
    ["trace((1, 2), 'label')", '1 | 2'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });

  test('a trace is told to the host', () => {
    const heard: string[] = [];
    evaluate("trace((1, 2), 'label')", {
      trace: (value, label) => heard.push(`${label}: ${textsOf(value)}`),
    });
    expect(heard).toEqual(['label: 1 | 2']);
  });

  test('the description comes with the error', () => {
    expect(() => evaluate("error(xs:QName('p:wrong'), 'the text')")).toThrow(/the text/);
    expect(outcome('.', { item: stringValue('given') })).toBe('given');
  });
});
