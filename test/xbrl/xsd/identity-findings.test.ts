import { expect, test } from '@jest/globals';
import { documentFindings } from '../../../src/xbrl/validate/xml-schema/document-findings.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';
import { SchemaSet } from '../../../src/xbrl/xsd/components/schema-set.js';

function parse(text: string): XmlElement {
  const { document } = readXml(new TextEncoder().encode(text), { file: 'x', url: 'file:///x' });
  if (document === undefined) throw new Error('not well-formed');
  return document.root;
}

const SCHEMA = parse(
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x" elementFormDefault="qualified" xmlns:x="urn:x">
    <xs:element name="schools">
      <xs:complexType>
        <xs:sequence>
          <xs:element name="school" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="code" type="xs:token" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="number" type="xs:integer"/>
              <xs:attribute name="partOf" type="xs:integer"/>
              <xs:attribute name="id" type="xs:ID"/>
              <xs:attribute name="sees" type="xs:IDREF"/>
              <xs:attribute name="contextRef" type="xs:IDREF"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:key name="schoolKey"><xs:selector xpath="x:school"/><xs:field xpath="@number"/></xs:key>
      <xs:keyref name="schoolRef" refer="x:schoolKey"><xs:selector xpath="x:school"/><xs:field xpath="@partOf"/></xs:keyref>
      <xs:unique name="schoolCode"><xs:selector xpath="x:school"/><xs:field xpath="x:code"/></xs:unique>
    </xs:element>
  </xs:schema>`,
);

function said(schools: string, schema = SCHEMA): { code: string; line: number | undefined; en: string }[] {
  const schemas = new SchemaSet([{ root: schema, namespace: 'urn:x' }]);
  const root = parse(`<x:schools xmlns:x="urn:x">${schools}</x:schools>`);
  return [...documentFindings(root, 'r.xml', schemas, () => false)].map(({ code, location, message }) => ({
    code,
    line: location?.line,
    en: message.en,
  }));
}

test.each([
  [
    '<x:school number="1"/>\n<x:school number="01"/>',
    'cvc-identity-constraint.4.2.2',
    2,
    'The element x:school has “01”, as an earlier element has; the key x:schoolKey does not allow that.',
  ],
  [
    '<x:school/>',
    'cvc-identity-constraint.4.2.1',
    1,
    'The element x:school has no value at “@number”, which the key x:schoolKey asks.',
  ],
  [
    '<x:school number="1"/>\n<x:school number="2" partOf="3"/>',
    'cvc-identity-constraint.4.3',
    2,
    'The element x:school refers to “3” by x:schoolRef; no element has that value for x:schoolKey.',
  ],
  [
    '<x:school number="1"><x:code>a</x:code></x:school>\n<x:school number="2"><x:code> a </x:code></x:school>',
    'cvc-identity-constraint.4.1',
    2,
    'The element x:school has “a”, as an earlier element has; the uniqueness rule x:schoolCode does not allow that.',
  ],
  [
    '<x:school number="1"><x:code>a</x:code><x:code>b</x:code></x:school>',
    'cvc-identity-constraint.3',
    1,
    'The element x:school does not have one simple value at “x:code”, as x:schoolCode asks.',
  ],
  [
    '<x:school number="1" id="a"/>\n<x:school number="2" sees="b"/>',
    'cvc-id.1',
    2,
    'The attribute sees of x:school refers to “b”; no element of the file has that id.',
  ],
])('%s → %s', (schools, code, line, en) => {
  expect(said(schools)).toEqual([{ code, line, en }]);
});

test('a key on what may be nil → cvc-identity-constraint.4.2.3', () => {
  const schema = parse(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x"><xs:element name="schools"><xs:complexType><xs:sequence><xs:element name="code" type="xs:token" nillable="true" maxOccurs="9"/></xs:sequence></xs:complexType><xs:key name="k"><xs:selector xpath="code"/><xs:field xpath="."/></xs:key></xs:element></xs:schema>',
  );
  expect(said('<code>a</code>', schema)).toEqual([
    {
      code: 'cvc-identity-constraint.4.2.3',
      line: 1,
      en: 'The element code is part of the key x:k, but the schema lets it be nil; the two do not go together.',
    },
  ]);
});

test('two ids that a wildcard admits → cvc-complex-type.5.1', () => {
  const schema = parse(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x"><xs:attribute name="a" type="xs:ID"/><xs:attribute name="b" type="xs:ID"/><xs:element name="schools"><xs:complexType><xs:sequence><xs:element name="code"><xs:complexType><xs:anyAttribute/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>',
  );
  expect(said('<code x:a="a" x:b="b"/>', schema)).toEqual([
    {
      code: 'cvc-complex-type.5.1',
      line: 1,
      en: 'The attribute x:b of code is an id, but the element has another attribute that is one.',
    },
  ]);
});

test('contextRef and unitRef are left to the rules of XBRL 2.1', () => {
  expect(said('<x:school number="1" contextRef="nowhere"/>')).toEqual([]);
});
