import { describe, expect, test } from '@jest/globals';
import { outcome } from './evaluate.js';

describe('casts from text (F&O §17.1.1)', () => {
  test.each([
    ["xs:integer(' +007 ')", '7'],
    ["xs:integer('3.9')", 'err:FORG0001'],
    ["xs:integer('')", 'err:FORG0001'],
    ["xs:decimal('-0.0')", '0'],
    ["xs:decimal('1e3')", 'err:FORG0001'],
    ["xs:double('1e3')", '1000'],
    ["xs:double('-INF')", '-INF'],
    ["xs:float('1e39')", 'INF'],
    ["xs:boolean('1')", 'true'],
    ["xs:boolean('yes')", 'err:FORG0001'],
    ["xs:date('2004-02-29')", '2004-02-29'],
    ["xs:date('2004-02-30')", 'err:FORG0001'],
    ["xs:date('0000-01-01')", 'err:FORG0001'],
    ["xs:date('999999999999-01-01')", 'err:FODT0001'],
    ["xs:dateTime('2004-02-29T12:00:00.10')", '2004-02-29T12:00:00.1'],
    ["xs:dateTime('2004-12-31T24:00:00Z')", '2005-01-01T00:00:00Z'],
    ["xs:time('12:00:00.000')", '12:00:00'],
    ["xs:gYearMonth('2004-02Z')", '2004-02Z'],
    ["xs:gMonthDay('--02-29')", '--02-29'],
    ["xs:gDay('---31')", '---31'],
    ["xs:gMonth('--12+01:00')", '--12+01:00'],
    ["xs:gYear('-0044')", '-0044'],
    ["xs:duration('P1Y14M3DT28H5M66.70S')", 'P2Y2M4DT4H6M6.7S'],
    ["xs:duration('-P0Y')", 'PT0S'],
    ["xs:yearMonthDuration('P25M')", 'P2Y1M'],
    ["xs:yearMonthDuration('P1Y1D')", 'err:FORG0001'],
    ["xs:dayTimeDuration('PT36H')", 'P1DT12H'],
    ["xs:dayTimeDuration('P1M')", 'err:FORG0001'],
    ["xs:dayTimeDuration('PT1M')", 'PT1M'],
    ["xs:yearMonthDuration('P0M')", 'P0M'],
    ["xs:duration('P99999999999999999999Y')", 'err:FODT0002'],
    ["xs:hexBinary('0aFf')", '0AFF'],
    ["xs:base64Binary('AQ ID')", 'AQID'],
    ["xs:hexBinary('0')", 'err:FORG0001'],
    ["xs:anyURI(' http://a ')", 'http://a'],
    ["xs:token('  a  b ')", 'a b'],
    ["xs:NCName('1a')", 'err:FORG0001'],
    ["xs:ENTITY('any')", 'any'],
    ["xs:language('nl-NL')", 'nl-NL'],
    ["xs:untypedAtomic(' a ')", ' a '],
    ["'p:a' cast as xs:QName", 'p:a'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('casts to text (§17.1.2)', () => {
  test.each([
    ['string(1.0)', '1'],
    ['string(1.50)', '1.5'],
    ['string(1e6)', '1.0E6'],
    ['string(999999e0)', '999999'],
    ['string(0.000001e0)', '0.000001'],
    ['string(0.0000001e0)', '1.0E-7'],
    ['string(1.5e100)', '1.5E100'],
    ["string(xs:float('123456.7'))", '123456.7'],
    ["string(xs:float('16777216'))", '1.6777216E7'],
    ["string(xs:float('3.14159265358979'))", '3.1415927'],
    ['string(-0e0)', '-0'],
    ['string(true())', 'true'],
    ['123 cast as xs:untypedAtomic', '123'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('casts between numbers (§17.1.3)', () => {
  test.each([
    ['xs:integer(3.9)', '3'],
    ['xs:integer(-3.9e0)', '-3'],
    ['xs:decimal(0.5e0)', '0.5'],
    ['xs:decimal(0.1e0)', '0.1000000000000000055511151231257827021181583404541015625'],
    ['xs:integer(1e20)', '100000000000000000000'],
    ['xs:decimal(true())', '1'],
    ["xs:integer(xs:double('NaN'))", 'err:FOCA0002'],
    ["xs:decimal(xs:double('INF'))", 'err:FOCA0002'],
    ['xs:float(123456789)', '1.2345679E8'],
    ['xs:byte(127)', '127'],
    ['xs:byte(128)', 'err:FORG0001'],
    ['xs:byte(1.9)', '1'],
    ['xs:unsignedInt(-1)', 'err:FORG0001'],
    ['xs:positiveInteger(0)', 'err:FORG0001'],
    ['xs:boolean(0.0)', 'false'],
    ["xs:boolean(xs:double('NaN'))", 'false'],
    ["xs:integer(xs:date('2024-01-01'))", 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('casts between dates, durations and the like (§17.1.4, §17.1.5)', () => {
  test.each([
    ["xs:date(xs:dateTime('2004-02-29T12:00:00+01:00'))", '2004-02-29+01:00'],
    ["xs:time(xs:dateTime('2004-02-29T12:00:00+01:00'))", '12:00:00+01:00'],
    ["xs:dateTime(xs:date('2004-02-29-05:00'))", '2004-02-29T00:00:00-05:00'],
    ["xs:gYearMonth(xs:date('2004-02-29'))", '2004-02'],
    ["xs:gMonthDay(xs:date('2004-02-29Z'))", '--02-29Z'],
    ["xs:gDay(xs:dateTime('2004-02-29T12:00:00'))", '---29'],
    ["xs:date(xs:time('12:00:00'))", 'err:XPTY0004'],
    ["xs:date(xs:gYear('2024'))", 'err:XPTY0004'],
    ["xs:yearMonthDuration(xs:duration('P1Y2M3DT4H'))", 'P1Y2M'],
    ["xs:dayTimeDuration(xs:duration('P1Y2M3DT4H'))", 'P3DT4H'],
    ["xs:dayTimeDuration(xs:yearMonthDuration('P1Y'))", 'PT0S'],
    ["xs:hexBinary(xs:base64Binary('AQID'))", '010203'],
    ["xs:base64Binary(xs:hexBinary('010203'))", 'AQID'],
    ['xs:anyURI(1)', 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('cast as and castable as (XPath 2.0 §3.10.2, §3.10.3)', () => {
  test.each([
    ['() cast as xs:integer?', ''],
    ['() cast as xs:integer', 'err:XPTY0004'],
    ['(1, 2) cast as xs:integer', 'err:XPTY0004'],
    ["'a' castable as xs:integer", 'false'],
    ["'1' castable as xs:integer", 'true'],
    ['() castable as xs:integer', 'false'],
    ['() castable as xs:integer?', 'true'],
    ['(1, 2) castable as xs:integer', 'false'],
    ["xs:date('2024-01-01') castable as xs:integer", 'false'],
    ["'q:a' castable as xs:QName", 'false'],
    ['xs:integer(())', ''],
    ['xs:integer((1, 2))', 'err:XPTY0004'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});
