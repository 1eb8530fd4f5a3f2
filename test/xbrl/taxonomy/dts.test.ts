import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import type { DocumentSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  linkbaseRef,
  loc,
  memorySource,
  presentationLink,
  schema,
} from './memory-source.js';

const STANDARD = [
  'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
  'http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd',
  'http://www.xbrl.org/2003/xl-2003-12-31.xsd',
  'http://www.xbrl.org/2003/xlink-2003-12-31.xsd',
  'http://www.xbrl.org/2005/xbrldt-2005.xsd',
];

/** The documents of a DTS without the standard ones. */
function ownDocuments(documents: Readonly<Record<string, string>>, start = ['http://x/entry.xsd']) {
  const { taxonomy } = discoverTaxonomy(start, memorySource(documents));
  return taxonomy.documentUrls.filter((url) => !url.startsWith('http://www.'));
}

describe('discovery (XBRL 2.1 §3.2)', () => {
  test('finds a schema and the standard schemas that it imports', () => {
    const found = discoverTaxonomy(
      ['http://x/entry.xsd'],
      memorySource({ 'http://x/entry.xsd': schema('urn:x', IMPORTS) }),
    );
    expect(found.diagnostics).toEqual([]);
    expect(found.missing).toEqual([]);
    expect(found.taxonomy.documentUrls).toEqual(expect.arrayContaining(STANDARD));
    expect(found.taxonomy.entryPoints).toEqual(['http://x/entry.xsd']);
    expect(found.taxonomy.schemaDocuments.get('http://x/entry.xsd')?.targetNamespace).toBe('urn:x');
  });

  test('follows import, include, linkbaseRef, loc, roleRef and arcroleRef', () => {
    const documents = {
      'http://x/entry.xsd': schema(
        'urn:x',
        `<xs:import namespace="urn:i" schemaLocation="sub/imported.xsd"/><xs:include schemaLocation="included.xsd"/>${appinfo(linkbaseRef('links/pre.xml'))}`,
      ),
      'http://x/sub/imported.xsd': schema('urn:i', ''),
      'http://x/included.xsd': schema('urn:x', ''),
      'http://x/links/pre.xml': linkbase(
        `<link:roleRef roleURI="urn:r" xlink:type="simple" xlink:href="../roles.xsd#r"/><link:arcroleRef arcroleURI="urn:a" xlink:type="simple" xlink:href="http://x/arcroles.xsd#a"/>${presentationLink(loc('a', '../by-loc.xsd#a') + loc('b', 'other.xml#b'))}`,
      ),
      'http://x/roles.xsd': schema('urn:roles', ''),
      'http://x/arcroles.xsd': schema('urn:arcroles', ''),
      'http://x/by-loc.xsd': schema('urn:loc', ''),
      'http://x/links/other.xml': linkbase(''),
    };
    expect(ownDocuments(documents)).toEqual(Object.keys(documents).sort());
  });

  test('follows what stands in a linkbase inside a schema', () => {
    const documents = {
      'http://x/entry.xsd': schema('urn:x', appinfo(linkbase(presentationLink(loc('a', 'by-loc.xsd#a'))))),
      'http://x/by-loc.xsd': schema('urn:loc', ''),
    };
    expect(ownDocuments(documents)).toEqual(Object.keys(documents).sort());
  });

  test('may start from a linkbase, and from several documents', () => {
    const documents = {
      'http://x/labels.xml': linkbase(presentationLink(loc('a', 'entry.xsd#a'))),
      'http://x/entry.xsd': schema('urn:x', ''),
      'http://x/second.xsd': schema('urn:y', ''),
    };
    expect(ownDocuments(documents, ['http://x/labels.xml', 'http://x/second.xsd#fragment'])).toEqual(
      Object.keys(documents).sort(),
    );
  });

  test('resolves addresses against xml:base', () => {
    const documents = {
      'http://x/entry.xsd': schema('urn:x', appinfo(linkbaseRef('pre.xml')), 'xml:base="http://y/deep/"'),
      'http://y/deep/pre.xml': linkbase(
        presentationLink(loc('a', 'a.xsd#a')).replace('<link:loc', '<link:loc xml:base="../up/"'),
      ),
      'http://y/up/a.xsd': schema('urn:a', ''),
    };
    expect(ownDocuments(documents)).toEqual(Object.keys(documents).sort());
  });

  test('reads each document once, also in a circle', () => {
    const reads: string[] = [];
    const source = memorySource(
      {
        'http://x/a.xsd': schema('urn:a', '<xs:import namespace="urn:b" schemaLocation="./b.xsd"/>'),
        'http://x/b.xsd': schema(
          'urn:b',
          '<xs:import namespace="urn:a" schemaLocation="../a.xsd"/><xs:import namespace="urn:a" schemaLocation="a.xsd#x"/><xs:import namespace="urn:b" schemaLocation=""/>',
        ),
      },
      reads,
    );
    const { diagnostics } = discoverTaxonomy(['http://x/a.xsd'], source);
    expect(diagnostics).toEqual([]);
    expect(reads).toEqual(['http://x/a.xsd', 'http://x/b.xsd']);
  });

  test('knows a document by one address, whatever the scheme that leads to it', () => {
    const https = IMPORTS.replace('http://www.xbrl.org/2003', 'https://www.xbrl.org/2003');
    const { taxonomy, diagnostics } = discoverTaxonomy(
      ['http://x/entry.xsd'],
      memorySource({
        'http://x/entry.xsd': schema('urn:x', https + item('A')),
        'http://x/other.xsd': schema('urn:y', IMPORTS),
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(taxonomy.documentUrls.filter((url) => url.includes('xbrl-instance'))).toEqual([
      'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
    ]);
  });

  test('an import without a location leads nowhere', () => {
    const documents = { 'http://x/entry.xsd': schema('urn:x', '<xs:import namespace="urn:y"/>') };
    expect(ownDocuments(documents)).toEqual(['http://x/entry.xsd']);
  });
});

describe('what discovery finds wrong', () => {
  const found = (documents: Readonly<Record<string, string>>) =>
    discoverTaxonomy(['http://x/entry.xsd'], memorySource(documents));

  test('a document that is not there is missing, and its reference is named', () => {
    const { taxonomy, diagnostics, missing } = found({
      'http://x/entry.xsd': schema('urn:x', `\n  ${appinfo(linkbaseRef('pre.xml'))}`),
    });
    expect(missing).toEqual(['http://x/pre.xml']);
    expect(taxonomy.missingDocuments).toEqual(missing);
    expect(diagnostics).toMatchObject([
      {
        code: 'dts:document-not-found',
        severity: 'warning',
        location: { file: 'entry.xsd', line: 2, column: 30 },
      },
    ]);
  });

  test('a starting point that is not there is named where the instance refers to it', () => {
    const place = { file: 'report.xbrl', line: 3, column: 5 };
    const { diagnostics, missing } = discoverTaxonomy([{ url: 'http://x/no.xsd', place }], memorySource({}));
    expect(missing).toEqual(['http://x/no.xsd']);
    expect(diagnostics).toMatchObject([{ code: 'dts:document-not-found', location: place }]);
  });

  test('a file of a folder that refers to a file which is not there is broken', () => {
    const { diagnostics, missing } = discoverTaxonomy(
      ['file:///t/entry.xsd'],
      memorySource({ 'file:///t/entry.xsd': schema('urn:x', appinfo(linkbaseRef('pre.xml'))) }),
    );
    expect(missing).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'dts:reference-broken', severity: 'error', location: { file: 'entry.xsd' } },
    ]);
  });

  test('a schemaRef that leads to a linkbase is an error, and leads no further', () => {
    const place = { file: 'report.xbrl', line: 3, column: 5 };
    const { diagnostics, missing } = discoverTaxonomy(
      [{ url: 'http://x/pre.xml', place, kind: 'schemaRef' }],
      memorySource({ 'http://x/pre.xml': linkbase(presentationLink(loc('a', 'no.xsd#a'))) }),
    );
    expect(missing).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'dts:schema-ref-no-schema', location: place }]);
  });

  test('schemas that an instance hints at stand beside the taxonomy, and may be missing', () => {
    const { taxonomy, diagnostics, missing } = discoverTaxonomy(
      [
        'http://x/entry.xsd',
        { url: 'http://x/more.xsd', kind: 'schemaLocation' },
        { url: 'http://x/same.xsd', kind: 'schemaLocation' },
        { url: 'http://x/no.xsd', kind: 'schemaLocation' },
        { url: 'http://x/lacking.xsd', kind: 'schemaLocation' },
      ],
      memorySource({
        'http://x/entry.xsd': schema('urn:x', ''),
        'http://x/more.xsd': schema('urn:more', item('More')),
        'http://x/same.xsd': schema('urn:x', item('Same')),
        'http://x/lacking.xsd': schema('urn:lacking', '<xs:include schemaLocation="no.xsd"/>'),
      }),
    );
    expect([diagnostics, missing]).toEqual([[], []]);
    expect(taxonomy.hintedSchemas.map(({ url }) => url)).toEqual(['http://x/more.xsd']);
    expect(taxonomy.documentUrls).toEqual(['http://x/entry.xsd']);
    expect(taxonomy.findConcept(qname('urn:more', 'More'))).toBeUndefined();
  });

  test('a document that is no XML is an error in that document', () => {
    const { diagnostics, missing } = found({
      'http://x/entry.xsd': schema('urn:x', appinfo(linkbaseRef('pre.xml'))),
      'http://x/pre.xml': '<link:linkbase>',
    });
    expect(missing).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'xml:not-well-formed', location: { file: 'pre.xml' } }]);
  });

  test('a document with a DOCTYPE is refused', () => {
    const { diagnostics } = found({ 'http://x/entry.xsd': '<!DOCTYPE a><a/>' });
    expect(diagnostics).toMatchObject([{ code: 'xml:doctype-refused' }]);
  });

  test('a document of another kind is an error', () => {
    const { diagnostics } = found({ 'http://x/entry.xsd': '<html/>' });
    expect(diagnostics).toMatchObject([
      { code: 'dts:not-a-taxonomy-document', severity: 'error', location: { line: 1, column: 1 } },
    ]);
  });

  test('an address that is none is an error at its place', () => {
    const { diagnostics } = found({
      'http://x/entry.xsd': schema('urn:x', appinfo(linkbaseRef('http://[broken'))),
    });
    expect(diagnostics).toMatchObject([{ code: 'dts:address-malformed', location: { file: 'entry.xsd' } }]);
  });

  test('a starting point that is no address is an error', () => {
    const place = { file: 'report.xbrl', line: 3, column: 5 };
    const { diagnostics } = discoverTaxonomy([{ url: 'http://[broken', place }], memorySource({}));
    expect(diagnostics).toMatchObject([{ code: 'dts:address-malformed', location: place }]);
  });

  test('a reason that the source gives takes the place of "not found"', () => {
    const refusal = discoverTaxonomy(['http://x/a.xsd'], memorySource({})).diagnostics[0];
    const source: DocumentSource = {
      read: () => undefined,
      whyNot: () => refusal && { ...refusal, code: 'why' },
    };
    expect(discoverTaxonomy(['http://x/a.xsd'], source).diagnostics).toMatchObject([{ code: 'why' }]);
  });

  test('nothing is read but what the source gives: addresses of files and hosts alike go to it', () => {
    const asked: string[] = [];
    const source: DocumentSource = {
      read: (url) => {
        asked.push(url);
        if (url !== 'http://x/entry.xsd') return undefined;
        const text = schema(
          'urn:x',
          appinfo(linkbaseRef('file:///etc/passwd') + linkbaseRef('http://evil/a')),
        );
        return { url, file: 'entry.xsd', bytes: new TextEncoder().encode(text) };
      },
    };
    const { missing } = discoverTaxonomy(['http://x/entry.xsd'], source);
    expect(missing).toEqual(['file:///etc/passwd', 'http://evil/a']);
    expect(asked).toEqual(['http://x/entry.xsd', 'file:///etc/passwd', 'http://evil/a']);
  });
});

test('what a rewritten part stands for is known by its addresses', () => {
  const text = schema('urn:part', IMPORTS + item('A'));
  const source: DocumentSource = {
    read: (url) =>
      url === 'http://x/nt19/a.xsd'
        ? {
            url,
            file: 'a.xsd',
            bytes: new TextEncoder().encode(text),
            rewrittenPart: { prefixes: ['http://x/nt19/'] },
          }
        : memorySource({}).read(url),
  };
  const { taxonomy } = discoverTaxonomy(['http://x/nt19/a.xsd'], source);
  expect(taxonomy.isRewrittenPart('urn:part')).toBe(true);
  expect(taxonomy.isRewrittenPart('http://x/nt19/other')).toBe(true);
  expect(taxonomy.isRewrittenPart('http://x/nt20/other')).toBe(false);
  expect(taxonomy.isRewrittenPart('http://www.xbrl.org/2003/instance')).toBe(false);
  expect(taxonomy.findConcept(qname('urn:part', 'A'))?.kind).toBe('item');
});
