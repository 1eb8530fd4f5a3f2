import { describe, expect, test } from '@jest/globals';
import { contextReference } from '../../../../src/xbrl/validate/xbrl21/rules/context-reference.js';
import { decimalsOfWholeAmounts } from '../../../../src/xbrl/validate/xbrl21/rules/decimals-of-whole-amounts.js';
import { entityIdentified } from '../../../../src/xbrl/validate/xbrl21/rules/entity-identified.js';
import { essenceAliasValues } from '../../../../src/xbrl/validate/xbrl21/rules/essence-alias-values.js';
import { footnoteArcEnds } from '../../../../src/xbrl/validate/xbrl21/rules/footnote-arc-ends.js';
import { footnoteLocator } from '../../../../src/xbrl/validate/xbrl21/rules/footnote-locator.js';
import { monetaryUnit } from '../../../../src/xbrl/validate/xbrl21/rules/monetary-unit.js';
import { noAccuracyOnFraction } from '../../../../src/xbrl/validate/xbrl21/rules/no-accuracy-on-fraction.js';
import { instanceLinkbaseReferenceRole } from '../../../../src/xbrl/validate/xbrl21/rules/linkbase-reference-role.js';
import { noAccuracyOnNonNumeric } from '../../../../src/xbrl/validate/xbrl21/rules/no-accuracy-on-non-numeric.js';
import { noTypeOnFact } from '../../../../src/xbrl/validate/xbrl21/rules/no-type-on-fact.js';
import { oneAccuracy } from '../../../../src/xbrl/validate/xbrl21/rules/one-accuracy.js';
import { instanceReferenceTarget } from '../../../../src/xbrl/validate/xbrl21/rules/reference-target.js';
import { requiredConcept } from '../../../../src/xbrl/validate/xbrl21/rules/required-concept.js';
import { roleDeclared } from '../../../../src/xbrl/validate/xbrl21/rules/role-declared.js';
import { roleReferenceTarget } from '../../../../src/xbrl/validate/xbrl21/rules/role-reference-target.js';
import { roleUsedOn } from '../../../../src/xbrl/validate/xbrl21/rules/role-used-on.js';
import { sharesUnit } from '../../../../src/xbrl/validate/xbrl21/rules/shares-unit.js';
import { startBeforeEnd } from '../../../../src/xbrl/validate/xbrl21/rules/start-before-end.js';
import { tupleAttributes } from '../../../../src/xbrl/validate/xbrl21/rules/tuple-attributes.js';
import { linkbaseRef, loc } from '../../taxonomy/memory-source.js';
import { arc, context, extendedLink, itemOf, saidOfReport, subjectOf, tupleOf, unit } from './rule-case.js';

const TEXT = itemOf('xbrli:stringItemType', 'Text');
const MONEY = itemOf('xbrli:monetaryItemType', 'Money');
const FRACTION = itemOf('xbrli:fractionItemType', 'Fraction');
const EUR = unit('EUR', 'iso4217:EUR');
const C = context('c');

describe('the start of a period is before its end', () => {
  const said = (start: string, end: string) =>
    saidOfReport(
      startBeforeEnd,
      context('c', `<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`),
    );

  test.each([
    ['of one day', '2024-01-01', '2024-01-01'],
    ['where a zone on one side leaves open which is first', '2024-01-01T20:00:00', '2024-01-01T12:00:00Z'],
    ['where the start is no date, which its schema says', 'gisteren', '2024-01-01'],
    ['where the end is no date, which its schema says', '2024-01-01', 'morgen'],
  ])('nothing is said %s', (_, start, end) => {
    expect(said(start, end)).toEqual([]);
  });

  test.each([
    ['the end is the beginning of the day of the start', '2024-01-01', '2024-01-01T00:00:00'],
    ['the end is more than fourteen hours before the start', '2024-01-03T00:00:00', '2024-01-01T12:00:00Z'],
  ])('it is said where %s', (_, start, end) => {
    expect(said(start, end)).toEqual([`In context “c” the start (${start}) is not before the end (${end}).`]);
  });
});

test.each([
  ['has no entity', '<xbrli:context id="c"/>'],
  ['has an entity without an identifier', context('c', '', '')],
  ['has an identifier without a scheme', context('c', '', '<xbrli:identifier>1</xbrli:identifier>')],
])('a context that %s does not say whom it is about', (_, content) => {
  expect(saidOfReport(entityIdentified, content)).toHaveLength(1);
});

describe('a context that is referred to', () => {
  test('is missed where an unknown concept names it', () => {
    expect(saidOfReport(contextReference, '<t:Unknown contextRef="d">1</t:Unknown>')).toEqual([
      't:Unknown refers to context “d”, which this file does not have.',
    ]);
  });

  test('is missed where an item names none', () => {
    expect(saidOfReport(contextReference, '<t:Text>x</t:Text>', { declared: TEXT })).toEqual([
      't:Text refers to context “”, which this file does not have.',
    ]);
  });

  test('is not asked of what is no item', () => {
    expect(saidOfReport(contextReference, '<t:Unknown>1</t:Unknown>')).toEqual([]);
  });
});

describe('decimals and precision', () => {
  const declared = TEXT + MONEY + FRACTION;
  const NIL = 'xsi:nil="true" decimals="0" precision="1"';

  test('are not both on a number', () => {
    const content = `${C}${EUR}<t:Money contextRef="c" unitRef="EUR" decimals="0" precision="1">1</t:Money>`;
    expect(saidOfReport(oneAccuracy, content, { declared })).toEqual([
      't:Money has both decimals and precision.',
    ]);
  });

  test.each([
    ['a nil number', oneAccuracy, `<t:Money contextRef="c" unitRef="EUR" ${NIL}/>`],
    ['a text', oneAccuracy, '<t:Text contextRef="c" decimals="0" precision="1">x</t:Text>'],
    ['a nil fraction', noAccuracyOnFraction, `<t:Fraction contextRef="c" unitRef="EUR" ${NIL}/>`],
    ['a nil text', noAccuracyOnNonNumeric, `<t:Text contextRef="c" ${NIL}/>`],
  ])('are left to another rule on %s', (_, rule, fact) => {
    expect(saidOfReport(rule, `${C}${EUR}${fact}`, { declared })).toEqual([]);
  });

  test('of the nearest type that gives them count', () => {
    const extending = (name: string, base: string, value: string) =>
      `<xs:complexType name="${name}"><xs:simpleContent><xs:restriction base="${base}">${value}</xs:restriction></xs:simpleContent></xs:complexType>`;
    const types = [
      extending(
        'Far',
        'xbrli:decimalItemType',
        '<xs:attribute name="decimals" type="xbrli:decimalsType" fixed="0"/>',
      ),
      extending('Near', 't:Far', '<xs:attribute name="precision" type="xbrli:precisionType" fixed="4"/>'),
      extending('Nearest', 't:Near', ''),
    ].join('');
    const content = `${C}${EUR}<t:One contextRef="c" unitRef="EUR">1</t:One><t:Two contextRef="c" unitRef="EUR">1</t:Two>`;
    const items = `${itemOf('t:Far', 'One')}${itemOf('t:Nearest', 'Two')}`;
    expect(saidOfReport(oneAccuracy, content, { declared: types + items })).toEqual([
      't:Two has both decimals and precision.',
    ]);
  });

  test('are free for a type that is called as that of whole amounts, outside the registry', () => {
    const declared =
      '<xs:complexType name="noDecimalsMonetaryItemType"><xs:simpleContent><xs:restriction base="xbrli:monetaryItemType"/></xs:simpleContent></xs:complexType>' +
      itemOf('t:noDecimalsMonetaryItemType', 'Money');
    const content = `${C}${EUR}<t:Money contextRef="c" unitRef="EUR" decimals="2">1.25</t:Money>`;
    expect(saidOfReport(decimalsOfWholeAmounts, content, { declared })).toEqual([]);
  });
});

describe('the unit', () => {
  const per = (id: string, above: string) =>
    `<xbrli:unit id="${id}"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>${above}</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>`;
  const shares = itemOf('xbrli:sharesItemType', 'Shares');

  test.each([
    ['money', 'of two currencies', monetaryUnit, 'Money', unit('u', 'iso4217:EUR', 'iso4217:EUR')],
    ['money', 'of a currency for something', monetaryUnit, 'Money', per('u', 'iso4217:EUR')],
    ['shares', 'of shares twice', sharesUnit, 'Shares', unit('u', 'xbrli:shares', 'xbrli:shares')],
    ['shares', 'of shares for something', sharesUnit, 'Shares', per('u', 'xbrli:shares')],
    ['shares', 'of something else', sharesUnit, 'Shares', unit('u', 'xbrli:pure')],
  ])('of %s is not one %s', (_, __, rule, name, declaration) => {
    const content = `${C}${declaration}<t:${name} contextRef="c" unitRef="u" decimals="0">1</t:${name}>`;
    expect(saidOfReport(rule, content, { declared: MONEY + shares })).toHaveLength(1);
  });
});

describe('on a tuple', () => {
  const declared = TEXT + tupleOf('Group', '<xs:sequence><xs:element ref="t:Text"/></xs:sequence>');
  const inner = '<t:Text contextRef="c" xlink:title="x">x</t:Text>';

  test('an attribute of the specification is reported, not one of its items or of another namespace', () => {
    const content = `${C}<t:Group id="g" xsi:nil="false" xlink:title="x" xbrli:own="x">${inner}</t:Group>`;
    expect(saidOfReport(tupleAttributes, content, { declared })).toEqual([
      'Tuple t:Group has the attribute xlink:title from a namespace of XBRL itself.',
      'Tuple t:Group has the attribute xbrli:own from a namespace of XBRL itself.',
    ]);
  });

  test('xsi:type is reported, but not on an unknown concept', () => {
    const content = `${C}<t:Group xsi:type="t:G">${inner}</t:Group><t:Unknown xsi:type="t:G">x</t:Unknown>`;
    expect(saidOfReport(noTypeOnFact, content, { declared })).toEqual([
      't:Group states a type of its own with xsi:type (t:G).',
    ]);
  });
});

test('a linkbaseRef of a report to a schema refers to no linkbase, one into its linkbase does', () => {
  const content = `<link:schemaRef xlink:type="simple" xlink:href="t.xsd"/>${linkbaseRef('t.xsd')}${linkbaseRef('t.xsd#links')}`;
  expect(saidOfReport(instanceReferenceTarget, content)).toEqual([
    'The linkbaseRef refers to t.xsd, which is no linkbase.',
  ]);
});

test('the linkbase of a report is of the kind that the reference says', () => {
  const role = (kind: string) => `xlink:role="http://www.xbrl.org/2003/role/${kind}LinkbaseRef"`;
  const links = extendedLink('presentation', '');
  const content = ['presentation', 'label'].map((kind) => linkbaseRef('t.xsd#links', role(kind))).join('');
  expect(saidOfReport(instanceLinkbaseReferenceRole, content, { links })).toEqual([
    'The linkbaseRef says that t.xsd#links is of the kind http://www.xbrl.org/2003/role/labelLinkbaseRef, but it has link:presentationLink in it.',
  ]);
});

describe('a concept that another requires', () => {
  const declared = TEXT + MONEY;
  const links = extendedLink(
    'definition',
    `${loc('a', '#t_Text')}${loc('b', '#t_Money')}${arc('definition', 'requires-element', 'a', 'b')}`,
  );
  const text = (id: string) => `<t:Text id="${id}" contextRef="c">x</t:Text>`;

  test('is missed once, at the first fact that asks for it', () => {
    const content = `${C}\n${text('one')}\n${text('two')}`;
    const found = [...requiredConcept.check(subjectOf(content, { declared, links }))];
    expect(found.map(({ message, location }) => [message.en, location?.line])).toEqual([
      ['Where t:Text is reported, t:Money must be too, and it is not there.', 4],
    ]);
  });

  test('is missed once where the links of several roles ask for it', () => {
    const again = links.replace(/xlink:role="[^"]*"/, 'xlink:role="http://www.xbrl.org/2003/role/other"');
    expect(again).not.toBe(links);
    const content = C + text('one');
    expect(saidOfReport(requiredConcept, content, { declared, links: links + again })).toHaveLength(1);
  });

  test('may stand in a context of its own', () => {
    const content = `${C}${text('one')}${context('d')}<t:Money contextRef="d" xsi:nil="true"/>`;
    expect(saidOfReport(requiredConcept, content, { declared, links })).toEqual([]);
  });
});

describe('an essence and its aliases', () => {
  const group = '<xs:sequence><xs:any maxOccurs="unbounded" processContents="lax"/></xs:sequence>';
  const declared = ['Essence', 'Alias', 'Other', 'Free']
    .map((name) => itemOf('xbrli:decimalItemType', name))
    .concat(tupleOf('Group', group))
    .join('');
  const names = ['Essence', 'Alias', 'Other'];
  const links = extendedLink(
    'definition',
    names.map((name) => loc(name, `#t_${name}`)).join('') +
      arc('definition', 'essence-alias', 'Essence', 'Alias') +
      arc('definition', 'essence-alias', 'Essence', 'Other'),
  );
  const fact = (name: string, value: string, attributes = '') =>
    `<t:${name} contextRef="c" unitRef="EUR" decimals="INF" ${attributes}>${value}</t:${name}>`;
  const USD = unit('USD', 'iso4217:USD');
  const said = (...facts: readonly string[]) =>
    saidOfReport(
      essenceAliasValues,
      `${C}${context('same')}${EUR}${USD}${unit('euro', 'iso4217:EUR')}${facts.join('')}`,
      {
        declared,
        links,
      },
    );
  const inUnit = (name: string, id: string) =>
    `<t:${name} contextRef="c" unitRef="${id}" decimals="INF">1</t:${name}>`;
  const without = (name: string) => `<t:${name} contextRef="c" decimals="INF">1</t:${name}>`;

  const VALUE = (name: string) => `t:${name} is an alias of t:Essence, but the value differs.`;
  const UNIT = 't:Alias is an alias of t:Essence, but the unit differs.';

  test('agree where value and unit are equal, in contexts and units that are equal too', () => {
    const equal = '<t:Alias contextRef="same" unitRef="euro" decimals="INF">1.0</t:Alias>';
    expect(said(fact('Essence', '1'), equal)).toEqual([]);
  });

  test('are compared one by one', () => {
    expect(said(fact('Essence', '1'), fact('Alias', '2'), fact('Other', '3'))).toEqual([
      VALUE('Alias'),
      VALUE('Other'),
    ]);
  });

  test('that say nothing are not compared', () => {
    expect(said(fact('Essence', '1'), fact('Alias', '', 'xsi:nil="true"'), fact('Other', '1'))).toEqual([]);
  });

  test('in different parents are not compared', () => {
    const apart = (content: string) => `<t:Group>${content}</t:Group>`;
    expect(said(apart(fact('Essence', '1')), apart(fact('Alias', '2')))).toEqual([]);
    expect(said(apart(fact('Essence', '1') + fact('Alias', '2')))).toEqual([VALUE('Alias')]);
  });

  test('in a context that is not there are not compared', () => {
    const lost = (name: string, value: string) =>
      `<t:${name} contextRef="lost" unitRef="EUR" decimals="INF">${value}</t:${name}>`;
    expect(said(lost('Essence', '1'), lost('Alias', '2'))).toEqual([]);
  });

  test.each([
    ['different units', inUnit('Essence', 'EUR'), inUnit('Alias', 'USD'), [UNIT]],
    ['a unit on one side only', inUnit('Essence', 'EUR'), without('Alias'), [UNIT]],
    ['a unit on the other side only', without('Essence'), inUnit('Alias', 'EUR'), [UNIT]],
    ['no unit at all', without('Essence'), without('Alias'), []],
  ])('with %s', (_, essence, alias, expected) => {
    expect(said(essence, alias)).toEqual(expected);
  });

  test('are aliases only of one another where the essence is not reported', () => {
    expect(said(fact('Alias', '1'), fact('Other', '2'))).toEqual([
      't:Other and t:Alias are both aliases of t:Essence, but the value differs.',
    ]);
  });

  test('have the place of the alias, and that of the essence beside it', () => {
    const content = `${C}${EUR}\n${fact('Alias', '2')}\n${fact('Essence', '1')}`;
    const found = [...essenceAliasValues.check(subjectOf(content, { declared, links }))];
    expect(found.map(({ location, related }) => [location?.line, related.map(({ line }) => line)])).toEqual([
      [4, [5]],
    ]);
  });
});

describe('in a footnote link', () => {
  const note =
    '<link:footnote xlink:type="resource" xlink:label="n" xml:lang="en" xlink:role="http://www.xbrl.org/2003/role/footnote">x</link:footnote>';
  const report = (content: string, before = '') =>
    `${before}${C}<t:Text id="f" contextRef="c">x</t:Text>${extendedLink('footnote', content)}`;

  test.each([
    ['the root element', '#element(/1)'],
    ['an element in a context', '#element(/1/1/1)'],
    ['a footnote link', '#element(/1/3)'],
    ['nothing', '#nowhere'],
  ])('a locator of %s is one of no fact', (_, href) => {
    expect(saidOfReport(footnoteLocator, report(loc('l', href)), { declared: TEXT })).toEqual([
      `A footnote refers to “${href}”, which is no fact in this file.`,
    ]);
  });

  test('a locator of a fact that is left out, or of what is in it, is not judged', () => {
    const content = `<t:Group><t:Text id="in" contextRef="c">x</t:Text></t:Group>${report(loc('l', '#f') + loc('l', '#in'))}`;
    const subject = subjectOf(content, { declared: TEXT });
    const found = [...footnoteLocator.check({ ...subject, instance: { ...subject.instance, facts: [] } })];
    expect(found).toEqual([]);
  });

  test('an arc of another arcrole may join what it likes', () => {
    const content = `${note}${arc('footnote', 'urn:own', 'n', 'n')}`;
    expect(saidOfReport(footnoteArcEnds, report(content), { declared: TEXT })).toEqual([]);
  });

  test('roles of our own need a reference each, roles a roleRef and arcroles an arcroleRef', () => {
    const content = `${loc('l', '#f')}${note}${arc('footnote', 'urn:own', 'l', 'n')}`;
    const link = extendedLink('footnote', content, 'urn:role');
    expect(saidOfReport(roleDeclared.inInstance, `${C}${link}`)).toEqual([
      'The role urn:role is used without the roleRef that says where it is declared.',
      'The role urn:own is used without the arcroleRef that says where it is declared.',
    ]);
  });

  test('a roleRef declares no arcrole, and an arcroleRef no role', () => {
    const reference = (kind: string, uri: string) =>
      `<link:${kind}Ref xlink:type="simple" xlink:href="t.xsd#x" ${kind}URI="${uri}"/>`;
    const content = `${loc('l', '#f')}${note}${arc('footnote', 'urn:own', 'l', 'n')}`;
    const link = extendedLink('footnote', content, 'urn:role');
    const crossed = reference('role', 'urn:own') + reference('arcrole', 'urn:role');
    const right = reference('role', 'urn:role') + reference('arcrole', 'urn:own');
    expect(saidOfReport(roleDeclared.inInstance, `${crossed}${C}${link}`)).toHaveLength(2);
    expect(saidOfReport(roleDeclared.inInstance, `${right}${C}${link}`)).toEqual([]);
  });

  test('the arcrole of footnotes is not for other arcs, nor the role of footnotes for the link', () => {
    const content = `${loc('l', '#f')}${note}${arc('label', 'fact-footnote', 'l', 'n')}`;
    const link = extendedLink('footnote', content, 'http://www.xbrl.org/2003/role/footnote');
    expect(saidOfReport(roleUsedOn.inInstance, `${C}${link}`)).toEqual([
      'The role http://www.xbrl.org/2003/role/footnote is not meant for the element link:footnoteLink.',
      'The role http://www.xbrl.org/2003/arcrole/fact-footnote is not meant for the element link:labelArc.',
    ]);
  });
});

describe('the reference to a role', () => {
  const type = (kind: string, uri: string) =>
    `<link:${kind}Type id="${kind}" ${kind}URI="${uri}"${kind === 'arcrole' ? ' cyclesAllowed="any"' : ''}><link:usedOn>link:footnoteLink</link:usedOn></link:${kind}Type>`;
  const declared = `<xs:annotation><xs:appinfo>${type('role', 'urn:role')}${type('arcrole', 'urn:own')}</xs:appinfo></xs:annotation>`;
  const said = (kind: string, href: string, uri: string) =>
    saidOfReport(
      roleReferenceTarget.inInstance,
      `<link:${kind}Ref xlink:type="simple" xlink:href="${href}" ${kind}URI="${uri}"/>`,
      {
        declared,
        links: `<link:roleRef id="reference" xlink:type="simple" xlink:href="#role" roleURI="urn:role"/>`,
      },
    );

  test.each([
    ['role', 't.xsd#role', 'urn:role'],
    ['arcrole', 't.xsd#arcrole', 'urn:own'],
    ['role', 'nowhere.xsd#role', 'urn:role'],
  ])('a %sRef to %s may state %s', (kind, href, uri) => {
    expect(said(kind, href, uri)).toEqual([]);
  });

  test.each([
    ['role', 't.xsd#nothing', 'urn:role'],
    ['role', 't.xsd#arcrole', 'urn:own'],
    ['role', 't.xsd#role', 'urn:other'],
    ['role', 't.xsd#reference', 'urn:role'],
    ['arcrole', 't.xsd#role', 'urn:role'],
    ['arcrole', 't.xsd#arcrole', 'urn:other'],
  ])('a %sRef to %s may not state %s', (kind, href, uri) => {
    expect(said(kind, href, uri)).toEqual([
      `The ${kind}Ref says that ${href} declares the role ${uri}, but there is no declaration of that role.`,
    ]);
  });
});
