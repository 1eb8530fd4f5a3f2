import { describe, expect, test } from '@jest/globals';
import { readXbrlJson } from '../../../../src/xbrl/xbrl-json/read/read-xbrl-json.js';
import { DOCUMENT_INFO, type Json, readText, reportText, said, YEAR } from '../oim-taxonomy.js';

const remark = (more: Json = {}, dimensions: Json = {}) => ({
  value: 'text',
  dimensions: { concept: 't:Remark', ...YEAR, ...dimensions },
  ...more,
});
const read = (text: string) => said(readText(text).diagnostics);
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a report that is right is read without a finding', () => {
  expect(read(reportText({ f1: remark() }))).toEqual([]);
});

describe('the text', () => {
  test('must be JSON', () => {
    const { diagnostics } = readXbrlJson(bytesOf('{\n  "documentInfo": [}'), 'report.json');
    expect(diagnostics).toMatchObject([
      { code: 'xbrlje:invalidJSON', location: { line: 2, column: 20, pointer: '/documentInfo/0' } },
    ]);
  });

  test('must be UTF-8, and may begin with a byte order mark', () => {
    const { diagnostics } = readXbrlJson(Uint8Array.of(0x22, 0xff, 0x22), 'report.json');
    expect(diagnostics.map(({ code }) => code)).toEqual(['xbrlje:invalidJSON']);
    expect(read(`\uFEFF${reportText({ f1: remark() })}`)).toEqual([]);
  });

  test('must have each key once, and every one that has it twice is named', () => {
    const text = reportText({ f1: remark() }).replace('"value":"text"', '"value":"a","value":"b"');
    expect(read(text)).toEqual(['xbrlje:invalidJSON /facts/f1/value']);
  });

  test('is not read further than a limit that leaves open what the report is', () => {
    const deep = readXbrlJson(bytesOf('['.repeat(300)), 'report.json').diagnostics;
    expect(deep).toMatchObject([{ code: 'xbrl-json:nested-too-deep', leavesOpen: true }]);
    const large = readXbrlJson(bytesOf('{}'), 'report.json', 1).diagnostics;
    expect(large).toMatchObject([{ code: 'xbrl-json:too-large', leavesOpen: true }]);
  });

  test('has no more than a thousand findings of one kind told', () => {
    const facts = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`f${index}`, 1]));
    const findings = read(reportText(facts));
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toBe('xbrl-json:more-findings /facts/f1000');
  });
});

test.each([
  ['{}'],
  ['[]'],
  ['{"documentInfo":{}}'],
  ['{"documentInfo":{"documentType":1}}'],
  [reportText({}, { documentType: 'https://xbrl.org/2021/xbrl-csv' })],
])('%s is no xBRL-JSON report', (text) => {
  expect(read(text)).toEqual(['oimce:unsupportedDocumentType /documentInfo/documentType']);
});

describe('the structure', () => {
  const structure = 'xbrlje:invalidJSONStructure';
  test.each<[string, string, string]>([
    ['a property of nobody', reportText({}, {}, { more: 1 }), '/more'],
    ['a property of nobody in documentInfo', reportText({}, { more: 1 }), '/documentInfo/more'],
    ['a property of nobody in a fact', reportText({ f1: remark({ more: 1 }) }), '/facts/f1/more'],
    [
      'a dimension without a prefix',
      reportText({ f1: remark({}, { size: 'x' }) }),
      '/facts/f1/dimensions/size',
    ],
    ['facts that are a list', reportText([] as unknown as Json), '/facts'],
    ['a fact that is a text', reportText({ f1: 'x' }), '/facts/f1'],
    ['a fact without dimensions', reportText({ f1: { value: '1' } }), '/facts/f1/dimensions'],
    [
      'a fact without a value',
      reportText({ f1: { dimensions: { concept: 't:Remark' } } }),
      '/facts/f1/value',
    ],
    ['a value that is a number', reportText({ f1: remark({ value: 1 }) }), '/facts/f1/value'],
    ['decimals that are no integer', reportText({ f1: remark({ decimals: 1.5 }) }), '/facts/f1/decimals'],
    ['decimals that are a text', reportText({ f1: remark({ decimals: '1' }) }), '/facts/f1/decimals'],
    ['a fact without a concept', reportText({ f1: { value: '1', dimensions: {} } }), '/facts/f1/dimensions'],
    [
      'a concept that is no name',
      reportText({ f1: remark({}, { concept: 'Remark' }) }),
      '/facts/f1/dimensions/concept',
    ],
    [
      'a language that is none',
      reportText({ f1: remark({}, { language: 'n_l' }) }),
      '/facts/f1/dimensions/language',
    ],
    [
      'an entity that is nil',
      reportText({ f1: remark({}, { entity: null }) }),
      '/facts/f1/dimensions/entity',
    ],
    ['an id that is no name', reportText({ '1': remark() }), '/facts/1'],
    ['a taxonomy that is a text', reportText({}, { taxonomy: 'x' }), '/documentInfo/taxonomy'],
    ['no taxonomy property', reportText({}, { taxonomy: undefined }), '/documentInfo/taxonomy'],
    [
      'an address of a taxonomy that is a number',
      reportText({}, { taxonomy: [1] }),
      '/documentInfo/taxonomy/0',
    ],
    ['namespaces that are a list', reportText({}, { namespaces: [] }), '/documentInfo/namespaces'],
    [
      'a canonicalValues that is a text',
      reportText({}, { features: { 'xbrl:canonicalValues': 'true' } }),
      '/documentInfo/features/xbrl:canonicalValues',
    ],
    [
      'an allowedDuplicates of another kind',
      reportText({}, { features: { 'xbrl:allowedDuplicates': 'some' } }),
      '/documentInfo/features/xbrl:allowedDuplicates',
    ],
    ['links that are a list', reportText({ f1: remark({ links: [] }) }), '/facts/f1/links'],
  ])('does not allow %s', (_what, text, pointer) => {
    expect(read(text)).toContain(`${structure} ${pointer}`);
  });

  test('allows properties of others by a bound prefix, with anything in them', () => {
    const info = { 't:more': { deep: [1, { a: null }] }, features: { 't:own': 3 } };
    expect(read(reportText({ f1: remark({ 't:more': [] }) }, info, { 't:more': 1 }))).toEqual([]);
    expect(read(reportText({ f1: remark({ 'u:more': 1 }) }))).toEqual([
      'oimce:unboundPrefix /facts/f1/u:more',
    ]);
    expect(read(reportText({}, {}, { 't:y:z': 1 }))).toEqual(['oimce:invalidSQName /t:y:z']);
  });
});

describe('short names', () => {
  const namespaces = DOCUMENT_INFO['namespaces'] as Json;
  const withNamespaces = (more: Json) => read(reportText({}, { namespaces: { ...namespaces, ...more } }));
  const at = (alias: string) => `/documentInfo/namespaces/${alias}`;

  test('stand for absolute addresses', () => {
    expect(withNamespaces({ x: 'x/y' })).toEqual([`oimce:invalidURI ${at('x')}`]);
    expect(withNamespaces({ x: 'urn:\u0001' })).toEqual([`oimce:invalidURI ${at('x')}`]);
  });

  test('are names', () => {
    expect(withNamespaces({ '1x': 'urn:x' })).toEqual([`oimce:invalidURIAlias ${at('1x')}`]);
  });

  test('are one for each address', () => {
    expect(withNamespaces({ tt: 'http://example.org/t' })).toEqual([
      `oimce:multipleAliasesForURI ${at('tt')}`,
    ]);
  });

  test('that are reserved stand for what they are reserved for', () => {
    expect(withNamespaces({ utr: 'urn:x' })).toEqual([`oimce:invalidURIForReservedAlias ${at('utr')}`]);
    expect(withNamespaces({ schema: 'http://www.w3.org/2001/XMLSchema' })).toEqual([
      `oimce:invalidAliasForReservedURI ${at('schema')}`,
    ]);
  });

  test('that are reserved for links stand for those', () => {
    const linkTypes = { note: 'http://www.xbrl.org/2003/arcrole/fact-footnote' };
    expect(read(reportText({}, { linkTypes }))).toEqual([
      'oimce:invalidAliasForReservedURI /documentInfo/linkTypes/note',
    ]);
  });
});

test('a report names a taxonomy, from an absolute address where it names one to begin from', () => {
  expect(read(reportText({}, { taxonomy: [] }))).toEqual(['oime:noTaxonomy /documentInfo/taxonomy']);
  expect(read(reportText({}, { baseURL: 'reports/' }))).toEqual([
    'oime:invalidBaseURL /documentInfo/baseURL',
  ]);
  expect(read(reportText({}, { baseURL: 'http://example.org/', taxonomy: ['t.xsd'] }))).toEqual([]);
});

test('links lead by known types and groups to facts that are there', () => {
  const links = { kind: { group: ['f9'] } };
  expect(read(reportText({ f1: remark({ links }) }))).toEqual([
    'xbrlje:unknownLinkType /facts/f1/links/kind',
    'xbrlje:unknownLinkGroup /facts/f1/links/kind/group',
    'xbrlje:unknownLinkTarget /facts/f1/links/kind/group/0',
  ]);
});

test.each(['1', 'e:\u0001', 'e:1\ud800'])('an entity is a name in a scheme, not %j', (entity) => {
  expect(read(reportText({ f1: remark({}, { entity }) }))).toEqual([
    'oimce:invalidSQName /facts/f1/dimensions/entity',
  ]);
});

test('a value keeps the digits that it has', () => {
  const amount = {
    value: '12345678901234567890.12',
    decimals: 2,
    dimensions: { concept: 't:Amount', ...YEAR, unit: 'iso4217:EUR' },
  };
  const { instance } = readText(reportText({ f1: amount }));
  expect(instance?.items[0]).toMatchObject({ value: '12345678901234567890.12', decimals: '2' });
});
