import { describe, expect, test } from '@jest/globals';
import { factVariable } from '../formula-case.js';
import { context, fact, filter, instant, money, passing } from './filter-case.js';

/** Two boxes with parts, the second with another figure too; a part outside. */
const FACTS = [
  context('c', instant('2001-12-31')),
  `<t:box>${money('part', 'c', '1')}</t:box>`,
  `<t:box><t:box>${money('part', 'c', '2')}</t:box>${money('other', 'c', '9')}</t:box>`,
  money('part', 'c', '3'),
];
/** Of the facts only those that are numbers: a box has a text too. */
const parts = (values: readonly string[]): readonly string[] =>
  values.filter((value) => /^[123]$/.test(value));
const name = (parent: string, written: string): string =>
  `<tf:${parent}><tf:qname>${written}</tf:qname></tf:${parent}>`;
const beside = [factVariable('b', 'other')];

describe('tuple filters (Tuple Filters 1.0 §2)', () => {
  test.each([
    ['the parent', filter('tf:parentFilter', '', name('parent', 't:box')), ['1', '2']],
    ['no tuple for a parent', filter('tf:parentFilter', '', name('parent', 'xbrli:xbrl')), ['1', '3']],
    ['an ancestor', filter('tf:ancestorFilter', '', name('ancestor', 't:box')), ['1', '2']],
    ['an ancestor of all', filter('tf:ancestorFilter', '', name('ancestor', 'xbrli:xbrl')), ['1', '2', '3']],
    ['the way to another fact', filter('tf:locationFilter', 'variable="b" location="../../t:other"'), ['2']],
  ])('tell facts by %s', (_what, written, expected) => {
    // A box within the root is a fact whose text is that of its part.
    expect([...new Set(parts(passing(written, FACTS, { beside })))]).toEqual(expected);
  });

  test('tell facts by the place of another one', () => {
    const written = filter('tf:siblingFilter', 'variable="b"');
    expect(passing(written, FACTS, { beside })).toEqual(['2', '9']);
  });

  test('no fact has a place beside one that is not there', () => {
    const written = filter('tf:siblingFilter', 'variable="b"');
    const absent = [factVariable('b', 'cash', 'fallbackValue="0"')];
    expect(passing(written, FACTS, { beside: absent })).toEqual([]);
    expect(
      passing(filter('tf:locationFilter', 'variable="b" location="."'), FACTS, { beside: absent }),
    ).toEqual([]);
  });
});

describe('match filters (Match Filters 1.0 §2)', () => {
  const own = fact('total', 1);
  const facts = [
    own,
    fact('part', 2),
    fact('part', 3, { period: '2002' }),
    fact('part', 4, { entity: 'you' }),
    fact('part', 5, { row: 'x' }),
    fact('note', 'words'),
  ];
  const options = { beside: [factVariable('b', 'total')] };
  const match = (element: string, attributes = '') => filter(`mf:${element}`, `variable="b" ${attributes}`);

  test.each([
    ['matchConcept', match('matchConcept'), ['1']],
    ['matchLocation', match('matchLocation'), ['1', '2', '3', '4', '5', 'words']],
    ['matchUnit', match('matchUnit'), ['1', '2', '3', '4', '5']],
    ['matchEntityIdentifier', match('matchEntityIdentifier'), ['1', '2', '3', '5', 'words']],
    ['matchPeriod', match('matchPeriod'), ['1', '2', '4', '5', 'words']],
    ['matchDimension', match('matchDimension', 'dimension="t:row"'), ['1', '2', '3', '4', 'words']],
    ['matchNonXDTSegment', match('matchNonXDTSegment'), ['1', '2', '3', '4', '5', 'words']],
    ['matchNonXDTScenario', match('matchNonXDTScenario'), ['1', '2', '3', '4', '5', 'words']],
  ])('%s', (_element, written, expected) => {
    expect(passing(written, facts, options)).toEqual(expected);
  });

  test.each([
    ['matchSegment', ['1', '2', '3', '4', 'words']],
    ['matchScenario', ['1', '2', '3', '4', '5', 'words']],
  ])('%s', (element, expected) => {
    expect(passing(match(element), facts, { ...options, model: 'non-dimensional' })).toEqual(expected);
    expect(passing(match(element), facts, options)).toEqual(['xbrlve:filterAspectModelMismatch']);
  });

  test('a sequence is of one mind, or one of its facts is enough', () => {
    const sequence = {
      beside: [
        `<variable:factVariable xlink:type="resource" xlink:label="v-b" bindAsSequence="true"/>`,
        '<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set" name="b" xlink:from="rule" xlink:to="v-b"/>',
        '<cf:conceptPeriodType xlink:type="resource" xlink:label="long" periodType="duration"/>',
        '<acf:aspectCover xlink:type="resource" xlink:label="cover"><acf:aspect>all</acf:aspect></acf:aspectCover>',
        ...['long', 'cover'].map(
          (label) =>
            `<variable:variableFilterArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-filter" complement="false" cover="true" xlink:from="v-b" xlink:to="${label}"/>`,
        ),
      ],
    };
    expect(passing(match('matchPeriod'), facts, sequence)).toEqual([
      'xbrlmfe:inconsistentMatchedVariableSequence',
    ]);
    expect(passing(match('matchPeriod', 'matchAny="true"'), facts, sequence)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'words',
    ]);
    expect(passing(match('matchUnit'), facts, sequence)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('nothing matches a variable without facts', () => {
    const absent = { beside: [factVariable('b', 'other', 'fallbackValue="0"')] };
    expect(passing(match('matchPeriod'), facts, absent)).toEqual([]);
  });
});

describe('the relative filter (Relative Filters 1.0 §2.1)', () => {
  const facts = [
    ...[fact('total', 1), fact('total', 5, { row: 'x' })],
    ...[fact('part', 2), fact('part', 3, { period: '2002' }), fact('part', 4, { row: 'x' })],
  ];
  const named =
    '<cf:conceptName xlink:type="resource" xlink:label="part"><cf:concept><cf:qname>t:part</cf:qname></cf:concept></cf:conceptName>';
  const placed =
    '<variable:variableFilterArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-filter" complement="false" cover="true" xlink:from="v-a" xlink:to="part"/>';

  test('lets facts through that are like another one in what is not covered', () => {
    const beside = [factVariable('b', 'total'), named, placed];
    // For each of the two totals: of 2 and 4 the one with its row; what has no row does not ask for one.
    expect(passing(filter('rf:relativeFilter', 'variable="b"'), facts, { beside })).toEqual(['2', '2', '4']);
  });
});
