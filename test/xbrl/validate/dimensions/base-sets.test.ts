import { describe, expect, test } from '@jest/globals';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { dimensionallyValid } from '../../../../src/xbrl/validate/dimensions/rules/dimensionally-valid.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { appinfo, IMPORTS, item, linkbase, loc, memorySource, schema } from '../../taxonomy/memory-source.js';

const ABSTRACT = 'abstract="true" type="xbrli:stringItemType" xbrli:periodType="instant"';
const DECLARED = `${item('Primary')}<xs:element id="t_Code" name="Code" type="xs:string"/>
<xs:element id="t_Cube" name="Cube" ${ABSTRACT} substitutionGroup="xbrldt:hypercubeItem"/>
<xs:element id="t_Axis" name="Axis" ${ABSTRACT} substitutionGroup="xbrldt:dimensionItem" xbrldt:typedDomainRef="#t_Code"/>`;

type Container = 'segment' | 'scenario';

const arc = (arcrole: string, from: string, to: string, attributes = '') =>
  `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;

/** A base set in which the primary item has a hypercube of one dimension, in the segment or in the scenario. */
const baseSet = (container: Container) =>
  `<link:definitionLink xlink:type="extended" xlink:role="urn:role:${container}">${['Primary', 'Cube', 'Axis']
    .map((name) => loc(name, `#t_${name}`))
    .join('')}${arc(
    'all',
    'Primary',
    'Cube',
    `xbrldt:contextElement="${container}"`,
  )}${arc('hypercube-dimension', 'Cube', 'Axis')}</link:definitionLink>`;

const VALUE =
  '<xbrldi:typedMember dimension="t:Axis"><t:Code xmlns:t="urn:t">1</t:Code></xbrldi:typedMember>';

/** What is found of a fact with a value for the dimension in one container, under these base sets. */
function found(container: Container, baseSets: readonly Container[]): readonly string[] {
  const segment = container === 'segment' ? `<xbrli:segment>${VALUE}</xbrli:segment>` : '';
  const scenario = container === 'scenario' ? `<xbrli:scenario>${VALUE}</xbrli:scenario>` : '';
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:t="urn:t"><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="urn:s">1</xbrli:identifier>${segment}</xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period>${scenario}</xbrli:context><t:Primary contextRef="c">x</t:Primary></xbrli:xbrl>`;
  const { document } = readXml(new TextEncoder().encode(text), { file: 'r.xbrl', url: 'http://x/r.xbrl' });
  if (document === undefined) throw new Error('not well-formed');
  const content = `${appinfo(linkbase(baseSets.map(baseSet).join('')))}${IMPORTS}${DECLARED}`;
  const source = memorySource({ 'http://x/t.xsd': schema('urn:t', content) });
  const { taxonomy } = discoverTaxonomy(['http://x/t.xsd'], source);
  const instance = readInstance(document, 'r.xbrl');
  const read = { encoding: 'utf-8', hasByteOrderMark: false } as const;
  const subject = { file: 'r.xbrl', text, ...read, instance, taxonomy };
  return [...dimensionallyValid.check(subject)].map(({ code }) => code);
}

const INVALID = ['xbrldie:PrimaryItemDimensionallyInvalidError'];

// Dimensions 1.0 §3.1.1: in at least one base set, not in all of them.
describe('a fact is dimensionally valid', () => {
  test.each<[string, Container, readonly Container[], readonly string[]]>([
    ['where it is in the only base set, of the segment', 'segment', ['segment'], []],
    ['where it is in the only base set, of the scenario', 'scenario', ['scenario'], []],
    ['not with its dimension in the scenario', 'scenario', ['segment'], INVALID],
    ['not with its dimension in the segment', 'segment', ['scenario'], INVALID],
    ['where it is in the first of two base sets', 'segment', ['segment', 'scenario'], []],
    ['where it is in the second of two base sets', 'scenario', ['segment', 'scenario'], []],
  ])('%s', (_, container, baseSets, expected) => {
    expect(found(container, baseSets)).toEqual(expected);
  });
});
