import { describe, expect, test } from '@jest/globals';
import { factVariable } from '../formula-case.js';
import { context, duration, fact, filter, instant, money, passing } from './filter-case.js';

const FOREVER = '<xbrli:forever/>';
const FACTS = [
  context('day', instant('2001-12-31')) + money('cash', 'day', '1'),
  context('moment', instant('2002-01-01T00:00:00')) + money('cash', 'moment', '2'),
  context('year', duration('2002-01-01', '2002-12-31'), { scheme: 'http://other' }) +
    money('part', 'year', '3'),
  context('always', FOREVER) + money('part', 'always', '4'),
];

describe('entity filters (Entity Filters 1.0 §2)', () => {
  test.each([
    ['a test of the identifier', filter('ef:identifier', 'test=". eq \'day-me\'"'), ['1']],
    ['a scheme', filter('ef:specificScheme', 'scheme="\'http://other\'"'), ['3']],
    ['no scheme', filter('ef:specificScheme', 'scheme="()"'), []],
    ['a pattern somewhere in the scheme', filter('ef:regexpScheme', 'pattern="[a-z]ther"'), ['3']],
    [
      'scheme and identifier',
      filter('ef:specificIdentifier', "scheme=\"'http://s'\" value=\"concat('day', '-me')\""),
      ['1'],
    ],
    [
      'the identifier of another scheme',
      filter('ef:specificIdentifier', 'scheme="\'http://s\'" value="\'year-me\'"'),
      [],
    ],
    ['a pattern in the identifier', filter('ef:regexpIdentifier', 'pattern="^[dy].*me$"'), ['1', '3']],
    ['a pattern that is none', filter('ef:regexpIdentifier', 'pattern="("'), ['formula:expression-invalid']],
    [
      'two schemes',
      filter('ef:specificScheme', "scheme=\"'http://s', 'http://other'\""),
      ['formula:expression-failed'],
    ],
  ])('tell items by %s', (_what, written, expected) => {
    expect(passing(written, FACTS)).toEqual(expected);
  });

  test('a pattern that could take for ever ends in a finding', () => {
    const facts = [`${context('x'.repeat(30), instant('2001-12-31'))}${money('cash', 'x'.repeat(30), '1')}`];
    expect(passing(filter('ef:regexpIdentifier', 'pattern="^(x+x+)+y$"'), facts)).toEqual([]);
  });
});

describe('period filters (Period Filters 1.0 §2)', () => {
  const date = (text: string): string =>
    `date="xs:date('${text}')" xmlns:xs="http://www.w3.org/2001/XMLSchema"`;
  test.each([
    ['a test of the period', filter('pf:period', 'test="xfi:is-forever-period(.)"'), ['4']],
    ['a start', filter('pf:periodStart', date('2002-01-01')), ['3']],
    // The end of a day is the midnight after it (XBRL 2.1 §4.7.2).
    ['an end', filter('pf:periodEnd', date('2002-12-31')), ['3']],
    ['another end', filter('pf:periodEnd', date('2003-01-01')), []],
    ['an end with a time', filter('pf:periodEnd', `${date('2003-01-01')} time="xs:time('00:00:00')"`), ['3']],
    [
      'an instant, written as a day or as a moment',
      filter('pf:periodInstant', date('2001-12-31')),
      ['1', '2'],
    ],
    [
      'an instant with a time',
      filter('pf:periodInstant', `${date('2002-01-01')} time="xs:time('00:00:00')"`),
      ['1', '2'],
    ],
    ['no date', filter('pf:periodInstant', 'date="()"'), []],
    ['what is no date', filter('pf:periodInstant', 'date="\'soon\'"'), ['formula:expression-failed']],
    ['for ever', filter('pf:forever'), ['4']],
  ])('tell items by %s', (_what, written, expected) => {
    expect(passing(written, FACTS)).toEqual(expected);
  });

  test.each([
    ['start', ['1', '2']],
    ['end', ['5']],
  ])('tell instants by the %s of the period of another fact', (boundary, expected) => {
    const last = context('last', instant('2002-12-31')) + money('cash', 'last', '5');
    const other = context('other', duration('2002-01-01', '2002-12-31')) + money('total', 'other', '9');
    const written = filter('pf:instantDuration', `variable="b" boundary="${boundary}"`);
    expect(passing(written, [...FACTS, last, other], { beside: [factVariable('b', 'total')] })).toEqual(
      expected,
    );
  });

  test('no instant goes with a fact that has no duration', () => {
    const other = context('other', instant('2001-12-31')) + money('total', 'other', '9');
    const written = filter('pf:instantDuration', 'variable="b" boundary="end"');
    expect(passing(written, [...FACTS, other], { beside: [factVariable('b', 'total')] })).toEqual([]);
  });
});

describe('unit filters (Unit Filters 1.0 §2)', () => {
  const measure =
    '<uf:measure><uf:qname xmlns:iso="http://www.xbrl.org/2003/iso4217">iso:EUR</uf:qname></uf:measure>';
  const perDay = `<xbrli:unit id="rate"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>t:day</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>`;
  const facts = [
    fact('total', 1),
    fact('note', 'words'),
    perDay + context('c', instant('2001-12-31')) + money('cash', 'c', '2', 'unitRef="rate" decimals="0"'),
  ];

  test.each([
    ['one measure and nothing else', filter('uf:singleMeasure', '', measure), ['1']],
    ['a test of the unit', filter('uf:generalMeasures', 'test="exists(xbrli:divide)"'), ['2']],
  ])('tell items by %s', (_what, written, expected) => {
    expect(passing(written, facts)).toEqual(expected);
  });
});

describe('segment and scenario filters (Segment Scenario Filters 1.0 §2)', () => {
  const model = { model: 'non-dimensional' } as const;
  const facts = [
    fact('total', 1),
    context('s', instant('2001-12-31'), { segment: '<xbrli:segment><t:line>one</t:line></xbrli:segment>' }) +
      money('cash', 's', '2'),
    context('o', instant('2001-12-31'), {
      scenario: '<xbrli:scenario><t:line>two</t:line></xbrli:scenario>',
    }) + money('cash', 'o', '3'),
  ];

  test.each([
    ['the presence of a segment', filter('ssf:segment'), ['2']],
    ['its content', filter('ssf:segment', 'test="t:line eq \'two\'"'), []],
    ['the presence of a scenario', filter('ssf:scenario'), ['3']],
    ['its content', filter('ssf:scenario', 'test="t:line eq \'two\'"'), ['3']],
  ])('tell items by %s', (_what, written, expected) => {
    expect(passing(written, facts, model)).toEqual(expected);
  });

  test.each(['ssf:segment', 'ssf:scenario'])('%s is not for the dimensional aspect model', (element) => {
    expect(passing(filter(element), facts)).toEqual(['xbrlve:filterAspectModelMismatch']);
  });
});

describe('the typed dimension filter (Dimension Filters 1.0 §2.2)', () => {
  const dimension = (name: string): string => `<df:dimension><df:qname>t:${name}</df:qname></df:dimension>`;
  const facts = [fact('total', 1), fact('total', 2, { row: 'x' }), fact('total', 3, { row: 'y' })];

  test.each([
    ['having a value', filter('df:typedDimension', '', dimension('row')), ['2', '3']],
    ['a test of the value', filter('df:typedDimension', 'test="t:line eq \'y\'"', dimension('row')), ['3']],
    [
      'an explicit dimension',
      filter('df:typedDimension', '', dimension('region')),
      ['formula:expression-failed'],
    ],
    ['no value', filter('df:typedDimension', 'test="t:line eq \'z\'"', dimension('row')), []],
  ])('tells items by %s', (_what, written, expected) => {
    expect(passing(written, facts)).toEqual(expected);
  });

  test('the explicit dimension filter wants an explicit dimension', () => {
    expect(passing(filter('df:explicitDimension', '', dimension('row')), facts)).toEqual([
      'formula:expression-failed',
    ]);
  });
});
