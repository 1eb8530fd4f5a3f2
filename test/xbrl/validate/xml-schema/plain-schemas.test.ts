import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PACKAGE_FOLDER } from '../../../../src/installation/package-folder.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { standardSchemas } from '../../../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { documentsToJudge } from '../../../../src/xbrl/validate/documents-to-judge.js';
import { judgeSchemas } from '../../../../src/xbrl/xsd/judge-schemas.js';
import { arePlainlyRight } from '../../../../src/xbrl/validate/xml-schema/plain/plain-schemas.js';
import { schemaFiles } from '../../../../src/xbrl/xsd/schema-files.js';
import { standardSubstitutes } from '../../../../src/xbrl/xsd/standard-substitutes.js';
import { memorySource } from '../../taxonomy/memory-source.js';

const URL_OF = 'http://x/t.xsd';
const XBRL = 'http://www.xbrl.org/2003';
const NAMESPACES = [
  ['xs', 'http://www.w3.org/2001/XMLSchema'],
  ['xbrli', `${XBRL}/instance`],
  ['xl', `${XBRL}/XLink`],
  ['t', 'urn:t'],
].map(([prefix = '', namespace = '']) => `xmlns:${prefix}="${namespace}"`);
const IMPORTS = `<xs:import namespace="${XBRL}/instance" schemaLocation="${XBRL}/xbrl-instance-2003-12-31.xsd"/>
<xs:import namespace="${XBRL}/XLink" schemaLocation="${XBRL}/xl-2003-12-31.xsd"/>`;

const ITEM = 'type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"';
const element = (name: string, more = ITEM) => `<xs:element name="${name}" id="t_${name}" ${more}/>`;
const ITEMS = `${element('A')}${element('B')}${element('C')}`;
const LINK = `xmlns:link="${XBRL}/linkbase"`;
const PLACEHOLDER = '<xs:complexType name="empty"/>';
const tuple = (content: string) =>
  `<xs:element name="T" substitutionGroup="xbrli:tuple"><xs:complexType><xs:complexContent><xs:extension base="t:empty">${content}</xs:extension></xs:complexContent></xs:complexType></xs:element>`;
const narrowed = (base: string, facets: string, name = 'n') =>
  `<xs:complexType name="${name}"><xs:simpleContent><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleContent></xs:complexType>`;
const facet = (name: string, value: string) => `<xs:${name} value="${value}"/>`;
const RESOURCE = `<xs:element name="R" substitutionGroup="xl:resource"><xs:complexType mixed="true"><xs:complexContent mixed="true">
<xs:extension base="xl:resourceType"><xs:sequence><xs:any namespace="urn:any" processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
<xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="lax"/></xs:extension></xs:complexContent></xs:complexType></xs:element>`;

function schema(content: string, { imports = IMPORTS, root = '' } = {}): string {
  return `<xs:schema ${NAMESPACES.join(' ')} targetNamespace="urn:t" elementFormDefault="qualified" ${root}>${imports}${content}</xs:schema>`;
}

/** Whether the schemas of a taxonomy are plainly right, and whether libxml2 finds them right. */
async function judge(documents: string | Record<string, string>) {
  const files = typeof documents === 'string' ? { [URL_OF]: documents } : documents;
  const { taxonomy } = discoverTaxonomy([Object.keys(files)[0] ?? ''], memorySource(files));
  const schemas = [...taxonomy.schemaDocuments.values()];
  const isPlain = arePlainlyRight(documentsToJudge(schemas, taxonomy), schemas);
  const { violations, gaveUp } = await judgeSchemas(schemaFiles(schemas, standardSubstitutes()));
  return { isPlain, isRight: violations.length === 0 && gaveUp === undefined };
}

describe('schemas are plainly right', () => {
  test.each([
    ['items', ITEMS],
    [
      'a head of their own',
      element('H', `${ITEM} abstract="true"`) +
        element('M', 'type="xbrli:stringItemType" substitutionGroup="t:H"'),
    ],
    ['an element with the type of its head', element('A') + element('M', 'substitutionGroup="t:A"')],
    [
      'strings with facets',
      narrowed(
        'xbrli:stringItemType',
        facet('maxLength', '9') + facet('minLength', '1') + facet('pattern', '([0-9]{1,3}|[A-Z]+)'),
      ),
    ],
    ['a length', narrowed('xbrli:tokenItemType', facet('length', '3'))],
    [
      'numbers with facets',
      narrowed(
        'xbrli:decimalItemType',
        facet('totalDigits', '5') +
          facet('fractionDigits', '2') +
          facet('minInclusive', '0') +
          facet('maxInclusive', '100.00'),
      ),
    ],
    [
      'a list of values',
      narrowed('xbrli:stringItemType', facet('enumeration', 'a') + facet('enumeration', 'b c')),
    ],
    [
      'a simple type',
      '<xs:simpleType name="s" id="s"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>',
    ],
    [
      'tuples',
      PLACEHOLDER +
        ITEMS +
        tuple(
          '<xs:sequence><xs:choice minOccurs="0"><xs:element ref="t:A"/><xs:element ref="t:B" maxOccurs="2"/></xs:choice><xs:element ref="t:C" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>',
        ),
    ],
    ['a resource', RESOURCE],
    [
      'annotations',
      `<xs:annotation><xs:appinfo><b xmlns="urn:b" id="t_A" xml:lang="nl">text</b></xs:appinfo></xs:annotation>${element('A')}`,
    ],
  ])('with %s', async (_, content) => {
    expect(await judge(schema(content))).toEqual({ isPlain: true, isRight: true });
  });

  test('of two documents that refer to each other', async () => {
    const other = `<xs:schema ${NAMESPACES.join(' ')} targetNamespace="urn:u"><xs:import namespace="urn:t" schemaLocation="t.xsd"/>${element('U', 'type="t:n"')}</xs:schema>`;
    const imports = `${IMPORTS}<xs:import namespace="urn:u" schemaLocation="./u.xsd"/>`;
    const first = schema(narrowed('xbrli:stringItemType', facet('maxLength', '3')), { imports });
    expect(await judge({ [URL_OF]: first, 'http://x/u.xsd': other })).toEqual({
      isPlain: true,
      isRight: true,
    });
  });
});

describe('schemas are not plainly right', () => {
  test.each([
    ['a name twice', element('A') + element('A').replace('t_A', 'other')],
    ['an id twice', element('A') + element('B').replace('t_B', 't_A')],
    ['an id that is no name', element('A').replace('t_A', '1')],
    ['a name that is none', element('1')],
    ['a type that is not there', element('A', 'type="t:none"')],
    ['a head that is not there', element('A', 'substitutionGroup="t:none"')],
    ['a type that is none of the head', element('A') + element('B', 'type="xs:int" substitutionGroup="t:A"')],
    ['heads in a circle', element('A', 'substitutionGroup="t:B"') + element('B', 'substitutionGroup="t:A"')],
    ['types in a circle', narrowed('t:o', '', 'n') + narrowed('t:n', '', 'o')],
    [
      'an element of a namespace that is not imported',
      PLACEHOLDER + tuple(`<xs:sequence><xs:element ref="link:part" ${LINK}/></xs:sequence>`),
    ],
    ['an attribute that does not belong', element('A', `${ITEM} balance="debit"`)],
    ['a value that an attribute may not have', element('A', `${ITEM} nillable="yes"`)],
    ['text between components', `${element('A')}text`],
    [
      'an import behind components',
      `${element('A')}<xs:import namespace="${XBRL}/linkbase" schemaLocation="${XBRL}/xbrl-linkbase-2003-12-31.xsd"/>`,
    ],
    [
      'a bound that is wider',
      narrowed('xbrli:stringItemType', facet('maxLength', '3'), 'n') +
        narrowed('t:n', facet('maxLength', '4'), 'o'),
    ],
    [
      'a bound that is no value of the base',
      narrowed('xbrli:nonNegativeIntegerItemType', facet('minInclusive', '-1')),
    ],
    ['a facet of other types', narrowed('xbrli:stringItemType', facet('totalDigits', '3'))],
    [
      'bounds that cross in the eighteenth digit',
      narrowed(
        'xbrli:decimalItemType',
        facet('minInclusive', '999999999999.000002') + facet('maxInclusive', '999999999999.000001'),
      ),
    ],
    [
      'a restriction of what has no variety',
      '<xs:simpleType name="s"><xs:restriction base="xs:anySimpleType"/></xs:simpleType>',
    ],
    [
      'more digits behind the point than digits',
      narrowed('xbrli:decimalItemType', facet('totalDigits', '3') + facet('fractionDigits', '4')),
    ],
    ['a pattern that is none', narrowed('xbrli:stringItemType', facet('pattern', '[z-a]'))],
    [
      'a listed value that the base does not have',
      narrowed('xbrli:stringItemType', facet('maxLength', '1'), 'n') +
        narrowed('t:n', facet('enumeration', 'ab'), 'o'),
    ],
    [
      'an element in two places',
      PLACEHOLDER +
        ITEMS +
        tuple('<xs:sequence><xs:element ref="t:A" minOccurs="0"/><xs:element ref="t:A"/></xs:sequence>'),
    ],
    [
      'a head beside its member',
      PLACEHOLDER +
        ITEMS +
        element('M', 'substitutionGroup="t:A"') +
        tuple('<xs:choice><xs:element ref="t:A"/><xs:element ref="t:M"/></xs:choice>'),
    ],
    [
      'a head beside its member in another schema',
      `${PLACEHOLDER}${tuple(`<xs:choice><xs:element ref="xl:resource"/><xs:element ref="link:label" ${LINK}/></xs:choice>`)}`,
      `${IMPORTS}<xs:import namespace="${XBRL}/linkbase" schemaLocation="${XBRL}/xbrl-linkbase-2003-12-31.xsd"/>`,
    ],
    [
      'fewer than none',
      PLACEHOLDER + ITEMS + tuple('<xs:sequence><xs:element ref="t:A" minOccurs="2"/></xs:sequence>'),
    ],
    [
      'an element that is not there',
      PLACEHOLDER + tuple('<xs:sequence><xs:element ref="t:none"/></xs:sequence>'),
    ],
  ])('with %s', async (_, content, imports = IMPORTS) => {
    expect(await judge(schema(content, { imports }))).toEqual({ isPlain: false, isRight: false });
  });

  test.each([
    [
      'bounds with nothing between',
      schema(narrowed('xbrli:stringItemType', facet('maxLength', '3') + facet('minLength', '4'))),
    ],
    [
      'a facet twice',
      schema(narrowed('xbrli:stringItemType', facet('maxLength', '3') + facet('maxLength', '3'))),
    ],
    [
      'an import that leads to another namespace',
      schema('', { imports: `<xs:import namespace="urn:v" schemaLocation="${XBRL}/xl-2003-12-31.xsd"/>` }),
    ],
    [
      'a namespace of a specification',
      schema('').replace('targetNamespace="urn:t"', 'targetNamespace="http://www.xbrl.org/other"'),
    ],
    ['an address that parsers look at', schema('', { root: 'xmlns:y="urn:a b"' })],
    ['an attribute that parsers look at', schema(element('A', `${ITEM} xml:id="1"`))],
    ['an encoding that parsers may not know', `<?xml version="1.0" encoding="windows-1252"?>${schema('')}`],
    ['an instruction', `<?a:b?>${schema('')}`],
    ['an instruction behind the shortest comment', `<!----><?a:b?>${schema('')}`],
  ])('with %s', async (_, text) => {
    expect((await judge(text)).isPlain).toBe(false);
  });
});

test('what is plainly right after any changes is right', async () => {
  const content = [
    PLACEHOLDER,
    ITEMS,
    element('M', 'type="t:n" substitutionGroup="t:A"'),
    narrowed('xbrli:stringItemType', facet('maxLength', '9') + facet('minLength', '1')),
    narrowed('t:n', facet('enumeration', 'ab') + facet('enumeration', 'abc'), 'l'),
    narrowed('xbrli:decimalItemType', facet('totalDigits', '5') + facet('minInclusive', '1'), 'd'),
    narrowed('t:d', facet('totalDigits', '3') + facet('maxInclusive', '20'), 'e'),
    tuple('<xs:sequence><xs:choice><xs:element ref="t:B"/><xs:element ref="t:C"/></xs:choice></xs:sequence>'),
    RESOURCE,
  ];
  const whole = schema(content.join('\n'));
  const attributes = [...whole.matchAll(/ [\w:]+="[^"]*"/g)];
  const values = [
    ...attributes.map(([text]) => text),
    ' value="2"',
    ' maxOccurs="2"',
    ' minOccurs="0"',
    ' value="-1"',
  ];
  const change = fc.record({
    at: fc.nat(attributes.length - 1),
    by: fc.constantFrom(...values),
    kept: fc.boolean(),
  });
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      let text = whole;
      // From the end, so that the places before it stay where they are.
      for (const { at, by, kept } of [...changes].sort((a, b) => b.at - a.at)) {
        const found = attributes[at];
        if (found === undefined) continue;
        const [old] = found;
        const sameName = by.split('=')[0] === old.split('=')[0];
        text =
          text.slice(0, found.index) +
          (kept && !sameName ? old : '') +
          by +
          text.slice(found.index + old.length);
      }
      const { isPlain, isRight } = await judge(text);
      if (isPlain) plain++;
      expect(isPlain && !isRight).toBe(false);
    }),
    { numRuns: 150 },
  );
  expect(plain).toBeGreaterThan(0);
});

test('what comes with the program is right, each schema with those that it leads to', async () => {
  const paths = readdirSync(new URL('schemas/standard/', PACKAGE_FOLDER), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => path.endsWith('.xsd') && !path.startsWith('patched'))
    .map((path) => `http://${path.split(sep).join('/')}`);
  expect(paths.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const path of paths) {
    const { taxonomy } = discoverTaxonomy([path], standardSchemas());
    const schemas = [...taxonomy.schemaDocuments.values()];
    const { violations, gaveUp } = await judgeSchemas(schemaFiles(schemas, standardSubstitutes()));
    if (violations.length > 0 || gaveUp !== undefined) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});
