import { describe, expect, test } from '@jest/globals';
import { DescribedLinkbase } from '../../../src/xbrl/taxonomy/documents/described-linkbase.js';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import { CONCEPT_LABEL } from '../../../src/xbrl/taxonomy/standard-roles.js';
import type { Taxonomy } from '../../../src/xbrl/taxonomy/taxonomy.js';
import { TaxonomyRecord } from '../../../src/xbrl/taxonomy/taxonomy-record.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
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
} from './memory-source.js';

const ENTRY = 'http://x/entry.xsd';
const LABELS = 'http://x/lab.xml';
const A = qname('urn:x', 'a');

const LABEL_LINK = `<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${loc('a', 'entry.xsd#t_a')}<link:label xlink:type="resource" xlink:label="l" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en" id="of_a">What a is</link:label><link:labelArc xlink:type="arc" xlink:arcrole="${CONCEPT_LABEL}" xlink:from="a" xlink:to="l"/></link:labelLink>`;
const HINT = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:parts parts.xsd"';
const PRESENTATION = presentationLink(
  loc('a', 'entry.xsd#t_a') + loc('b', 'entry.xsd#t_b') + presentationArc('a', 'b'),
);
const ONE = {
  [ENTRY]: schema(
    'urn:x',
    appinfo(linkbaseRef('lab.xml') + linkbaseRef('pre.xml')) + IMPORTS + item('a') + item('b'),
  ),
  [LABELS]: linkbase(LABEL_LINK),
  'http://x/pre.xml': linkbase(PRESENTATION),
};
type Documents = Readonly<Record<string, string>>;

function discover(documents: Documents, before?: TaxonomyRecord, hints: readonly string[] = []): Taxonomy {
  const start = [{ url: ENTRY }, ...hints.map((url) => ({ url, kind: 'schemaLocation' as const }))];
  return discoverTaxonomy(start, memorySource(documents), before).taxonomy;
}

/** What was found of a taxonomy, written down and read again. */
function recordOf(documents: Documents): TaxonomyRecord {
  const record = TaxonomyRecord.parse(TaxonomyRecord.of(discover(documents), ['xbrl21']).toText());
  if (record === undefined) throw new Error('a record is what it was made of');
  return record;
}

/** The documents that are only described, and have not been read. */
function unread({ documents }: Taxonomy): readonly string[] {
  return documents.flatMap((one) => (one instanceof DescribedLinkbase && !one.isRead ? [one.url] : []));
}

describe('a taxonomy that was recorded', () => {
  test('has the same documents, arcroles and concepts, and is right in the same layers', () => {
    const [first, again] = [discover(ONE), discover(ONE, recordOf(ONE))];
    expect(again.documentUrls).toEqual(first.documentUrls);
    expect(again.arcroles).toEqual(first.arcroles);
    expect([...again.findAllConcepts()].map(({ name }) => name)).toEqual(
      [...first.findAllConcepts()].map(({ name }) => name),
    );
    expect([...again.rightIn]).toEqual(['xbrl21']);
  });

  test('has its labels read when they are asked for', () => {
    const taxonomy = discover(ONE, recordOf(ONE));
    expect(unread(taxonomy)).toEqual([LABELS]);
    expect(taxonomy.findLabels(A).map(({ text }) => text)).toEqual(['What a is']);
    expect(unread(taxonomy)).toEqual([]);
  });

  test('has its labels and relationships in the order of its documents', () => {
    const before = LABEL_LINK.replace('What a is', 'Before');
    const two = {
      ...ONE,
      [ENTRY]: ONE[ENTRY].replace('</xs:appinfo>', `${linkbaseRef('a-lab.xml')}</xs:appinfo>`),
      'http://x/a-lab.xml': linkbase(before),
    };
    const again = discover(two, recordOf(two));
    expect(again.findLabels(A).map(({ text }) => text)).toEqual(['Before', 'What a is']);
    expect(again.findRelationships(CONCEPT_LABEL).map(({ document }) => document)).toEqual([
      'http://x/a-lab.xml',
      LABELS,
    ]);
  });

  test('finds what a pointer leads to in a linkbase that is only described', () => {
    const taxonomy = discover(ONE, recordOf(ONE));
    const target = taxonomy.findTarget({ document: LABELS, fragment: 'of_a' });
    expect(target?.name).toBe(qname('http://www.xbrl.org/2003/linkbase', 'label'));
    expect(target && taxonomy.documentOf(target)?.url).toBe(LABELS);
  });

  test('is written down the same when it was only described', () => {
    const again = discover(ONE, recordOf(ONE));
    expect(TaxonomyRecord.of(again, ['xbrl21']).toText()).toBe(
      TaxonomyRecord.of(discover(ONE), ['xbrl21']).toText(),
    );
  });
});

describe('what was recorded no longer counts', () => {
  const changes: Readonly<Record<string, Documents>> = {
    'where a label is another': { ...ONE, [LABELS]: ONE[LABELS].replace('What', 'that') },
    'where a schema is another': { ...ONE, [ENTRY]: ONE[ENTRY].replace('"b"', '"c"') },
    'where a document more is there': {
      ...ONE,
      'http://x/pre.xml': linkbase(presentationLink(loc('m', 'more.xsd#m'))),
      'http://x/more.xsd': schema('urn:m', ''),
    },
    'where a document is gone': { [ENTRY]: ONE[ENTRY], [LABELS]: ONE[LABELS] },
  };
  test.each(Object.entries(changes))('%s', (_, documents) => {
    const taxonomy = discover(documents, recordOf(ONE));
    expect([...taxonomy.rightIn]).toEqual([]);
    expect(unread(taxonomy)).toEqual([]);
  });

  test('and every document is asked of its source once all the same', () => {
    const reads: string[] = [];
    const changed = changes['where a schema is another'] ?? {};
    discoverTaxonomy([ENTRY], memorySource(changed, reads), recordOf(ONE));
    expect(reads.filter((url) => url in changed)).toEqual(Object.keys(changed));
  });

  test('nor is one asked for twice that two schemas which are only hinted at import', () => {
    const reads: string[] = [];
    const importing = (namespace: string) =>
      schema(namespace, '<xs:import namespace="urn:both" schemaLocation="both.xsd"/>');
    const documents = {
      ...ONE,
      'http://x/one.xsd': importing('urn:one'),
      'http://x/two.xsd': importing('urn:two'),
      'http://x/both.xsd': schema('urn:both', ''),
    };
    const hints = ['http://x/one.xsd', 'http://x/two.xsd'];
    const start = [{ url: ENTRY }, ...hints.map((url) => ({ url, kind: 'schemaLocation' as const }))];
    const { taxonomy } = discoverTaxonomy(start, memorySource(documents, reads));
    expect(taxonomy.hintedSchemas.map(({ url }) => url)).toEqual(expect.arrayContaining(hints));
    expect(reads.filter((url) => url === 'http://x/both.xsd')).toHaveLength(1);
  });

  const HINTING = { ...ONE, [LABELS]: linkbase(LABEL_LINK, HINT) };
  const PARTS = { 'http://x/parts.xsd': schema('urn:parts', '') };
  test.each([
    ['is there since', HINTING, { ...HINTING, ...PARTS }, []],
    ['is gone since', { ...HINTING, ...PARTS }, HINTING, []],
    [
      'is another since',
      { ...HINTING, ...PARTS },
      { ...HINTING, 'http://x/parts.xsd': schema('urn:parts', ' ') },
      [],
    ],
    ['is hinted at by the instance', { ...ONE, ...PARTS }, { ...ONE, ...PARTS }, ['http://x/parts.xsd']],
  ])('where a schema that is only hinted at %s', (_, before, now, hints) => {
    expect([...discover(now, recordOf(before), hints).rightIn]).toEqual([]);
  });

  test('but does where the schemas that are hinted at are the same', () => {
    const documents = { ...HINTING, ...PARTS };
    const taxonomy = discover(documents, recordOf(documents));
    expect(taxonomy.hintedSchemas.map(({ url }) => url)).toEqual(['http://x/parts.xsd']);
    expect([...taxonomy.rightIn]).toEqual(['xbrl21']);
    expect(unread(taxonomy)).toEqual([LABELS]);
  });
});

describe('a linkbase is read at once', () => {
  test.each([
    [
      'where it has other arcs',
      LABEL_LINK.replace(CONCEPT_LABEL, 'http://www.xbrl.org/2003/arcrole/fact-footnote'),
    ],
    ['where it has other resources', LABEL_LINK.replaceAll('link:label ', 'link:footnote ')],
    ['where it has other links too', LABEL_LINK + PRESENTATION],
  ])('%s', (_, content) => {
    const documents = { ...ONE, [LABELS]: linkbase(content) };
    expect(unread(discover(documents, recordOf(documents)))).toEqual([]);
  });
});

describe('the text of a record', () => {
  const text = TaxonomyRecord.of(discover(ONE), ['xbrl21']).toText();
  const places = Array.from({ length: text.length }, (_, at) => at);

  test('is not taken where it was cut off', () => {
    const taken = places.flatMap((at) => TaxonomyRecord.parse(text.slice(0, at)) ?? []);
    expect(taken).toEqual([]);
  });

  test('is not taken where a character is another', () => {
    const changed = (at: number) => text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
    const taken = places.flatMap((at) => TaxonomyRecord.parse(changed(at)) ?? []);
    expect(taken).toEqual([]);
  });
});
