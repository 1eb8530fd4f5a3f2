import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import type { DocumentSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import type { Taxonomy } from '../../../src/xbrl/taxonomy/taxonomy.js';
import type { Subject } from '../../../src/xbrl/validate/subject.js';
import {
  elementNotJudged,
  schemasNotJudged,
} from '../../../src/xbrl/validate/xml-schema/structure-findings.js';
import { rulesOf, statusOf } from '../../../src/xbrl/validate/layer.js';
import { xmlSchemaLayer } from '../../../src/xbrl/validate/xml-schema/layer.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { IMPORTS, item, memorySource, schema } from '../taxonomy/memory-source.js';

const restriction = (name: string, base: string, facets: string) =>
  `<xs:complexType name="${name}"><xs:simpleContent><xs:restriction base="xbrli:${base}">${facets}</xs:restriction></xs:simpleContent></xs:complexType>`;
const typed = (name: string, type: string, attributes = '') =>
  `<xs:element name="${name}" type="${type}" substitutionGroup="xbrli:item" xbrli:periodType="duration" ${attributes}/>`;

const TAXONOMY = [
  IMPORTS,
  restriction('codeType', 'stringItemType', '<xs:length value="4"/><xs:pattern value="[0-9]{2}[A-Z]{2}"/>'),
  restriction(
    'yesNoType',
    'stringItemType',
    '<xs:enumeration value="Ja"/><xs:enumeration value="Nee, nooit"/>',
  ),
  restriction(
    'moneyType',
    'monetaryItemType',
    '<xs:totalDigits value="5"/><xs:fractionDigits value="0"/><xs:minInclusive value="0"/>',
  ),
  restriction('rateType', 'pureItemType', '<xs:minExclusive value="0"/><xs:maxInclusive value="1"/>'),
  restriction('lowType', 'pureItemType', '<xs:maxExclusive value="1"/>'),
  restriction('textType', 'stringItemType', '<xs:minLength value="2"/><xs:maxLength value="4"/>'),
  typed('Code', 't:codeType'),
  typed('YesNo', 't:yesNoType'),
  typed('Money', 't:moneyType'),
  typed('Rate', 't:rateType'),
  typed('Low', 't:lowType'),
  typed('Text', 't:textType'),
  typed('Date', 'xbrli:dateItemType'),
  typed('Moment', 'xbrli:dateTimeItemType'),
  typed('Nil', 'xbrli:stringItemType', 'nillable="true"'),
  typed('Fixed', 'xbrli:stringItemType', 'fixed="A"'),
  item('Abstract', 'abstract="true"'),
  '<xs:element name="NoFact" type="xs:string"/>',
  '<xs:element name="Member" type="xs:int"/>',
  '<xs:element name="Empty" substitutionGroup="xbrli:tuple"><xs:complexType/></xs:element>',
  '<xs:element name="Tuple" substitutionGroup="xbrli:tuple"><xs:complexType><xs:sequence><xs:element ref="t:Code"/><xs:element ref="t:Date"/></xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>',
].join('');

const SOURCE = memorySource({ 'http://x/entry.xsd': schema('urn:x', TAXONOMY) });
const taxonomy = discoverTaxonomy(['http://x/entry.xsd'], SOURCE).taxonomy;

const SCHEMA_REF = '<link:schemaRef xlink:type="simple" xlink:href="http://x/entry.xsd"/>';
const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';
const UNIT = '<xbrli:unit id="u"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>';

function instanceOf(content: string, before = `${SCHEMA_REF}${CONTEXT}${UNIT}`): string {
  const namespaces =
    'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="urn:x"';
  return `<xbrli:xbrl ${namespaces}>${before}\n  ${content}</xbrli:xbrl>`;
}

function subjectOf(text: string, on: Taxonomy): Subject {
  const { document } = readXml(new TextEncoder().encode(text), { file: 'r.xbrl', url: 'file:///r.xbrl' });
  if (document === undefined) throw new Error('the fixture is not well-formed');
  const instance = readInstance(document, 'r.xbrl');
  return { file: 'r.xbrl', text, encoding: 'utf-8', hasByteOrderMark: false, instance, taxonomy: on };
}

async function check(text: string, on = taxonomy): Promise<Diagnostic[]> {
  const layer = await xmlSchemaLayer(on);
  const subject = subjectOf(text, on);
  const found = rulesOf(layer).flatMap((rule) => [...rule.check(subject)]);
  const emitted = new Set(
    rulesOf(layer).flatMap(({ emits }) => emits.map(({ definition }) => definition.code)),
  );
  for (const { code } of found) expect(emitted).toContain(code);
  return found;
}

const fact = (name: string, value: string, attributes = 'contextRef="c"') =>
  `<t:${name} ${attributes}>${value}</t:${name}>`;
const numeric = (name: string, value: string, attributes = '') =>
  fact(name, value, `contextRef="c" unitRef="u" decimals="0" ${attributes}`);

describe('values', () => {
  test.each([
    [fact('Code', '12AB') + numeric('Money', '10'), []],
    [fact('Code', '123'), ['cvc-length-valid', 'cvc-pattern-valid']],
    [fact('YesNo', 'Misschien'), ['cvc-enumeration-valid']],
    [numeric('Money', '1234567'), ['cvc-totalDigits-valid']],
    [numeric('Money', '1.5'), ['cvc-fractionDigits-valid']],
    [numeric('Money', '-1'), ['cvc-minInclusive-valid']],
    [numeric('Money', '1.000,00'), ['cvc-datatype-valid.1.2.1']],
    [numeric('Rate', '0') + numeric('Rate', '2'), ['cvc-minExclusive-valid', 'cvc-maxInclusive-valid']],
    [numeric('Low', '1'), ['cvc-maxExclusive-valid']],
    [fact('Text', 'x') + fact('Text', 'xxxxx'), ['cvc-minLength-valid', 'cvc-maxLength-valid']],
    [fact('Date', '31-12-2024'), ['cvc-datatype-valid.1.2.1']],
    [fact('Moment', 'gisteren'), ['cvc-datatype-valid.1.2.3']],
    [numeric('Money', '1', 'id="1"'), ['cvc-datatype-valid.1.2.1']],
    [numeric('Money', '1', 'id="c"'), ['cvc-id.2']],
    [fact('Fixed', 'B'), ['cvc-elt.5.2.2']],
    [fact('Nil', 'x', 'contextRef="c" xsi:nil="TRUE"'), ['cvc-datatype-valid.1.2.1']],
    [fact('Nil', 'x', 'contextRef="c" xsi:nil=" false "'), []],
    [fact('Money', '1', 'contextRef="c" unitRef="u" decimals="2.5"'), ['cvc-datatype-valid.1.2.3']],
  ])('%s → %j', async (content, codes) => {
    expect((await check(instanceOf(content))).map(({ code }) => code)).toEqual(codes);
  });

  test('are named with what is allowed, in both languages, at line and column', async () => {
    const found = await check(
      instanceOf(`${fact('Code', '12AB')}\n  ${fact('YesNo', 'Mis\nschien')}${numeric('Money', '12,50')}`),
    );
    expect(found.map(({ message }) => message)).toEqual([
      {
        nl: 'Het element t:YesNo heeft de waarde “Mis schien”; toegestaan zijn: Ja, Nee, nooit.',
        en: 'The element t:YesNo has the value “Mis schien”; allowed are: Ja, Nee, nooit.',
      },
      {
        nl: 'Het element t:Money heeft de waarde “12,50”; dat is geen geldige waarde van het type moneyType (een getal als 1250.50).',
        en: 'The element t:Money has the value “12,50”, which is no valid value of the type moneyType (a number such as 1250.50).',
      },
    ]);
    expect(found.map(({ location }) => location)).toEqual([
      { file: 'r.xbrl', line: 3, column: 3 },
      { file: 'r.xbrl', line: 4, column: expect.any(Number) },
    ]);
  });

  test('of attributes are named by the attribute', async () => {
    const [found] = await check(instanceOf(fact('Money', '1', 'contextRef="c" unitRef="u" decimals="2,5"')));
    expect(found?.message.en).toBe(
      'The attribute decimals of t:Money has the value “2,5”, which is no valid value of the union type decimalsType (a whole number or INF).',
    );
  });

  test('that are long are shortened', async () => {
    const [found] = await check(instanceOf(fact('Date', '😀'.repeat(1000))));
    expect(found?.message.en).toContain(`“${'😀'.repeat(80)}…”`);
  });

  test('of a type of several kinds are told what it is made of, and what is expected', async () => {
    const note = `<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:footnote xlink:type="resource" xlink:label="l" xml:lang="x y">n</link:footnote></link:footnoteLink>`;
    const [found] = await check(instanceOf(note));
    expect(found?.message.en).toBe(
      'The attribute xml:lang of link:footnote has the value “x y”, which is no valid value of the union type xs:language | … (a language code such as nl).',
    );
  });

  test('limits keep their own quotes', async () => {
    const [, pattern] = await check(instanceOf(fact('Code', "a'b")));
    expect(pattern?.message.en).toBe(
      "The element t:Code has the value “a'b”; it does not match the pattern [0-9]{2}[A-Z]{2}.",
    );
  });
});

describe('structure', () => {
  test.each([
    [
      fact('Unknown', '1'),
      'cvc-elt.1',
      'The element t:Unknown is not declared in the taxonomy (namespace urn:x).',
    ],
    [
      fact('Abstract', 'x'),
      'cvc-elt.2',
      'The element t:Abstract is abstract: it orders the taxonomy and cannot be reported.',
    ],
    [
      fact('Date', '', 'contextRef="c" xsi:nil="true"'),
      'cvc-elt.3.1',
      'The element t:Date may not have xsi:nil: it must have a value.',
    ],
    [
      fact('Nil', 'x', 'contextRef="c" xsi:nil="true"'),
      'cvc-elt.3.2.1',
      'The element t:Nil has xsi:nil="true" and yet has content.',
    ],
    [
      fact('Nil', 'x', 'contextRef="c" xsi:type="t:nope"'),
      'cvc-elt.4.2',
      'The attribute xsi:type of t:Nil names the type “t:nope”, which is not declared.',
    ],
    [
      fact('Nil', 'x', 'contextRef="c" xsi:type="t:moneyType"'),
      'cvc-elt.4.3',
      'The attribute xsi:type of t:Nil names the type “t:moneyType”, which this element may not have.',
    ],
    [
      fact('Code', '12AB', ''),
      'cvc-complex-type.4',
      'The element t:Code lacks the required attribute contextRef.',
    ],
    [
      fact('Code', '12AB', 'contextRef="c" colour="red"'),
      'cvc-complex-type.3.2.2',
      'The attribute colour of t:Code is not allowed.',
    ],
    [
      fact('Nil', 'a<br/>b'),
      'cvc-complex-type.2.2',
      'The element t:Nil may hold a value only, no other elements.',
    ],
    [
      fact('Nil', 'x', 'contextRef="c" xml:id="x"'),
      'cvc-complex-type.5.2',
      'The attribute xml:id of t:Nil is an id, but this element has the attribute id for its id.',
    ],
    ['<t:Empty>x</t:Empty>', 'cvc-complex-type.2.1', 'The element t:Empty must be empty.'],
    ['<t:Tuple/>', 'cvc-complex-type.2.4.b', 'The element t:Tuple is not complete; missing is: t:Code.'],
    [
      `<t:Tuple>${fact('Date', '2024-12-31')}</t:Tuple>`,
      'cvc-complex-type.2.4',
      'The element t:Date may not stand here; expected is: t:Code.',
    ],
    [
      'loose text',
      'cvc-complex-type.2.3',
      'The element xbrli:xbrl holds loose text; only elements may stand in it.',
    ],
    [
      '<t:NoFact>x</t:NoFact>',
      'cvc-complex-type.2.4',
      'The element t:NoFact may not stand here; expected is: xbrli:item, xbrli:tuple, xbrli:context, xbrli:unit, link:footnoteLink.',
    ],
    [
      '<xbrli:measure>xbrli:pure</xbrli:measure>',
      'cvc-complex-type.2.4',
      expect.stringContaining('The element xbrli:measure may not stand here'),
    ],
    [
      '<xbrli:context id="d"/>',
      'cvc-complex-type.2.4.b',
      'The element xbrli:context is not complete; missing is: xbrli:entity.',
    ],
  ])('%s → %s', async (content, code, message) => {
    const found = await check(instanceOf(content));
    expect(found.map((one) => ({ code: one.code, message: one.message.en }))).toEqual([{ code, message }]);
  });

  test('references come first and in order', async () => {
    const linkbaseRef =
      '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="a.xml"/>';
    const roleRef = '<link:roleRef roleURI="urn:r" xlink:type="simple" xlink:href="http://x/entry.xsd#r"/>';
    expect(
      await check(instanceOf('', `${SCHEMA_REF}${SCHEMA_REF}${linkbaseRef}${roleRef}${CONTEXT}`)),
    ).toEqual([]);
    const found = await check(instanceOf('', `${roleRef}${SCHEMA_REF}${CONTEXT}${linkbaseRef}`));
    expect(found.map(({ code, message }) => [code, message.en])).toEqual([
      ['cvc-complex-type.2.4', 'The element link:roleRef may not stand here; expected is: link:schemaRef.'],
      [
        'cvc-complex-type.2.4',
        'The element link:schemaRef may not stand here; expected is: link:roleRef, link:arcroleRef, xbrli:item, xbrli:tuple, xbrli:context, xbrli:unit, link:footnoteLink.',
      ],
      [
        'cvc-complex-type.2.4',
        'The element link:linkbaseRef may not stand here; expected is: xbrli:item, xbrli:tuple, xbrli:context, xbrli:unit, link:footnoteLink.',
      ],
    ]);
  });

  test('dimension members are checked also where the taxonomy does not import their schema', async () => {
    const scenario = (member: string) =>
      instanceOf(
        '',
        SCHEMA_REF +
          CONTEXT.replace('</xbrli:context>', `<xbrli:scenario>${member}</xbrli:scenario></xbrli:context>`),
      );
    expect(
      await check(
        scenario('<xbrldi:typedMember dimension="t:A"><t:Member>1</t:Member></xbrldi:typedMember>'),
      ),
    ).toEqual([]);
    const found = await check(
      scenario(
        '<xbrldi:explicitMember>t:M</xbrldi:explicitMember><xbrldi:typedMember dimension="t:A"><t:Member>x</t:Member></xbrldi:typedMember>',
      ),
    );
    expect(found.map(({ code }) => code)).toEqual(['cvc-complex-type.4', 'cvc-datatype-valid.1.2.1']);
  });

  test('elements of a default namespace are found as well', async () => {
    const text = instanceOf(
      '<Code xmlns="urn:x" contextRef="c">12AB</Code>\n<Code xmlns="urn:x" contextRef="c">1234</Code>',
    );
    expect(await check(text)).toMatchObject([
      { code: 'cvc-pattern-valid', location: { line: 3, column: 1 } },
    ]);
  });
});

test('what only the whole of a rewritten taxonomy declares is no violation', async () => {
  const part: DocumentSource = {
    read: (url) => {
      const document = SOURCE.read(url);
      return (
        document &&
        (url === 'http://x/entry.xsd'
          ? { ...document, rewrittenPart: { prefixes: ['urn:x', 'urn:whole'] } }
          : document)
      );
    },
  };
  const on = discoverTaxonomy(['http://x/entry.xsd'], part).taxonomy;
  const outside = `${fact('Unknown', '1')}<w:A xmlns:w="urn:whole" contextRef="c">1</w:A>`;
  expect(await check(instanceOf(outside), on)).toEqual([]);
  expect(await check(instanceOf(`${outside}<o:A xmlns:o="urn:other"/>`), on)).toMatchObject([
    { code: 'cvc-elt.1' },
  ]);
});

test('a schema that is wrong itself is the finding', async () => {
  const documents = { 'http://x/entry.xsd': schema('urn:x', `${IMPORTS}\n${typed('A', 't:nowhere')}`) };
  const on = discoverTaxonomy(['http://x/entry.xsd'], memorySource(documents)).taxonomy;
  expect(await check(instanceOf(''), on)).toMatchObject([
    { code: 'xsd:schema-invalid', severity: 'error', location: { file: 'entry.xsd', line: 2 } },
  ]);
});

/** Judges an instance over a taxonomy whose schema has this content besides the imports. */
async function checkOver(schemaContent: string, content: string): Promise<readonly string[]> {
  const documents = { 'http://x/entry.xsd': schema('urn:x', IMPORTS + schemaContent) };
  const on = discoverTaxonomy(['http://x/entry.xsd'], memorySource(documents)).taxonomy;
  return (await check(instanceOf(content), on)).map(({ code }) => code);
}

test('more than a thousand faults of the schemas are counted', async () => {
  const faults = Array.from(
    { length: 1500 },
    (_, at) => `<xs:element name="e${String(at)}" type="t:nowhere"/>`,
  );
  const documents = { 'http://x/entry.xsd': schema('urn:x', IMPORTS + faults.join('')) };
  const on = discoverTaxonomy(['http://x/entry.xsd'], memorySource(documents)).taxonomy;
  const found = await check(instanceOf(''), on);
  expect(found.filter(({ code }) => code === 'xsd:schema-invalid')).toHaveLength(1000);
  expect(found.at(-1)).toMatchObject({
    code: 'xsd:more-violations',
    message: { en: expect.stringContaining('500') },
  });
});

describe('rarer constructions', () => {
  const tuple = (content: string) =>
    `<xs:element name="T" substitutionGroup="xbrli:tuple"><xs:complexType>${content}</xs:complexType></xs:element>`;
  test.each([
    [
      'cvc-type.2',
      '<xs:complexType name="A" abstract="true"/><xs:element name="T" type="t:A" substitutionGroup="xbrli:tuple"/>',
      '<t:T/>',
    ],
    ['cvc-attribute.1', tuple('<xs:anyAttribute namespace="##other"/>'), '<t:T o:a="1" xmlns:o="urn:o"/>'],
    ['cvc-attribute.4', tuple('<xs:attribute name="a" fixed="x"/>'), '<t:T a="y"/>'],
    ['cvc-datatype-valid.1.2.2', tuple('<xs:attribute name="a" type="xs:NMTOKENS"/>'), '<t:T a="a (b)"/>'],
    [
      'xsd:value-not-judged',
      tuple(
        '<xs:attribute name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="((a?){500}(a?b?){500}){500}"/></xs:restriction></xs:simpleType></xs:attribute>',
      ),
      `<t:T a="${'a'.repeat(2000)}"/>`,
    ],
  ])('%s', async (code, schemaContent, content) => {
    expect(await checkOver(schemaContent, content)).toEqual([code]);
  });

  test('a pattern that is none is the fault of the schema: xsd:pattern-unreadable', async () => {
    const type =
      '<xs:simpleType name="p"><xs:restriction base="xs:string"><xs:pattern value="a\\@b"/></xs:restriction></xs:simpleType>';
    expect(await checkOver(type, '')).toContain('xsd:pattern-unreadable');
  });

  test('annotations are judged where something declares them', async () => {
    const declared = '<xs:element name="Count" type="xs:int"/>';
    const annotation = (text: string) =>
      `<xs:annotation><xs:appinfo><t:Count>${text}</t:Count><t:Other/></xs:appinfo></xs:annotation>`;
    expect(await checkOver(declared + annotation('1'), '')).toEqual([]);
    expect(await checkOver(declared + annotation('x'), '')).toEqual(['cvc-datatype-valid.1.2.1']);
  });
});

test('what is beyond the program leaves the verdict open', () => {
  const element = elementNotJudged({ element: 't:T' });
  const schemas = schemasNotJudged({ why: { nl: 'x', en: 'x' } });
  expect([element.code, schemas.code]).toEqual(['xsd:element-not-judged', 'xsd:schemas-not-judged']);
  expect(statusOf([element])).toBe('skipped');
  expect(statusOf([element, schemas, valueLike('error')])).toBe('failed');
  expect(statusOf([valueLike('warning')])).toBe('passed');
});

function valueLike(severity: 'error' | 'warning'): Diagnostic {
  return { ...elementNotJudged({ element: 't:T' }), severity, leavesOpen: undefined };
}

test('needs what discovery leaves behind', async () => {
  const layer = await xmlSchemaLayer(taxonomy);
  expect(layer).toMatchObject({ name: 'xml-schema', needs: ['xml', 'dts'] });
});
