import { describe, expect, test } from '@jest/globals';
import { evaluate, outcome, typedTextsOf } from './evaluate.js';

describe('sequences (XPath 2.0 §3.3)', () => {
  test.each([
    ['(1, (2, 3), ())', '1 | 2 | 3'],
    ['1 to 3', '1 | 2 | 3'],
    ['3 to 1', ''],
    ['() to 3', ''],
    [
      '99999999999999999999 to 100000000000000000001',
      '99999999999999999999 | 100000000000000000000 | 100000000000000000001',
    ],
    ['1.5 to 3', 'err:XPTY0004'],
    ["'1' to 3", 'err:XPTY0004'],
    ["xs:untypedAtomic('1') to 2", '1 | 2'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('for, some, every and if (§3.7 to §3.9)', () => {
  test.each([
    ['for $x in (1, 2), $y in ($x, 10) return $x * $y', '1 | 10 | 4 | 20'],
    ['for $x in (1, 2) return for $x in ($x + 1) return $x', '2 | 3'],
    ['for $x in () return 1', ''],
    ['some $x in (1, 2), $y in (2, 3) satisfies $x + $y = 5', 'true'],
    ['every $x in (1, 2), $y in (2, 3) satisfies $x + $y gt 2', 'true'],
    ['some $x in () satisfies true()', 'false'],
    ['every $x in () satisfies false()', 'true'],
    ["some $x in (1, 'a') satisfies $x = 1", 'true'],
    ['if (()) then 1 else 2', '2'],
    ["if ('x') then 1 else 1 div 0", '1'],
    ['if (0) then 1 else if (false()) then 2 else 3', '3'],
    ['if ((1, 2)) then 1 else 2', 'err:FORG0006'],
    ["if (xs:date('2024-01-01')) then 1 else 2", 'err:FORG0006'],
    ['false() and 1 div 0 = 1', 'false'],
    ['true() or 1 div 0 = 1', 'true'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('instance of, treat as (§3.10)', () => {
  test.each([
    ['5 instance of xs:integer', 'true'],
    ['5 instance of xs:decimal', 'true'],
    ['5.0 instance of xs:integer', 'false'],
    ['(5, 6) instance of xs:integer+', 'true'],
    ['(5, 6) instance of xs:integer?', 'false'],
    ['() instance of xs:integer*', 'true'],
    ['() instance of xs:integer', 'false'],
    ['() instance of empty-sequence()', 'true'],
    ['5 instance of empty-sequence()', 'false'],
    ['5 instance of item()', 'true'],
    ['5 instance of node()', 'false'],
    ['xs:byte(5) instance of xs:short', 'true'],
    ["xs:dayTimeDuration('P1D') instance of xs:duration", 'true'],
    ['(1, 2) treat as xs:integer+', '1 | 2'],
    ['(1, 2) treat as xs:integer', 'err:XPDY0050'],
    ["'a' treat as xs:integer", 'err:XPDY0050'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('the type of a result', () => {
  test.each([
    ['1 + 1', 'integer 2'],
    ['1 + 1.0', 'decimal 2'],
    ['4 div 2', 'decimal 2'],
    ['5 idiv 2.0', 'integer 2'],
    ['1.5 mod 1', 'decimal 0.5'],
    ['1 + 1e0', 'double 2'],
    ['xs:float(1) + 1', 'float 2'],
    ['xs:float(1) + 1e0', 'double 2'],
    ['xs:byte(1) + xs:byte(1)', 'integer 2'],
    ['-xs:byte(1)', 'integer -1'],
    ["xs:untypedAtomic('1') + 1", 'double 2'],
    ['avg((1, 2))', 'decimal 1.5'],
    ['sum((1, 2))', 'integer 3'],
    ['sum(())', 'integer 0'],
    ['abs(-1.5)', 'decimal 1.5'],
    ['floor(xs:short(5))', 'integer 5'],
    ['round(1.5e0)', 'double 2'],
    ['count(1)', 'integer 1'],
    ["local-name-from-QName(xs:QName('p:a'))", 'NCName a'],
    ["xs:date('2024-01-01') - xs:date('2023-01-01')", 'dayTimeDuration P365D'],
  ])('%s is %s', (expression, expected) => {
    expect(typedTextsOf(evaluate(expression))).toBe(expected);
  });
});
