import { describe, expect, test } from '@jest/globals';
import { evaluate } from './registry-report.js';

const cases = (rows: readonly (readonly [expression: string, expected: string])[]): void => {
  test.each(rows)('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
};

describe('facts have the values of their types', () => {
  cases([
    // Of xbrli:monetaryItemType, which restricts xs:decimal; no digit is lost.
    ["data(id('s1'))", 'monetary 123456789012345678901234567890.1'],
    ["data(id('s1')) instance of xs:decimal", 'true'],
    ["id('s1') + 0.05", 'decimal 123456789012345678901234567890.15'],
    ["id('s2') + id('s3') eq 200.4", 'true'],
    ["sum((id('s2'), id('s3'))) eq 200.4", 'true'],
    ["id('cash') div 3 lt 133.34", 'true'],
    ["id('s2') eq 100.4", 'true'],
    ["id('s2') = '100.4'", 'err:XPTY0004'],
    ["data(id('n1'))", 'Jan'],
    ["id('n1') eq 'Jan'", 'true'],
    ["data(id('founded'))", 'date 2001-02-03'],
    ["id('founded') + xs:dayTimeDuration('P1D')", 'date 2001-02-04'],
    ["data(id('kind'))", 'QName e:NL'],
    ["id('kind') eq QName('http://example.org/e', 'NL')", 'true'],
    ["data(id('flags')) instance of xs:token", 'true'],
    ["id('flags') eq 'red'", 'true'],
    // A QName of Extensible Enumerations 1.0; of 2.0 one token with all addresses in it.
    ["data(id('choice')) eq QName('http://example.org/e', 'BE')", 'true'],
    ["data(id('choices')) instance of xs:token", 'true'],
    ["tokenize(id('choices'), ' ')[2]", 'http://example.org/e#BE'],
    ["data(id('part'))", 'err:FOTY0012'],
    ["id('part')/xbrli:numerator + 1", 'decimal 2'],
  ]);
});

describe('a nil fact has no value', () => {
  cases([
    ["data(id('nil'))", ''],
    ["nilled(id('nil'))", 'true'],
    ["nilled(id('cash'))", 'false'],
    ["id('nil') + 1", ''],
    ["sum((id('nil'), id('cash')))", 'decimal 400'],
    ["empty(data(id('nil')))", 'true'],
    ["exists(id('nil'))", 'true'],
    ["id('nil') = 0", 'false'],
  ]);
});

describe('attributes and parts of contexts have theirs', () => {
  cases([
    ["data(id('cash')/@contextRef) instance of xs:IDREF", 'true'],
    ["data(id('year')//xbrli:endDate)", 'date 2024-12-31'],
    ["data(id('timed')//xbrli:endDate)", 'dateTime 2025-01-01T00:00:00'],
    ["data(id('EUR')/xbrli:measure) eq QName('http://www.xbrl.org/2003/iso4217', 'EUR')", 'true'],
    ["data(id('nl')//*[@dimension]/@dimension) eq QName('http://example.org/e', 'Region')", 'true'],
    ["data(id('code07')//e:code)", 'integer 7'],
    ["data(id('box')//e:size)", 'decimal 1.5'],
    ["data(id('nocode')//e:code)", ''],
    ["id('year')//xbrli:identifier/@scheme instance of attribute(*, xs:anyURI)", 'true'],
  ]);
});

describe('facts are instances of what their schemas declare', () => {
  cases([
    ["id('special') instance of schema-element(e:sales)", 'true'],
    ["id('s1') instance of schema-element(e:special)", 'false'],
    ["id('s1') instance of schema-element(xbrli:item)", 'true'],
    ["id('r1') instance of schema-element(xbrli:tuple)", 'true'],
    ["id('r1') instance of schema-element(xbrli:item)", 'false'],
    ["id('cash') instance of element(*, xbrli:monetaryItemType)", 'true'],
    ["id('cash') instance of element(*, e:amountType)", 'true'],
    ["id('n1') instance of element(*, xbrli:monetaryItemType)", 'false'],
  ]);
});
