import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { writeInstance } from '../../../src/xbrl/instance/write-instance.js';
import type { Member, Period } from '../../../src/xbrl/report/aspects.js';
import { factKey } from '../../../src/xbrl/report/aspect-keys.js';
import type { Fact, Report } from '../../../src/xbrl/report/fact.js';
import { illegalCharacterIndex } from '../../../src/xbrl/xml/write-xml.js';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';
import { amountOf, EX, ex, factOf } from '../report/fact-of.js';
import { readBytes } from './read-text.js';

const SCHEMA_REF = 'http://example.org/entry.xsd';
const PREFIXES = new Map([[EX, 'e']]);
const reportOf = (facts: readonly Fact[], language?: string): Report => ({
  entryPoint: SCHEMA_REF,
  language,
  facts,
});
const textOf = (report: Report, prefixes: ReadonlyMap<string, string> = PREFIXES) =>
  new TextDecoder().decode(writeInstance(report, { prefixes, schemaRef: SCHEMA_REF }));

test('a report is written with its contexts and units in the order of their first use, each once', () => {
  const school: Member = { kind: 'typed', element: ex('Code'), value: '03AF' };
  const size: Member = { kind: 'explicit', member: ex('Small') };
  const report = reportOf(
    [
      factOf({ concept: ex('Remark'), value: 'Text', language: 'nl' }),
      amountOf('1000', {
        dimensions: new Map<QName, Member>([
          [ex('SizeAxis'), size],
          [ex('CodeAxis'), school],
        ]),
      }),
      amountOf('-5', { concept: ex('Balance'), period: { kind: 'instant', instant: '2024-12-31' } }),
      factOf({ concept: ex('Remark'), value: 'Tekst\r\n<b>', language: 'de' }),
      factOf({
        concept: ex('Rate'),
        value: undefined,
        unit: {
          numerators: [ex('b'), ex('a')],
          denominators: [qname('http://www.xbrl.org/2003/instance', 'shares')],
        },
      }),
    ],
    'nl',
  );
  const bytes = writeInstance(report, {
    prefixes: PREFIXES,
    schemaRef: SCHEMA_REF,
    comment: 'Made for a test.',
  });
  expect(new TextDecoder().decode(bytes)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xbrli:xbrl xmlns:e="http://example.org/facts" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xml:lang="nl">
  <!-- Made for a test. -->
  <link:schemaRef xlink:type="simple" xlink:href="http://example.org/entry.xsd"/>
  <xbrli:context id="c1">
    <xbrli:entity>
      <xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier>
    </xbrli:entity>
    <xbrli:period>
      <xbrli:startDate>2024-01-01</xbrli:startDate>
      <xbrli:endDate>2024-12-31</xbrli:endDate>
    </xbrli:period>
  </xbrli:context>
  <xbrli:context id="c2">
    <xbrli:entity>
      <xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier>
    </xbrli:entity>
    <xbrli:period>
      <xbrli:startDate>2024-01-01</xbrli:startDate>
      <xbrli:endDate>2024-12-31</xbrli:endDate>
    </xbrli:period>
    <xbrli:scenario>
      <xbrldi:typedMember dimension="e:CodeAxis">
        <e:Code>03AF</e:Code>
      </xbrldi:typedMember>
      <xbrldi:explicitMember dimension="e:SizeAxis">e:Small</xbrldi:explicitMember>
    </xbrli:scenario>
  </xbrli:context>
  <xbrli:context id="c3">
    <xbrli:entity>
      <xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier>
    </xbrli:entity>
    <xbrli:period>
      <xbrli:instant>2024-12-31</xbrli:instant>
    </xbrli:period>
  </xbrli:context>
  <xbrli:unit id="EUR">
    <xbrli:measure>iso4217:EUR</xbrli:measure>
  </xbrli:unit>
  <xbrli:unit id="a_b_per_shares">
    <xbrli:divide>
      <xbrli:unitNumerator>
        <xbrli:measure>e:a</xbrli:measure>
        <xbrli:measure>e:b</xbrli:measure>
      </xbrli:unitNumerator>
      <xbrli:unitDenominator>
        <xbrli:measure>xbrli:shares</xbrli:measure>
      </xbrli:unitDenominator>
    </xbrli:divide>
  </xbrli:unit>
  <e:Remark contextRef="c1">Text</e:Remark>
  <e:Amount contextRef="c2" unitRef="EUR" decimals="0">1000</e:Amount>
  <e:Balance contextRef="c3" unitRef="EUR" decimals="0">-5</e:Balance>
  <e:Remark contextRef="c1" xml:lang="de">Tekst&#xD;
&lt;b&gt;</e:Remark>
  <e:Rate contextRef="c1" unitRef="a_b_per_shares" xsi:nil="true"/>
</xbrli:xbrl>
`);
});

describe('prefixes', () => {
  test('are ns1, ns2 … in the order of namespaces where none is given, and only for what is used', () => {
    const facts = [
      factOf({ concept: qname('http://b.org', 'B') }),
      factOf({ concept: qname('http://a.org', 'A') }),
    ];
    const text = textOf(reportOf(facts), new Map([['http://unused.org', 'u']]));
    expect(text).toContain('xmlns:ns1="http://a.org" xmlns:ns2="http://b.org"');
    expect(text).not.toContain('unused');
    expect(text).not.toContain('xbrldi');
    expect(text).not.toContain('xsi');
  });

  test('that are asked for twice, are none, or are taken by a standard go to one namespace', () => {
    const facts = ['a', 'b', 'c', 'd'].map((name) => factOf({ concept: qname(`http://${name}.org`, 'X') }));
    const text = textOf(
      reportOf(facts),
      new Map([
        ['http://a.org', 'p'],
        ['http://b.org', 'p'],
        ['http://c.org', 'xmlish'],
        ['http://d.org', 'xbrli'],
      ]),
    );
    expect(text).toContain('xmlns:p="http://a.org"');
    expect(text).toContain('xmlns:ns1="http://b.org"');
    expect(text).toContain('xmlns:ns2="http://c.org"');
    expect(text).toContain('xmlns:xbrli="http://d.org"');
    expect(text).toContain('xmlns:ns3="http://www.xbrl.org/2003/instance"');
    expect(readBytes(new TextEncoder().encode(text)).items.length).toBe(4);
  });
});

test('ids of units never look like those of contexts, nor like each other', () => {
  const measures = [
    qname('http://a.org', 'c1'),
    qname('http://a.org', 'm'),
    qname('http://b.org', 'm'),
    ex('2é'),
  ];
  const text = textOf(
    reportOf(measures.map((measure) => amountOf('1', { unit: { numerators: [measure], denominators: [] } }))),
  );
  expect([...text.matchAll(/<xbrli:unit id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'u_c1',
    'm',
    'm_2',
    'u_2_',
  ]);
});

test('contexts that end at the same moment are one, with the dates of the first', () => {
  const text = textOf(
    reportOf([
      factOf({}),
      factOf({
        concept: ex('Other'),
        period: { kind: 'duration', start: '2024-01-01T00:00:00', end: '2025-01-01T00:00:00' },
      }),
    ]),
  );
  expect(text.match(/<xbrli:context /g)?.length).toBe(1);
  expect(text).toContain('<xbrli:endDate>2024-12-31</xbrli:endDate>');
});

test('complex values of typed dimensions come back as they were', () => {
  const value = '<v xmlns="http://example.org/facts" b="2"><w xmlns="http://example.org/facts">x</w></v>';
  const member: Member = { kind: 'typed', element: ex('v'), value, isXml: true };
  const report = reportOf([factOf({ dimensions: new Map([[ex('T'), member]]) })]);
  const again = toReport(readBytes(writeInstance(report, { prefixes: PREFIXES, schemaRef: SCHEMA_REF })));
  expect(again.facts.map(({ dimensions }) => [...dimensions])).toEqual([[[ex('T'), member]]]);
});

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('<', '&', ']', '>', '\r', '\n', '\t', ' ', '"', "'", '€', 'é', '💶', 'a'),
    }),
  )
  .filter((candidate) => illegalCharacterIndex(candidate) === -1);
const token = fc.string({
  unit: fc.constantFrom('<', '&', '"', '\u00e9', '€', 'a', '0', '-'),
  minLength: 1,
  maxLength: 8,
});
const name: fc.Arbitrary<QName> = fc
  .tuple(
    fc.constantFrom(EX, 'http://a.org', 'http://b.org/?q=1&r="2"', 'urn:c'),
    fc.constantFrom('Alpha', '_b', 'C-1.x', 'Überschuss', 'nul', 'ns1'),
  )
  .map(([namespace, localName]) => qname(namespace, localName));
const date = fc.constantFrom(
  '2023-12-31',
  '2024-01-01',
  '2024-12-31',
  '2025-01-01T00:00:00',
  '2024-06-30T12:00:00Z',
);
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('duration' as const), start: date, end: date }),
  fc.record({ kind: fc.constant('instant' as const), instant: date }),
  fc.constant({ kind: 'forever' as const }),
);
const member: fc.Arbitrary<Member> = fc.oneof(
  fc.record({ kind: fc.constant('explicit' as const), member: name }),
  fc.record({ kind: fc.constant('typed' as const), element: name, value: text }),
);
const aspects = {
  concept: name,
  entity: fc.record({ scheme: token, identifier: token }),
  period,
  dimensions: fc.array(fc.tuple(name, member), { maxLength: 3 }).map((entries) => new Map(entries)),
};
const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 99 }))
  .map(([whole, cents]) => `${whole.toString()}.${String(cents).padStart(2, '0')}`);
const numeric = fc
  .record({
    ...aspects,
    unit: fc.record({
      numerators: fc.array(name, { minLength: 1, maxLength: 2 }),
      denominators: fc.array(name, { maxLength: 2 }),
    }),
    value: fc.option(number, { nil: undefined }),
    decimals: fc.constantFrom('0', '-3', '2', 'INF', undefined),
  })
  .map((given) => factOf(given));
const worded = fc
  .record({
    ...aspects,
    value: fc.option(text, { nil: undefined }),
    language: fc.constantFrom('nl', 'en', 'de-AT'),
  })
  .map((given) => factOf(given));
const report: fc.Arbitrary<Report> = fc
  .tuple(fc.array(fc.oneof(numeric, worded), { maxLength: 12 }), fc.constantFrom('nl', 'en', undefined))
  .map(([facts, language]) => reportOf(facts, language));

/** What identifies a fact and what it says, as text. */
function said(fact: Fact): string {
  return JSON.stringify([factKey(fact), fact.value ?? null, fact.decimals ?? null]);
}

test('what is written is read back as the same facts in the same order', () => {
  fc.assert(
    fc.property(report, (written) => {
      const bytes = writeInstance(written, { prefixes: PREFIXES, schemaRef: SCHEMA_REF });
      const again = toReport(readBytes(bytes));
      expect(again.entryPoint).toBe(SCHEMA_REF);
      expect(again.language).toBe(written.language);
      expect(again.facts.map(said)).toEqual(written.facts.map(said));
      // What was read is written to the same bytes again.
      expect(writeInstance(again, { prefixes: PREFIXES, schemaRef: SCHEMA_REF })).toEqual(bytes);
    }),
  );
});

test('the order of dimensions, measures and prefixes does not change a byte', () => {
  const prefixes: [string, string][] = [
    [EX, 'e'],
    ['http://a.org', 'p'],
    ['urn:c', 'p'],
  ];
  const reversed = (fact: Fact): Fact => ({
    ...fact,
    dimensions: new Map([...fact.dimensions].reverse()),
    unit: fact.unit && {
      numerators: [...fact.unit.numerators].reverse(),
      denominators: [...fact.unit.denominators].reverse(),
    },
  });
  fc.assert(
    fc.property(report, (one) => {
      const other = { ...one, facts: one.facts.map(reversed) };
      expect(
        writeInstance(other, { prefixes: new Map([...prefixes].reverse()), schemaRef: SCHEMA_REF }),
      ).toEqual(writeInstance(one, { prefixes: new Map(prefixes), schemaRef: SCHEMA_REF }));
    }),
  );
});
