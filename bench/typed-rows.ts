/**
 * A report with many rows on a typed axis, and assertions that compare three facts of a row, which implicit
 * filtering puts together (Variables 1.0 §2.3.2). Every assertion is satisfied on every row.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONCEPTS = 12;
const ASSERTIONS = 50;
const NAMESPACE = 'http://example.com/rows';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const XMLNS = Object.entries({
  xs: 'http://www.w3.org/2001/XMLSchema',
  xbrli: 'http://www.xbrl.org/2003/instance',
  link: 'http://www.xbrl.org/2003/linkbase',
  xlink: 'http://www.w3.org/1999/xlink',
  xbrldt: 'http://xbrl.org/2005/xbrldt',
  xbrldi: 'http://xbrl.org/2006/xbrldi',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  gen: 'http://xbrl.org/2008/generic',
  variable: 'http://xbrl.org/2008/variable',
  va: 'http://xbrl.org/2008/assertion/value',
  cf: 'http://xbrl.org/2008/filter/concept',
  r: NAMESPACE,
})
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

/** Writes a taxonomy and a report of so many rows into a folder, and gives the path of the report. */
export function writeTypedRows(folder: string, rows: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rows.xsd'), schema());
  writeFileSync(join(folder, 'rows-def.xml'), definitions());
  writeFileSync(join(folder, 'rows-for.xml'), assertions());
  const path = join(folder, 'rows.xbrl');
  writeFileSync(path, instance(rows));
  return path;
}

const concepts = Array.from({ length: CONCEPTS }, (_, at) => `C${String(at)}`);

function schema(): string {
  const item = (name: string, type: string, group: string, rest = '') =>
    `<xs:element name="${name}" id="r_${name}" type="xbrli:${type}" substitutionGroup="${group}" nillable="true" xbrli:periodType="instant" ${rest}/>`;
  const linkbase = (href: string, role: string) =>
    `<link:linkbaseRef xlink:type="simple" xlink:href="${href}" ${role} xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>`;
  const imported = (namespace: string, location: string) =>
    `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
  return `${HEAD}<xs:schema targetNamespace="${NAMESPACE}" elementFormDefault="qualified" ${XMLNS}>
<xs:annotation><xs:appinfo>${linkbase('rows-def.xml', 'xlink:role="http://www.xbrl.org/2003/role/definitionLinkbaseRef"')}${linkbase('rows-for.xml', '')}
<link:roleType roleURI="${NAMESPACE}/role" id="role"><link:usedOn>link:definitionLink</link:usedOn></link:roleType></xs:appinfo></xs:annotation>
${imported('http://www.xbrl.org/2003/instance', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd')}
${imported('http://xbrl.org/2005/xbrldt', 'http://www.xbrl.org/2005/xbrldt-2005.xsd')}
${concepts.map((name) => item(name, 'monetaryItemType', 'xbrli:item')).join('\n')}
${item('Items', 'stringItemType', 'xbrli:item', 'abstract="true"')}
${item('Table', 'stringItemType', 'xbrldt:hypercubeItem', 'abstract="true"')}
${item('Axis', 'stringItemType', 'xbrldt:dimensionItem', 'abstract="true" xbrldt:typedDomainRef="#r_Row"')}
<xs:element name="Row" id="r_Row" type="xs:string"/>
</xs:schema>
`;
}

function definitions(): string {
  const loc = (name: string) =>
    `<link:loc xlink:type="locator" xlink:href="rows.xsd#r_${name}" xlink:label="${name}"/>`;
  const arc = (from: string, to: string, arcrole: string, rest = '') =>
    `<link:definitionArc xlink:type="arc" xlink:from="${from}" xlink:to="${to}" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" ${rest}/>`;
  const used = ['all', 'hypercube-dimension', 'domain-member'].map(
    (name) =>
      `<link:arcroleRef xlink:type="simple" arcroleURI="http://xbrl.org/int/dim/arcrole/${name}" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#${name}"/>`,
  );
  return `${HEAD}<link:linkbase ${XMLNS}>
<link:roleRef xlink:type="simple" roleURI="${NAMESPACE}/role" xlink:href="rows.xsd#role"/>
${used.join('\n')}
<link:definitionLink xlink:type="extended" xlink:role="${NAMESPACE}/role">
${['Items', 'Table', 'Axis', ...concepts].map(loc).join('\n')}
${arc('Items', 'Table', 'all', 'xbrldt:contextElement="scenario" xbrldt:closed="true"')}
${arc('Table', 'Axis', 'hypercube-dimension')}
${concepts.map((name) => arc('Items', name, 'domain-member')).join('\n')}
</link:definitionLink>
</link:linkbase>
`;
}

function assertions(): string {
  const arcrole = (name: string) =>
    `<link:arcroleRef xlink:type="simple" arcroleURI="http://xbrl.org/arcrole/2008/${name}" xlink:href="http://www.xbrl.org/2008/variable.xsd#${name}"/>`;
  const filters = concepts.map(
    (name) =>
      `<cf:conceptName xlink:type="resource" xlink:label="is${name}"><cf:concept><cf:qname>r:${name}</cf:qname></cf:concept></cf:conceptName>`,
  );
  const arc = (element: string, from: string, to: string, name: string, rest: string) =>
    `<${element} xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/${name}" xlink:from="${from}" xlink:to="${to}" ${rest}/>`;
  const all = Array.from({ length: ASSERTIONS }, (_, at) => {
    const id = `v${String(at)}`;
    const variables = ['a', 'b', 'c'].map((name, index) => {
      const concept = concepts[(at * (index + 1) + index) % CONCEPTS] ?? '';
      return `<variable:factVariable xlink:type="resource" xlink:label="${id}${name}" bindAsSequence="false"/>
${arc('variable:variableArc', id, `${id}${name}`, 'variable-set', `name="${name}"`)}
${arc('variable:variableFilterArc', `${id}${name}`, `is${concept}`, 'variable-filter', 'complement="false" cover="true"')}`;
    });
    return `<va:valueAssertion xlink:type="resource" xlink:label="${id}" id="${id}" aspectModel="dimensional" implicitFiltering="true" test="$a + $b ge $c"/>
${variables.join('\n')}`;
  });
  return `${HEAD}<link:linkbase ${XMLNS}>
${['variable-set', 'variable-filter'].map(arcrole).join('\n')}
<gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
${[...filters, ...all].join('\n')}
</gen:link>
</link:linkbase>
`;
}

function instance(rows: number): string {
  const numbers = Array.from({ length: rows }, (_, at) => String(at));
  const contexts = numbers.map(
    (row) =>
      `<xbrli:context id="c${row}"><xbrli:entity><xbrli:identifier scheme="http://example.com">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period><xbrli:scenario><xbrldi:typedMember dimension="r:Axis"><r:Row>${row}</r:Row></xbrldi:typedMember></xbrli:scenario></xbrli:context>`,
  );
  const facts = numbers.flatMap((row) =>
    concepts.map(
      (name, at) =>
        `<r:${name} contextRef="c${row}" unitRef="EUR" decimals="2">${row}.${String(10 + at)}</r:${name}>`,
    ),
  );
  return `${HEAD}<xbrli:xbrl ${XMLNS}>
<link:schemaRef xlink:type="simple" xlink:href="rows.xsd"/>
${contexts.join('\n')}
<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
${facts.join('\n')}
</xbrli:xbrl>
`;
}
