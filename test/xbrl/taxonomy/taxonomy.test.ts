import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy, TypeDefinition } from '../../../src/xbrl/taxonomy/taxonomy.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { appinfo, IMPORTS, item, memorySource, schema } from './memory-source.js';

const t = (local: string) => qname('urn:x', local);
const xbrli = (local: string) => qname('http://www.xbrl.org/2003/instance', local);
const xs = (local: string) => qname('http://www.w3.org/2001/XMLSchema', local);

function taxonomyOf(content: string, others: Readonly<Record<string, string>> = {}): Taxonomy {
  const documents = { 'http://x/entry.xsd': schema('urn:x', IMPORTS + content), ...others };
  const { taxonomy, diagnostics } = discoverTaxonomy(['http://x/entry.xsd'], memorySource(documents));
  expect(diagnostics).toEqual([]);
  return taxonomy;
}

function typeOf(taxonomy: Taxonomy, element: string): TypeDefinition {
  const type = taxonomy.findElement(t(element))?.type;
  if (type === undefined) throw new Error(`${element} has no type`);
  return type;
}

describe('concepts', () => {
  const taxonomy = taxonomyOf(`
    ${item('Item', 'abstract="true" nillable="1" xbrli:balance="credit"')}
    ${item('Second').replace('xbrli:item', 't:Item')}
    <xs:element name="Tuple" substitutionGroup="xbrli:tuple"><xs:complexType/></xs:element>
    <xs:element name="Cube" type="xbrli:stringItemType" substitutionGroup="xbrldt:hypercubeItem" abstract="true" xbrli:periodType="duration"/>
    <xs:element name="Axis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" xbrli:periodType="duration"/>
    <xs:element name="TypedAxis" substitutionGroup="t:Axis" xbrldt:typedDomainRef="#domain"/>
    <xs:element name="LostAxis" substitutionGroup="t:Axis" xbrldt:typedDomainRef="elsewhere.xsd#domain"/>
    <xs:element id="domain" name="Domain" type="xs:string"/>
    <xs:element name="Loop1" substitutionGroup="t:Loop2"/><xs:element name="Loop2" substitutionGroup="t:Loop1"/>
  `);

  test.each([
    ['Item', 'item'],
    ['Second', 'item'],
    ['Tuple', 'tuple'],
    ['Cube', 'hypercube'],
    ['Axis', 'dimension'],
    ['TypedAxis', 'dimension'],
    ['Domain', undefined],
    ['Loop1', undefined],
  ])('%s is of kind %s', (name, kind) => {
    expect(taxonomy.findConcept(t(name))?.kind).toBe(kind);
    expect(taxonomy.findElement(t(name))).toBeDefined();
  });

  test('have what their declaration says', () => {
    expect(taxonomy.findConcept(t('Item'))).toMatchObject({
      id: 't_Item',
      abstract: true,
      nillable: true,
      periodType: 'instant',
      balance: 'credit',
      document: 'http://x/entry.xsd',
    });
    expect(taxonomy.findConcept(t('Second'))).toMatchObject({
      abstract: false,
      nillable: false,
      balance: undefined,
    });
  });

  test('find their typed domain', () => {
    expect(taxonomy.findConcept(t('TypedAxis'))).toMatchObject({
      isTypedDimension: true,
      typedDomain: { name: t('Domain') },
    });
    expect(taxonomy.findConcept(t('LostAxis'))).toMatchObject({
      isTypedDimension: true,
      typedDomain: undefined,
    });
    expect(taxonomy.findConcept(t('Axis'))?.isTypedDimension).toBe(false);
  });

  test('are in the substitution groups of their heads', () => {
    const second = taxonomy.findElement(t('Second'));
    const loop = taxonomy.findElement(t('Loop1'));
    if (second === undefined || loop === undefined) throw new Error('not declared');
    expect(taxonomy.isInSubstitutionGroup(second, t('Item'))).toBe(true);
    expect(taxonomy.isInSubstitutionGroup(second, xbrli('item'))).toBe(true);
    expect(taxonomy.isInSubstitutionGroup(second, xbrli('tuple'))).toBe(false);
    expect(taxonomy.isInSubstitutionGroup(loop, xbrli('item'))).toBe(false);
  });

  test('come by document, then by declaration', () => {
    const names = [...taxonomy.findAllConcepts()].map(({ name }) => name);
    expect(names.slice(0, 2)).not.toContain(t('Item'));
    expect(names.filter((name) => name.startsWith('{urn:x}'))).toEqual(
      ['Item', 'Second', 'Tuple', 'Cube', 'Axis', 'TypedAxis', 'LostAxis'].map(t),
    );
  });

  test('take the type of their head where they have none', () => {
    expect(typeOf(taxonomy, 'TypedAxis').name).toBe(xbrli('stringItemType'));
    expect(taxonomy.findElement(t('Loop1'))?.type).toBeUndefined();
  });
});

describe('types', () => {
  const taxonomy = taxonomyOf(`
    <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:length value="4"/><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>
    <xs:complexType name="money"><xs:simpleContent><xs:restriction base="xbrli:monetaryItemType"><xs:totalDigits value="20"/></xs:restriction></xs:simpleContent></xs:complexType>
    <xs:complexType name="moneyWhole"><xs:simpleContent><xs:restriction base="t:money"><xs:simpleType><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType><xs:fractionDigits value="0"/></xs:restriction></xs:simpleContent></xs:complexType>
    <xs:simpleType name="list"><xs:list itemType="t:code"/></xs:simpleType>
    <xs:simpleType name="union"><xs:union memberTypes="xs:date t:code"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="?"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType>
    <xs:simpleType name="circle"><xs:restriction base="t:circle2"/></xs:simpleType>
    <xs:simpleType name="circle2"><xs:restriction base="t:circle"/></xs:simpleType>
    <xs:simpleType name="lost"><xs:restriction base="t:nowhere"/></xs:simpleType>
    <xs:element name="Money" type="t:moneyWhole" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
    <xs:element name="Code" type="t:code"/>
    <xs:element name="Anonymous"><xs:simpleType><xs:restriction><xs:simpleType><xs:restriction base="t:code"/></xs:simpleType><xs:maxLength value="9"/></xs:restriction></xs:simpleType></xs:element>
    <xs:element name="Fraction" type="xbrli:fractionItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
    <xs:element name="Structure"><xs:complexType><xs:complexContent><xs:restriction base="xs:anyType"/></xs:complexContent></xs:complexType></xs:element>
    <xs:element name="Circle" type="t:circle"/>
  `);

  test('have a chain of derivation that ends at a built-in type', () => {
    const type = typeOf(taxonomy, 'Money');
    expect(type).toMatchObject({
      name: t('moneyWhole'),
      variety: 'complex-simple-content',
      derivation: 'restriction',
    });
    expect(type.facets).toEqual([
      { name: 'minInclusive', value: '0' },
      { name: 'fractionDigits', value: '0' },
    ]);
    const chain: unknown[] = [];
    for (let at: TypeDefinition | undefined = type; at !== undefined; at = at.base) chain.push(at.name);
    expect(chain).toEqual([
      t('moneyWhole'),
      t('money'),
      xbrli('monetaryItemType'),
      xbrli('monetary'),
      xs('decimal'),
    ]);
  });

  test('rest on the nearest type of XBRL, or on a built-in type', () => {
    expect(taxonomy.findItemType(typeOf(taxonomy, 'Money'))).toBe(xbrli('monetaryItemType'));
    expect(taxonomy.findItemType(typeOf(taxonomy, 'Fraction'))).toBe(xbrli('fractionItemType'));
    expect(taxonomy.findItemType(typeOf(taxonomy, 'Code'))).toBe(xs('string'));
    expect(taxonomy.findItemType(typeOf(taxonomy, 'Anonymous'))).toBe(xs('string'));
    expect(taxonomy.findItemType(typeOf(taxonomy, 'Circle'))).toBeUndefined();
  });

  test('may be anonymous', () => {
    const type = typeOf(taxonomy, 'Anonymous');
    expect(type).toMatchObject({
      name: undefined,
      baseName: undefined,
      facets: [{ name: 'maxLength', value: '9' }],
    });
    expect(type.base).toMatchObject({ name: undefined, baseName: t('code') });
    expect(type.base?.base?.facets).toHaveLength(2);
    expect(typeOf(taxonomy, 'Structure')).toMatchObject({ variety: 'complex', baseName: xs('anyType') });
  });

  test('of lists and unions have members', () => {
    expect(taxonomy.findType(t('list'))).toMatchObject({
      derivation: 'list',
      members: [{ name: t('code') }],
    });
    expect(taxonomy.findType(t('union'))).toMatchObject({
      derivation: 'union',
      members: [{ name: xs('date') }, { name: t('code') }, { name: undefined, baseName: xs('token') }],
    });
  });

  test('whose base is not there keep its name', () => {
    expect(taxonomy.findType(t('lost'))).toMatchObject({ base: undefined, baseName: t('nowhere') });
    expect(taxonomy.findType(t('nowhere'))).toBeUndefined();
    expect(taxonomy.findType(xs('date'))).toMatchObject({ base: undefined, variety: 'simple' });
  });
});

describe('a schema without a namespace', () => {
  test('belongs to the namespaces of the schemas that include it', () => {
    const taxonomy = taxonomyOf('<xs:include schemaLocation="chameleon.xsd"/>', {
      'http://x/chameleon.xsd': schema(
        '',
        '<xs:include schemaLocation="inner.xsd"/><xs:element name="A" type="mine" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
      ),
      'http://x/inner.xsd': schema(
        '',
        '<xs:simpleType name="mine"><xs:restriction base="xs:token"/></xs:simpleType>',
      ),
    });
    expect(taxonomy.findConcept(t('A'))?.type?.name).toBe(t('mine'));
    expect(taxonomy.findConcept(qname('', 'A'))).toBeUndefined();
    expect(taxonomy.schemaDocuments.get('http://x/inner.xsd')).toMatchObject({
      targetNamespace: '',
      isAdopted: true,
    });
  });

  test('that nobody includes has none', () => {
    const taxonomy = taxonomyOf('<xs:import schemaLocation="none.xsd"/>', {
      'http://x/none.xsd': schema('', '<xs:element name="A" type="xs:string"/>'),
    });
    expect(taxonomy.findElement(qname('', 'A'))).toBeDefined();
    expect(taxonomy.schemaDocuments.get('http://x/none.xsd')?.isAdopted).toBe(false);
  });
});

test('role and arcrole types', () => {
  const taxonomy = taxonomyOf(
    appinfo(`
      <link:roleType id="r" roleURI="urn:r"><link:definition>A role</link:definition><link:usedOn>link:presentationLink</link:usedOn><link:usedOn>no:prefix</link:usedOn></link:roleType>
      <link:arcroleType id="a" arcroleURI="urn:a" cyclesAllowed="undirected"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`),
  );
  expect(taxonomy.findRoleType('urn:r')).toMatchObject({
    id: 'r',
    definition: 'A role',
    usedOn: [qname('http://www.xbrl.org/2003/linkbase', 'presentationLink')],
    cyclesAllowed: undefined,
  });
  expect(taxonomy.findArcroleType('urn:a')).toMatchObject({
    cyclesAllowed: 'undirected',
    definition: undefined,
  });
  expect(taxonomy.findRoleType('urn:a')).toBeUndefined();
});

test('a document is named as its source names it', () => {
  const taxonomy = taxonomyOf('');
  expect(taxonomy.fileOf('http://x/entry.xsd')).toBe('entry.xsd');
  expect(taxonomy.fileOf('http://x/other.xsd')).toBe('http://x/other.xsd');
});
