import { describe, expect, test } from '@jest/globals';
import type { OutputFact } from '../../../../../src/xbrl/validate/formula/formulas/output-fact.js';
import { elementText } from '../../../../../src/xbrl/validate/formula/formulas/element-text.js';
import { fact, factVariable, filterArc } from '../formula-case.js';
import { context, duration, instant, money } from '../filters/filter-case.js';
import { aspects, formula, made } from './formula-output-case.js';

const A = factVariable('a', 'total');
const B = factVariable('b', 'part');
const FACTS = [fact('total', 2), fact('part', 3)];
const rule = (content: string, attributes?: string) => [
  formula({ content: aspects(content), ...(attributes !== undefined && { attributes }) }),
  A,
  B,
];

describe('value and accuracy rules (Formula 1.0 §2.1.1)', () => {
  const value = ({ item }: OutputFact) => (item.isNil ? 'nil' : item.value);
  const accuracy = ({ item: { decimals, precision } }: OutputFact) => [decimals, precision];

  test.each([
    ['$a + $b', '5'],
    ['1.1 + 2.2', '3.3'],
    ['1e6', '1000000'],
    ['()', 'nil'],
    ['$a, $b', 'xbrlfe:nonSingletonOutputValue'],
  ])('%s gives %s', (expression, expected) => {
    expect(made(value, [formula({ value: expression }), A, B], FACTS)).toEqual([expected]);
  });

  test.each([
    ['', [undefined, '0']],
    ['<formula:decimals>1 - 3</formula:decimals>', ['-2', undefined]],
    ["<formula:precision>'INF'</formula:precision>", [undefined, 'INF']],
    ['<formula:decimals>1.5</formula:decimals>', 'formula:expression-failed'],
  ])('%s states its accuracy', (content, expected) => {
    expect(made(accuracy, [formula({ content }), A], FACTS)).toEqual([expected]);
  });

  test('a text states none', () => {
    const content =
      '<formula:decimals>0</formula:decimals>' +
      aspects('<formula:concept><formula:qname>t:note</formula:qname></formula:concept>');
    expect(made(accuracy, [formula({ content }), A], FACTS)).toEqual([[undefined, undefined]]);
  });
});

describe('the concept rule (Formula 1.0 §2.1.2.3)', () => {
  const concept = ({ name }: OutputFact) => name;
  test.each([
    ['that of the source', '', '{http://t}total'],
    [
      'a name',
      '<formula:concept><formula:qname>t:other</formula:qname></formula:concept>',
      '{http://t}other',
    ],
    [
      'a computed name',
      "<formula:concept><formula:qnameExpression>QName('http://t', 'other')</formula:qnameExpression></formula:concept>",
      '{http://t}other',
    ],
    ['a source of its own', '<formula:concept source="b"/>', '{http://t}part'],
    [
      'a tuple',
      '<formula:concept><formula:qname>t:box</formula:qname></formula:concept>',
      'xbrlfe:missingConceptRule',
    ],
  ])('%s', (_what, content, expected) => {
    expect(made(concept, rule(content), FACTS)).toEqual([expected]);
  });
});

describe('the entity rule (Formula 1.0 §2.1.2.4)', () => {
  const entity = ({ context: { entity: found } }: OutputFact) => [found?.scheme, found?.identifier];
  test.each([
    ['that of the source', '', ['http://s', 'me']],
    ['an identifier of its scheme', '<formula:entityIdentifier value="\'you\'"/>', ['http://s', 'you']],
    [
      'both',
      "<formula:entityIdentifier scheme=\"'http://o'\" value=\"concat('y', 'ou')\"/>",
      ['http://o', 'you'],
    ],
  ])('%s', (_what, content, expected) => {
    expect(made(entity, rule(content), FACTS)).toEqual([expected]);
  });
});

describe('the period rule (Formula 1.0 §2.1.2.5)', () => {
  const period = ({ context: { period: found } }: OutputFact) => found;
  const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
  test.each([
    ['that of the source', '', { kind: 'duration', start: '2001-01-01', end: '2001-12-31' }],
    ['for ever', '<formula:period><formula:forever/></formula:period>', { kind: 'forever' }],
    [
      'a date',
      `<formula:concept><formula:qname>t:cash</formula:qname></formula:concept><formula:period><formula:instant ${XS} value="xs:date('2003-02-01')"/></formula:period>`,
      { kind: 'instant', instant: '2003-02-01' },
    ],
    [
      'another end',
      `<formula:period><formula:duration ${XS} end="xs:dateTime('2001-07-01T00:00:00')"/></formula:period>`,
      { kind: 'duration', start: '2001-01-01', end: '2001-07-01T00:00:00' },
    ],
    ['no date', '<formula:period><formula:duration end="5"/></formula:period>', 'formula:expression-failed'],
  ])('%s', (_what, content, expected) => {
    expect(made(period, rule(content), FACTS)).toEqual([expected]);
  });

  test('an instant that the source does not have', () => {
    const content =
      '<formula:concept><formula:qname>t:cash</formula:qname></formula:concept><formula:period><formula:instant/></formula:period>';
    expect(made(period, rule(content), FACTS)).toEqual(['xbrlfe:undefinedSAV']);
  });
});

describe('the unit rule (Formula 1.0 §2.1.2.8)', () => {
  const unit = ({ unit: found }: OutputFact) => found && [found.unit.numerators, found.unit.denominators];
  const EUR = '{http://www.xbrl.org/2003/iso4217}EUR';
  const day = "measure=\"QName('http://t', 'day')\"";
  const euro = "measure=\"QName('http://www.xbrl.org/2003/iso4217', 'EUR')\"";
  test.each([
    ['that of the source', '', [[EUR], []]],
    ['divided', `<formula:unit><formula:divideBy ${day}/></formula:unit>`, [[EUR], ['{http://t}day']]],
    [
      'replaced',
      `<formula:unit augment="false"><formula:multiplyBy ${day}/></formula:unit>`,
      [['{http://t}day'], []],
    ],
    [
      'multiplied by that of a fact',
      '<formula:unit><formula:multiplyBy source="b"/></formula:unit>',
      [[EUR, EUR], []],
    ],
    [
      'cancelled one by one',
      `<formula:unit><formula:multiplyBy source="b"/><formula:divideBy ${euro}/></formula:unit>`,
      [[EUR], []],
    ],
    [
      'cancelled to nothing',
      '<formula:unit><formula:divideBy source="b"/></formula:unit>',
      [['{http://www.xbrl.org/2003/instance}pure'], []],
    ],
  ])('%s', (_what, content, expected) => {
    expect(made(unit, rule(content), FACTS)).toEqual([expected]);
  });

  test('a source without a unit gives none', () => {
    const links = [
      formula({
        value: '1',
        content: aspects('<formula:concept><formula:qname>t:part</formula:qname></formula:concept>'),
      }),
      factVariable('a', 'note'),
    ];
    expect(made(unit, links, [fact('note', 'words')])).toEqual(['xbrlfe:missingUnitRule']);
  });

  test('a text has no unit', () => {
    const content = aspects('<formula:concept><formula:qname>t:note</formula:qname></formula:concept>');
    expect(made(unit, [formula({ content }), A], FACTS)).toEqual([undefined]);
  });
});

describe('dimension rules (Formula 1.0 §2.1.2.6)', () => {
  const dimensions = ({ context: { dimensions: found } }: OutputFact) =>
    found.map(({ dimension, member }) => [
      dimension,
      member.kind === 'explicit' ? member.member : member.value,
    ]);
  const facts = [fact('total', 2, { region: 'north', row: 'x' })];
  const [REGION, ROW] = ['{http://t}region', '{http://t}row'];
  const dimension = (kind: string, name: string, content = '', attributes = '') =>
    `<formula:${kind}Dimension dimension="t:${name}" ${attributes}>${content}</formula:${kind}Dimension>`;
  test.each([
    [
      'those of the source',
      '',
      [
        [REGION, '{http://t}north'],
        [ROW, 'x'],
      ],
    ],
    ['one left out', dimension('explicit', 'region', '<formula:omit/>'), [[ROW, 'x']]],
    ['a typed one left out', dimension('typed', 'row', '<formula:omit/>'), [[REGION, '{http://t}north']]],
    [
      'a member',
      dimension(
        'explicit',
        'region',
        '<formula:member><formula:qname>t:south</formula:qname></formula:member>',
      ),
      [
        [REGION, '{http://t}south'],
        [ROW, 'x'],
      ],
    ],
    [
      'the default member, which is not reported',
      dimension(
        'explicit',
        'region',
        "<formula:member><formula:qnameExpression>QName('http://t', 'all')</formula:qnameExpression></formula:member>",
      ),
      [[ROW, 'x']],
    ],
    [
      'a value',
      dimension('typed', 'row', '<formula:value><t:line>y</t:line></formula:value>'),
      [
        [REGION, '{http://t}north'],
        [ROW, 'y'],
      ],
    ],
    [
      'a value that is found',
      dimension('typed', 'row', '<formula:xpath>//t:line</formula:xpath>'),
      [
        [REGION, '{http://t}north'],
        [ROW, 'x'],
      ],
    ],
    [
      'no node',
      dimension('typed', 'row', '<formula:xpath>5</formula:xpath>'),
      'xbrlfe:wrongXpathResultForTypedDimensionRule',
    ],
  ])('%s', (_what, content, expected) => {
    expect(made(dimensions, [formula({ content: aspects(content) }), A], facts)).toEqual([expected]);
  });

  test('formula:uncovered takes each from whatever variable leaves it open', () => {
    const cover =
      '<acf:aspectCover xlink:type="resource" xlink:label="cover"><acf:dimension><acf:qname>t:row</acf:qname></acf:dimension></acf:aspectCover>';
    const links = [
      formula({
        value: '1',
        attributes: 'source="formula:uncovered"',
        content: aspects('<formula:concept source="a"/>'),
      }),
      A,
      B,
      cover,
      filterArc('v-a', 'cover'),
    ];
    const two = [fact('total', 2, { row: 'x' }), fact('part', 3, { row: 'y' })];
    expect(made(dimensions, links, two)).toEqual([[[ROW, 'y']]]);
  });
});

describe('rules for segment and scenario (Formula 1.0 §2.1.2.7)', () => {
  const segment = ({ context: found }: OutputFact) =>
    found.segment?.children.map((child) =>
      typeof child === 'string' ? child : elementText(child).replace(/ xmlns:?\w*="[^"]*"/g, ''),
    );
  const facts = [
    context('c', duration('2001-01-01', '2001-12-31'), {
      segment: '<xbrli:segment><t:line>one</t:line></xbrli:segment>',
    }),
    money('total', 'c', '2'),
  ];
  const one = '<t:line>one</t:line>';
  test.each([
    ['that of the source', '', [one]],
    ['emptied', '<formula:occEmpty occ="segment"/>', undefined],
    [
      'added to',
      '<formula:occFragments occ="segment"><t:more a="1"/></formula:occFragments>',
      [one, '<t:more a="1"/>'],
    ],
    [
      'replaced',
      '<formula:occEmpty occ="segment"/><formula:occFragments occ="segment"><t:more/></formula:occFragments>',
      ['<t:more/>'],
    ],
    [
      'what is found',
      '<formula:occEmpty occ="segment"/><formula:occXpath occ="segment" select="//t:line"/>',
      [one],
    ],
    ['of the scenario', '<formula:occFragments occ="scenario"><t:more/></formula:occFragments>', [one]],
  ])('%s', (_what, content, expected) => {
    const links = [formula({ model: 'non-dimensional', content: aspects(content) }), A];
    expect(made(segment, links, facts)).toEqual([expected]);
  });

  test('sets no dimension in the dimensional aspect model', () => {
    const found = '<formula:occXpath occ="segment" select="//xbrldi:typedMember"/>';
    expect(
      made(segment, rule(found), [fact('total', 2, { row: 'x' }), fact('part', 1, { row: 'x' })]),
    ).toEqual(['xbrlfe:badSubsequentOCCValue']);
  });
});

test('a formula makes a fact of each evaluation', () => {
  const facts = [
    ...FACTS,
    fact('total', 7, { period: '2002' }),
    fact('part', 8, { period: '2002' }),
    context('i', instant('2001-12-31')),
  ];
  expect(made(({ item }) => item.value, [formula({ value: '$a * $b' }), A, B], facts)).toEqual(['6', '56']);
});
