import { describe, expect, test } from '@jest/globals';
import { counted, fact, factVariable, filterArc, valueAssertion } from '../formula-case.js';
import { filter, passing } from './filter-case.js';

describe('the aspect cover filter (Aspect Cover Filters 1.0 §2.1)', () => {
  const SUM = [valueAssertion('$a = $b'), factVariable('a', 'total'), factVariable('b', 'part')];
  const facts = [fact('total', 1), fact('part', 1, { period: '2002' })];
  const cover = (content: string, label = 'x'): string =>
    `<acf:aspectCover xlink:type="resource" xlink:label="${label}" id="${label}">${content}</acf:aspectCover>`;
  const aspect = (name: string): string => `<acf:aspect>${name}</acf:aspect>`;
  const dimension = (name: string, parent = 'dimension'): string =>
    `<acf:${parent}><acf:qname>t:${name}</acf:qname></acf:${parent}>`;
  const covered = (content: string, arc?: string) => [...SUM, cover(content), filterArc('v-b', 'x', arc)];

  test('leaves out an aspect of implicit filtering, and filters nothing', () => {
    expect(counted(SUM, facts)).toEqual([0, 0]);
    expect(counted(covered(aspect('period')), facts)).toEqual([1, 0]);
    expect(counted(covered(aspect('entity-identifier')), facts)).toEqual([0, 0]);
  });

  test('covers nothing where its arc does not say so, and takes no complement', () => {
    expect(counted(covered(aspect('period'), 'complement="false" cover="false"'), facts)).toEqual([0, 0]);
    expect(counted(covered(aspect('period'), 'complement="true" cover="true"'), facts)).toEqual([1, 0]);
  });

  test('covers all aspects, all dimensions, one, or all but some', () => {
    const rows = [fact('total', 1), fact('part', 1, { row: 'x', region: 'north' })];
    expect(counted(covered(aspect('all')), rows)).toEqual([1, 0]);
    expect(counted(covered(aspect('dimensions')), rows)).toEqual([1, 0]);
    expect(counted(covered(dimension('row')), rows)).toEqual([0, 0]);
    expect(counted(covered(dimension('row') + dimension('region')), rows)).toEqual([1, 0]);
    expect(counted(covered(aspect('dimensions') + dimension('row', 'excludeDimension')), rows)).toEqual([
      0, 0,
    ]);
  });

  test.each([
    ['complete-segment', 'dimensional'],
    ['complete-scenario', 'dimensional'],
    ['non-XDT-segment', 'non-dimensional'],
    ['dimensions', 'non-dimensional'],
  ] as const)('does not cover %s in the %s aspect model', (name, model) => {
    expect(passing(cover(aspect(name)), [], { model })).toEqual(['xbrlve:filterAspectModelMismatch']);
  });

  test('does not contradict another one of its variable', () => {
    const second = (arc: string) => [cover(aspect('period'), 'y'), filterArc('v-b', 'y', arc)];
    const both = covered(aspect('period') + aspect('unit'));
    expect(counted([...both, ...second('complement="false" cover="false"')], facts)).toEqual([
      'xbrlacfe:inconsistentAspectCoverFilters',
    ]);
    expect(counted([...both, ...second('complement="false" cover="true"')], facts)).toEqual([1, 0]);
  });

  test('does not stand below a boolean filter', () => {
    const below = [
      '<bf:andFilter xlink:type="resource" xlink:label="and"/>',
      filterArc('v-b', 'and'),
      filterArc('and', 'x', undefined, 'boolean-filter'),
    ];
    expect(counted([...SUM, cover(aspect('period')), ...below], facts)).toEqual([
      'xbrlacfe:aspectCoverSubfilterNotAllowed',
    ]);
  });
});

describe('the concept relation filter (Concept Relation Filters 1.0 §2.1)', () => {
  /** total over part and note, part over other. */
  const loc = (name: string): string =>
    `<link:loc xlink:type="locator" xlink:label="${name}" xlink:href="t.xsd#t_${name}"/>`;
  const arc = (from: string, to: string, order: number): string =>
    `<gen:arc xlink:type="arc" xlink:arcrole="http://my/above" xlink:from="${from}" xlink:to="${to}" order="${order}"/>`;
  const tree = [
    ...['total', 'part', 'other', 'note'].map(loc),
    ...[arc('total', 'part', 1), arc('total', 'note', 2), arc('part', 'other', 1)],
  ];
  const facts = [fact('total', 1), fact('part', 2), fact('other', 3), fact('note', 'words')];
  const ROLE = '<crf:linkrole>http://www.xbrl.org/2003/role/link</crf:linkrole>';
  const relation = (from: string, axis: string, more = '', attributes = ''): string =>
    filter(
      'crf:conceptRelation',
      attributes,
      `${from}${ROLE}<crf:arcrole>http://my/above</crf:arcrole><crf:axis>${axis}</crf:axis>${more}`,
    );
  const named = (name: string): string => `<crf:qname>t:${name}</crf:qname>`;
  const ROOT = '<crf:qname>xfi:root</crf:qname>';

  test.each([
    ['child', named('total'), ['2', 'words']],
    ['child-or-self', named('total'), ['1', '2', 'words']],
    ['descendant', named('total'), ['2', '3', 'words']],
    ['descendant-or-self', named('part'), ['2', '3']],
    ['parent', named('other'), ['2']],
    ['parent-or-self', named('other'), ['2', '3']],
    ['ancestor', named('other'), ['1', '2']],
    ['ancestor-or-self', named('other'), ['1', '2', '3']],
    ['sibling', named('part'), ['words']],
    ['sibling-or-self', named('part'), ['2', 'words']],
    ['sibling-or-descendant', named('part'), ['3', 'words']],
    ['sibling', ROOT, ['1']],
    ['descendant', ROOT, ['2', '3', 'words']],
    ['child', '<crf:variable>b</crf:variable>', ['3']],
  ])('follows the axis %s from %s', (axis, from, expected) => {
    expect(passing(relation(from, axis), facts, { beside: [...tree, factVariable('b', 'part')] })).toEqual(
      expected,
    );
  });

  test('goes so many generations down', () => {
    const generations = '<crf:generations>1</crf:generations>';
    expect(passing(relation(named('total'), 'descendant', generations), facts, { beside: tree })).toEqual([
      '2',
      'words',
    ]);
  });

  test('tests the relationship', () => {
    const test = "test=\"xfi:relationship-attribute(., QName('', 'order')) = 2\"";
    expect(passing(relation(named('total'), 'child', '', test), facts, { beside: tree })).toEqual(['words']);
  });

  const expressed = (local: string, text: string): string => `<crf:${local}>${text}</crf:${local}>`;
  const whole = (from: string, role: string): string =>
    filter(
      'crf:conceptRelation',
      '',
      `${from}${role}<crf:arcrole>http://my/above</crf:arcrole><crf:axis>child</crf:axis>`,
    );

  test.each([
    [
      'a number of generations on the axis child',
      relation(named('total'), 'child', '<crf:generations>2</crf:generations>'),
      'xbrlcrfe:invalidConceptRelationParameters',
    ],
    [
      'a source without a fact',
      relation('<crf:variable>b</crf:variable>', 'child'),
      'xbrlcrfe:variableSourceEvaluatesToPrimitive',
    ],
    [
      'a source of many facts',
      relation('<crf:variable>many</crf:variable>', 'child'),
      'xbrlcrfe:variableSourceBindsToMultipleFacts',
    ],
    [
      'a name that is none',
      relation(expressed('qnameExpression', '5'), 'child'),
      'xbrlcrfe:QNameExpressionEvaluatesToInvalidType',
    ],
    [
      'a role that is none',
      whole(named('total'), expressed('linkroleExpression', '5')),
      'xbrlcrfe:URIExpressionEvaluatesToInvalidType',
    ],
  ])('refuses %s', (_what, written, code) => {
    const many = [
      '<variable:factVariable xlink:type="resource" xlink:label="v-many" bindAsSequence="true"/>',
      '<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set" name="many" xlink:from="rule" xlink:to="v-many"/>',
      '<acf:aspectCover xlink:type="resource" xlink:label="cover"><acf:aspect>all</acf:aspect></acf:aspectCover>',
      filterArc('v-many', 'cover'),
    ];
    const beside = [
      ...tree,
      factVariable('b', 'cash', 'fallbackValue="0"'),
      ...(written.includes('>many<') ? many : []),
    ];
    expect(passing(written, facts, { beside })).toEqual([code]);
  });
});
