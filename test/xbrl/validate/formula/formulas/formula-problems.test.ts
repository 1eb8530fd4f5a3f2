import { describe, expect, test } from '@jest/globals';
import { arc, fact, factVariable, filterArc, generalVariable, problemsIn } from '../formula-case.js';
import { aspects, formula, type FormulaParts, made } from './formula-output-case.js';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const CONCEPT = '<formula:concept><formula:qname>t:part</formula:qname></formula:concept>';
const ENTITY = '<formula:entityIdentifier scheme="\'http://s\'" value="\'me\'"/>';
const PERIOD = '<formula:period><formula:forever/></formula:period>';
const UNIT =
  '<formula:unit augment="false"><formula:multiplyBy measure="QName(\'http://www.xbrl.org/2003/iso4217\', \'EUR\')"/></formula:unit>';

/** A formula without a source, with all rules that it needs but some, and others. */
const without = (left: string, ...others: readonly string[]): FormulaParts => ({
  attributes: '',
  content: aspects(
    [CONCEPT, ENTITY, PERIOD, UNIT].filter((rule) => rule !== left).join('') + others.join(''),
  ),
});
const withRule = (rule: string, attributes = 'source="a"'): FormulaParts => ({
  attributes,
  content: aspects(rule),
});
const A = factVariable('a', 'total');
const SEQUENCE = factVariable('a', 'total', 'bindAsSequence="true"');

describe('what is wrong with a formula by itself (Formula 1.0 §2.1.2)', () => {
  test('nothing, where it says all there is to say', () => {
    expect(problemsIn(formula(without('')), A)).toEqual([]);
    expect(problemsIn(formula(), A)).toEqual([]);
  });

  test.each<readonly [string, FormulaParts]>([
    ['xbrlfe:missingConceptRule', without(CONCEPT)],
    ['xbrlfe:missingEntityIdentifierRule', without(ENTITY)],
    ['xbrlfe:missingPeriodRule', without(PERIOD)],
    ['xbrlfe:missingUnitRule', without(UNIT)],
    ['xbrlfe:incompleteConceptRule', without(CONCEPT, '<formula:concept/>')],
    ['xbrlfe:incompleteEntityIdentifierRule', without(ENTITY, '<formula:entityIdentifier value="\'me\'"/>')],
    ['xbrlfe:incompletePeriodRule', without(PERIOD, '<formula:period/>')],
    [
      'xbrlfe:incompletePeriodRule',
      without(
        PERIOD,
        `<formula:period><formula:duration ${XS} end="xs:date('2001-12-31')"/></formula:period>`,
      ),
    ],
    ['xbrlfe:missingSAVForUnitRule', without(UNIT, '<formula:unit/>')],
    [
      'xbrlfe:missingSAVForUnitRule',
      without(UNIT, '<formula:unit augment="false"><formula:multiplyBy/></formula:unit>'),
    ],
    ['xbrlfe:conflictingAspectRules', without('', CONCEPT)],
    // The concept is of durations.
    [
      'xbrlfe:conflictingAspectRules',
      without(
        PERIOD,
        `<formula:period><formula:instant ${XS} value="xs:date('2001-12-31')"/></formula:period>`,
      ),
    ],
    // A text has no unit.
    [
      'xbrlfe:conflictingAspectRules',
      without(CONCEPT, '<formula:concept><formula:qname>t:note</formula:qname></formula:concept>'),
    ],
    [
      'xbrlfe:unrecognisedAspectRule',
      { ...withRule('<formula:explicitDimension dimension="t:region"/>'), model: 'non-dimensional' },
    ],
    [
      'xbrlfe:illegalUseOfUncoveredQName',
      { attributes: 'source="formula:uncovered" implicitFiltering="false"' },
    ],
    ['xbrlfe:nonexistentSourceVariable', { attributes: 'source="absent"' }],
    ['xbrlfe:nonexistentSourceVariable', withRule('<formula:period source="g"/>')],
    // Nothing needs it.
    ['xbrlfe:nonexistentSourceVariable', { content: aspects(PERIOD, 'source="absent"') }],
    [
      'xbrlfe:missingSAVForExplicitDimensionRule',
      without('', '<formula:explicitDimension dimension="t:region"/>'),
    ],
    ['xbrlfe:missingSAVForTypedDimensionRule', without('', '<formula:typedDimension dimension="t:row"/>')],
    ['xbrlfe:badUsageOfExplicitDimensionRule', withRule('<formula:explicitDimension dimension="t:row"/>')],
    ['xbrlfe:badUsageOfTypedDimensionRule', withRule('<formula:typedDimension dimension="t:region"/>')],
    [
      'xbrlfe:badSubsequentOCCValue',
      withRule(
        '<formula:occFragments occ="segment"><xbrldi:explicitMember dimension="t:region">t:north</xbrldi:explicitMember></formula:occFragments>',
      ),
    ],
  ])('%s', (code, parts) => {
    expect(problemsIn(formula(parts), A, generalVariable('g', '1'))).toEqual([code]);
  });

  test('the concept is known where a filter on the source names it', () => {
    const rules = without(CONCEPT, '<formula:concept source="a"/>');
    const noUnit = { ...rules, content: (rules.content ?? '').replace(UNIT, '') };
    expect(problemsIn(formula(noUnit), A)).toEqual(['xbrlfe:missingUnitRule']);
    // A text has no unit, and its period is an instant.
    expect(problemsIn(formula(noUnit), factVariable('a', 'note'))).toEqual(['xbrlfe:conflictingAspectRules']);
    const now = `<formula:period><formula:instant ${XS} value="xs:date('2001-12-31')"/></formula:period>`;
    const ofText = { ...noUnit, content: noUnit.content.replace(PERIOD, now) };
    expect(problemsIn(formula(ofText), factVariable('a', 'note'))).toEqual([]);
  });

  test('a sequence is no source of all aspects', () => {
    expect(problemsIn(formula({ value: 'count($a)' }), SEQUENCE)).toEqual([
      'xbrlfe:defaultAspectValueConflicts',
    ]);
  });

  test('a source is not empty', () => {
    const empty = factVariable('a', 'total', 'bindAsSequence="true" fallbackValue="()"');
    const rules = without(PERIOD, '<formula:period source="a"/>');
    expect(problemsIn(formula({ ...rules, value: 'count($a)' }), empty)).toEqual([
      'xbrlfe:bindEmptySourceVariable',
    ]);
  });
});

describe('what goes wrong in an evaluation (Formula 1.0 §2.1.2.1)', () => {
  const shown = () => 'a fact';

  test('an aspect of a source that fell back', () => {
    const links = [
      formula({ value: '$a + $b' }),
      factVariable('a', 'total', 'fallbackValue="1"'),
      factVariable('b', 'part'),
    ];
    expect(made(shown, links, [fact('part', 1)])).toEqual(['xbrlfe:undefinedSAV']);
  });

  test('an aspect that no variable leaves uncovered', () => {
    const cover =
      '<acf:aspectCover xlink:type="resource" xlink:label="cover"><acf:aspect>period</acf:aspect></acf:aspectCover>';
    const links = [
      formula(withRule('<formula:period source="formula:uncovered"/>')),
      A,
      cover,
      filterArc('v-a', 'cover'),
    ];
    expect(made(shown, links, [fact('total', 1)])).toEqual(['xbrlfe:undefinedSAV']);
  });

  test('an aspect of a sequence that covers it', () => {
    const cover =
      '<acf:aspectCover xlink:type="resource" xlink:label="cover"><acf:aspect>period</acf:aspect></acf:aspectCover>';
    const rules = { ...without(PERIOD, '<formula:period source="a"/>'), value: 'count($a)' };
    const facts = [fact('total', 1), fact('total', 2, { period: '2002' })];
    expect(made(shown, [formula(rules), SEQUENCE], facts)).toEqual(['a fact', 'a fact']);
    expect(made(shown, [formula(rules), SEQUENCE, cover, filterArc('v-a', 'cover')], facts)).toEqual([
      'xbrlfe:sequenceSAVConflicts',
    ]);
  });

  test('a fallback value that a parameter makes empty', () => {
    const empty = factVariable('a', 'total', 'bindAsSequence="true" fallbackValue="subsequence((1, 2), $p)"');
    const given = '<variable:parameter xlink:type="resource" xlink:label="p" name="p" select="3"/>';
    const rules = { ...without(PERIOD, '<formula:period source="a"/>'), value: 'count($a)' };
    expect(made(shown, [formula(rules), empty, given], [fact('total', 1)])).toEqual([
      'xbrlfe:bindEmptySourceVariable',
    ]);
  });
});

describe('what is not supported says so', () => {
  const shown = () => 'a fact';

  test('a fraction', () => {
    const rules = withRule('<formula:concept><formula:qname>t:share</formula:qname></formula:concept>');
    expect(made(shown, [formula(rules), A], [fact('total', 1)])).toEqual(['formula:not-supported']);
  });

  test.each(['instance-variable', 'variables-scope'])('an arc %s', (arcrole) => {
    const other = formula().replaceAll('"rule"', '"other"');
    const to = arcrole === 'variables-scope' ? 'rule' : 'v-a';
    const own = factVariable('a', 'total');
    const ofOther = own
      .replaceAll('xlink:from="rule"', 'xlink:from="other"')
      .replaceAll('"v-a"', '"v-o"')
      .replaceAll('"f-a"', '"f-o"');
    const links = [formula(), own, other, ofOther, arc(`2010/${arcrole}`, 'other', to)];
    expect(made(shown, links, [fact('total', 1)])).toEqual(['formula:not-supported']);
  });
});
