import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareReports } from '../../../src/xbrl/diff/compare-reports.js';
import { printChange } from '../../../src/xbrl/diff/print-change.js';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../src/xbrl/report/fact.js';
import { readContent } from '../instance/read-text.js';
import { amountOf, EX, ex, factOf } from '../report/fact-of.js';

const reportOf = (...facts: readonly Fact[]): Report => ({ entryPoint: '', language: undefined, facts });
const short = (a: Report, b: Report, tolerance?: string) =>
  compareReports(a, b, { tolerance: tolerance === undefined ? undefined : new Decimal(tolerance) }).map(
    ({ kind, before, after, difference }) => [kind, before, after, difference],
  );

describe('two facts with the same aspects', () => {
  test('are a change where the values differ, with the exact difference of numbers', () => {
    expect(short(reportOf(amountOf('0.1')), reportOf(amountOf('0.3')))).toEqual([
      ['changed', '0.1', '0.3', '0.2'],
    ]);
    expect(short(reportOf(amountOf('12345678901234567890.01')), reportOf(amountOf('-0.01')))).toEqual([
      ['changed', '12345678901234567890.01', '-0.01', '-12345678901234567890.02'],
    ]);
    expect(short(reportOf(factOf({ value: 'Ja' })), reportOf(factOf({ value: 'Nee' })))).toEqual([
      ['changed', 'Ja', 'Nee', undefined],
    ]);
  });

  test.each([
    ['1', '1.0'],
    ['1000', '+1000.00'],
    [' 5 ', '05'],
    ['-0', '0'],
  ])('are no change where the numbers are the same: %j and %j', (before, after) => {
    expect(short(reportOf(amountOf(before)), reportOf(amountOf(after)))).toEqual([]);
  });

  test('are no change where texts differ in white space only', () => {
    expect(short(reportOf(factOf({ value: 'a\r\nb' })), reportOf(factOf({ value: '\n a\nb\n' })))).toEqual(
      [],
    );
    expect(short(reportOf(factOf({ value: 'a b' })), reportOf(factOf({ value: 'a  b' })))).toEqual([]);
    expect(short(reportOf(factOf({ value: 'a b' })), reportOf(factOf({ value: 'ab' })))).not.toEqual([]);
  });

  test('are no change where only the accuracy differs', () => {
    expect(short(reportOf(amountOf('1')), reportOf(amountOf('1', { decimals: 'INF' })))).toEqual([]);
  });

  test('are a change where one is nil', () => {
    expect(short(reportOf(amountOf('1')), reportOf(amountOf(undefined)))).toEqual([
      ['changed', '1', null, undefined],
    ]);
    expect(short(reportOf(factOf({ value: undefined })), reportOf(factOf({ value: '' })))).toEqual([
      ['changed', null, '', undefined],
    ]);
    expect(short(reportOf(amountOf(undefined)), reportOf(amountOf(undefined)))).toEqual([]);
  });

  test('are no change within the tolerance, its end included', () => {
    const [a, b] = [reportOf(amountOf('100.00')), reportOf(amountOf('100.50'))];
    expect(short(a, b, '0.50')).toEqual([]);
    expect(short(a, b, '0.49')).toEqual([['changed', '100.00', '100.50', '0.5']]);
  });

  test('that are no numbers are compared as they are written', () => {
    expect(short(reportOf(amountOf('1,000')), reportOf(amountOf('1000')))).toEqual([
      ['changed', '1,000', '1000', undefined],
    ]);
  });

  test('are the same with an exponent, as xs:double writes them, and without', () => {
    expect(short(reportOf(amountOf('1.25E3')), reportOf(amountOf('1250')))).toEqual([]);
  });
});

test('a fact that is in one report only was added or removed', () => {
  const common = factOf({});
  expect(short(reportOf(common), reportOf(common, amountOf('1')))).toEqual([
    ['added', undefined, '1', undefined],
  ]);
  expect(short(reportOf(factOf({ value: undefined, concept: ex('X') })), reportOf())).toEqual([
    ['removed', null, undefined, undefined],
  ]);
});

describe('facts that occur more than once', () => {
  test('are matched with what is equal first', () => {
    expect(short(reportOf(amountOf('1'), amountOf('2')), reportOf(amountOf('2'), amountOf('1.0')))).toEqual(
      [],
    );
    expect(short(reportOf(amountOf('1'), amountOf('2')), reportOf(amountOf('2'), amountOf('5')))).toEqual([
      ['changed', '1', '5', '4'],
    ]);
  });

  test('count: one more is added, one fewer is removed', () => {
    expect(short(reportOf(amountOf('1')), reportOf(amountOf('1'), amountOf('1')))).toEqual([
      ['added', undefined, '1', undefined],
    ]);
    expect(short(reportOf(amountOf('1'), amountOf('1'), amountOf('3')), reportOf(amountOf('1')))).toEqual([
      ['removed', '1', undefined, undefined],
      ['removed', '3', undefined, undefined],
    ]);
  });

  test('are matched in order of size within the tolerance', () => {
    const a = reportOf(amountOf('10'), amountOf('20'));
    const b = reportOf(amountOf('20.4'), amountOf('9.6'));
    expect(short(a, b, '0.5')).toEqual([]);
  });

  test('are matched within the tolerance before the rest is matched by size', () => {
    const a = reportOf(amountOf('1000'), amountOf('1005'), amountOf('5'));
    const b = reportOf(amountOf('1005.01'), amountOf('1000.5'));
    expect(short(a, b, '1')).toEqual([['removed', '5', undefined, undefined]]);
  });

  test('are the same within the tolerance where any way to match them says so', () => {
    const [a, b] = [
      ['1000', '1001'],
      ['1001', '1002'],
    ].map((all) => reportOf(...all.map((one) => amountOf(one))));
    expect(short(a ?? reportOf(), b ?? reportOf(), '1')).toEqual([]);
  });

  test('are told by what has no equal, where the tolerance leaves something', () => {
    const a = reportOf(amountOf('1000'), amountOf('1001'));
    expect(short(a, reportOf(amountOf('1001')), '1')).toEqual([['removed', '1000', undefined, undefined]]);
  });

  test('are matched within the tolerance beside what is no number', () => {
    const a = reportOf(amountOf(undefined), amountOf('x'), amountOf('1'));
    const b = reportOf(amountOf('1.5'), amountOf('x'), amountOf(undefined), amountOf('9'));
    expect(short(a, b, '1')).toEqual([['added', undefined, '9', undefined]]);
  });
});

test('changes are sorted by concept, dimensions, period, unit, language and entity', () => {
  const dimensions = new Map([[ex('A'), { kind: 'explicit', member: ex('M') } as const]]);
  const facts = [
    factOf({ concept: ex('A') }),
    factOf({ concept: ex('B') }),
    factOf({ concept: ex('B'), language: 'nl' }),
    factOf({ concept: ex('B'), period: { kind: 'instant', instant: '2024-12-31' } }),
    factOf({ concept: ex('B'), dimensions }),
  ];
  const changes = compareReports(reportOf(), reportOf(...facts));
  const backwards = compareReports(reportOf(), reportOf(...[...facts].reverse()));
  expect(backwards).toEqual(changes);
  expect(changes.map(({ concept }) => concept)).toEqual([ex('A'), ex('B'), ex('B'), ex('B'), ex('B')]);
  expect(changes.at(-1)?.dimensions).toBe(dimensions);
});

test('order, prefixes, ids and layout of the files play no part', () => {
  const a = readContent(
    `<xbrli:context id="c1"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier></xbrli:entity>
     <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
     <xbrli:scenario><xbrldi:explicitMember dimension="e:A">e:M</xbrldi:explicitMember><xbrldi:typedMember dimension="e:T"><e:v>1</e:v></xbrldi:typedMember></xbrli:scenario></xbrli:context>
     <xbrli:unit id="u"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
     <e:Amount contextRef="c1" unitRef="u" decimals="0">5</e:Amount><e:Remark contextRef="c1" xml:lang="nl">x</e:Remark>`,
  );
  const b = readContent(
    `<q:Remark xmlns:q="${EX}" contextRef="z" xml:lang="NL" id="f1">x</q:Remark><q:Amount xmlns:q="${EX}" contextRef="z" unitRef="EUR" decimals="2"> 5.00 </q:Amount>
     <xbrli:unit id="EUR"><xbrli:measure xmlns:m="http://www.xbrl.org/2003/iso4217">m:EUR</xbrli:measure></xbrli:unit>
     <xbrli:context id="z" xmlns:q="${EX}"><xbrli:entity><xbrli:identifier scheme="s"> 1 </xbrli:identifier></xbrli:entity>
     <xbrli:period><xbrli:startDate>2024-01-01T00:00:00</xbrli:startDate><xbrli:endDate>2025-01-01T00:00:00</xbrli:endDate></xbrli:period>
     <xbrli:scenario><xbrldi:typedMember dimension="q:T"><q:v>1</q:v></xbrldi:typedMember><xbrldi:explicitMember dimension="q:A"> q:M </xbrldi:explicitMember></xbrli:scenario></xbrli:context>`,
  );
  expect(compareReports(toReport(a), toReport(b))).toEqual([]);
});

test('a printed change has names with the prefixes given, and leaves out what does not apply', () => {
  const dimensions = new Map([[ex('A'), { kind: 'typed', element: ex('v'), value: '03AF' } as const]]);
  const [change] = compareReports(
    reportOf(amountOf('1', { dimensions })),
    reportOf(amountOf('3', { dimensions })),
  );
  const prefixes = new Map([[EX, 'e']]);
  expect(change && printChange(change, prefixes)).toEqual({
    kind: 'changed',
    entity: 'http://www.kvk.nl/kvk-id 12345678',
    concept: 'e:Amount',
    dimensions: { 'e:A': '03AF' },
    period: '2024-01-01/2024-12-31',
    unit: '{http://www.xbrl.org/2003/iso4217}EUR',
    before: '1',
    after: '3',
    difference: '2',
  });
});

test('comparing a report with itself, in any order, finds nothing; with another, as much as the other way round', () => {
  const fact = fc
    .tuple(fc.constantFrom('A', 'B'), fc.constantFrom('1', '1.0', '2', '7', 'x', undefined))
    .map(([concept, value]) => amountOf(value, { concept: ex(concept) }));
  const facts = fc.array(fact, { maxLength: 12 });
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      expect(compareReports(reportOf(...a), reportOf(...[...a].reverse()))).toEqual([]);
      const there = compareReports(reportOf(...a), reportOf(...b));
      const back = compareReports(reportOf(...b), reportOf(...a));
      const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
      expect(back.map(({ kind }) => turned[kind]).sort()).toEqual(there.map(({ kind }) => kind).sort());
    }),
  );
});

test('as few differences are told within a tolerance as any way to match the values leaves', () => {
  const values = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 });
  const fewest = (a: readonly number[], b: readonly number[]): number => {
    const [first, ...rest] = a;
    if (first === undefined) return 0;
    const pairs = b.flatMap((one, at) =>
      Math.abs(one - first) > 2 ? [] : 1 + fewest(rest, b.toSpliced(at, 1)),
    );
    return Math.max(fewest(rest, b), ...pairs);
  };
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [before, after] = [a, b].map((all) => reportOf(...all.map((one) => amountOf(String(one)))));
      const changes = short(before ?? reportOf(), after ?? reportOf(), '2');
      expect(changes).toHaveLength(Math.max(a.length, b.length) - fewest(a, b));
    }),
  );
});

test('many facts are compared, alike or not', () => {
  const facts = Array.from({ length: 50_000 }, (_, i) =>
    amountOf(String(i), { concept: ex(`C${i % 500}`), entity: { scheme: 's', identifier: String(i) } }),
  );
  const duplicates = Array.from({ length: 50_000 }, (_, i) => amountOf(String(i)));
  expect(compareReports(reportOf(...facts), reportOf(...[...facts].reverse()))).toEqual([]);
  expect(compareReports(reportOf(...duplicates), reportOf()).length).toBe(50_000);
});
