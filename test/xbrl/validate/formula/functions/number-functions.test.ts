import { describe, expect, test } from '@jest/globals';
import { evaluate } from './registry-report.js';

const cases = (rows: readonly (readonly [expression: string, expected: string])[]): void => {
  test.each(rows)('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
};

describe('numbers by a picture (XSLT 2.0 §16.4)', () => {
  cases([
    ["xfi:format-number(123456, '#')", '123456'],
    ["xfi:format-number(0, '#')", '0'],
    ["xfi:format-number(0, '0')", '0'],
    ["xfi:format-number(7, '000')", '007'],
    ["xfi:format-number(123456, '#.00')", '123456.00'],
    ["xfi:format-number(0.5, '#.00')", '.50'],
    ["xfi:format-number(123456, '###,###.00')", '123,456.00'],
    ["xfi:format-number(1234567890, '#,##0')", '1,234,567,890'],
    ["xfi:format-number(1234567, '#,##,##0')", '12,34,567'],
    ["xfi:format-number(1234567, '#,####,##0')", '1234,567'],
    ["xfi:format-number(0.14, '00%')", '14%'],
    ["xfi:format-number(0.014, '#‰')", '14‰'],
    ["xfi:format-number(-5, '0')", '-5'],
    ["xfi:format-number(-5, '0;(0)')", '(5)'],
    ["xfi:format-number(5, '0;(0)')", '5'],
    ["xfi:format-number(2.5, '0')", '2'],
    ["xfi:format-number(3.5, '0')", '4'],
    ["xfi:format-number(1.10, '0.0#')", '1.1'],
    ["xfi:format-number(1.234567, '0.000,000')", '1.234,567'],
    ["xfi:format-number(1234.5, 'EUR #,##0.00 net')", 'EUR 1,234.50 net'],
    // Exact: a double has no room for this.
    [
      "xfi:format-number(123456789012345678901234567890.1, '#,##0.00')",
      '123,456,789,012,345,678,901,234,567,890.10',
    ],
    ['xfi:format-number(1.5e0, "0.0")', '1.5'],
    ['xfi:format-number(1e21, "#,##0")', '1,000,000,000,000,000,000,000'],
    ["xfi:format-number((), '0')", 'NaN'],
    ["xfi:format-number(xs:double('NaN'), '0')", 'NaN'],
    ["xfi:format-number(xs:double('-INF'), '0')", '-Infinity'],
    ["xfi:format-number(1, '')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number(1, '0;0;0')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number(1, '0.0.0')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number(1, '0#')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number(1, '0,.0')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number(1, '%0%')", 'xfie:invalidPictureSyntax'],
    ["xfi:format-number('1', '0')", 'err:XPTY0004'],
  ]);
});

describe('mathematics on doubles (XPath 3.1 F&O §4.8)', () => {
  cases([
    ['xfm:pi()', 'double 3.141592653589793'],
    ['xfm:exp(0)', 'double 1'],
    ['xfm:exp10(2)', 'double 100'],
    ['xfm:log(xfm:exp(1))', 'double 1'],
    ['xfm:log10(1000)', 'double 3'],
    ['xfm:pow(2, 10)', 'double 1024'],
    ["xfm:pow(1, xs:double('NaN'))", 'double 1'],
    ["xfm:pow(-1, xs:double('INF'))", 'double 1'],
    ['xfm:pow((), 2)', ''],
    ['xfm:sqrt(2.25)', 'double 1.5'],
    ['xfm:sqrt(-1)', 'double NaN'],
    ['xfm:sin(0)', 'double 0'],
    ['xfm:cos(0)', 'double 1'],
    ['xfm:tan(0)', 'double 0'],
    ['xfm:asin(1) eq xfm:pi() div 2', 'true'],
    ['xfm:acos(1)', 'double 0'],
    ['xfm:atan(1) eq xfm:pi() div 4', 'true'],
    ['xfm:atan2(1, 1) eq xfm:pi() div 4', 'true'],
    ['xfm:sqrt(())', ''],
  ]);
});
