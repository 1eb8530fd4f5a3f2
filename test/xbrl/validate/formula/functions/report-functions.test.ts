import { describe, expect, test } from '@jest/globals';
import { evaluate, reader, reportOf } from './registry-report.js';

const cases = (rows: readonly (readonly [expression: string, expected: string])[]): void => {
  test.each(rows)('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
};

describe('contexts and what is in them', () => {
  cases([
    ["xfi:context(id('cash'))", '#now'],
    ["xfi:period(id('cash')) is id('now')/xbrli:period", 'true'],
    ["xfi:context-period(id('year')) is id('year')/xbrli:period", 'true'],
    ["xfi:entity(id('s4')) is id('other')/xbrli:entity", 'true'],
    ["xfi:context-entity(id('other')) is id('other')/xbrli:entity", 'true'],
    ["xfi:identifier(id('s4')) is id('other')//xbrli:identifier", 'true'],
    ["xfi:context-identifier(id('other')) is id('other')//xbrli:identifier", 'true'],
    ["xfi:entity-identifier(id('other')/xbrli:entity) is id('other')//xbrli:identifier", 'true'],
    ["xfi:segment(id('s7')) is id('segment')//xbrli:segment", 'true'],
    ["xfi:segment(id('s1'))", ''],
    ["xfi:entity-segment(id('segment')/xbrli:entity) is id('segment')//xbrli:segment", 'true'],
    ["xfi:context-segment(id('segment')) is id('segment')//xbrli:segment", 'true'],
    ["xfi:scenario(id('s6')) is id('nl')/xbrli:scenario", 'true'],
    ["xfi:scenario(id('s1'))", ''],
    ["xfi:context-scenario(id('nl')) is id('nl')/xbrli:scenario", 'true'],
    ["xfi:fact-segment-remainder(id('s7'))/string()", 'y'],
    ["xfi:fact-segment-remainder(id('s1'))", ''],
    ["xfi:fact-scenario-remainder(id('s7'))/string()", 'x'],
    ["xfi:fact-scenario-remainder(id('s6'))", ''],
  ]);
});

describe('a function of an item takes nothing else', () => {
  cases([
    ["xfi:context(id('r1'))", 'err:XPTY0004'],
    ["xfi:context(id('r3'))", 'err:XPTY0004'],
    ["xfi:context(id('now'))", 'err:XPTY0004'],
    ["xfi:context((id('s1'), id('s2')))", 'err:XPTY0004'],
    ['xfi:context(())', 'err:XPTY0004'],
    ["xfi:context-period(id('cash'))", 'err:XPTY0004'],
    ["xfi:period-start(id('now'))", 'err:XPTY0004'],
  ]);
});

describe('identifiers', () => {
  cases([
    ["xfi:identifier-value(id('other')//xbrli:identifier)", 'token B2'],
    ["xfi:identifier-scheme(id('other')//xbrli:identifier)", 'anyURI http://example.org/id'],
    ["xfi:fact-identifier-value(id('s4'))", 'token B2'],
    ["xfi:fact-identifier-scheme(id('s4'))", 'anyURI http://example.org/id'],
    ["xfi:fact-identifier-value(id('s4')) instance of xs:token", 'true'],
  ]);
});

describe('units', () => {
  cases([
    ["xfi:unit(id('cash'))", '#EUR'],
    ["xfi:unit(id('n1'))", ''],
    ["xfi:unit-numerator(id('EUR'))/string()", 'iso4217:EUR'],
    ["xfi:unit-numerator(id('EURperShare'))/string()", 'iso4217:EUR'],
    ["xfi:unit-denominator(id('EUR'))", ''],
    ["xfi:unit-denominator(id('EURperShare'))/string()", 'xbrli:shares, xbrli:pure'],
    ["xfi:measure-name(id('EUR')/xbrli:measure)", 'QName iso4217:EUR'],
    ["xfi:measure-name(id('EUR')/xbrli:measure) eq QName('http://www.xbrl.org/2003/iso4217', 'EUR')", 'true'],
  ]);
});

describe('periods: a date without a time is the end of its day, but for a start date', () => {
  const period = (id: string): string => `id('${id}')/xbrli:period`;
  cases([
    [`xfi:is-start-end-period(${period('year')})`, 'true'],
    [`xfi:is-start-end-period(${period('ever')})`, 'false'],
    [`xfi:is-forever-period(${period('ever')})`, 'true'],
    [`xfi:is-forever-period(${period('now')})`, 'false'],
    [`xfi:is-duration-period(${period('year')})`, 'true'],
    [`xfi:is-duration-period(${period('ever')})`, 'true'],
    [`xfi:is-duration-period(${period('now')})`, 'false'],
    [`xfi:is-instant-period(${period('now')})`, 'true'],
    [`xfi:is-instant-period(${period('year')})`, 'false'],
    [`xfi:period-start(${period('year')})`, 'dateTime 2024-01-01T00:00:00'],
    [`xfi:period-start(${period('timed')})`, 'dateTime 2024-01-01T00:00:00'],
    [`xfi:period-start(${period('now')})`, 'dateTime 2025-01-01T00:00:00'],
    [`xfi:period-end(${period('year')})`, 'dateTime 2025-01-01T00:00:00'],
    [`xfi:period-end(${period('timed')})`, 'dateTime 2025-01-01T00:00:00'],
    [`xfi:period-end(${period('now')})`, 'dateTime 2025-01-01T00:00:00'],
    [`xfi:period-instant(${period('now')})`, 'dateTime 2025-01-01T00:00:00'],
    [`xfi:period-instant(${period('noon')})`, 'dateTime 2024-12-31T12:00:00'],
    [`xfi:period-instant(${period('year')})`, 'xfie:PeriodIsNotInstant'],
    [`xfi:period-instant(${period('ever')})`, 'xfie:PeriodIsNotInstant'],
    [`xfi:period-start(${period('ever')})`, 'xfie:PeriodIsForever'],
    [`xfi:period-end(${period('ever')})`, 'xfie:PeriodIsForever'],
    [`xfi:period-end(${period('year')}) - xfi:period-start(${period('year')})`, 'dayTimeDuration P366D'],
    ["xfi:start-equal(xs:date('2024-01-01'), xs:dateTime('2024-01-01T00:00:00'))", 'true'],
    ["xfi:start-equal(xs:date('2024-01-01'), xs:date('2024-01-02'))", 'false'],
    ["xfi:end-equal(xs:date('2024-12-31'), xs:dateTime('2025-01-01T00:00:00'))", 'true'],
    ["xfi:end-equal(xs:date('2024-12-31'), xs:dateTime('2024-12-31T00:00:00'))", 'false'],
    ["xfi:end-equal(id('year')//xbrli:endDate, id('timed')//xbrli:endDate)", 'true'],
    ["xfi:start-equal(id('year')//xbrli:startDate, id('timed')//xbrli:startDate)", 'true'],
    ["xfi:start-equal('2024-01-01', xs:date('2024-01-01'))", 'err:XPTY0004'],
    ["xfi:start-equal(1, xs:date('2024-01-01'))", 'err:XPTY0004'],
  ]);
});

describe('accuracy', () => {
  cases([
    ["xfi:decimals(id('cash'))", 'integer 0'],
    ["xfi:precision(id('cash'))", 'nonNegativeInteger 3'],
    // 0.1234 to three digits is exact to three decimals.
    ["xfi:decimals(id('cash2'))", 'integer 3'],
    ["xfi:precision(id('cash2'))", 'nonNegativeInteger 3'],
    ["xfi:decimals(id('s1'))", 'INF'],
    ["xfi:precision(id('s1'))", 'INF'],
    ["xfi:decimals(id('price'))", 'INF'],
    ["xfi:decimals(id('s5'))", 'INF'],
    ["xfi:precision(id('s5'))", 'nonNegativeInteger 0'],
    ["xfi:decimals(id('s8'))", 'integer -3'],
    ["xfi:precision(id('s8'))", 'nonNegativeInteger 1'],
    ["xfi:precision(id('s9'))", 'nonNegativeInteger 0'],
    ["xfi:decimals(id('part'))", 'INF'],
    ["xfi:precision(id('part'))", 'INF'],
    ["xfi:decimals(id('n1'))", 'xfie:ItemIsNotNumeric'],
    ["xfi:precision(id('nil'))", 'xfie:ItemIsNotNumeric'],
    ["xfi:decimals(id('r1'))", 'err:XPTY0004'],
  ]);
});

describe('the report as a whole', () => {
  cases([
    ['xfi:taxonomy-refs()', 'anyURI ../e/e.xsd'],
    ['xfi:any-identifier() is id("now")//xbrli:identifier', 'true'],
    ['xfi:unique-identifiers()/normalize-space(string())', 'A1, B2'],
    ['xfi:single-unique-identifier()', 'false'],
    ['xfi:any-start-date()', 'dateTime 2024-01-01T00:00:00'],
    ['xfi:unique-start-dates()', 'dateTime 2024-01-01T00:00:00'],
    ['xfi:single-unique-start-date()', 'true'],
    ['xfi:any-end-date()', 'dateTime 2025-01-01T00:00:00'],
    ['xfi:unique-end-dates()', 'dateTime 2025-01-01T00:00:00'],
    ['xfi:single-unique-end-date()', 'true'],
    ['xfi:any-instant-date()', 'dateTime 2025-01-01T00:00:00'],
    ['xfi:unique-instant-dates()', 'dateTime 2024-12-31T12:00:00, dateTime 2025-01-01T00:00:00'],
    ['xfi:single-unique-instant-date()', 'false'],
  ]);

  const empty = reader(reportOf('<link:schemaRef xlink:type="simple" xlink:href="e.xsd"/>'));

  test.each([
    ['xfi:any-identifier()', ''],
    ['xfi:unique-identifiers()', ''],
    ['xfi:single-unique-identifier()', 'false'],
    ['xfi:any-start-date()', ''],
    ['xfi:unique-end-dates()', ''],
    ['xfi:single-unique-instant-date()', 'false'],
    ['xfi:positive-filing-indicators()', ''],
    ['xfi:facts-in-instance(.)', ''],
  ])('without facts: %s', (expression, expected) => {
    expect(empty(expression)).toBe(expected);
  });
});

describe('facts of the report and of tuples', () => {
  cases([
    ['xfi:facts-in-instance(.)[self::e:row]', '#r1, #r3, #r2, #r4, #r5, #r6'],
    ['xfi:facts-in-instance(.)[self::e:name]', '#n1, #n2, #n3, #n4'],
    ['xfi:items-in-instance(.)[self::e:name]', '#n1'],
    ['xfi:items-in-instance(.)[self::e:row]', ''],
    ['xfi:tuples-in-instance(.)', '#r1, #r2, #r5, #r6'],
    ["xfi:items-in-tuple(id('r1'))", '#n2, #s20'],
    ["xfi:tuples-in-tuple(id('r1'))", '#r3'],
    ["xfi:tuples-in-tuple(id('r3'))", ''],
    ["xfi:items-in-tuple(id('n1'))", 'err:XPTY0004'],
    [
      'xfi:non-nil-facts-in-instance(.)[self::e:cash or self::e:row]',
      '#cash, #cash2, #r1, #r3, #r2, #r4, #r5',
    ],
    ["xfi:facts-in-instance(id('now'))", 'err:XPTY0004'],
  ]);
});
