import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareReports } from '../../../src/xbrl/diff/compare-reports.js';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { writeInstance } from '../../../src/xbrl/instance/write-instance.js';
import { ISO4217, XBRLI } from '../../../src/xbrl/instance/names.js';
import type { Dimensions, Period, Unit } from '../../../src/xbrl/report/aspects.js';
import type { Fact, Report } from '../../../src/xbrl/report/fact.js';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { illegalCharacterIndex } from '../../../src/xbrl/xml/write-xml.js';
import { writeTree } from '../../../src/xbrl/xml/write-tree.js';
import { ENTRY, readText, T, taxonomy, written } from './oim-taxonomy.js';

const t = (name: string): QName => qname(T, name);
const NL = 'nl';

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const years: fc.Arbitrary<Period> = fc
  .tuple(days, days)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ kind: 'duration', start: a < b ? a : b, end: a < b ? b : a }));
const texts = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => illegalCharacterIndex(text) === -1);
const dimensions: fc.Arbitrary<Dimensions> = fc
  .tuple(fc.boolean(), fc.option(texts))
  .map(([isSmall, code]) => {
    const map = new Map();
    if (isSmall) map.set(t('SizeAxis'), { kind: 'explicit', member: t('Small') });
    if (code !== null) map.set(t('CodeAxis'), { kind: 'typed', element: t('Code'), value: code });
    return map as Dimensions;
  });
const entities = fc
  .constantFrom('1', '12345678', 'a-b')
  .map((identifier) => ({ scheme: 'http://example.org/e', identifier }));
const EUR: Unit = { numerators: [qname(ISO4217, 'EUR')], denominators: [] };
const PURE: Unit = { numerators: [qname(XBRLI, 'pure')], denominators: [] };
const PER_SHARE: Unit = { numerators: [qname(ISO4217, 'EUR')], denominators: [qname(XBRLI, 'shares')] };
const numbers = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(6))
  .map(([digits, places]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const whole = `${text.slice(0, text.length - places)}${places === 0 ? '' : `.${text.slice(-places)}`}`;
    return digits < 0n ? `-${whole}` : whole;
  });

type Given = Pick<Fact, 'concept' | 'value' | 'unit' | 'decimals' | 'language'>;
const values: fc.Arbitrary<Given> = fc.oneof(
  fc
    .record({
      value: fc.option(numbers, { nil: undefined }),
      unit: fc.constantFrom(EUR, PER_SHARE),
      decimals: fc.constantFrom('0', '-3', '2', 'INF'),
    })
    .map(({ value, unit, decimals }) => ({
      concept: t('Amount'),
      value,
      unit,
      language: undefined,
      decimals: value === undefined ? undefined : decimals,
    })),
  numbers.map((value) => ({ concept: t('Ratio'), value, unit: PURE, decimals: 'INF', language: undefined })),
  fc
    .option(texts, { nil: undefined })
    .map((value) => ({ concept: t('Remark'), value, unit: undefined, decimals: undefined, language: NL })),
  days.map((value) => ({ concept: t('Day'), value, unit: undefined, decimals: undefined, language: NL })),
  fc.boolean().map((value) => ({
    concept: t('Yes'),
    value: String(value),
    unit: undefined,
    decimals: undefined,
    language: NL,
  })),
);
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }).map((value) => ({
  concept: t('Double'),
  value: String(value),
  unit: PURE,
  decimals: 'INF',
  language: undefined,
}));
const facts: fc.Arbitrary<Fact> = fc
  .record({
    value: fc.oneof({ arbitrary: values, weight: 5 }, { arbitrary: doubles, weight: 1 }),
    period: fc.oneof(years, fc.constant<Period>({ kind: 'forever' })),
    dimensions,
    entity: entities,
  })
  .map(({ value, period, ...rest }) => ({ ...rest, period, ...value, place: undefined, sources: [] }));
const reports: fc.Arbitrary<Report> = fc
  .array(facts, { minLength: 1, maxLength: 12 })
  // A report in which nothing is text has no language that it could keep.
  .map((all) => ({ entryPoint: ENTRY, language: NL, facts: [TEXT, ...all] }));

const TEXT: Fact = {
  concept: t('Remark'),
  value: 'a text',
  entity: { scheme: 'http://example.org/e', identifier: '1' },
  period: { kind: 'forever' },
  dimensions: new Map(),
  unit: undefined,
  decimals: undefined,
  language: NL,
  place: undefined,
  sources: [],
};

function readBytes(bytes: Uint8Array) {
  const { document } = readXml(bytes, { file: 'report.xbrl', url: 'file:///reports/report.xbrl' });
  if (document === undefined) throw new Error('not read');
  return readInstance(document, 'report.xbrl');
}

test('a report says the same in XML, in JSON, and in XML again, and its JSON is the same bytes again', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const xml = readBytes(writeInstance(report, { prefixes: new Map([[T, 't']]), schemaRef: ENTRY }));
      const { text, diagnostics } = written(xml);
      expect(diagnostics).toEqual([]);
      const read = readText(text ?? '');
      expect(read.diagnostics).toEqual([]);
      if (read.instance === undefined) throw new Error('not read');
      expect(compareReports(toReport(xml), toReport(read.instance))).toEqual([]);
      expect(written(read.instance, read.prefixes).text).toBe(text);
      const again = readBytes(
        new TextEncoder().encode([...writeTree(read.instance.document, () => true)].join('')),
      );
      expect(compareReports(report, toReport(again))).toEqual([]);
      expect(toReport(again).facts.map(({ decimals }) => decimals)).toEqual(
        report.facts.map(({ decimals }) => decimals),
      );
      expect(written(again, read.prefixes).text).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('the taxonomy of these tests is whole', () => {
  expect(taxonomy.missingDocuments).toEqual([]);
});
