import { describe, expect, test } from '@jest/globals';
import { cubesOf, cubesOfConcept } from '../../../src/xbrl/query/cubes.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { item, linkbase } from '../taxonomy/memory-source.js';
import { definitionLink, dimensionArc, locators, named, taxonomyOf } from './query-taxonomy-source.js';

const abstract = (name: string, group: string, more = '') =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:stringItemType" substitutionGroup="xbrldt:${group}" abstract="true" xbrli:periodType="instant" ${more}/>`;

const CONTENT = [
  abstract('Cube', 'hypercubeItem'),
  abstract('Empty', 'hypercubeItem'),
  abstract('Region', 'dimensionItem'),
  abstract('School', 'dimensionItem', 'xbrldt:typedDomainRef="#t_code"'),
  '<xs:element id="t_code" name="code" type="xs:string"/>',
  ...['Lines', 'Amount', 'World', 'Europe', 'France', 'Asia'].map((name) => item(name)),
].join('');
const CONCEPTS = [
  'Cube',
  'Empty',
  'Region',
  'School',
  'Lines',
  'Amount',
  'World',
  'Europe',
  'France',
  'Asia',
];

const taxonomy = taxonomyOf(CONTENT, {
  'def.xml': linkbase(
    definitionLink(
      locators(...CONCEPTS) +
        dimensionArc('all', 'Lines', 'Cube', 'xbrldt:closed="true" xbrldt:contextElement="scenario"') +
        dimensionArc('notAll', 'Lines', 'Empty', 'order="2" xbrldt:contextElement="segment"') +
        dimensionArc('domain-member', 'Lines', 'Amount') +
        dimensionArc('hypercube-dimension', 'Cube', 'Region', 'order="1"') +
        dimensionArc('hypercube-dimension', 'Cube', 'School', 'order="2"') +
        dimensionArc('dimension-domain', 'Region', 'World') +
        dimensionArc('dimension-default', 'Region', 'World') +
        dimensionArc('domain-member', 'World', 'Europe', 'order="1" xbrldt:usable="false"') +
        dimensionArc('domain-member', 'World', 'Asia', 'order="2"') +
        dimensionArc('domain-member', 'Europe', 'France'),
    ),
  ),
});
const [first, second] = [...cubesOf(taxonomy)];

describe('a cube', () => {
  test('says whether it is closed, and where its dimensions stand', () => {
    expect(first).toMatchObject({ isClosed: true, container: 'scenario', isNegated: false });
  });

  test('that excludes says so, and an arc that says nothing is open', () => {
    expect(second).toMatchObject({ isClosed: false, container: 'segment', isNegated: true, axes: [] });
  });

  test('restricts the item of its arc and what inherits from it', () => {
    expect(first?.lineItems.map(localNameOf)).toEqual(['Lines', 'Amount']);
  });

  test('has its axes in order, typed ones with their element', () => {
    expect(first?.axes.map(({ kind, typedDomain }) => [kind, typedDomain?.name])).toEqual([
      ['explicit', undefined],
      ['typed', named('code')],
    ]);
  });

  test('has the members of an axis depth first, each with whether it may be used', () => {
    const members = first?.axes[0]?.members ?? [];
    expect(
      members.map(({ concept, depth, isUsable }) => [localNameOf(concept.name), depth, isUsable]),
    ).toEqual([
      ['World', 0, true],
      ['Europe', 1, false],
      ['France', 2, true],
      ['Asia', 1, true],
    ]);
  });

  test('knows the default of an axis', () => {
    expect(first?.axes[0]?.defaultMember).toBe(named('World'));
  });
});

test('the members of an axis have those that lie below one of them in another role', () => {
  const second = 'http://x/role';
  const [cube] = cubesOf(
    taxonomyOf(CONTENT, {
      'def.xml': linkbase(
        definitionLink(
          locators('Lines', 'Cube', 'Region', 'World', 'Europe', 'Asia') +
            dimensionArc('all', 'Lines', 'Cube', 'xbrldt:contextElement="scenario"') +
            dimensionArc('hypercube-dimension', 'Cube', 'Region') +
            dimensionArc('dimension-domain', 'Region', 'World') +
            dimensionArc('domain-member', 'World', 'Europe', 'order="1"') +
            dimensionArc('domain-member', 'World', 'Asia', 'order="2"') +
            dimensionArc('domain-member', 'Asia', 'Europe', `xbrldt:targetRole="${second}"`),
        ) +
          definitionLink(
            locators('Europe', 'France') + dimensionArc('domain-member', 'Europe', 'France'),
            second,
          ),
      ),
    }),
  );
  const members = cube?.axes[0]?.members ?? [];
  expect(members.map(({ concept, depth }) => `${depth} ${localNameOf(concept.name)}`)).toEqual([
    '0 World',
    '1 Europe',
    '1 Asia',
    '2 Europe',
    '3 France',
  ]);
});

describe('a concept lives in a cube', () => {
  test.each([
    ['Amount', 'lineItem'],
    ['Cube', 'hypercube'],
    ['Region', 'axis'],
    ['France', 'member'],
  ])('%s as %s', (name, part) => {
    const [found] = [...cubesOfConcept(taxonomy, named(name))];
    expect([found?.cube.hypercube.name, found?.parts]).toEqual([named('Cube'), [part]]);
  });
});
