import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import type { ConceptRelationship, Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { localNameOf, qname } from '../../../../src/xbrl/xml/qname.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  linkbaseRef,
  loc,
  memorySource,
  presentationArc,
  presentationLink,
  schema,
} from '../memory-source.js';

const PARENT_CHILD = 'http://www.xbrl.org/2003/arcrole/parent-child';
const LINK = 'http://www.xbrl.org/2003/role/link';
const t = (local: string) => qname('urn:x', local);

function discover(...linkbases: readonly string[]) {
  const refs = linkbases.map((_, i) => linkbaseRef(`${String(i)}.xml`)).join('');
  const items = ['A', 'B', 'C'].map((name) => item(name)).join('');
  return discoverTaxonomy(
    ['http://x/entry.xsd'],
    memorySource({
      'http://x/entry.xsd': schema('urn:x', appinfo(refs) + IMPORTS + items),
      ...Object.fromEntries(linkbases.map((text, i) => [`http://x/${String(i)}.xml`, text])),
    }),
  );
}

const LOCS = ['A', 'B', 'C'].map((name) => loc(name, `entry.xsd#t_${name}`)).join('');
const links = (arcs: string, role?: string) => linkbase(presentationLink(LOCS + arcs, role));

const arrows = (relationships: readonly ConceptRelationship[]) =>
  relationships.map(
    ({ from, to, order }) => `${localNameOf(from.name)}>${localNameOf(to.name)} ${String(order)}`,
  );

const found = (taxonomy: Taxonomy, role = LINK) => arrows(taxonomy.filterRelationships(PARENT_CHILD, role));

describe('relationships between concepts', () => {
  const { taxonomy, diagnostics } = discover(
    links(
      presentationArc('A', 'C', 'order="2.5"') +
        presentationArc('A', 'B', 'order="10" preferredLabel="urn:total"'),
    ),
    links(presentationArc('B', 'C', 'order="1"'), 'urn:other'),
    links(
      presentationArc('C', 'B') + presentationArc('A', 'nowhere') + presentationArc('C', 'B', 'order="zz"'),
    ),
  );

  test('come by order, then by document', () => {
    expect(diagnostics).toEqual([]);
    expect(found(taxonomy)).toEqual(['C>B 1', 'C>B 1', 'A>C 2.5', 'A>B 10']);
    expect(found(taxonomy, 'urn:other')).toEqual(['B>C 1']);
    expect(found(taxonomy, 'urn:none')).toEqual([]);
    expect(taxonomy.filterRelationships(PARENT_CHILD)).toHaveLength(5);
    expect(taxonomy.filterRelationships('urn:no-arcrole')).toEqual([]);
  });

  test('are found by role and by either end', () => {
    expect(taxonomy.findRoles(PARENT_CHILD)).toEqual([LINK, 'urn:other']);
    expect(arrows(taxonomy.filterOutgoing(t('A'), PARENT_CHILD, LINK))).toEqual(['A>C 2.5', 'A>B 10']);
    expect(arrows(taxonomy.filterIncoming(t('C'), PARENT_CHILD, LINK))).toEqual(['A>C 2.5']);
    expect(taxonomy.filterOutgoing(t('C'), PARENT_CHILD, 'urn:other')).toEqual([]);
  });

  test('carry their preferred label and place', () => {
    expect(taxonomy.filterIncoming(t('B'), PARENT_CHILD, LINK).at(-1)).toMatchObject({
      preferredLabel: 'urn:total',
      targetRole: undefined,
      document: 'http://x/0.xml',
    });
  });

  test('join all elements that share a label', () => {
    const text = linkbase(
      presentationLink(
        loc('from', 'entry.xsd#t_A') +
          loc('to', 'entry.xsd#t_B') +
          loc('to', 'entry.xsd#element(t_C)') +
          presentationArc('from', 'to'),
      ),
    );
    expect(found(discover(text).taxonomy)).toEqual(['A>B 1', 'A>C 1']);
  });

  test('carry the target role of dimensional arcs', () => {
    const arc =
      '<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/domain-member" xlink:from="A" xlink:to="B" xbrldt:targetRole="urn:target"/>';
    const text = linkbase(
      `<link:definitionLink xlink:type="extended" xlink:role="${LINK}">${LOCS}${arc}</link:definitionLink>`,
    );
    const [relationship] = discover(text).taxonomy.filterRelationships(
      'http://xbrl.org/int/dim/arcrole/domain-member',
    );
    expect(relationship?.targetRole).toBe('urn:target');
  });
});

describe('prohibition and override (XBRL 2.1 §3.5.3.9.7.5)', () => {
  const a = presentationArc('A', 'B', 'priority="1"');
  const b = presentationArc('A', 'B', 'priority="2" use="prohibited"');
  const c = presentationArc('A', 'B', 'priority="3" use="prohibited"');
  const d = presentationArc('A', 'B', 'priority="4"');
  const e = presentationArc('A', 'B', 'priority="4" use="optional"');
  const f = presentationArc('A', 'B', 'priority="4" use="prohibited"');

  test.each([
    ['A is prohibited by B', [a, b], 0],
    ['C prohibits as well', [a, b, c], 0],
    ['D overrides A, B and C', [a, b, c, d], 1],
    ['one of D and E is left', [a, b, c, d, e], 1],
    ['F prohibits all', [a, b, c, d, e, f], 0],
  ])('%s, in one linkbase or several, in any order', (_, arcs, count) => {
    expect(found(discover(links(arcs.join(''))).taxonomy)).toHaveLength(count);
    expect(found(discover(...arcs.map((arc) => links(arc))).taxonomy)).toHaveLength(count);
    expect(found(discover(links([...arcs].reverse().join(''))).taxonomy)).toHaveLength(count);
  });

  test('of equal relationships the first stays', () => {
    const { taxonomy } = discover(
      links(presentationArc('A', 'B', 'xlink:title="one"') + presentationArc('A', 'B', 'order="1.0"')),
    );
    expect(found(taxonomy)).toEqual(['A>B 1']);
  });

  test.each([
    ['another order', 'order="2"'],
    ['a preferred label', 'preferredLabel="urn:x"'],
  ])('an arc with %s is not equivalent', (_, attributes) => {
    const { taxonomy } = discover(
      links(
        presentationArc('A', 'B') + presentationArc('A', 'B', `${attributes} use="prohibited" priority="9"`),
      ),
    );
    expect(found(taxonomy)).toEqual(['A>B 1']);
  });

  test('a base set does not reach into another role', () => {
    const { taxonomy } = discover(
      links(presentationArc('A', 'B')),
      links(presentationArc('A', 'B', 'use="prohibited" priority="9"'), 'urn:other'),
    );
    expect(found(taxonomy)).toEqual(['A>B 1']);
    expect(found(taxonomy, 'urn:other')).toEqual([]);
  });
});

describe('labels', () => {
  const labelLink = (content: string) =>
    linkbase(`<link:labelLink xlink:type="extended" xlink:role="${LINK}">${content}</link:labelLink>`);
  const arc = (from: string, to: string, attributes = '') =>
    `<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
  const label = (id: string, text: string, language: string, role = '') =>
    `<link:label xlink:type="resource" id="${id}" xlink:label="${id}" xml:lang="${language}" ${role === '' ? '' : `xlink:role="${role}"`}>${text}</link:label>`;
  const content =
    LOCS +
    label('terse', 'kort', 'nl', 'http://www.xbrl.org/2003/role/terseLabel') +
    label('nl', 'Bedrag <b xmlns="http://www.w3.org/1999/xhtml">in</b> euro', 'nl') +
    label('en', 'Amount', 'en') +
    arc('A', 'terse') +
    arc('A', 'nl') +
    arc('A', 'en');

  test('come by role, then by language', () => {
    const { taxonomy } = discover(labelLink(content));
    const standard = 'http://www.xbrl.org/2003/role/label';
    expect(taxonomy.findLabels(t('A'))).toEqual([
      { role: standard, language: 'en', text: 'Amount' },
      { role: standard, language: 'nl', text: 'Bedrag in euro' },
      { role: 'http://www.xbrl.org/2003/role/terseLabel', language: 'nl', text: 'kort' },
    ]);
    expect(taxonomy.findLabels(t('B'))).toEqual([]);
  });

  test('may be prohibited from another linkbase', () => {
    const prohibition =
      LOCS +
      loc('old', '0.xml#en') +
      label('new', 'Sum', 'en') +
      arc('A', 'old', 'use="prohibited" priority="1"') +
      arc('A', 'new');
    const { taxonomy, diagnostics } = discover(labelLink(content), labelLink(prohibition));
    expect(diagnostics).toEqual([]);
    expect(taxonomy.findLabels(t('A')).map(({ text }) => text)).toEqual(['Sum', 'Bedrag in euro', 'kort']);
  });
});

test('an arc that stands for millions of relationships is left out, and said to be', () => {
  const many = Array.from({ length: 3000 }, () => loc('a', 'entry.xsd#t_A') + loc('b', 'entry.xsd#t_B')).join(
    '',
  );
  const { taxonomy, diagnostics, missing } = discover(
    linkbase(presentationLink(many + presentationArc('a', 'b'))),
  );
  expect(missing).toEqual(['http://x/0.xml']);
  expect(found(taxonomy)).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'dts:too-many-relationships', severity: 'warning', location: { file: '0.xml' } },
  ]);
});
