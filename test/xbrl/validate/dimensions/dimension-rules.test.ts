import { describe, expect, test } from '@jest/globals';
import { factDimensions } from '../../../../src/xbrl/validate/dimensions/fact-dimensions.js';
import { dimensionallyValid } from '../../../../src/xbrl/validate/dimensions/rules/dimensionally-valid.js';
import { noDirectedCycle } from '../../../../src/xbrl/validate/dimensions/rules/no-directed-cycle.js';
import { noPolymorphism } from '../../../../src/xbrl/validate/dimensions/rules/no-polymorphism.js';
import { oneDefault } from '../../../../src/xbrl/validate/dimensions/rules/one-default.js';
import { targetRoleResolved } from '../../../../src/xbrl/validate/dimensions/rules/target-role-resolved.js';
import { typedDomainInDts } from '../../../../src/xbrl/validate/dimensions/rules/typed-domain-in-dts.js';
import { typedDomainRefOnDimension } from '../../../../src/xbrl/validate/dimensions/rules/typed-domain-ref-on-dimension.js';
import { item, linkbase, loc, schema } from '../../taxonomy/memory-source.js';
import {
  context,
  extendedLink,
  saidOfReport,
  saidOfTaxonomy,
  STANDARD,
  subjectOf,
} from '../xbrl21/rule-case.js';

const abstract = (name: string, head: string, attributes = '') =>
  item(name, `abstract="true" ${attributes}`).replace('xbrli:item', `xbrldt:${head}`);
const dimension = (name: string, attributes = '') => abstract(name, 'dimensionItem', attributes);

const NAMES = ['P', 'Q', 'Cube', 'Cube2', 'Axis', 'Other', 'Typed', 'Domain', 'M', 'N', 'O', 'D'];
const DECLARED = [
  ...['P', 'Q', 'Domain', 'M', 'N', 'O', 'D'].map((name) => item(name)),
  ...['Cube', 'Cube2'].map((name) => abstract(name, 'hypercubeItem')),
  ...['Axis', 'Other'].map((name) => dimension(name)),
  dimension('Typed', 'xbrldt:typedDomainRef="#t_Code"'),
  '<xs:element id="t_Code" name="Code" type="xs:string"/>',
].join('');

const arc = (arcrole: string, from: string, to: string, attributes = '') =>
  `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
const SCENARIO = 'xbrldt:contextElement="scenario"';
const SEGMENT = 'xbrldt:contextElement="segment"';
const to = (role: string) => `xbrldt:targetRole="${role}"`;

function link(arcs: readonly string[], role = STANDARD): string {
  const locators = NAMES.map((name) => loc(name, `http://x/t.xsd#t_${name}`));
  return extendedLink('definition', [...locators, ...arcs].join(''), role);
}

const explicit = (axis: string, member: string) =>
  `<xbrldi:explicitMember dimension="t:${axis}">t:${member}</xbrldi:explicitMember>`;
const typed = (axis: string, value = '1') =>
  `<xbrldi:typedMember dimension="t:${axis}"><t:Code>${value}</t:Code></xbrldi:typedMember>`;

const scenario = (content: string) => `<xbrli:scenario>${content}</xbrli:scenario>`;
const segment = (content: string) =>
  `<xbrli:identifier scheme="urn:s">1</xbrli:identifier><xbrli:segment>${content}</xbrli:segment>`;
const FACT = '<t:P contextRef="c">x</t:P>';

/** What a fact of P in a scenario with these values is told, the first words left out. */
function objections(content: string, links: string): string | undefined {
  const report = context('c', undefined, undefined, scenario(content)) + FACT;
  return withoutStart(saidOfReport(dimensionallyValid, report, { declared: DECLARED, links }));
}

/** The same of one in a segment. */
function objectionsInSegment(content: string, links: string): string | undefined {
  const report = context('c', undefined, segment(content)) + FACT;
  return withoutStart(saidOfReport(dimensionallyValid, report, { declared: DECLARED, links }));
}

function withoutStart(said: readonly string[]): string | undefined {
  const [first, ...others] = said;
  expect(others).toEqual([]);
  return first?.replace('t:P does not fit the dimensions of context “c”. ', '');
}

const CUBE = `Hypercube t:Cube (${STANDARD})`;
const MEMBERS = [arc('dimension-domain', 'Axis', 'Domain'), arc('domain-member', 'Domain', 'M')];
const ONE_AXIS = [arc('all', 'P', 'Cube', SCENARIO), arc('hypercube-dimension', 'Cube', 'Axis'), ...MEMBERS];

describe('a fact fits a hypercube', () => {
  test('with a member of the domain, be it a later one or its head', () => {
    expect(objections(explicit('Axis', 'M'), link(ONE_AXIS))).toBeUndefined();
    expect(objections(explicit('Axis', 'Domain'), link(ONE_AXIS))).toBeUndefined();
    expect(objections(explicit('Axis', 'N'), link(ONE_AXIS))).toBe(
      `${CUBE}: t:N is no allowed member of the dimension t:Axis.`,
    );
  });

  test('with a value of its typed dimension, whatever that is', () => {
    const links = link([arc('all', 'P', 'Cube', SCENARIO), arc('hypercube-dimension', 'Cube', 'Typed')]);
    expect(objections(typed('Typed', 'anything'), links)).toBeUndefined();
    expect(objections('', links)).toBe(`${CUBE}: the dimension t:Typed is missing.`);
  });

  test('with the value in the container that it asks for', () => {
    const inSegment = link(ONE_AXIS.map((each) => each.replace(SCENARIO, SEGMENT)));
    expect(objectionsInSegment(explicit('Axis', 'M'), inSegment)).toBeUndefined();
    expect(objectionsInSegment(explicit('Axis', 'M'), link(ONE_AXIS))).toBe(
      `${CUBE}: the dimension t:Axis stands in the wrong element (segment).`,
    );
    expect(objections(explicit('Axis', 'M'), inSegment)).toBe(
      `${CUBE}: the dimension t:Axis stands in the wrong element (scenario).`,
    );
  });

  test('without a value where the default is in the domain, and not where it is not', () => {
    const byDefault = arc('dimension-default', 'Axis', 'D');
    const withDefault = [...ONE_AXIS, byDefault];
    expect(objections('', link([...withDefault, arc('domain-member', 'Domain', 'D')]))).toBeUndefined();
    expect(objections('', link(withDefault))).toBe(
      `${CUBE}: the dimension t:Axis is missing, and its default member t:D is not allowed here.`,
    );
  });

  test.each([
    ['open', '', undefined],
    ['open, in so many words', 'xbrldt:closed="false"', undefined],
    ['closed', 'xbrldt:closed="true"', `${CUBE}: the dimension t:Other does not belong there.`],
    ['closed, in digits', 'xbrldt:closed=" 1 "', `${CUBE}: the dimension t:Other does not belong there.`],
  ])('with other dimensions besides where it is %s', (_, closed, expected) => {
    const links = link([
      arc('all', 'P', 'Cube', `${SCENARIO} ${closed}`),
      arc('hypercube-dimension', 'Cube', 'Axis'),
      ...MEMBERS,
    ]);
    expect(objections(explicit('Axis', 'M') + explicit('Other', 'N'), links)).toBe(expected);
  });

  test('with something else beside the dimensions where it is open', () => {
    expect(objections(`${explicit('Axis', 'M')}<t:Own/>`, link(ONE_AXIS))).toBeUndefined();
    const closed = link(ONE_AXIS.map((each) => each.replace(SCENARIO, `${SCENARIO} xbrldt:closed="true"`)));
    expect(objections(`${explicit('Axis', 'M')}<t:Own/>`, closed)).toBe(
      `${CUBE}: the element scenario holds something other than dimensions.`,
    );
  });

  test('not where it is closed and its container holds something else, whatever the other container holds', () => {
    const links = link([arc('all', 'P', 'Cube', `${SCENARIO} xbrldt:closed="true"`)]);
    const report = context('c', undefined, segment(explicit('Other', 'N')), scenario('<t:Own/>')) + FACT;
    expect(withoutStart(saidOfReport(dimensionallyValid, report, { declared: DECLARED, links }))).toBe(
      `${CUBE}: the element scenario holds something other than dimensions.`,
    );
  });

  test('whose arc does not say in which container, which is reported by itself', () => {
    const links = link(ONE_AXIS.map((each) => each.replace(SCENARIO, 'xbrldt:contextElement="both"')));
    expect(objections('', links)).toBeUndefined();
  });

  test('with a domain that begins in the role to which the arc to it leads', () => {
    const links =
      link([
        arc('all', 'P', 'Cube', SCENARIO),
        arc('hypercube-dimension', 'Cube', 'Axis'),
        arc('dimension-domain', 'Axis', 'Domain', to('urn:there')),
        arc('domain-member', 'Domain', 'N'),
      ]) + link([arc('domain-member', 'Domain', 'M')], 'urn:there');
    expect(objections(explicit('Axis', 'M'), links)).toBeUndefined();
    expect(objections(explicit('Axis', 'N'), links)).toBe(
      `${CUBE}: t:N is no allowed member of the dimension t:Axis.`,
    );
  });
});

describe('a fact that fits no hypercube', () => {
  const cubes = (...names: readonly string[]) =>
    names.map((name, index) =>
      link(
        [
          arc('all', 'P', name, SCENARIO),
          arc('hypercube-dimension', name, 'Axis'),
          ...(index === 0 ? [arc('hypercube-dimension', name, 'Other')] : []),
          ...MEMBERS,
        ],
        `urn:role:${name}`,
      ),
    );

  test('is told of the nearest miss first', () => {
    expect(objections('', cubes('Cube', 'Cube2').join(''))).toBe(
      'Hypercube t:Cube2 (urn:role:Cube2): the dimension t:Axis is missing. ' +
        'Hypercube t:Cube (urn:role:Cube): the dimension t:Axis is missing; the dimension t:Other is missing.',
    );
  });

  test('is told in Dutch too that a dimension stands elsewhere or is missing', () => {
    const report = context('c', undefined, segment(explicit('Axis', 'M'))) + FACT;
    const subject = subjectOf(report, {
      declared: DECLARED,
      links: link([...ONE_AXIS, arc('hypercube-dimension', 'Cube', 'Other')]),
    });
    expect([...dimensionallyValid.check(subject)].map(({ message }) => message.nl)).toEqual([
      `t:P past niet bij de dimensies van context “c”. ${CUBE}: dimensie t:Axis staat in het verkeerde element (segment); dimensie t:Other ontbreekt.`,
    ]);
  });

  test('is told of a hypercube that the report has no prefix for as its schema calls it', () => {
    const own = `<xs:import namespace="urn:s" schemaLocation="s.xsd"/>${item('P')}`;
    const other = schema('urn:s', abstract('Cube', 'hypercubeItem').replaceAll('t_', 's_')).replace(
      'xmlns:t=',
      'xmlns:s=',
    );
    const links = extendedLink(
      'definition',
      loc('P', '#t_P') +
        loc('Cube', 's.xsd#s_Cube') +
        arc('all', 'P', 'Cube', `${SCENARIO} xbrldt:closed="true"`),
    );
    const report = context('c', undefined, undefined, scenario('<t:Own/>')) + FACT;
    const sources = { declared: own, links, documents: { 'http://x/s.xsd': other } };
    expect(withoutStart(saidOfReport(dimensionallyValid, report, sources))).toBe(
      `Hypercube s:Cube (${STANDARD}): the element scenario holds something other than dimensions.`,
    );
  });

  test.each([
    ['names a dimension twice', explicit('Other', 'M') + explicit('Other', 'N')],
    ['names a dimension that is none', explicit('M', 'N')],
    ['gives an explicit dimension a typed value', typed('Other')],
    ['gives a typed dimension a member', explicit('Typed', 'M')],
    ['gives a member that is not declared', explicit('Other', 'Nobody')],
  ])('is not judged where its context %s', (_, content) => {
    expect(objections(content, link(ONE_AXIS))).toBeUndefined();
  });

  test('is each fact by itself: by its member, and by the container of that', () => {
    const contexts = [
      context('a', undefined, undefined, scenario(explicit('Axis', 'M'))),
      context('b', undefined, undefined, scenario(explicit('Axis', 'N'))),
      context('d', undefined, segment(explicit('Axis', 'M'))),
    ];
    const facts = ['a', 'b', 'd'].map((id) => `<t:P contextRef="${id}">x</t:P>`);
    const said = saidOfReport(dimensionallyValid, [...contexts, ...facts].join(''), {
      declared: DECLARED,
      links: link(ONE_AXIS),
    });
    expect(said.map((text) => /context “(.)”/.exec(text)?.[1])).toEqual(['b', 'd']);
  });

  test('is judged by the order of dimensions in no context', () => {
    const links = link([...ONE_AXIS, arc('hypercube-dimension', 'Cube', 'Typed')]);
    expect(objections(explicit('Axis', 'M') + typed('Typed'), links)).toBeUndefined();
    expect(objections(typed('Typed') + explicit('Axis', 'M'), links)).toBeUndefined();
  });

  test('is not a fact without a context, nor one of an item without hypercubes', () => {
    const report = `${context('c')}<t:P contextRef="lost">x</t:P><t:Q contextRef="c">x</t:Q>`;
    expect(saidOfReport(dimensionallyValid, report, { declared: DECLARED, links: link(ONE_AXIS) })).toEqual(
      [],
    );
  });
});

test('of a dimension that a context states twice the first value counts', () => {
  const content = scenario(explicit('Axis', 'M') + explicit('Axis', 'N'));
  const { instance, taxonomy } = subjectOf(context('c', undefined, undefined, content) + FACT, {
    declared: DECLARED,
    links: link([arc('dimension-default', 'Axis', 'D')]),
  });
  expect(instance.items.map((fact) => factDimensions(fact, taxonomy))).toEqual([
    [
      {
        dimension: '{urn:t}Axis',
        member: expect.objectContaining({ kind: 'explicit', member: '{urn:t}M' }),
        isDefault: false,
      },
    ],
  ]);
});

describe('a primary item', () => {
  const said = (arcs: readonly string[]) =>
    saidOfTaxonomy(noPolymorphism, { declared: DECLARED, links: link(arcs) });
  const IS_MEMBER = (name: string) =>
    `t:${name} is a primary item of the hypercube t:Cube and at the same time a member of its dimension t:Axis.`;

  test.each([
    ['where it has the hypercube', arc('domain-member', 'Domain', 'P'), 'P'],
    ['where it inherits it', arc('domain-member', 'P', 'M'), 'M'],
  ])('is no member of a domain %s', (_, more, name) => {
    expect(said([...ONE_AXIS, more])).toEqual([IS_MEMBER(name)]);
  });

  test('is no member of a domain that has fewer members than the hypercube has items', () => {
    const inheritors = ['Q', 'N', 'M', 'O'].map((name) => arc('domain-member', 'P', name));
    expect(said([...ONE_AXIS, ...inheritors])).toEqual([IS_MEMBER('M')]);
  });

  test('may be a member that may not be used', () => {
    expect(said([...ONE_AXIS, arc('domain-member', 'Domain', 'P', 'xbrldt:usable="false"')])).toEqual([]);
  });
});

test('a domain that runs in a circle is reported once, whichever hypercubes have it', () => {
  const links = link([
    ...ONE_AXIS,
    arc('all', 'P', 'Cube2', SCENARIO),
    arc('hypercube-dimension', 'Cube2', 'Axis'),
    arc('domain-member', 'M', 'Domain'),
  ]);
  expect(saidOfTaxonomy(noDirectedCycle, { declared: DECLARED, links })).toEqual([
    'The domain of the dimension t:Axis runs in a circle: from t:M back to t:Domain.',
  ]);
});

describe('the default of a dimension', () => {
  const said = (second: string) =>
    saidOfTaxonomy(oneDefault, {
      declared: DECLARED,
      links:
        link([arc('dimension-default', 'Axis', 'D')], 'urn:one') +
        link([arc('dimension-default', 'Axis', second)], 'urn:two'),
    });

  test('may be stated in two roles, but is one', () => {
    expect(said('D')).toEqual([]);
    expect(said('M')).toEqual(['Dimension t:Axis has more than one default member: t:D and t:M.']);
  });
});

describe('a target role', () => {
  const roleRef = (uri: string) =>
    `<link:roleRef roleURI="${uri}" xlink:type="simple" xlink:href="t.xsd#role"/>`;
  const there = link([arc('domain-member', 'Domain', 'M', to('urn:there'))]);
  const ASTRAY =
    'The role “urn:there” that an arc leads on to (xbrldt:targetRole) has no roleRef in this linkbase.';

  test.each([
    ['has a roleRef in its linkbase', roleRef('urn:there') + there, []],
    ['is missed there otherwise', roleRef('urn:other') + there, [ASTRAY]],
    ['needs none where it is the standard role', link([arc('all', 'P', 'Cube', to(STANDARD))]), []],
  ])('%s', (_, links, expected) => {
    expect(saidOfTaxonomy(targetRoleResolved, { declared: DECLARED, links })).toEqual(expected);
  });

  test('is missed where the roleRef stands in another linkbase', () => {
    const other = { 'http://x/l.xml': linkbase(there) };
    const reference =
      '<xs:annotation><xs:appinfo><link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="l.xml"/></xs:appinfo></xs:annotation>';
    const sources = { declared: reference + DECLARED, links: roleRef('urn:there'), documents: other };
    expect(saidOfTaxonomy(targetRoleResolved, sources)).toEqual([ASTRAY]);
  });
});

describe('the reference of a typed dimension', () => {
  const said = (rule: typeof typedDomainInDts, declared: string) =>
    saidOfTaxonomy(rule, {
      declared,
      documents: { 'http://x/out.xsd': schema('urn:o', '<xs:element id="o" name="o"/>') },
    });
  const refers = (href: string) => dimension('Axis', `xbrldt:typedDomainRef="${href}"`);
  const CODE = '<xs:element id="t_Code" name="Code" type="xs:string"/>';

  test.each([
    ['into its own schema', `${refers('#t_Code')}${CODE}`],
    ['to nothing in its own schema, which is reported by itself', refers('#t_None')],
    ['without a fragment, likewise', refers('out.xsd')],
  ])('may lead %s', (_, declared) => {
    expect(said(typedDomainInDts, declared)).toEqual([]);
  });

  test('may not lead out of the taxonomy', () => {
    expect(said(typedDomainInDts, refers('out.xsd#o'))).toEqual([
      'The reference of dimension t:Axis to its values (“out.xsd#o”) leads to a schema outside the taxonomy.',
    ]);
  });

  test('may not stand on an element that is no dimension', () => {
    const element = '<xs:element id="t_Code" name="Code" type="xs:string" xbrldt:typedDomainRef="#t_Code"/>';
    expect(said(typedDomainRefOnDimension, element + refers('#t_Code'))).toEqual([
      't:Code has xbrldt:typedDomainRef but is no dimension.',
    ]);
  });

  test('on a reference to a declaration is told with its name as it is written', () => {
    const type = (reference: string) =>
      `<xs:complexType name="T"><xs:sequence>${reference}</xs:sequence></xs:complexType>`;
    const reference = '<xs:element ref="t:Code" xbrldt:typedDomainRef="#t_Code"/>';
    expect(said(typedDomainRefOnDimension, type(reference))).toEqual([
      't:Code has xbrldt:typedDomainRef but is no dimension.',
    ]);
  });
});
