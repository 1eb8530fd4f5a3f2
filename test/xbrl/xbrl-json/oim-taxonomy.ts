import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Instance } from '../../../src/xbrl/instance/instance.js';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import { instanceTree } from '../../../src/xbrl/xbrl-json/tree/instance-tree.js';
import { readXbrlJson } from '../../../src/xbrl/xbrl-json/read/read-xbrl-json.js';
import { writeXbrlJson } from '../../../src/xbrl/xbrl-json/write/write-xbrl-json.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import {
  appinfo,
  IMPORTS,
  linkbaseRef,
  loc,
  memorySource,
  schema,
  linkbase,
} from '../taxonomy/memory-source.js';

export const T = 'http://example.org/t';
export const ENTRY = 'http://example.org/t.xsd';
const FILE = 'file:///reports/report.json';

const item = (name: string, type: string, rest = 'xbrli:periodType="duration" nillable="true"') =>
  `<xs:element id="t_${name}" name="${name}" type="${type}" substitutionGroup="xbrli:item" ${rest}/>`;
const axis = (name: string, rest = '') =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration" ${rest}/>`;

const ELEMENTS = [
  item('Amount', 'xbrli:monetaryItemType'),
  item('Balance', 'xbrli:monetaryItemType', 'xbrli:periodType="instant"'),
  item('Ratio', 'xbrli:pureItemType'),
  item('Double', 'xbrli:doubleItemType'),
  item('Whole', 'xbrli:integerItemType'),
  item('Remark', 'xbrli:stringItemType'),
  item('Day', 'xbrli:dateItemType'),
  item('Yes', 'xbrli:booleanItemType'),
  item('Name', 'xbrli:QNameItemType'),
  item('Choice', 'enum2:enumerationItemType'),
  item('Choices', 'enum2:enumerationSetItemType'),
  item('Short', 'dtr:SQNameItemType'),
  item('Shorts', 'dtr:SQNamesItemType'),
  item('Token', 'dtr:noLangTokenItemType'),
  item('Part', 'xbrli:fractionItemType'),
  item('Heading', 'xbrli:stringItemType', 'abstract="true" xbrli:periodType="duration"'),
  item('Small', 'xbrli:stringItemType', 'abstract="true" xbrli:periodType="duration"'),
  item('Large', 'xbrli:stringItemType', 'abstract="true" xbrli:periodType="duration"'),
  '<xs:element id="t_Group" name="Group" substitutionGroup="xbrli:tuple"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>',
  axis('SizeAxis'),
  axis('CodeAxis', 'xbrldt:typedDomainRef="#t_Code"'),
  axis('NumberAxis', 'xbrldt:typedDomainRef="#t_Number"'),
  axis('ComplexAxis', 'xbrldt:typedDomainRef="#t_Complex"'),
  '<xs:element id="t_Code" name="Code" type="xs:string" nillable="true"/>',
  '<xs:element id="t_Number" name="Number" type="xs:decimal"/>',
  '<xs:element id="t_Complex" name="Complex"><xs:complexType><xs:sequence><xs:any minOccurs="0"/></xs:sequence></xs:complexType></xs:element>',
];

const DEFAULTS = linkbase(
  `<link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${loc('axis', 't.xsd#t_SizeAxis')}${loc('all', 't.xsd#t_Large')}<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/dimension-default" xlink:from="axis" xlink:to="all"/></link:definitionLink>`,
);
const ROLE = `<link:roleType id="r" roleURI="${T}/role/other"><link:usedOn>link:footnoteLink</link:usedOn></link:roleType>`;
const DATA_TYPES =
  '<xs:import namespace="http://www.xbrl.org/dtr/type/2020-01-21" schemaLocation="http://www.xbrl.org/dtr/type/2020-01-21/types.xsd"/>';
const ENUMERATIONS =
  '<xs:import namespace="http://xbrl.org/2020/extensible-enumerations-2.0" schemaLocation="https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd"/>';

/** A taxonomy with a concept and a dimension of each kind that the information model tells apart. */
export const { taxonomy, missing } = discoverTaxonomy(
  [ENTRY],
  memorySource({
    [ENTRY]: schema(
      T,
      `${appinfo(`${ROLE}${linkbaseRef('t-def.xml')}`)}${IMPORTS}${ENUMERATIONS}${DATA_TYPES}${ELEMENTS.join('')}`,
      'xmlns:enum2="http://xbrl.org/2020/extensible-enumerations-2.0" xmlns:dtr="http://www.xbrl.org/dtr/type/2020-01-21"',
    ),
    'http://example.org/t-def.xml': DEFAULTS,
  }),
);

/** A part of a report as a test gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** What most facts of the tests have in common. */
export const YEAR = { entity: 'e:1', period: '2024-01-01T00:00:00/2025-01-01T00:00:00' };

export const DOCUMENT_INFO: Json = {
  documentType: 'https://xbrl.org/2021/xbrl-json',
  namespaces: {
    e: 'http://example.org/entities',
    iso4217: 'http://www.xbrl.org/2003/iso4217',
    t: T,
    xbrl: 'https://xbrl.org/2021',
    xbrli: 'http://www.xbrl.org/2003/instance',
  },
  taxonomy: [ENTRY],
};

/** The text of a report with some facts, and anything else of it. */
export function reportText(facts: Json, info: Json = {}, rest: Json = {}): string {
  return JSON.stringify({ documentInfo: { ...DOCUMENT_INFO, ...info }, facts, ...rest });
}

export interface ReadText {
  /** Undefined where the text is no report. */
  readonly instance: Instance | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Reads a report in JSON against the taxonomy. */
export function readText(text: string): ReadText {
  const { report, diagnostics } = readXbrlJson(new TextEncoder().encode(text), 'report.json');
  if (report === undefined) return { instance: undefined, diagnostics, prefixes: new Map() };
  const tree = instanceTree(report, taxonomy, FILE);
  const own = report.documentInfo.prefixes.namespaces;
  return {
    instance: readInstance(tree.document, 'report.json'),
    diagnostics: [...diagnostics, ...tree.diagnostics],
    prefixes: new Map([...own].map(([prefix, uri]) => [uri, prefix])),
  };
}

/** Code and pointer of each finding. */
export function said(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, location }) => `${code} ${location?.pointer ?? ''}`.trim());
}

/** Reads an instance in XML. @param content what stands in xbrli:xbrl beside the schema reference and the context `c` */
export function instanceOf(content: string, rootAttributes = ''): Instance {
  const bytes = new TextEncoder().encode(`<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance"
    xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:t="${T}" ${rootAttributes}>
    <link:schemaRef xlink:type="simple" xlink:href="${ENTRY}"/>${context('c')}
    <xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>${content}</xbrli:xbrl>`);
  const { document, diagnostics } = readXml(bytes, {
    file: 'report.xbrl',
    url: 'file:///reports/report.xbrl',
  });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  return readInstance(document, 'report.xbrl');
}

export function context(
  id: string,
  parts: { segment?: string; scenario?: string; period?: string } = {},
): string {
  const { segment, scenario, period } = parts;
  const year = '<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate>';
  return `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://example.org/entities">1</xbrli:identifier>${
    segment === undefined ? '' : `<xbrli:segment>${segment}</xbrli:segment>`
  }</xbrli:entity><xbrli:period>${period ?? year}</xbrli:period>${
    scenario === undefined ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`
  }</xbrli:context>`;
}

/** The report in JSON that an instance is written as; undefined where it cannot be. */
export function written(instance: Instance, prefixes?: ReadonlyMap<string, string>) {
  const { pieces, diagnostics } = writeXbrlJson(instance, taxonomy, { prefixes });
  return { text: pieces?.join(''), diagnostics };
}
