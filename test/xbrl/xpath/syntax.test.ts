import { describe, expect, test } from '@jest/globals';
import { compile, XPathError } from '../../../src/xbrl/xpath/xpath.js';
import { outcome, STATICS } from './evaluate.js';

describe('operators bind as XPath 2.0 §A.4 says', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 2 - 3', '5'],
    ['100 div 10 div 2', '5'],
    ['-2 + 3', '1'],
    ['2 * -3', '-6'],
    ['--1', '1'],
    ['+-+1', '-1'],
    ['1 = 1 or 1 = 2 and 1 = 2', 'true'],
    ['(1 = 1 or 1 = 2) and 1 = 2', 'false'],
    ['1 to 2 + 1', '1 | 2 | 3'],
    ['-1 cast as xs:string', '-1'],
    ['(1 + 1 cast as xs:string cast as xs:integer)', 'err:XPST0003'],
    ['1 + (1 instance of xs:integer)', 'err:XPTY0004'],
    ['1 + 1 instance of xs:integer', 'err:XPTY0004'],
    ["'1' cast as xs:integer castable as xs:date", 'false'],
    ['4 treat as item() + - 5', '-1'],
    ['for $x in (1, 2) return $x, 3', '1 | 2 | 3'],
    ['if (1 = 2) then 1 else 2, 3', '2 | 3'],
    ['some $x in (1, 2) satisfies $x = 2 and $x = 3', 'false'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('literals, names and comments are read as §A.2 says', () => {
  test.each([
    ["'it''s'", "it's"],
    ['"say ""x"""', 'say "x"'],
    ['1.', '1'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['1.5E-1', '0.15'],
    ['(: a (: b :) c :) 1 (: d :)', '1'],
    ['1(: between :)+(: and :)2', '3'],
    ['for $for in (1) return $for', '1'],
    ['for $x-1 in (5) return $x-1', '5'],
    ['for $x in (5) return $x -1', '4'],
    ['5 div 2', '2.5'],
    ["fn:concat('a', 'b')", 'ab'],
    ['()', ''],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('what is no XPath 2.0 is err:XPST0003', () => {
  test.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    '10div 2',
    "'open",
    '1 (: open',
    '1 = 2 = 3',
    '1 eq 2 eq 3',
    '1 to 2 to 3',
    'x treat as item() cast as xs:integer',
    'if (1) then 2',
    'for $x return 1',
    'every $x in 1',
    '/ * 5',
    'a::b',
    'item()',
    'if()',
    'typeswitch(1)',
    '$',
    '1 instance of empty-sequence()?',
    "'a' || 'b'",
    'let $x := 1 return $x',
    '1 ! 2',
    '(1, )',
    '#',
    'a[',
    '@',
    'element(a, b, c)',
  ])('%s', (expression) => {
    expect(outcome(expression)).toBe('err:XPST0003');
  });
});

describe('an error says where in the expression it is', () => {
  const positionOf = (expression: string): unknown => {
    try {
      compile(expression, STATICS).evaluate({});
    } catch (error) {
      if (error instanceof XPathError) return error.position;
      throw error;
    }
    return undefined;
  };

  test('by offset, line and column', () => {
    expect(positionOf('1 +\n  unknown(2)')).toEqual({ offset: 6, line: 2, column: 3 });
  });

  test('the token that is one too many', () => {
    expect(positionOf('1 eq 2 eq 3')).toEqual({ offset: 7, line: 1, column: 8 });
  });

  test('the end where something is missing', () => {
    expect(positionOf('(1,')).toEqual({ offset: 3, line: 1, column: 4 });
  });

  test('the operator that fails when it is evaluated', () => {
    expect(positionOf('2 + 1 div 0')).toEqual({ offset: 6, line: 1, column: 7 });
  });

  test('the argument that is of a wrong type', () => {
    expect(positionOf("substring('abc', 'b')")).toEqual({ offset: 17, line: 1, column: 18 });
  });
});

describe('names that stand for nothing are static errors', () => {
  test.each([
    ['q:a', 'err:XPST0081'],
    ['q:f()', 'err:XPST0081'],
    ['$q:v', 'err:XPST0081'],
    ['unknown()', 'err:XPST0017'],
    ['fn:true(1)', 'err:XPST0017'],
    ['fn:concat(1)', 'err:XPST0017'],
    ['xs:NOTATION("a")', 'err:XPST0017'],
    ['xs:anyAtomicType(1)', 'err:XPST0017'],
    ['1 cast as xs:nothing', 'err:XPST0051'],
    ['1 cast as xs:anySimpleType', 'err:XPST0051'],
    ['1 cast as xs:NMTOKENS', 'err:XPST0051'],
    ['1 instance of xs:untyped', 'err:XPST0051'],
    ['1 cast as xs:NOTATION', 'err:XPST0080'],
    ['1 castable as xs:anyAtomicType', 'err:XPST0080'],
    ['1 instance of element(a, xs:nothing)', 'err:XPST0008'],
    ['1 instance of schema-element(a)', 'err:XPST0008'],
  ])('%s is %s', (expression, code) => {
    expect(outcome(expression)).toBe(code);
  });

  test('a variable that is not in scope is err:XPST0008 where the scope is known', () => {
    expect(outcome('$v', {}, { hasVariable: () => false })).toBe('err:XPST0008');
  });

  test('they are found in a branch that is never taken', () => {
    expect(outcome('if (true()) then 1 else unknown()')).toBe('err:XPST0017');
  });
});
