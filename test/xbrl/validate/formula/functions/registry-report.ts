import type { Instance } from '../../../../../src/xbrl/instance/instance.js';
import { readInstance } from '../../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../../src/xbrl/taxonomy/dts.js';
import { schemaSetOf } from '../../../../../src/xbrl/taxonomy/schema-set-of.js';
import type { Taxonomy } from '../../../../../src/xbrl/taxonomy/taxonomy.js';
import { xfiLibrary } from '../../../../../src/xbrl/validate/formula/functions/library.js';
import { openHost } from '../../../../../src/xbrl/validate/formula/open-host.js';
import { localNameOf, namespaceOf } from '../../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../../src/xbrl/xml/read-xml.js';
import {
  Budget,
  compile,
  isNode,
  type Item,
  textOf,
  XPathError,
} from '../../../../../src/xbrl/xpath/xpath.js';
import { memorySource } from '../../../taxonomy/memory-source.js';

const ROLE = 'http://example.org/role/tree';

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
    xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:link="http://www.xbrl.org/2003/linkbase"
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:e="http://example.org/e"
    xmlns:enum="http://xbrl.org/2014/extensible-enumerations" xmlns:enum2="http://xbrl.org/2020/extensible-enumerations-2.0"
    targetNamespace="http://example.org/e" elementFormDefault="qualified">
  <xs:annotation><xs:appinfo>
    <link:roleType id="tree" roleURI="${ROLE}"><link:definition>A tree</link:definition>
      <link:usedOn>link:presentationLink</link:usedOn><link:usedOn>link:definitionLink</link:usedOn></link:roleType>
    <link:roleType id="bare" roleURI="http://example.org/role/bare"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>
    <link:arcroleType id="likes" arcroleURI="http://example.org/arcrole/likes" cyclesAllowed="any">
      <link:definition>One likes the other</link:definition><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>
    <link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="links.xml"/>
  </xs:appinfo></xs:annotation>
  <xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
  <xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
  <xs:import namespace="http://xbrl.org/2014/extensible-enumerations" schemaLocation="http://www.xbrl.org/2014/extensible-enumerations.xsd"/>
  <xs:import namespace="http://xbrl.org/2020/extensible-enumerations-2.0" schemaLocation="https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd"/>
  <xs:import namespace="http://xbrl.org/2006/xbrldi" schemaLocation="http://www.xbrl.org/2006/xbrldi-2006.xsd"/>
  <xs:attribute name="weightClass" type="xs:integer"/>
  <xs:complexType name="amountType"><xs:simpleContent><xs:restriction base="xbrli:monetaryItemType"/></xs:simpleContent></xs:complexType>
  <xs:element name="cash" id="cash" type="e:amountType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="debit" nillable="true" e:weightClass="7"/>
  <xs:element name="sales" id="sales" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" xbrli:balance="credit" nillable="true"/>
  <xs:element name="special" id="special" type="xbrli:monetaryItemType" substitutionGroup="e:sales" xbrli:periodType="duration"/>
  <xs:element name="ratio" id="ratio" type="xbrli:pureItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="part" id="part" type="xbrli:fractionItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="name" id="name" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="founded" id="founded" type="xbrli:dateItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="kind" id="kind" type="xbrli:QNameItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="flags" id="flags" substitutionGroup="xbrli:item" xbrli:periodType="duration">
    <xs:complexType><xs:simpleContent><xs:restriction base="xbrli:tokenItemType">
      <xs:enumeration value="red"/><xs:enumeration value="blue"/></xs:restriction></xs:simpleContent></xs:complexType></xs:element>
  <xs:element name="choice" id="choice" type="enum:enumerationItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"
    enum:domain="e:World" enum:linkrole="http://www.xbrl.org/2003/role/link"/>
  <xs:element name="choices" id="choices" type="enum2:enumerationSetItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"
    enum2:domain="e:World" enum2:linkrole="http://www.xbrl.org/2003/role/link"/>
  <xs:element name="heading" id="heading" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <xs:element name="row" id="row" substitutionGroup="xbrli:tuple" nillable="true">
    <xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="e:name"/><xs:element ref="e:sales"/><xs:element ref="e:row"/></xs:choice>
      <xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>
  <xs:element name="Table" id="Table" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:hypercubeItem" xbrli:periodType="duration"/>
  <xs:element name="Region" id="Region" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration"/>
  <xs:element name="Other" id="Other" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration"/>
  <xs:element name="Code" id="Code" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration" xbrldt:typedDomainRef="#code"/>
  <xs:element name="Box" id="Box" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration" xbrldt:typedDomainRef="#box"/>
  <xs:element name="code" id="code" type="xs:integer" nillable="true"/>
  <xs:element name="box" id="box"><xs:complexType><xs:sequence><xs:element name="size" type="xs:decimal"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="mark" type="xs:string"/>
  ${['World', 'Europe', 'Asia', 'NL', 'BE', 'Mars'].map((name) => `<xs:element name="${name}" id="${name}" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>`).join('\n  ')}
</xs:schema>`;

const loc = (name: string): string =>
  `<link:loc xlink:type="locator" xlink:label="${name}" xlink:href="e.xsd#${name}"/>`;

function arc(kind: string, arcrole: string, from: string, to: string, attributes = ''): string {
  return `<link:${kind}Arc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
}

const child = (from: string, to: string, attributes = ''): string =>
  arc('presentation', 'http://www.xbrl.org/2003/arcrole/parent-child', from, to, attributes);
const dim = (name: string, from: string, to: string, attributes = ''): string =>
  arc('definition', `http://xbrl.org/int/dim/arcrole/${name}`, from, to, attributes);
const label = (id: string, role: string, language: string, text: string): string =>
  `<link:label xlink:type="resource" xlink:label="${id}" xlink:role="http://www.xbrl.org/2003/role/${role}" xml:lang="${language}">${text}</link:label>`;

const DIM_ARCROLES = ['all', 'hypercube-dimension', 'dimension-domain', 'domain-member', 'dimension-default'];

const LINKS = `<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldt="http://xbrl.org/2005/xbrldt">
  <link:roleRef roleURI="${ROLE}" xlink:type="simple" xlink:href="e.xsd#tree"/>
  <link:arcroleRef arcroleURI="http://example.org/arcrole/likes" xlink:type="simple" xlink:href="e.xsd#likes"/>
  ${DIM_ARCROLES.map((name) => `<link:arcroleRef arcroleURI="http://xbrl.org/int/dim/arcrole/${name}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#${name}"/>`).join('')}
  <link:presentationLink xlink:type="extended" xlink:role="${ROLE}">
    ${['heading', 'sales', 'special', 'ratio', 'name', 'cash'].map(loc).join('')}
    ${child('heading', 'sales', 'order="2" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"')}
    ${child('heading', 'name', 'order="1"')}
    ${child('sales', 'special', 'order="1"')}
    ${child('special', 'ratio')}
    ${child('special', 'cash', 'use="prohibited" priority="1"')}
    ${child('special', 'cash')}
  </link:presentationLink>
  <link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    ${['ratio', 'name'].map(loc).join('')}${child('name', 'ratio')}
  </link:presentationLink>
  <link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" id="calc">
    ${['sales', 'special', 'ratio'].map(loc).join('')}
    ${arc('calculation', 'http://www.xbrl.org/2003/arcrole/summation-item', 'sales', 'special', 'weight="-1.0" order="1"')}
  </link:calculationLink>
  <link:definitionLink xlink:type="extended" xlink:role="${ROLE}">
    ${['sales', 'special', 'name', 'Table', 'Region', 'Code', 'World', 'Europe', 'Asia', 'NL', 'BE', 'Mars', 'Other'].map(loc).join('')}
    ${dim('all', 'sales', 'Table', 'xbrldt:contextElement="scenario"')}
    ${dim('domain-member', 'sales', 'special')}
    ${dim('hypercube-dimension', 'Table', 'Region', 'xbrldt:targetRole="http://www.xbrl.org/2003/role/link"')}
    ${dim('hypercube-dimension', 'Table', 'Code')}
    ${arc('definition', 'http://example.org/arcrole/likes', 'Europe', 'Mars', 'order="1"')}
    ${arc('definition', 'http://example.org/arcrole/likes', 'Europe', 'Asia', 'order="2"')}
    ${arc('definition', 'http://example.org/arcrole/likes', 'Asia', 'Europe', 'order="3"')}
  </link:definitionLink>
  <link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    ${['Region', 'World', 'Europe', 'Asia', 'NL', 'BE'].map(loc).join('')}
    ${dim('dimension-domain', 'Region', 'World')}
    ${dim('dimension-default', 'Region', 'World')}
    ${dim('domain-member', 'World', 'Europe', 'order="1"')}
    ${dim('domain-member', 'World', 'Asia', 'order="2"')}
    ${dim('domain-member', 'Europe', 'NL', 'order="1"')}
    ${dim('domain-member', 'Europe', 'BE', 'order="2"')}
  </link:definitionLink>
  <link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    ${loc('sales')}${label('l', 'label', 'en', 'Sales')}${label('l', 'label', 'nl', 'Omzet')}${label('l', 'terseLabel', 'en', 'S')}
    ${arc('label', 'http://www.xbrl.org/2003/arcrole/concept-label', 'sales', 'l')}
  </link:labelLink>
  <link:labelLink xlink:type="extended" xlink:role="${ROLE}">
    ${loc('sales')}${label('l', 'label', 'en', 'Sales in the tree')}
    ${arc('label', 'http://www.xbrl.org/2003/arcrole/concept-label', 'sales', 'l')}
  </link:labelLink>
</link:linkbase>`;

const entity = (content = '', identifier = 'A1'): string =>
  `<xbrli:entity><xbrli:identifier scheme="http://example.org/id"> ${identifier} </xbrli:identifier>${content}</xbrli:entity>`;
const YEAR = '<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate>';
const context = (id: string, period: string, scenario = '', who = entity()): string =>
  `<xbrli:context id="${id}">${who}<xbrli:period>${period}</xbrli:period>${scenario === '' ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`}</xbrli:context>`;
const explicit = (dimension: string, member: string): string =>
  `<xbrldi:explicitMember dimension="e:${dimension}">e:${member}</xbrldi:explicitMember>`;
const typed = (dimension: string, content: string): string =>
  `<xbrldi:typedMember dimension="e:${dimension}">${content}</xbrldi:typedMember>`;
const footnote = (id: string, language: string, text: string): string =>
  `<link:footnote xlink:type="resource" xlink:label="${id}" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="${language}">${text}</link:footnote>`;
const noteArc = (from: string, to: string, attributes = ''): string =>
  `<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;

const REPORT = `<link:schemaRef xlink:type="simple" xlink:href="../e/e.xsd"/>
  ${context('now', '<xbrli:instant>2024-12-31</xbrli:instant>')}
  ${context('noon', '<xbrli:instant>2024-12-31T12:00:00</xbrli:instant>')}
  ${context('year', YEAR)}
  ${context('same', YEAR)}
  ${context('timed', '<xbrli:startDate>2024-01-01T00:00:00</xbrli:startDate><xbrli:endDate>2025-01-01T00:00:00</xbrli:endDate>')}
  ${context('ever', '<xbrli:forever/>')}
  ${context('other', YEAR, '', entity('', 'B2'))}
  ${context('unused', '<xbrli:startDate>2020-01-01</xbrli:startDate><xbrli:endDate>2020-12-31</xbrli:endDate>', '', entity('', 'Z9'))}
  ${context('nl', YEAR, explicit('Region', 'NL'))}
  ${context('segment', YEAR, '<e:mark>x</e:mark>', entity(`<xbrli:segment>${explicit('Region', 'NL')}<e:mark>y</e:mark></xbrli:segment>`))}
  ${context('code7', YEAR, typed('Code', '<e:code>7</e:code>'))}
  ${context('code07', YEAR, typed('Code', '<e:code>07</e:code>'))}
  ${context('code8', YEAR, typed('Code', '<e:code>8</e:code>'))}
  ${context('nocode', YEAR, typed('Code', '<e:code xsi:nil="true"/>'))}
  ${context('box', YEAR, typed('Box', '<e:box><e:size>1.50</e:size></e:box>'))}
  <xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
  <xbrli:unit id="euro"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
  <xbrli:unit id="USD"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
  <xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>
  <xbrli:unit id="EURperShare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator>
    <xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
  <e:cash id="cash" contextRef="now" unitRef="EUR" decimals="0">400</e:cash>
  <e:cash id="cash2" contextRef="noon" unitRef="EUR" precision="3">0.1234</e:cash>
  <e:cash id="nil" contextRef="now" unitRef="EUR" xsi:nil="true"/>
  <e:sales id="s1" contextRef="year" unitRef="EUR" decimals="INF">123456789012345678901234567890.10</e:sales>
  <e:sales id="s2" contextRef="same" unitRef="euro" decimals="0">100.4</e:sales>
  <e:sales id="s3" contextRef="timed" unitRef="EUR" decimals="1">100.0</e:sales>
  <e:sales id="s4" contextRef="other" unitRef="EUR" decimals="0">100</e:sales>
  <e:sales id="s5" contextRef="year" unitRef="USD" precision="0">100</e:sales>
  <e:sales id="s6" contextRef="nl" unitRef="EUR" decimals="0">1</e:sales>
  <e:sales id="s7" contextRef="segment" unitRef="EUR" decimals="0">1</e:sales>
  <e:sales id="s8" contextRef="code7" unitRef="EUR" decimals="-3">2000</e:sales>
  <e:sales id="s9" contextRef="code07" unitRef="EUR" decimals="-3">0</e:sales>
  <e:sales id="s10" contextRef="code8" unitRef="EUR" decimals="0">0</e:sales>
  <e:sales id="s11" contextRef="nocode" unitRef="EUR" decimals="0">0</e:sales>
  <e:sales id="s12" contextRef="box" unitRef="EUR" decimals="0">0</e:sales>
  <e:ratio id="price" contextRef="ever" unitRef="rate" precision="INF">0.5</e:ratio>
  <e:part id="part" contextRef="year" unitRef="pure"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></e:part>
  <e:name id="n1" contextRef="year">Jan</e:name>
  <e:founded id="founded" contextRef="year">2001-02-03</e:founded>
  <e:kind id="kind" contextRef="year">e:NL</e:kind>
  <e:flags id="flags" contextRef="year">red</e:flags>
  <e:choice id="choice" contextRef="year">e:BE</e:choice>
  <e:choices id="choices" contextRef="year">http://example.org/e#NL http://example.org/e#BE</e:choices>
  <e:special id="special" contextRef="year" unitRef="EUR" decimals="0">9</e:special>
  <e:row id="r1"><e:name id="n2" contextRef="year">Jan</e:name><e:sales id="s20" contextRef="year" unitRef="EUR" decimals="0">5</e:sales><e:row id="r3"/></e:row>
  <e:row id="r2"><e:sales id="s21" contextRef="same" unitRef="euro" decimals="0">5</e:sales><e:name id="n3" contextRef="same">Jan</e:name><e:row id="r4"/></e:row>
  <e:row id="r5"><e:name id="n4" contextRef="year">Piet</e:name></e:row>
  <e:row id="r6" xsi:nil="true"/>
  <link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    <link:loc xlink:type="locator" xlink:label="f" xlink:href="#s1"/><link:loc xlink:type="locator" xlink:label="g" xlink:href="#s2"/>
    ${footnote('a', 'en', 'First')}${footnote('a', 'nl', 'Eerste')}${footnote('b', 'en', 'Second')}${footnote('c', 'en', 'Gone')}
    ${noteArc('f', 'a')}${noteArc('f', 'b')}${noteArc('g', 'b')}
    ${noteArc('f', 'c')}${noteArc('f', 'c', 'use="prohibited" priority="1"')}
  </link:footnoteLink>
  <link:footnoteLink xlink:type="extended" xlink:role="http://example.org/role/notes">
    <link:loc xlink:type="locator" xlink:label="f" xlink:href="#s1"/>${footnote('a', 'en', 'Elsewhere')}${noteArc('f', 'a')}
  </link:footnoteLink>`;

export const taxonomy: Taxonomy = discoverTaxonomy(
  ['http://example.org/e/e.xsd'],
  memorySource({ 'http://example.org/e/e.xsd': SCHEMA, 'http://example.org/e/links.xml': LINKS }),
).taxonomy;

/** Reads the content of an xbrli:xbrl element. */
export function reportOf(content: string): Instance {
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:e="http://example.org/e">${content}</xbrli:xbrl>`;
  const { document } = readXml(new TextEncoder().encode(text), {
    file: 'report.xbrl',
    url: 'http://example.org/reports/report.xbrl',
  });
  if (document === undefined) throw new Error('the report is not well formed');
  return readInstance(document, 'report.xbrl');
}

const NAMESPACES = {
  parent: undefined,
  declared: new Map([
    ['xfi', 'http://www.xbrl.org/2008/function/instance'],
    ['xfm', 'http://www.xbrl.org/2008/function/math'],
    ['fn', 'http://www.w3.org/2005/xpath-functions'],
    ['xs', 'http://www.w3.org/2001/XMLSchema'],
    ['xbrli', 'http://www.xbrl.org/2003/instance'],
    ['link', 'http://www.xbrl.org/2003/linkbase'],
    ['e', 'http://example.org/e'],
  ]),
};

/** Evaluates expressions over a report: what they give as text, or the code of their error. */
export function reader(instance: Instance, of: Taxonomy = taxonomy): (expression: string) => string {
  const host = openHost(instance, of);
  return (expression) => {
    try {
      const compiled = compile(expression, {
        namespaces: NAMESPACES,
        schema: schemaSetOf(of),
        findFunction: xfiLibrary,
      });
      const result = compiled.evaluate({ item: host.root, host, budget: new Budget() });
      return result.map(show).join(', ');
    } catch (error) {
      if (error instanceof XPathError)
        return namespaceOf(error.code).endsWith('instance/error')
          ? `xfie:${localNameOf(error.code)}`
          : error.codeText;
      throw error;
    }
  };
}

/** The report of these tests. */
export const evaluate = reader(reportOf(REPORT));

/** `#id` or the name of a node; the text of a value, with its type where that is not a string or a truth value. */
function show(item: Item): string {
  if (isNode(item)) {
    const id = item.attributes.find(({ name }) => name === 'id');
    return id === undefined
      ? item.name === undefined
        ? item.nodeKind
        : localNameOf(item.name)
      : `#${id.stringValue}`;
  }
  const type = item.type.name === undefined ? item.kind : localNameOf(item.type.name);
  return ['string', 'boolean'].includes(type) ? textOf(item) : `${type} ${textOf(item)}`;
}
