import { describe, expect, test } from '@jest/globals';
import { arcLabelsResolved } from '../../../../src/xbrl/validate/xbrl21/rules/arc-labels-resolved.js';
import { essenceAliasConcepts } from '../../../../src/xbrl/validate/xbrl21/rules/essence-alias-concepts.js';
import { linkbaseReferenceRole } from '../../../../src/xbrl/validate/xbrl21/rules/linkbase-reference-role.js';
import { locatorPointer } from '../../../../src/xbrl/validate/xbrl21/rules/locator-pointer.js';
import { locatorTarget } from '../../../../src/xbrl/validate/xbrl21/rules/locator-target.js';
import { noArcCycle } from '../../../../src/xbrl/validate/xbrl21/rules/no-arc-cycle.js';
import { preferredLabel } from '../../../../src/xbrl/validate/xbrl21/rules/preferred-label.js';
import { linkbaseReferenceTarget } from '../../../../src/xbrl/validate/xbrl21/rules/reference-target.js';
import { remoteResourceProhibited } from '../../../../src/xbrl/validate/xbrl21/rules/remote-resource-prohibited.js';
import { roleTypesAgree } from '../../../../src/xbrl/validate/xbrl21/rules/role-types-agree.js';
import { roleUsedOn } from '../../../../src/xbrl/validate/xbrl21/rules/role-used-on.js';
import { standardArcEnds } from '../../../../src/xbrl/validate/xbrl21/rules/standard-arc-ends.js';
import { standardLocator } from '../../../../src/xbrl/validate/xbrl21/rules/standard-locator.js';
import { weightFitsBalance } from '../../../../src/xbrl/validate/xbrl21/rules/weight-fits-balance.js';
import { weightNotZero } from '../../../../src/xbrl/validate/xbrl21/rules/weight-not-zero.js';
import { appinfo, linkbase, linkbaseRef, loc, schema } from '../../taxonomy/memory-source.js';
import { arc, extendedLink, itemOf, saidOfTaxonomy, taxonomyOf, tupleOf } from './rule-case.js';

const ROLE = 'http://www.xbrl.org/2003/role/';
const TEXTS = ['A', 'B', 'C'].map((name) => itemOf('xbrli:stringItemType', name)).join('');
const resource = (kind: string, label: string, role: string) =>
  `<link:${kind} xlink:type="resource" xlink:label="${label}" xlink:role="${role}" xml:lang="en">x</link:${kind}>`;
const label = (name: string, role = 'label') => resource('label', name, ROLE + role);

describe('the weight of an item in a total', () => {
  const balanced = (name: string, balance: string) =>
    itemOf('xbrli:monetaryItemType', name, balance === '' ? '' : `xbrli:balance="${balance}"`);
  const said = (total: string, item: string, weight: string) =>
    saidOfTaxonomy(weightFitsBalance, {
      declared: balanced('Total', total) + balanced('Item', item),
      links: extendedLink(
        'calculation',
        `${loc('a', '#t_Total')}${loc('b', '#t_Item')}${arc('calculation', 'summation-item', 'a', 'b', weight)}`,
      ),
    });

  test.each([
    ['debit', 'debit', 'weight="1"'],
    ['debit', 'credit', 'weight="-0.5"'],
    ['', 'credit', 'weight="1"'],
    ['debit', '', 'weight="-1"'],
    ['', '', 'weight="-1"'],
    ['debit', 'credit', 'weight="0"'],
    ['credit', 'credit', 'weight="-0"'],
    ['debit', 'credit', 'weight="much"'],
    ['debit', 'credit', ''],
  ])('fits a total “%s” and an item “%s” with %s', (total, item, weight) => {
    expect(said(total, item, weight)).toEqual([]);
  });

  test.each([
    ['debit', 'credit', '0.5', 't:Item adds to t:Total, but one is a debit and the other a credit.'],
    ['credit', 'credit', '-1', 't:Item is taken from t:Total, but both are debits or both are credits.'],
  ])('does not fit a total “%s” and an item “%s” with weight %s', (total, item, weight, text) => {
    expect(said(total, item, `weight="${weight}"`)).toEqual([text]);
  });

  test('is free to be zero on an arc that is none of calculations', () => {
    const link = (kind: string) =>
      extendedLink(kind, `${loc('a', '#t_A')}${arc(kind, 'parent-child', 'a', 'a', 'weight="0"')}`);
    const said = (kind: string) => saidOfTaxonomy(weightNotZero, { declared: TEXTS, links: link(kind) });
    expect([said('presentation'), said('calculation')]).toEqual([
      [],
      ['A calculation relationship has the weight 0.'],
    ]);
  });
});

describe('an arc', () => {
  const END = (arcrole: string, what: string, end: string) =>
    `An arc http://www.xbrl.org/2003/arcrole/${arcrole} has something else than ${what} at ${end}.`;
  const declared = [
    itemOf('xbrli:stringItemType', 'Text'),
    itemOf('xbrli:decimalItemType', 'Number'),
    itemOf('xbrli:fractionItemType', 'Fraction'),
    tupleOf('Tuple', '<xs:sequence/>'),
    '<xs:element id="t_None" name="None" type="xs:string"/>',
  ].join('');
  const ends = ['Text', 'Number', 'Fraction', 'Tuple', 'None', 'Gone'].map((name) => loc(name, `#t_${name}`));
  const resources = label('L') + resource('reference', 'R', `${ROLE}reference`);
  const said = (kind: string, arcrole: string, from: string, to: string, more = '') =>
    saidOfTaxonomy(standardArcEnds, {
      declared,
      links: extendedLink(kind, [...ends, resources, more, arc(kind, arcrole, from, to)].join('')),
    });

  test.each([
    ['label', 'concept-label', 'Tuple', 'L'],
    ['reference', 'concept-reference', 'Text', 'R'],
    ['presentation', 'parent-child', 'Text', 'Tuple'],
    ['calculation', 'summation-item', 'Number', 'Fraction'],
    ['calculation', 'summation-item', 'Gone', 'Gone'],
    ['definition', 'general-special', 'Text', 'Number'],
    ['definition', 'similar-tuples', 'Tuple', 'Tuple'],
    ['definition', 'requires-element', 'Tuple', 'Text'],
    ['definition', 'urn:own', 'None', 'L'],
  ])('of a %sLink joins with %s a %s and a %s', (kind, arcrole, from, to) => {
    expect(said(kind, arcrole, from, to)).toEqual([]);
  });

  test.each([
    ['label', 'concept-label', 'None', 'L', 'a concept', 'from'],
    ['label', 'concept-label', 'L', 'L', 'a concept', 'from'],
    ['label', 'concept-label', 'Text', 'R', 'a label', 'to'],
    ['reference', 'concept-reference', 'Text', 'L', 'a reference', 'to'],
    ['presentation', 'parent-child', 'Text', 'None', 'a concept', 'to'],
    ['calculation', 'summation-item', 'Text', 'Number', 'a numeric item', 'from'],
    ['calculation', 'summation-item', 'Number', 'Tuple', 'a numeric item', 'to'],
    ['definition', 'general-special', 'Tuple', 'Text', 'an item', 'from'],
    ['definition', 'essence-alias', 'Text', 'Tuple', 'an item', 'to'],
    ['definition', 'similar-tuples', 'Tuple', 'Text', 'a tuple', 'to'],
    ['definition', 'requires-element', 'None', 'Text', 'a concept', 'from'],
  ])('of a %sLink does not join with %s a %s and a %s', (kind, arcrole, from, to, what, end) => {
    expect(said(kind, arcrole, from, to)).toEqual([END(arcrole, what, end)]);
  });

  test('is reported at both ends where neither fits', () => {
    expect(said('definition', 'similar-tuples', 'Text', 'Number')).toEqual([
      END('similar-tuples', 'a tuple', 'from'),
      END('similar-tuples', 'a tuple', 'to'),
    ]);
  });

  test('fits where all that shares a label does, and another arc at the same label likewise', () => {
    const shared = (name: string) =>
      loc('both', '#t_Text') +
      loc('both', `#t_${name}`) +
      arc('definition', 'general-special', 'both', 'Text');
    expect(said('definition', 'general-special', 'both', 'Number', shared('Number'))).toEqual([]);
    expect(said('definition', 'general-special', 'both', 'Number', shared('Tuple'))).toEqual([
      END('general-special', 'an item', 'from'),
      END('general-special', 'an item', 'from'),
    ]);
  });

  test('has both its labels in its link', () => {
    const links = extendedLink(
      'presentation',
      loc('a', '#t_Text') + arc('presentation', 'parent-child', 'x', 'y'),
    );
    expect(saidOfTaxonomy(arcLabelsResolved, { declared, links })).toEqual([
      'An arc has from “x”, but nothing in the same link has that label.',
      'An arc has to “y”, but nothing in the same link has that label.',
    ]);
  });

  test('to a label of another link is prohibiting; other arcs may go to locators', () => {
    const links = (kind: string, arcrole: string, use = '') =>
      extendedLink('label', label('L').replace('<link:label ', '<link:label id="label" ')) +
      extendedLink(kind, loc('a', '#t_Text') + loc('b', '#label') + arc(kind, arcrole, 'a', 'b', use));
    const said = (kind: string, arcrole: string, use?: string) =>
      saidOfTaxonomy(remoteResourceProhibited, { declared, links: links(kind, arcrole, use) }).length;
    expect(said('label', 'concept-label')).toBe(1);
    expect(said('reference', 'concept-reference')).toBe(1);
    expect(said('label', 'concept-label', 'use="prohibited"')).toBe(0);
    expect(said('presentation', 'parent-child')).toBe(0);
  });

  test('to a label of its own link and to one of another is reported', () => {
    const own =
      loc('a', '#t_Text') + label('b') + loc('b', '#label') + arc('label', 'concept-label', 'a', 'b');
    const links =
      extendedLink('label', label('L').replace('<link:label ', '<link:label id="label" ')) +
      extendedLink('label', own);
    expect(saidOfTaxonomy(remoteResourceProhibited, { declared, links })).toHaveLength(1);
  });
});

describe('the concepts of an essence and its alias', () => {
  const said = (essence: string, alias: string) =>
    saidOfTaxonomy(essenceAliasConcepts, {
      declared: essence.replaceAll('NAME', 'A') + alias.replaceAll('NAME', 'B'),
      links: extendedLink(
        'definition',
        loc('a', '#t_A') + loc('b', '#t_B') + arc('definition', 'essence-alias', 'a', 'b'),
      ),
    });
  const money = (attributes = '') => itemOf('xbrli:monetaryItemType', 'NAME', attributes);
  const DIFFERS = (what: string) => [`t:B is said to be an alias of t:A, but ${what} differs.`];
  const DEBIT = 'xbrli:balance="debit"';

  test.each([
    ['the same balance', money(DEBIT), money(DEBIT), []],
    ['a balance of the essence only', money(DEBIT), money(), []],
    ['a balance of the alias only', money(), money(DEBIT), []],
    ['different balances', money(DEBIT), money('xbrli:balance="credit"'), DIFFERS('the balance')],
    ['different types', money(), itemOf('xbrli:stringItemType', 'NAME'), DIFFERS('the item type')],
    ['different periods', money(), money().replace('"instant"', '"duration"'), DIFFERS('the periodType')],
  ])('have %s', (_, essence, alias, expected) => {
    expect(said(essence, alias)).toEqual(expected);
  });
});

describe('the role of a linkbaseRef', () => {
  const reference = (href: string, kind: string) =>
    linkbaseRef(href, `xlink:role="${ROLE}${kind}LinkbaseRef"`);
  const said = (references: string, documents: Readonly<Record<string, string>>) =>
    saidOfTaxonomy(linkbaseReferenceRole, { declared: appinfo(references), documents });
  const OTHER = '<o:ownLink xmlns:o="urn:o" xlink:type="extended" xlink:role="urn:own"/>';
  const both = { 'http://x/l.xml': linkbase(OTHER + extendedLink('presentation', '')) };
  const embedded = (kind: string, id: string) => linkbase(extendedLink(kind, ''), `id="${id}"`);
  const inSchema = {
    'http://x/s.xsd': schema('urn:s', appinfo(embedded('presentation', 'p') + embedded('label', 'l'))),
  };

  test.each([
    ['the kind of its links, links of other namespaces apart', reference('l.xml', 'presentation'), both],
    ['that of the linkbase within a schema to which it points', reference('s.xsd#l', 'label'), inSchema],
    ['anything of a linkbase that is not there', reference('nowhere.xml', 'label'), {}],
    ['what it likes where it is none of the specification', reference('l.xml', 'own'), both],
  ])('is %s', (_, references, documents) => {
    expect(said(references, documents)).toEqual([]);
  });

  test.each([
    ['its links', reference('l.xml', 'label'), both, 'l.xml'],
    ['the linkbase within a schema to which it points', reference('s.xsd#p', 'label'), inSchema, 's.xsd#p'],
  ])('is not of another kind than %s', (_, references, documents, href) => {
    expect(said(references, documents)).toEqual([
      `The linkbaseRef says that ${href} is of the kind ${ROLE}labelLinkbaseRef, but it has link:presentationLink in it.`,
    ]);
  });
});

test('a linkbaseRef of a schema leads to a linkbase, if to anything that is there', () => {
  const hrefs = ['l.xml', 'nowhere.xml', '#links', 't.xsd'];
  const declared = appinfo(hrefs.map((href) => linkbaseRef(href)).join(''));
  const documents = { 'http://x/l.xml': linkbase('') };
  expect(saidOfTaxonomy(linkbaseReferenceTarget, { declared, documents })).toEqual([
    'The linkbaseRef refers to t.xsd, which is no linkbase.',
  ]);
});

describe('a locator', () => {
  const said = (rule: typeof locatorTarget, href: string) =>
    saidOfTaxonomy(rule, { declared: TEXTS, links: extendedLink('presentation', loc('a', href)) });

  test.each([
    ['an id', '#t_A'],
    ['an id with letters of other alphabets', '#één'],
    ['a position', '#element(/1/2)'],
    ['two positions, with white space between', '#element(/1/9)%20element(/1/2)'],
  ])('may point by %s', (_, href) => {
    expect(said(locatorPointer.inTaxonomy, href)).toEqual([]);
  });

  test.each([
    ['another scheme', '#xpointer(/1/2)'],
    ['another scheme behind one that may', '#element(/1/2)xpointer(/1)'],
    ['an id that begins with a digit', '#1a'],
    ['nothing but white space', '#%20'],
  ])('may not point by %s', (_, href) => {
    expect(said(locatorPointer.inTaxonomy, href)).toEqual([
      `The reference ${href} uses a notation that XBRL does not allow.`,
    ]);
  });

  test('may no more than the reference to a role point by another scheme', () => {
    const roleRef = (href: string) =>
      `<link:roleRef xlink:type="simple" xlink:href="${href}" roleURI="urn:role"/>`;
    const links = roleRef('#xpointer(/1)') + roleRef('#element(/1)');
    expect(saidOfTaxonomy(locatorPointer.inTaxonomy, { links })).toEqual([
      'The reference #xpointer(/1) uses a notation that XBRL does not allow.',
    ]);
  });

  test('that points to nothing in a document that is there is reported, not into one that is missing', () => {
    expect(said(locatorTarget, 'nowhere.xsd#t_A')).toEqual([]);
    expect(said(locatorTarget, '#t_Z')).toEqual([
      'The locator points to #t_Z, but that document has no such element.',
    ]);
  });

  test('of its own make may stand in a link of another namespace only', () => {
    const own = '<o:own xmlns:o="urn:o" xlink:type="locator" xlink:label="a" xlink:href="#t_A"/>';
    const other = `<p:ownLink xmlns:p="urn:o" xlink:type="extended" xlink:role="urn:own">${own}</p:ownLink>`;
    const said = (links: string) => saidOfTaxonomy(standardLocator.inTaxonomy, { declared: TEXTS, links });
    expect(said(other)).toEqual([]);
    expect(said(extendedLink('label', own))).toEqual([
      'link:labelLink has the locator o:own, where only link:loc may stand.',
    ]);
  });
});

describe('cycles', () => {
  const type = (uri: string, allowed: string) =>
    appinfo(
      `<link:arcroleType arcroleURI="${uri}" cyclesAllowed="${allowed}"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`,
    );
  const names = ['A', 'B', 'C'];
  const links = (kind: string, arcrole: string, pairs: readonly string[]) =>
    extendedLink(
      kind,
      names.map((name) => loc(name, `#t_${name}`)).join('') +
        pairs.map(([from = '', to = '']) => arc(kind, arcrole, from, to)).join(''),
    );
  const ROUND = ['AB', 'BA'];
  const JOINED = ['AB', 'AC', 'BC'];

  test.each([
    ['of an arcrole that is not declared', 'definition', 'urn:own', ROUND, ''],
    ['of one that is declared to allow any', 'definition', 'urn:own', ROUND, type('urn:own', 'any')],
    ['of one that allows undirected ones', 'definition', 'urn:own', JOINED, type('urn:own', 'undirected')],
    ['of requires-element', 'definition', 'requires-element', ROUND, ''],
    ['of parent-child that are undirected', 'presentation', 'parent-child', JOINED, ''],
  ])('%s are allowed', (_, kind, arcrole, pairs, declared) => {
    expect(
      saidOfTaxonomy(noArcCycle, { declared: declared + TEXTS, links: links(kind, arcrole, pairs) }),
    ).toEqual([]);
  });

  test.each([
    ['of one that allows none', 'definition', 'urn:own', JOINED, type('urn:own', 'none'), 'an undirected'],
    [
      'of one that allows undirected ones',
      'definition',
      'urn:own',
      ROUND,
      type('urn:own', 'undirected'),
      'a',
    ],
    ['of general-special', 'definition', 'general-special', ROUND, '', 'a'],
  ])('%s are reported', (_, kind, arcrole, pairs, declared, which) => {
    const said = saidOfTaxonomy(noArcCycle, {
      declared: declared + TEXTS,
      links: links(kind, arcrole, pairs),
    });
    expect(said).toEqual([expect.stringContaining(` form ${which} cycle, which this relationship may not.`)]);
  });
});

describe('a preferred label', () => {
  const labels = (role: string) =>
    extendedLink('label', loc('b', '#t_B') + label('l', role) + arc('label', 'concept-label', 'b', 'l'));
  const presented = (role: string) =>
    extendedLink(
      'presentation',
      loc('a', '#t_A') +
        loc('b', '#t_B') +
        arc('presentation', 'parent-child', 'a', 'b', `preferredLabel="${ROLE}${role}"`),
    );
  const said = (has: string, asks: string) =>
    saidOfTaxonomy(preferredLabel, { declared: TEXTS, links: labels(has) + presented(asks) });

  test('is one that the concept has, of that role', () => {
    expect(said('totalLabel', 'totalLabel')).toEqual([]);
    expect(said('label', 'totalLabel')).toEqual([
      `The presentation asks for a label of t:B with the role ${ROLE}totalLabel; there is none.`,
    ]);
  });
});

describe('the declaration of a role', () => {
  const type = (usedOn: string, definition = 'One', id = 'x') =>
    `<link:roleType roleURI="urn:role" id="${id}"><link:definition>${definition}</link:definition>${usedOn
      .split(' ')
      .map((name) => `<link:usedOn>link:${name}</link:usedOn>`)
      .join('')}</link:roleType>`;
  const IMPORT = '<xs:import namespace="urn:s" schemaLocation="s.xsd"/>';
  const said = (here: string, there: string) =>
    saidOfTaxonomy(roleTypesAgree, {
      declared: appinfo(here) + IMPORT,
      documents: { 'http://x/s.xsd': schema('urn:s', appinfo(there)) },
    });

  test('may stand in two schemas, in whatever order it names elements', () => {
    expect(said(type('label reference'), type('reference label', 'One', 'y'))).toEqual([]);
  });

  test.each([
    ['other elements', type('label')],
    ['another definition', type('label reference', 'Two')],
  ])('is not the same with %s', (_, there) => {
    expect(said(type('label reference'), there)).toEqual([
      'The role urn:role is declared in two different ways.',
    ]);
  });

  test('stands in a schema once, were it the same', () => {
    expect(said(type('label') + type('label', 'One', 'y'), '')).toEqual([
      'The role urn:role is declared twice in one schema.',
    ]);
  });

  test('of two in one schema the second is told, beside the first of that schema', () => {
    const twice = appinfo(type('label') + type('label', 'One', 'y'));
    const documents = { 'http://x/s.xsd': schema('urn:s', twice) };
    const declared = appinfo(type('label')) + IMPORT;
    const [found, ...others] = roleTypesAgree.check({ taxonomy: taxonomyOf({ declared, documents }) });
    expect(others).toEqual([]);
    expect(found?.location?.file).toBe('s.xsd');
    expect(found?.related.map(({ file }) => file)).toEqual(['s.xsd']);
  });

  test('says for which links and resources it is', () => {
    const links =
      extendedLink('label', resource('label', 'l', 'urn:role'), 'urn:role') +
      extendedLink('reference', label('m') + resource('reference', 'l', `${ROLE}label`));
    expect(saidOfTaxonomy(roleUsedOn.inTaxonomy, { declared: appinfo(type('label')), links })).toEqual([
      'The role urn:role is not meant for the element link:labelLink.',
      `The role ${ROLE}label is not meant for the element link:reference.`,
    ]);
  });
});
