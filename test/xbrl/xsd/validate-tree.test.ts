import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SchemaSet } from '../../../src/xbrl/xsd/components/schema-set.js';
import { TreeValidator } from '../../../src/xbrl/xsd/validate-tree.js';
import type { Violation } from '../../../src/xbrl/xsd/violation.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';

function parse(text: string): XmlElement {
  const { document, diagnostics } = readXml(new TextEncoder().encode(text), { file: 'x', url: 'file:///x' });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  return document.root;
}

function schemaSet(content: string): SchemaSet {
  const root = parse(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x" elementFormDefault="qualified">${content}</xs:schema>`,
  );
  return new SchemaSet([{ root, namespace: 'urn:x' }]);
}

function check(schema: string, document: string): string[] {
  const text = document.replace(
    /^<(\w+)/,
    '<$1 xmlns="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  );
  return [...new TreeValidator(schemaSet(schema)).validate(parse(text))].map(inShort);
}

function inShort(violation: Violation): string {
  const expected = 'expected' in violation ? ` ${violation.expected.map(localNameOf).join('|')}` : '';
  const attribute =
    'attribute' in violation && violation.attribute !== undefined
      ? ` @${localNameOf(violation.attribute)}`
      : '';
  return `${localNameOf(violation.element.name)} ${violation.kind}${attribute}${expected}`;
}

const root = (content: string) =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType></xs:element>`;
const leaf = (name: string, occurs = '') => `<xs:element name="${name}" type="xs:string" ${occurs}/>`;

describe('content', () => {
  const sequence = root(
    `<xs:sequence>${leaf('a')}${leaf('b', 'minOccurs="0" maxOccurs="2"')}${leaf('c')}</xs:sequence>`,
  );
  test.each([
    ['<r><a/><b/><b/><c/></r>', []],
    ['<r><a/><c/></r>', []],
    ['<r><a/><b/><b/><b/><c/></r>', ['b unexpected-element c']],
    ['<r><c/></r>', ['c unexpected-element a']],
    ['<r><a/></r>', ['r incomplete-content b|c']],
    ['<r/>', ['r incomplete-content a']],
    ['<r><a/><x/><c/></r>', ['x undeclared-element']],
    ['<r><a/>text<c/></r>', ['r text-between-elements']],
    ['<r><a><x/></a><c/></r>', ['a elements-in-value']],
  ])('of a sequence: %s', (document, found) => {
    expect(check(sequence, document)).toEqual(found);
  });

  const choice = root(`<xs:choice maxOccurs="unbounded">${leaf('a')}${leaf('b')}</xs:choice>`);
  test.each([
    ['<r><b/><a/><b/></r>', []],
    ['<r/>', ['r incomplete-content a|b']],
    ['<r><a/><c/></r>', ['c undeclared-element']],
  ])('of a choice: %s', (document, found) => {
    expect(check(choice, document)).toEqual(found);
  });

  const all = root(`<xs:all>${leaf('a')}${leaf('b', 'minOccurs="0"')}</xs:all>`);
  test.each([
    ['<r><b/><a/></r>', []],
    ['<r><a/></r>', []],
    ['<r><b/></r>', ['r incomplete-content a']],
    ['<r><a/><a/></r>', ['a unexpected-element b']],
  ])('of all, in any order: %s', (document, found) => {
    expect(check(all, document)).toEqual(found);
  });

  test.each([
    '<xs:sequence/>',
    '<xs:all/>',
    '<xs:choice minOccurs="0"/>',
    '<xs:sequence><xs:annotation/></xs:sequence>',
  ])('of a group without anything in it is empty, without even white space: %s', (group) => {
    expect(check(root(group), '<r><!-- said by the way --></r>')).toEqual([]);
    expect(check(root(group), '<r> </r>')).toEqual(['r content-in-empty']);
    expect(
      check(root(group).replace('<xs:complexType', '<xs:complexType mixed="true"'), '<r> a </r>'),
    ).toEqual([]);
  });

  test('of a choice of nothing is never right', () => {
    expect(check(root('<xs:choice/>'), '<r/>')).toEqual(['r incomplete-content ']);
  });

  test('counts as far as it says', () => {
    const counted = root(`<xs:sequence>${leaf('a', 'minOccurs="2000" maxOccurs="3000"')}</xs:sequence>`);
    expect(check(counted, `<r>${'<a/>'.repeat(3000)}</r>`)).toEqual([]);
    expect(check(counted, `<r>${'<a/>'.repeat(1999)}</r>`)).toEqual(['r incomplete-content a']);
    expect(check(counted, `<r>${'<a/>'.repeat(3001)}</r>`)).toEqual(['a unexpected-element ']);
  });

  test('is found in groups, and after what a base type has', () => {
    const schema =
      `<xs:group name="g"><xs:sequence>${leaf('b')}</xs:sequence></xs:group>` +
      `<xs:complexType name="base"><xs:sequence>${leaf('a')}</xs:sequence></xs:complexType>` +
      root(
        '<xs:complexContent><xs:extension base="base"><xs:group ref="g"/></xs:extension></xs:complexContent>',
      );
    expect(check(schema, '<r><a/><b/></r>')).toEqual([]);
    expect(check(schema, '<r><b/></r>')).toEqual(['b unexpected-element a']);
  });

  test('may be a substitute for the head, but not the abstract head itself', () => {
    const schema =
      '<xs:element name="h" type="xs:string" abstract="true"/><xs:element name="s" type="xs:string" substitutionGroup="h"/><xs:element name="t" type="xs:string" substitutionGroup="s"/>' +
      root('<xs:sequence><xs:element ref="h" maxOccurs="unbounded"/></xs:sequence>');
    expect(check(schema, '<r><s/><t/></r>')).toEqual([]);
    expect(check(schema, '<r><h/></r>')).toEqual(['h abstract-element']);
  });

  test('of a wildcard is judged as strictly as it says', () => {
    const wildcard = (process: string) =>
      `<xs:element name="n" type="xs:int"/>${root(`<xs:sequence><xs:any processContents="${process}" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>`)}`;
    expect(check(wildcard('strict'), '<r><n>x</n><y/></r>')).toEqual(['n value', 'y undeclared-element']);
    expect(check(wildcard('lax'), '<r><n>x</n><y><n>x</n></y></r>')).toEqual(['n value', 'n value']);
    expect(check(wildcard('skip'), '<r><n>x</n></r>')).toEqual([]);
  });

  test('that leads into itself without end is not judged, and says so', () => {
    const schema = `<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>${root('<xs:group ref="g"/>')}`;
    expect(check(schema, '<r/>')).toEqual(['r not-judged']);
  });
});

describe('attributes', () => {
  const schema =
    '<xs:attributeGroup name="g"><xs:attribute name="c" type="xs:int"/></xs:attributeGroup>' +
    root(
      '<xs:attribute name="a" type="xs:int" use="required"/><xs:attribute name="b" fixed="1.0" type="xs:decimal"/><xs:attribute name="i" type="xs:ID"/><xs:attributeGroup ref="g"/>',
    );
  test.each([
    ['<r a="1" b="1.00" c="2"/>', []],
    ['<r b="1"/>', ['r attribute-missing']],
    ['<r a="x"/>', ['r value @a']],
    ['<r a="1" b="2"/>', ['r not-fixed-value @b']],
    ['<r a="1" c="x"/>', ['r value @c']],
    ['<r a="1" d="x"/>', ['r attribute-not-allowed @d']],
    ['<r a="1" xsi:schemaLocation="urn:x x.xsd"/>', []],
  ])('%s', (document, found) => {
    expect(check(schema, document)).toEqual(found);
  });

  test('may be taken away by a restriction', () => {
    const restricted =
      '<xs:complexType name="base"><xs:attribute name="a"/><xs:attribute name="b"/></xs:complexType>' +
      root(
        '<xs:complexContent><xs:restriction base="base"><xs:attribute name="a" use="prohibited"/></xs:restriction></xs:complexContent>',
      );
    expect(check(restricted, '<r b="x"/>')).toEqual([]);
    expect(check(restricted, '<r a="x"/>')).toEqual(['r attribute-not-allowed @a']);
  });

  test('of type ID are each used once', () => {
    const schema2 = `<xs:element name="e"><xs:complexType><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>${root('<xs:sequence><xs:element ref="e" maxOccurs="3"/></xs:sequence>')}`;
    expect(check(schema2, '<r><e id="a"/><e id="b"/><e id="a"/></r>')).toEqual(['e id-repeated @id']);
  });
});

describe('values', () => {
  const simple = (content: string) =>
    `<xs:element name="r"><xs:simpleType>${content}</xs:simpleType></xs:element>`;
  test.each([
    [simple('<xs:list itemType="xs:int"/>'), '<r>1 2 3</r>', '<r>1 x</r>'],
    [simple('<xs:union memberTypes="xs:int xs:date"/>'), '<r>2024-01-01</r>', '<r>x</r>'],
    [
      simple('<xs:restriction base="xs:decimal"><xs:enumeration value="1.0"/></xs:restriction>'),
      '<r> 1 </r>',
      '<r>1.1</r>',
    ],
    [
      simple('<xs:restriction base="xs:string"><xs:length value="1"/></xs:restriction>'),
      '<r>😀</r>',
      '<r>ab</r>',
    ],
    [
      simple('<xs:restriction base="xs:decimal"><xs:totalDigits value="2"/></xs:restriction>'),
      '<r>00.120</r>',
      '<r>123</r>',
    ],
    [
      simple(
        '<xs:restriction><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType><xs:maxLength value="2"/></xs:restriction>',
      ),
      '<r>1 2</r>',
      '<r>1 2 3</r>',
    ],
    [
      simple('<xs:restriction base="xs:token"><xs:pattern value="a b"/></xs:restriction>'),
      '<r> a  b </r>',
      '<r>ab</r>',
    ],
  ])('%s takes %s and not %s', (schema, right, wrong) => {
    expect(check(schema, right)).toEqual([]);
    expect(check(schema, wrong)).toEqual(['r value']);
  });

  test('of elements with mixed content are the fixed ones, with no elements among them', () => {
    const schema = `<xs:element name="r" fixed="a"><xs:complexType mixed="true"><xs:sequence>${leaf('c', 'minOccurs="0"')}</xs:sequence></xs:complexType></xs:element>`;
    expect(check(schema, '<r>a</r>')).toEqual([]);
    expect(check(schema, '<r/>')).toEqual([]);
    expect(check(schema, '<r>b</r>')).toEqual(['r not-fixed-value']);
    expect(check(schema, '<r>a<c/></r>')).toEqual(['r not-fixed-value']);
  });

  test('of elements that may not be nil do not say whether they are', () => {
    const schema = '<xs:element name="r" type="xs:int"/>';
    expect(check(schema, '<r xsi:nil="false">1</r>')).toEqual(['r nil-not-allowed']);
    expect(check(schema, '<r xsi:nil="true"/>')).toEqual(['r nil-not-allowed']);
    expect(check(schema.replace('/>', ' nillable="true"/>'), '<r xsi:nil="false">1</r>')).toEqual([]);
  });

  test('are empty only where the declaration has a value for that', () => {
    expect(check('<xs:element name="r" type="xs:int" default="1"/>', '<r/>')).toEqual([]);
    expect(check('<xs:element name="r" type="xs:int"/>', '<r/>')).toEqual(['r value']);
  });

  test('of another type than declared are judged by that type where it is derived', () => {
    const schema =
      '<xs:simpleType name="small"><xs:restriction base="xs:int"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType><xs:element name="r" type="xs:int" nillable="true"/>';
    expect(check(schema, '<r xsi:type="small">9</r>')).toEqual([]);
    expect(check(schema, '<r xsi:type="small">10</r>')).toEqual(['r value']);
    expect(check(schema, '<r xsi:nil="true"/>')).toEqual([]);
    expect(
      check(schema, '<r xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">1</r>'),
    ).toEqual(['r type-not-derived']);
  });
});

test('random children fit a sequence of counted elements exactly where a regular expression says so', () => {
  const letters = ['a', 'b', 'c'] as const;
  const particle = fc.record({
    letter: fc.constantFrom(...letters),
    min: fc.integer({ min: 0, max: 2 }),
    more: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(particle, { selector: ({ letter }) => letter, minLength: 1, maxLength: 3 }),
      fc.array(fc.constantFrom(...letters), { maxLength: 8 }),
      (particles, children) => {
        const max = ({ min, more }: { min: number; more: number }) => min + more;
        const schema = root(
          `<xs:sequence>${particles
            .map((one) => leaf(one.letter, `minOccurs="${String(one.min)}" maxOccurs="${String(max(one))}"`))
            .join('')}</xs:sequence>`,
        );
        const fits = new RegExp(
          `^${particles.map((one) => `${one.letter}{${String(one.min)},${String(max(one))}}`).join('')}$`,
        ).test(children.join(''));
        const found = check(schema, `<r>${children.map((child) => `<${child}/>`).join('')}</r>`);
        expect(found.length === 0).toBe(fits);
      },
    ),
    { numRuns: 300 },
  );
});
