import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { calculationLayer } from '../../../../src/xbrl/validate/calculation/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { appinfo, IMPORTS, linkbase, loc, memorySource, schema } from '../../taxonomy/memory-source.js';

export const ROLE = 'http://www.xbrl.org/2003/role/link';
export const OTHER_ROLE = 'http://x/role/other';
export const XBRL_21 = 'http://www.xbrl.org/2003/arcrole/summation-item';
export const CALCULATIONS_11 = 'https://xbrl.org/2023/arcrole/summation-item';

const item = (name: string, type = 'xbrli:monetaryItemType') =>
  `<xs:element id="t_${name}" name="${name}" type="${type}" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>`;

const OF_EVERY_TYPE = [
  ...['A', 'B', 'C', 'D'].map((name) => item(name)),
  item('Whole', 'xbrli:positiveIntegerItemType'),
  item('Double', 'xbrli:doubleItemType'),
  item('Text', 'xbrli:stringItemType'),
  item('Fraction', 'xbrli:fractionItemType'),
  '<xs:element id="t_Group" name="Group" substitutionGroup="xbrli:tuple"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>',
  '<xs:element id="t_Simple" name="Simple" type="xs:integer"/>',
  '<xs:element id="t_Complex" name="Complex"><xs:complexType><xs:sequence><xs:any/></xs:sequence></xs:complexType></xs:element>',
  '<xs:element id="t_Cube" name="Cube" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:hypercubeItem" xbrli:periodType="instant"/>',
];

const CONCEPTS = ['A', 'B', 'C', 'D', 'Whole', 'Double', 'Text', 'Fraction', 'Group', 'Cube'];

export const arc = (from: string, to: string, weight: string, arcrole = CALCULATIONS_11, attributes = '') =>
  `<link:calculationArc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${from}" xlink:to="${to}" weight="${weight}" ${attributes}/>`;

export const calculationLink = (arcs: string, role = ROLE) =>
  `<link:calculationLink xlink:type="extended" xlink:role="${role}">${CONCEPTS.map((name) =>
    loc(name, `#t_${name}`),
  ).join('')}${arcs}</link:calculationLink>`;

/** A = B + C − D, in the arcrole of Calculations 1.1 unless said otherwise. */
export const sum = (arcrole = CALCULATIONS_11, role = ROLE) =>
  calculationLink(
    arc('A', 'B', '1', arcrole) + arc('A', 'C', '1.0', arcrole) + arc('A', 'D', '-1', arcrole),
    role,
  );

const context = (
  id: string,
  instant: string,
  content: { segment?: string; scenario?: string } = {},
  entity = { scheme: 'urn:s', value: '1' },
) =>
  `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="${entity.scheme}">${entity.value}</xbrli:identifier>${
    content.segment === undefined ? '' : `<xbrli:segment>${content.segment}</xbrli:segment>`
  }</xbrli:entity><xbrli:period><xbrli:instant>${instant}</xbrli:instant></xbrli:period>${
    content.scenario === undefined ? '' : `<xbrli:scenario>${content.scenario}</xbrli:scenario>`
  }</xbrli:context>`;

const explicit = (member: string) =>
  `<xbrldi:explicitMember dimension="t:Axis">t:${member}</xbrldi:explicitMember>`;
const typed = (value: string, attributes = '') =>
  `<xbrldi:typedMember dimension="t:Typed"><t:Simple ${attributes}>${value}</t:Simple></xbrldi:typedMember>`;

const CONTEXTS = [
  context('c', '2024-12-31'),
  context('same', '2025-01-01T00:00:00'),
  context('other', '2024-12-30'),
  context('otherEntity', '2024-12-31', {}, { scheme: 'urn:s', value: '2' }),
  context('otherScheme', '2024-12-31', {}, { scheme: 'urn:other', value: '1' }),
  context('dims', '2024-12-31', { scenario: explicit('M') + typed('7') }),
  context('dimsTurned', '2024-12-31', { scenario: typed(' 07 ') + explicit('M') }),
  context('dimsSplit', '2024-12-31', { segment: explicit('M'), scenario: typed('7') }),
  context('otherMember', '2024-12-31', { scenario: explicit('N') + typed('7') }),
  context('otherValue', '2024-12-31', { scenario: explicit('M') + typed('8') }),
  context('typedNotNil', '2024-12-31', {
    scenario:
      explicit('M') + typed('7', 'xsi:nil="false" xsi:type="xs:integer" xsi:schemaLocation="urn:t t.xsd"'),
  }),
  context('typedNil', '2024-12-31', { scenario: typed('', 'xsi:nil="true"') }),
  context('typedNilToo', '2024-12-31', { scenario: typed('', 'xsi:nil="1"') }),
  context('content', '2024-12-31', { scenario: '<t:Complex><t:Simple>1</t:Simple></t:Complex>' }),
  context('complex', '2024-12-31', {
    scenario:
      '<xbrldi:typedMember dimension="t:Typed"><t:Complex><t:Simple>1</t:Simple></t:Complex></xbrldi:typedMember>',
  }),
].join('');

const UNITS =
  '<xbrli:unit id="u"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit><xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>';

/** A fact in euros, exact and in context `c` unless said otherwise. */
export const fact = (name: string, value: string, decimals = 'INF', contextRef = 'c', unitRef = 'u') =>
  `<t:${name} contextRef="${contextRef}" unitRef="${unitRef}" decimals="${decimals}">${value}</t:${name}>`;

/** A fact with a precision. */
export const precise = (name: string, value: string, precision: string) =>
  `<t:${name} contextRef="c" unitRef="u" precision="${precision}">${value}</t:${name}>`;

export const nil = (name: string) => `<t:${name} contextRef="c" unitRef="u" xsi:nil="true"/>`;

/** A report of these facts, over a taxonomy with these calculation links. */
export function calculationCase(facts: string, links: string, attributes = ''): Subject {
  const content = `${appinfo(linkbase(links))}${IMPORTS}${OF_EVERY_TYPE.join('')}`;
  const xml = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:t="urn:t" ${attributes}><link:schemaRef xlink:type="simple" xlink:href="http://x/t.xsd"/>${CONTEXTS}${UNITS}${facts}</xbrli:xbrl>`;
  const { document, diagnostics } = readXml(new TextEncoder().encode(xml), {
    file: 'r.xbrl',
    url: 'http://x/r.xbrl',
  });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  const { taxonomy } = discoverTaxonomy(
    ['http://x/t.xsd'],
    memorySource({ 'http://x/t.xsd': schema('urn:t', content) }),
  );
  const instance = readInstance(document, 'r.xbrl');
  return { file: 'r.xbrl', text: xml, encoding: 'utf-8', hasByteOrderMark: false, instance, taxonomy };
}

export type Choice = Parameters<typeof calculationLayer>[0];

/**
 * What the instance rules of the layer find in a report over the concepts of this case, A = B + C − D unless
 * said otherwise, as code and English message.
 */
export function findings(facts: string, choice?: Choice, links = sum(), attributes = ''): string[] {
  const subject = calculationCase(facts, links, attributes);
  const rules = calculationLayer(choice)?.instanceRules ?? [];
  return rules
    .flatMap((rule) => [...rule.check(subject)])
    .map(({ code, message }) => `${code} ${message.en}`);
}

export function codes(
  facts: string,
  choice?: Choice,
  links?: string,
  attributes?: string,
): (string | undefined)[] {
  return findings(facts, choice, links, attributes).map((text) => text.split(' ')[0]);
}
