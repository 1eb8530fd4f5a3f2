import { describe, expect, test } from '@jest/globals';
import { evaluate } from './registry-report.js';

const e = (local: string): string => `QName('http://example.org/e', 'e:${local}')`;
const xbrli = (local: string): string => `QName('http://www.xbrl.org/2003/instance', 'xbrli:${local}')`;
const TREE = "'http://example.org/role/tree'";
const LINK = "'http://www.xbrl.org/2003/role/link'";
const CHILD = "'http://www.xbrl.org/2003/arcrole/parent-child'";
const SUM = "'http://www.xbrl.org/2003/arcrole/summation-item'";
const LIKES = "'http://example.org/arcrole/likes'";

const cases = (rows: readonly (readonly [expression: string, expected: string])[]): void => {
  test.each(rows)('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
};

describe('classes of items', () => {
  cases([
    [`xfi:is-numeric(${e('cash')})`, 'true'],
    [`xfi:is-numeric(${e('part')})`, 'true'],
    [`xfi:is-numeric(${e('name')})`, 'false'],
    [`xfi:is-numeric(${e('row')})`, 'false'],
    [`xfi:is-numeric(${e('unknown')})`, 'false'],
    [`xfi:is-non-numeric(${e('name')})`, 'true'],
    [`xfi:is-non-numeric(${e('part')})`, 'false'],
    [`xfi:is-non-numeric(${e('row')})`, 'false'],
    [`xfi:is-fraction(${e('part')})`, 'true'],
    [`xfi:is-fraction(${e('cash')})`, 'false'],
  ]);
});

describe('concepts', () => {
  cases([
    [`xfi:concept-balance(${e('cash')})`, 'debit'],
    [`xfi:concept-balance(${e('sales')})`, 'credit'],
    [`xfi:concept-balance(${e('name')}) eq ''`, 'true'],
    [`xfi:concept-balance(${e('unknown')})`, 'xfie:invalidConceptQName'],
    [`xfi:concept-period-type(${e('cash')})`, 'instant'],
    [`xfi:concept-period-type(${e('sales')})`, 'duration'],
    [`xfi:concept-custom-attribute(${e('cash')}, ${e('weightClass')})`, 'integer 7'],
    [`xfi:concept-custom-attribute(${e('sales')}, ${e('weightClass')})`, ''],
    [`xfi:concept-custom-attribute(${e('unknown')}, ${e('weightClass')})`, 'xfie:invalidConceptQName'],
    [`xfi:concept-data-type(${e('cash')})`, 'QName amountType'],
    [`xfi:concept-data-type(${e('cash')}) eq ${e('amountType')}`, 'true'],
    [`xfi:concept-data-type(${e('flags')})`, ''],
    [`xfi:concept-data-type(${e('unknown')})`, 'xfie:invalidConceptQName'],
    [`xfi:concept-data-type-derived-from(${e('cash')}, ${xbrli('monetaryItemType')})`, 'true'],
    [`xfi:concept-data-type-derived-from(${e('cash')}, xs:QName('xs:decimal'))`, 'true'],
    [`xfi:concept-data-type-derived-from(${e('cash')}, ${e('amountType')})`, 'true'],
    [`xfi:concept-data-type-derived-from(${e('cash')}, ${xbrli('stringItemType')})`, 'false'],
    [`xfi:concept-data-type-derived-from(${e('unknown')}, ${e('amountType')})`, 'xfie:invalidConceptQName'],
    [`xfi:concept-substitutions(${e('special')})`, 'QName e:sales, QName item'],
    [`xfi:concept-substitutions(${e('row')}) eq ${xbrli('tuple')}`, 'true'],
    [`xfi:concept-substitutions(${e('unknown')})`, 'xfie:invalidConceptQName'],
  ]);
});

describe('dimension values of items', () => {
  const NS = "'http://example.org/e'";
  cases([
    [`xfi:fact-has-explicit-dimension(id('s6'), ${e('Region')})`, 'true'],
    [`xfi:fact-has-explicit-dimension(id('s7'), ${e('Region')})`, 'true'],
    // The default member is present where nothing is written.
    [`xfi:fact-has-explicit-dimension(id('n1'), ${e('Region')})`, 'true'],
    [`xfi:fact-has-explicit-dimension(id('n1'), ${e('Other')})`, 'false'],
    [`xfi:fact-has-explicit-dimension(id('s8'), ${e('Code')})`, 'false'],
    [`xfi:fact-has-explicit-dimension(id('n1'), ${e('sales')})`, 'xfie:invalidExplicitDimensionQName'],
    [`xfi:fact-has-explicit-dimension(id('n1'), ${e('unknown')})`, 'xfie:invalidExplicitDimensionQName'],
    [`xfi:fact-has-explicit-dimension(id('r1'), ${e('Region')})`, 'err:XPTY0004'],
    [`xfi:fact-has-typed-dimension(id('s8'), ${e('Code')})`, 'true'],
    [`xfi:fact-has-typed-dimension(id('s6'), ${e('Code')})`, 'false'],
    [`xfi:fact-has-typed-dimension(id('s6'), ${e('Region')})`, 'xfie:invalidTypedDimensionQName'],
    [`xfi:fact-has-explicit-dimension-value(id('s6'), ${e('Region')}, ${e('NL')})`, 'true'],
    [`xfi:fact-has-explicit-dimension-value(id('s6'), ${e('Region')}, ${e('BE')})`, 'false'],
    [`xfi:fact-has-explicit-dimension-value(id('s1'), ${e('Region')}, ${e('World')})`, 'true'],
    [
      `xfi:fact-has-explicit-dimension-value(id('s1'), ${e('sales')}, ${e('World')})`,
      'xfie:invalidExplicitDimensionQName',
    ],
    [`xfi:fact-explicit-dimension-value(id('s6'), ${e('Region')})`, 'QName e:NL'],
    [`xfi:fact-explicit-dimension-value(id('s1'), ${e('Region')})`, 'QName e:World'],
    [`xfi:fact-explicit-dimension-value(id('s1'), ${e('Other')})`, ''],
    [`xfi:fact-explicit-dimension-value(id('s1'), ${e('Code')})`, 'xfie:invalidExplicitDimensionQName'],
    [`xfi:fact-explicit-dimension-value(id('s6'), ${e('Region')}) eq QName(${NS}, 'NL')`, 'true'],
    [`xfi:fact-typed-dimension-value(id('s8'), ${e('Code')})/@dimension/string()`, 'e:Code'],
    [`xfi:fact-typed-dimension-value(id('s8'), ${e('Code')})/e:code + 1`, 'integer 8'],
    [`xfi:fact-typed-dimension-value(id('s6'), ${e('Code')})`, ''],
    [`xfi:fact-typed-dimension-value(id('s6'), ${e('Region')})`, 'xfie:invalidTypedDimensionQName'],
    [`xfi:fact-typed-dimension-simple-value(id('s9'), ${e('Code')})`, 'integer 7'],
    [`xfi:fact-typed-dimension-simple-value(id('s6'), ${e('Code')})`, ''],
    // Nil has no value; whether there is one says xfi:fact-has-typed-dimension.
    [`xfi:fact-typed-dimension-simple-value(id('s11'), ${e('Code')})`, ''],
    [`xfi:fact-typed-dimension-simple-value(id('s12'), ${e('Box')})`, 'err:FOTY0012'],
    [`xfi:fact-typed-dimension-simple-value(id('s12'), ${e('Region')})`, 'xfie:invalidTypedDimensionQName'],
    ["xfi:fact-explicit-dimensions(id('s6'))", 'QName e:Region'],
    ["xfi:fact-explicit-dimensions(id('s8'))", 'QName e:Region'],
    ["xfi:fact-typed-dimensions(id('s8'))", 'QName e:Code'],
    ["xfi:fact-typed-dimensions(id('s6'))", ''],
    [`xfi:fact-dimension-s-equal2(id('s6'), id('s7'), ${e('Region')})`, 'true'],
    [`xfi:fact-dimension-s-equal2(id('s6'), id('s1'), ${e('Region')})`, 'false'],
    [`xfi:fact-dimension-s-equal2(id('s1'), id('s8'), ${e('Region')})`, 'true'],
    // 7 and 07 are the same integer.
    [`xfi:fact-dimension-s-equal2(id('s8'), id('s9'), ${e('Code')})`, 'true'],
    [`xfi:fact-dimension-s-equal2(id('s8'), id('s10'), ${e('Code')})`, 'false'],
    [`xfi:fact-dimension-s-equal2(id('s8'), id('s6'), ${e('Code')})`, 'false'],
    [`xfi:fact-dimension-s-equal2(id('s1'), id('s6'), ${e('Code')})`, 'true'],
    [`xfi:fact-dimension-s-equal2(id('s1'), id('s6'), ${e('sales')})`, 'false'],
    [`xfi:dimension-default(${e('Region')})`, 'QName e:World'],
    [`xfi:dimension-default(${e('Other')})`, ''],
    [`xfi:dimension-default(${e('sales')})`, 'xfie:invalidDimensionQName'],
  ]);
});

describe('members by their place', () => {
  const members = (member: string, role: string, arcrole: string, axis: string): string =>
    `xfi:filter-member-network-selection(${e('Region')}, ${e(member)}, ${role}, ${arcrole}, '${axis}')`;
  const DOMAIN = "'http://xbrl.org/int/dim/arcrole/domain-member'";
  const sorted = (expression: string): string =>
    `string-join(for $n in ${expression} return local-name-from-QName($n), ' ')`;
  const drs = (primary: string, member: string, role: string, axis: string): string =>
    sorted(
      `xfi:filter-member-DRS-selection(${e('Region')}, ${e(primary)}, ${e(member)}, ${role}, '${axis}')`,
    );

  cases([
    [sorted(members('World', LINK, DOMAIN, 'child')), 'Europe Asia'],
    [sorted(members('Europe', LINK, DOMAIN, 'child-or-self')), 'NL BE Europe'],
    [`count(${members('World', LINK, DOMAIN, 'descendant')})`, 'integer 4'],
    [`count(${members('World', LINK, DOMAIN, 'descendant-or-self')})`, 'integer 5'],
    [sorted(members('NL', LINK, DOMAIN, 'descendant')), ''],
    [sorted(members('NL', LINK, DOMAIN, 'descendant-or-self')), 'NL'],
    // Mars is liked, but no member of the dimension; likings may go round.
    [sorted(members('Europe', TREE, LIKES, 'descendant')), 'Asia Europe'],
    [sorted(members('NL', TREE, LIKES, 'descendant-or-self')), ''],
    [sorted(members('World', LINK, DOMAIN, 'sideways')), ''],
    [
      `xfi:filter-member-network-selection(${e('sales')}, ${e('NL')}, ${LINK}, ${DOMAIN}, 'child')`,
      'xfie:invalidDimensionQName',
    ],
    [drs('sales', 'World', TREE, 'DRS-child'), 'Europe Asia'],
    [drs('sales', 'Europe', "''", 'DRS-descendant'), 'NL BE'],
    [
      `count(xfi:filter-member-DRS-selection(${e('Region')}, ${e('sales')}, ${e('World')}, (), 'DRS-descendant'))`,
      'integer 4',
    ],
    // special inherits the hypercube of sales; name has none.
    [drs('special', 'Europe', TREE, 'DRS-child'), 'NL BE'],
    [drs('name', 'Europe', TREE, 'DRS-child'), ''],
    [drs('sales', 'Europe', LINK, 'DRS-child'), ''],
    [drs('sales', 'Europe', TREE, 'child'), ''],
    [drs('row', 'Europe', TREE, 'DRS-child'), 'xfie:invalidPrimaryItemConceptQName'],
    [drs('Region', 'Europe', TREE, 'DRS-child'), 'xfie:invalidPrimaryItemConceptQName'],
  ]);
});

describe('labels, definitions and footnotes', () => {
  const label = (...args: readonly string[]): string =>
    `xfi:concept-label(${[e('sales'), ...args].join(', ')})`;
  cases([
    [label("''", "''", "'en'"), 'Sales'],
    [label('()', '()', "'nl'"), 'Omzet'],
    [label("''", "''", "'en-GB'"), 'Sales'],
    [label("''", "''", "'EN'"), 'Sales'],
    [label("''", "'http://www.xbrl.org/2003/role/terseLabel'", "'en'"), 'S'],
    [label(TREE, "''", "'en'"), 'Sales in the tree'],
    [label("''", "''", "'fr'"), ''],
    [label("''", "''", "'en'", '.'), 'Sales'],
    [label("''", "''", "'en'", "id('s1')"), 'err:XPTY0004'],
    [`xfi:concept-label(${e('unknown')}, '', '', 'en') eq ''`, 'true'],
    [`xfi:role-definition(${TREE})`, 'A tree'],
    [`xfi:role-definition(${TREE}, .)`, 'A tree'],
    ["xfi:role-definition('http://example.org/role/bare')", ''],
    ["xfi:role-definition('http://example.org/role/none')", ''],
    [`xfi:arcrole-definition(${LIKES})`, 'One likes the other'],
    [`xfi:arcrole-definition(${LIKES}, .)`, 'One likes the other'],
    ["xfi:arcrole-definition('http://example.org/arcrole/none')", ''],
    ["xfi:fact-footnotes(id('s1'), '', '', '', 'en')", 'First, Second'],
    ["xfi:fact-footnotes(id('s1'), (), (), (), 'nl')", 'Eerste'],
    ["xfi:fact-footnotes(id('s2'), '', '', '', 'en-US')", 'Second'],
    ["xfi:fact-footnotes(id('s1'), 'http://example.org/role/notes', '', '', 'en')", 'Elsewhere'],
    ["xfi:fact-footnotes(id('s1'), '', '', '', 'en', .)", 'First, Second'],
    ["xfi:fact-footnotes(id('s3'), '', '', '', 'en')", ''],
    ["xfi:fact-footnotes(id('s1'), '', 'http://example.org/arcrole/none', '', 'en')", ''],
  ]);
});

describe('relationships between concepts', () => {
  const find = (...args: readonly string[]): string => `xfi:concept-relationships(${args.join(', ')})`;
  const to = (expression: string): string =>
    `string-join(for $r in ${expression} return local-name-from-QName(xfi:relationship-to-concept($r)), ' ')`;
  const from = (expression: string): string =>
    `string-join(for $r in ${expression} return local-name-from-QName(xfi:relationship-from-concept($r)), ' ')`;
  const ROOT = "QName('http://www.xbrl.org/2008/function/instance', 'root')";
  const link = (local: string): string => `QName('http://www.xbrl.org/2003/linkbase', '${local}')`;

  cases([
    [to(find(e('heading'), TREE, CHILD, "'child'")), 'name sales'],
    [to(find(e('heading'), TREE, CHILD, "'descendant'")), 'name sales special ratio'],
    [to(find(e('heading'), TREE, CHILD, "'descendant'", '2')), 'name sales special'],
    [to(find(e('heading'), TREE, CHILD, "'descendant'", 'xs:nonNegativeInteger(1)')), 'name sales'],
    [to(find(e('heading'), TREE, CHILD, "'descendant'", '()')), 'name sales special ratio'],
    [from(find(e('ratio'), TREE, CHILD, "'ancestor'")), 'special sales heading'],
    [from(find(e('ratio'), TREE, CHILD, "'ancestor'", '2')), 'special sales'],
    [from(find(e('ratio'), TREE, CHILD, "'parent'")), 'special'],
    [to(find(e('sales'), TREE, CHILD, "'sibling'")), 'name'],
    [to(find(e('sales'), TREE, CHILD, "'sibling-or-self'")), 'name sales'],
    [to(find(e('sales'), TREE, CHILD, "'sibling-or-descendant'")), 'name special ratio'],
    [to(find(e('heading'), TREE, CHILD, "'sibling'")), ''],
    [to(find(ROOT, TREE, CHILD, "'child'")), 'name sales'],
    [to(find(ROOT, TREE, CHILD, "'descendant'")), 'name sales special ratio'],
    [to(find(ROOT, TREE, CHILD, "'sibling-or-descendant'")), 'name sales special ratio'],
    [to(find(ROOT, TREE, CHILD, "'parent'")), ''],
    // The standard role where none is given; all roles where they are asked for.
    [to(find(e('name'), "''", CHILD, "'descendant'")), 'ratio'],
    [to(find(e('name'), '()', CHILD, "'descendant'")), 'ratio'],
    [from(find(e('ratio'), "'XBRL-all-linkroles'", CHILD, "'parent'")), 'special name'],
    // A prohibited relationship is none, and a cycle ends.
    [to(find(e('special'), TREE, CHILD, "'child'")), 'ratio'],
    [to(find(e('Europe'), TREE, LIKES, "'descendant'")), 'Mars Asia Europe'],
    [
      to(find(e('heading'), TREE, CHILD, "'child'", '1', link('presentationLink'), link('presentationArc'))),
      'name sales',
    ],
    [
      to(
        find(
          e('heading'),
          TREE,
          CHILD,
          "'child'",
          '1',
          link('presentationLink'),
          link('presentationArc'),
          '.',
        ),
      ),
      'name sales',
    ],
    [to(find(e('heading'), TREE, CHILD, "'child'", '1', link('definitionLink'))), ''],
    [to(find(e('heading'), TREE, CHILD, "'child'", '1', '()', link('definitionArc'))), ''],
    [to(find(e('unknown'), TREE, CHILD, "'child'")), ''],
    [find(e('heading'), TREE, CHILD, "'sideways'"), 'xfie:InvalidConceptRelationParameters'],
    [find(e('heading'), TREE, CHILD, "'child'", '2'), 'xfie:InvalidConceptRelationParameters'],
    [find(e('heading'), TREE, CHILD, "'descendant'", '-1'), 'xfie:InvalidConceptRelationParameters'],
    [`xfi:relationship-to-concept(${find(e('sales'), LINK, SUM, "'child'")})`, 'QName e:special'],
    [`xfi:relationship-from-concept(${find(e('sales'), LINK, SUM, "'child'")})`, 'QName e:sales'],
    [
      `xfi:relationship-attribute(${find(e('sales'), LINK, SUM, "'child'")}, QName('', 'weight'))`,
      'decimal -1',
    ],
    [
      `xfi:relationship-attribute(${find(e('sales'), LINK, SUM, "'child'")}, QName('', 'weight')) eq -1`,
      'true',
    ],
    [
      `xfi:relationship-attribute(${find(e('sales'), LINK, SUM, "'child'")}, QName('', 'preferredLabel'))`,
      '',
    ],
    [
      `${find(e('heading'), TREE, CHILD, "'child'")}[xfi:relationship-attribute(., QName('', 'preferredLabel')) eq 'http://www.xbrl.org/2003/role/totalLabel']/xfi:relationship-to-concept(.)`,
      'QName e:sales',
    ],
    [
      `xfi:relationship-link-attribute(${find(e('sales'), LINK, SUM, "'child'")}, QName('', 'id'))`,
      'ID calc',
    ],
    [`xfi:relationship-name(${find(e('sales'), LINK, SUM, "'child'")})`, 'QName link:calculationArc'],
    [`xfi:relationship-link-name(${find(e('sales'), LINK, SUM, "'child'")})`, 'QName link:calculationLink'],
    ["xfi:relationship-name(id('s1'))", 'err:XPTY0004'],
    [`string(data(${find(e('sales'), LINK, SUM, "'child'")}))`, 'err:FOTY0012'],
    [`exists(${find(e('sales'), LINK, SUM, "'child'")})`, 'true'],
    // heading is abstract, sales and special are not.
    [`xfi:distinct-nonAbstract-parent-concepts(${TREE}, ${CHILD})`, 'QName e:sales, QName e:special'],
    [`xfi:distinct-nonAbstract-parent-concepts('', ${CHILD})`, 'QName e:name'],
    [`xfi:distinct-nonAbstract-parent-concepts((), ${CHILD}, .)`, 'QName e:name'],
    [`xfi:linkbase-link-roles(${CHILD})`, `anyURI ${TREE}, anyURI ${LINK}`.replaceAll("'", '')],
    [`xfi:linkbase-link-roles(${SUM}, .)`, `anyURI ${LINK}`.replaceAll("'", '')],
    [
      "xfi:linkbase-link-roles('http://www.xbrl.org/2003/arcrole/fact-footnote')",
      `anyURI http://example.org/role/notes, anyURI ${LINK}`.replaceAll("'", ''),
    ],
    ["xfi:linkbase-link-roles('http://example.org/arcrole/none')", ''],
  ]);
});
