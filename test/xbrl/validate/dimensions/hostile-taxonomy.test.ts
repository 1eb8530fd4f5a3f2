import { describe, expect, test } from '@jest/globals';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { DimensionalRelationships } from '../../../../src/xbrl/validate/dimensions/dimensional-relationships.js';
import { dimensions } from '../../../../src/xbrl/validate/dimensions/layer.js';
import { runOnInstance, runOnTaxonomy } from '../../../../src/xbrl/validate/layer.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { IMPORTS, item, linkbase, loc, memorySource, schema } from '../../taxonomy/memory-source.js';

const READY = [{ name: 'dts', status: 'passed', diagnostics: [] }] as const;
const ROLE = 'http://www.xbrl.org/2003/role/link';
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

const abstractItem = (name: string, head: string) =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:${head}" xbrli:periodType="instant"/>`;
const arc = (arcrole: string, from: string, to: string, attributes = '') =>
  `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
const all = (from: string, to: string) => arc('all', from, to, 'xbrldt:contextElement="scenario"');

/** A taxonomy of items, hypercubes and dimensions by name, and its definition arcs. */
function taxonomyOf(
  names: { items: readonly string[]; hypercubes: readonly string[]; dimensions: readonly string[] },
  arcs: readonly string[],
): Taxonomy {
  const everything = [...names.items, ...names.hypercubes, ...names.dimensions];
  const declared = [
    ...names.items.map((name) => item(name)),
    ...names.hypercubes.map((name) => abstractItem(name, 'hypercubeItem')),
    ...names.dimensions.map((name) => abstractItem(name, 'dimensionItem')),
  ];
  const locators = everything.map((name) => loc(name, `t.xsd#t_${name}`));
  const link = `<link:definitionLink xlink:type="extended" xlink:role="${ROLE}">${[...locators, ...arcs].join('')}</link:definitionLink>`;
  const source = memorySource({
    'http://x/t.xsd': schema('urn:x', IMPORTS + declared.join('')),
    'http://x/def.xml': linkbase(link),
  });
  return discoverTaxonomy(['http://x/t.xsd', 'http://x/def.xml'], source).taxonomy;
}

describe('the domains of a taxonomy', () => {
  test('are walked once however many heads lead to the same members', () => {
    const heads = numbers(200).map((i) => `Head${i}`);
    const members = numbers(200).map((i) => `M${i}`);
    const taxonomy = taxonomyOf(
      { items: ['P', 'Root', ...heads, ...members], hypercubes: ['H'], dimensions: ['D'] },
      [
        all('P', 'H'),
        arc('hypercube-dimension', 'H', 'D'),
        ...heads.flatMap((head) => [arc('dimension-domain', 'D', head), arc('domain-member', head, 'Root')]),
        ...members.map((member) => arc('domain-member', 'Root', member)),
      ],
    );
    const relationships = new DimensionalRelationships(taxonomy, 400);
    const [dimension] = relationships.hypercubeDimensions();
    if (dimension === undefined) throw new Error('the hypercube has no dimension');
    expect(relationships.domainOf(dimension).size).toBe(401);
    expect(relationships.isComplete).toBe(true);
  });

  test('are searched for cycles in no more steps than they have arcs, however many paths lead through them', () => {
    const levels = numbers(60);
    const taxonomy = taxonomyOf(
      {
        items: ['P', 'A60', ...levels.flatMap((i) => [`A${i}`, `B${i}`, `C${i}`])],
        hypercubes: ['H'],
        dimensions: ['D'],
      },
      [
        all('P', 'H'),
        arc('hypercube-dimension', 'H', 'D'),
        arc('dimension-domain', 'D', 'A0'),
        ...levels.flatMap((i) =>
          [`B${i}`, `C${i}`].flatMap((between) => [
            arc('domain-member', `A${i}`, between),
            arc('domain-member', between, `A${i + 1}`),
          ]),
        ),
      ],
    );
    const { status, diagnostics } = runOnTaxonomy(dimensions, { taxonomy }, READY);
    expect([status, diagnostics]).toEqual(['passed', []]);
  });

  test('that are too many together leave the layer open, with one finding', () => {
    const count = 3200;
    const taxonomy = taxonomyOf(
      {
        items: ['P', ...numbers(count).map((i) => `M${i}`)],
        hypercubes: ['H'],
        dimensions: numbers(count).map((i) => `D${i}`),
      },
      [
        all('P', 'H'),
        ...numbers(count).flatMap((i) => [
          arc('hypercube-dimension', 'H', `D${i}`),
          arc('dimension-domain', `D${i}`, `M${i}`),
          ...(i + 1 < count ? [arc('domain-member', `M${i}`, `M${i + 1}`)] : []),
        ]),
      ],
    );
    const { status, diagnostics } = runOnTaxonomy(dimensions, { taxonomy }, READY);
    expect([status, diagnostics.map(({ code }) => code)]).toEqual(['skipped', ['layer:not-judged']]);
  });
});

describe('the hypercubes of an item', () => {
  const instanceOf = (taxonomy: Taxonomy) => {
    const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:t="urn:x">
      <xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>
      <t:P contextRef="c">x</t:P></xbrli:xbrl>`;
    const { document, decoded } = readXml(new TextEncoder().encode(text), { file: 'r', url: 'file:///r' });
    if (document === undefined || decoded === undefined) throw new Error('the instance is not well-formed');
    return { file: 'r', ...decoded, instance: readInstance(document, 'r'), taxonomy };
  };

  test('that a fact fits none of are counted, not all named', () => {
    const cubes = numbers(300).map((i) => `H${i}`);
    const axes = numbers(30).map((i) => `D${i}`);
    const taxonomy = taxonomyOf({ items: ['P'], hypercubes: cubes, dimensions: axes }, [
      ...cubes.map((cube) => all('P', cube)),
      ...cubes.flatMap((cube) => axes.map((axis) => arc('hypercube-dimension', cube, axis))),
    ]);
    const { diagnostics } = runOnInstance(dimensions, instanceOf(taxonomy), READY);
    expect(diagnostics.map(({ code }) => code)).toEqual(['xbrldie:PrimaryItemDimensionallyInvalidError']);
    const text = diagnostics[0]?.message.en ?? '';
    expect(text).toMatch(/the dimension t:D3 is missing; and 26 more\. .*\(and 296 more hypercubes\)$/);
    expect(text.length).toBeLessThan(1000);
  });

  test('that are inherited are held once for all that inherit them', () => {
    const cubes = numbers(1000).map((i) => `H${i}`);
    const members = numbers(1000).map((i) => `M${i}`);
    const taxonomy = taxonomyOf({ items: ['P', ...members], hypercubes: cubes, dimensions: [] }, [
      ...cubes.map((cube) => all('P', cube)),
      ...members.map((member) => arc('domain-member', 'P', member)),
    ]);
    const { groups } = new DimensionalRelationships(taxonomy, 1000);
    expect(groups.map(({ hypercubes, items }) => [hypercubes.length, items.size])).toEqual([[1000, 1001]]);
  });
});
