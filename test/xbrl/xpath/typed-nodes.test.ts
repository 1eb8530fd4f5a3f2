import { describe, expect, test } from '@jest/globals';
import { SchemaSet } from '../../../src/xbrl/xsd/components/schema-set.js';
import { SchemaTyping, XmlTree } from '../../../src/xbrl/xpath/xpath.js';
import { documentOf, evaluate, outcome, typedTextsOf } from './evaluate.js';

const schema = new SchemaSet([
  {
    namespace: 'urn:p',
    root: documentOf(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:p="urn:p"
    targetNamespace="urn:p">
  <xs:simpleType name="money"><xs:restriction base="xs:decimal"><xs:maxInclusive value="1000"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="small"><xs:restriction base="p:money"><xs:fractionDigits value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="codes"><xs:list itemType="xs:integer"/></xs:simpleType>
  <xs:simpleType name="either"><xs:union memberTypes="xs:date xs:string"/></xs:simpleType>
  <xs:complexType name="amount"><xs:simpleContent><xs:extension base="p:money">
    <xs:attribute name="id" type="xs:ID"/><xs:attribute name="scale" type="xs:integer"/>
  </xs:extension></xs:simpleContent></xs:complexType>
  <xs:element name="head" type="xs:anyType" abstract="true"/>
  <xs:element name="amount" type="p:amount" substitutionGroup="p:head" nillable="true"/>
  <xs:element name="reference" type="xs:IDREF"/>
  <xs:element name="day" type="xs:date"/>
  <xs:element name="codes" type="p:codes"/>
  <xs:element name="either" type="p:either"/>
  <xs:element name="name" type="xs:QName"/>
  <xs:attribute name="note" type="xs:token"/>
  <xs:element name="group"><xs:complexType><xs:sequence>
    <xs:element name="local" type="xs:boolean"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="empty"><xs:complexType/></xs:element>
  <xs:element name="mixed"><xs:complexType mixed="true"><xs:sequence/></xs:complexType></xs:element>
</xs:schema>`).root,
  },
]);

const tree = new XmlTree(
  documentOf(`<r xmlns:p="urn:p" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns:xs="http://www.w3.org/2001/XMLSchema"><p:amount id="a1" scale="3">123456789.123456789012345678901234567890</p:amount>
<p:amount id="a2">12.50</p:amount><p:amount xsi:nil="true"/><p:day> 2024-02-29 </p:day><p:codes> 1 2  3 </p:codes>
<p:either>2024-01-01</p:either><p:either>soon</p:either><p:name>p:x</p:name><p:group><local>1</local></p:group>
<p:empty/><p:mixed>5</p:mixed><unknown p:note=" a  b ">7</unknown><p:reference>a2</p:reference>
<other xsi:type="p:small">1.5</other></r>`),
  new SchemaTyping(schema),
);
const context = { item: tree.root };
const typed = (expression: string): string => typedTextsOf(evaluate(expression, context, { schema }));
const at = (expression: string): string => outcome(expression, context, { schema });

describe('typed values of nodes (data model §6.2.4, §6.3.4)', () => {
  test.each([
    ['data(//p:amount[@id = "a2"])', 'money 12.5'],
    ['data(//p:amount[2]/@id)', 'ID a2'],
    ['data(//@scale)', 'integer 3'],
    ['data(//p:amount[3])', ''],
    ['data(//p:day)', 'date 2024-02-29'],
    ['data(//p:codes)', 'integer 1 | integer 2 | integer 3'],
    ['data(//p:either)', 'date 2024-01-01 | string soon'],
    ['data(//p:name)', 'QName p:x'],
    ['data(//local)', 'boolean true'],
    ['data(//p:empty)', ''],
    ['data(//p:mixed)', 'untypedAtomic 5'],
    ['data(//unknown)', 'untypedAtomic 7'],
    ['data(//@p:note)', 'token a b'],
    ['data(//other)', 'small 1.5'],
    ['data(//p:day/text())', 'untypedAtomic  2024-02-29 '],
  ])('%s', (expression, expected) => {
    expect(typed(expression)).toBe(expected);
  });

  test('element content has none', () => {
    expect(at('data(//p:group)')).toBe('err:FOTY0012');
    expect(at('string(//p:group)')).toBe('1');
  });

  test('what is no value of its type stays untyped', () => {
    expect(typed('data(//p:amount[1])')).toBe('untypedAtomic 123456789.123456789012345678901234567890');
  });

  test('typed values keep every digit', () => {
    const exact = new XmlTree(documentOf('<p:m xmlns:p="urn:p">123456789012345678901234567890.12</p:m>'), {
      elementType: () => schema.findType('{http://www.w3.org/2001/XMLSchema}decimal' as never),
      attributeType: () => undefined,
    });
    expect(outcome('. + 0.01', { item: exact.nodeOf(exact.document.root) })).toBe(
      '123456789012345678901234567890.13',
    );
  });
});

describe('types of the schema in expressions', () => {
  test.each([
    ["p:money('12.5')", 'money 12.5'],
    ["p:small('12.5') instance of p:money", 'boolean true'],
    ["p:small('12.5') instance of xs:decimal", 'boolean true'],
    ["p:money('12.5') instance of p:small", 'boolean false'],
    ['p:money(12.5) + 1', 'decimal 13.5'],
    ["'12.55' castable as p:small", 'boolean false'],
    ['12.5 castable as p:small', 'boolean true'],
    ['data(//p:amount[2]) instance of p:money', 'boolean true'],
    ['//p:amount[2] instance of element(*, p:amount)', 'boolean true'],
    ['//p:amount[2] instance of element(p:amount, p:money)', 'boolean true'],
    ['//p:amount[2] instance of element(*, xs:decimal)', 'boolean true'],
    ['//p:amount[3] instance of element(*, p:amount)', 'boolean false'],
    ['//p:amount[3] instance of element(*, p:amount?)', 'boolean true'],
    ['//p:amount[2] instance of schema-element(p:amount)', 'boolean true'],
    ['//p:amount[2] instance of schema-element(p:head)', 'boolean true'],
    ['//p:day instance of schema-element(p:head)', 'boolean false'],
    ['//@p:note instance of schema-attribute(p:note)', 'boolean true'],
    ['count(//schema-element(p:head))', 'integer 2'],
    ['nilled(//p:amount[3])', 'boolean true'],
  ])('%s', (expression, expected) => {
    expect(typed(expression)).toBe(expected);
  });

  test.each([
    ['p:money(1001)', 'err:FORG0001'],
    ["p:money('a')", 'err:FORG0001'],
    ["p:nothing('a')", 'err:XPST0017'],
    ["'1' cast as p:codes", 'err:XPST0051'],
    ["'1' cast as p:amount", 'err:XPST0051'],
    ['//schema-element(p:nothing)', 'err:XPST0008'],
  ])('%s is %s', (expression, code) => {
    expect(at(expression)).toBe(code);
  });
});

describe('identifiers that the schema declares', () => {
  test('fn:id finds elements and fn:idref what refers to them', () => {
    expect(at("id('a2')/string()")).toBe('12.50');
    expect(at("idref('a2')/name()")).toBe('p:reference');
    expect(at('id(//p:reference) is //p:amount[2]')).toBe('true');
  });
});
