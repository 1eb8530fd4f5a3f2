import { describe, expect, test } from '@jest/globals';
import { storedPath } from '../../../../src/xbrl/taxonomy/resolve/file-store.js';
import { readCatalogue } from '../../../../src/xbrl/taxonomy/resolve/catalogue.js';

function catalogueOf(entries: string, attributes = '') {
  const text = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" ${attributes}>${entries}</catalog>`;
  const source = { file: 'catalog.xml', url: 'stored:///package/META-INF/catalog.xml' };
  return readCatalogue(new TextEncoder().encode(text), source);
}

const codes = (found: ReturnType<typeof catalogueOf>) => found.diagnostics.map(({ code }) => code);

describe('a catalogue', () => {
  test('rewrites by the longest start string', () => {
    const { catalogue } = catalogueOf(`
      <rewriteURI uriStartString="http://x/" rewritePrefix="../x/"/>
      <rewriteURI uriStartString="http://x/deep/" rewritePrefix="../elsewhere/"/>`);
    expect(catalogue.rewrite('http://x/a.xsd')).toBe('stored:///package/x/a.xsd');
    expect(catalogue.rewrite('http://x/deep/a.xsd')).toBe('stored:///package/elsewhere/a.xsd');
    expect(catalogue.rewrite('http://y/a.xsd')).toBeUndefined();
  });

  test('reads rewriteSystem as well, and xml:base of the catalogue and of groups', () => {
    const { catalogue } = catalogueOf(
      `<rewriteSystem systemIdStartString="http://s/" rewritePrefix="s/"/>
       <group xml:base="inner/"><rewriteURI uriStartString="http://g/" rewritePrefix="g/"/></group>`,
      'xml:base="../base/"',
    );
    expect(catalogue.rewrite('http://s/1')).toBe('stored:///package/base/s/1');
    expect(catalogue.rewrite('http://g/1')).toBe('stored:///package/base/inner/g/1');
  });

  const ENTRY = '<rewriteURI uriStartString="http://x/" rewritePrefix="x/"/>';
  test.each([
    ['rewriteSystem', `${ENTRY}<rewriteSystem systemIdStartString="http://s/" rewritePrefix="s/"/>`, ''],
    ['group', `<group>${ENTRY}</group>`, ''],
    ['nextCatalog', `${ENTRY}<nextCatalog catalog="other.xml"/>`, ''],
    ['rewriteURI', ENTRY.replace('/>', ' prefer="public"/>'), ''],
    ['rewriteURI', ENTRY.replace('/>', '>text</rewriteURI>'), ''],
    ['catalog', ENTRY, 'prefer="public"'],
    ['catalog', '', ''],
    ['entry', `${ENTRY}<entry xmlns=""/>`, ''],
  ])('of a package may not have %s so: %s', (element, entries, attributes) => {
    const found = catalogueOf(entries, attributes).diagnostics;
    expect(found.map(({ code }) => code)).toContain('tpe:invalidCatalogFile');
    expect(found[0]?.message.en).toContain(`at ${element}: a taxonomy package may not have this so`);
  });

  test('of a package may have elements and attributes of others beside its entries', () => {
    const found = catalogueOf(
      `${ENTRY.replace('/>', ' id="a" o:b="c"/>')}<o:note xmlns=""><p/></o:note>`,
      'id="b" xml:base="../" xmlns:o="urn:other"',
    );
    expect(codes(found)).toEqual([]);
  });

  test('finds the address that leads to a place, where there is one', () => {
    const { catalogue } = catalogueOf(`
      <rewriteURI uriStartString="http://x/" rewritePrefix="../x/"/>
      <rewriteURI uriStartString="http://x/deep/" rewritePrefix="../elsewhere/"/>`);
    expect(catalogue.original('stored:///package/x/a.xsd')).toBe('http://x/a.xsd');
    expect(catalogue.original('stored:///package/elsewhere/a.xsd')).toBe('http://x/deep/a.xsd');
    expect(catalogue.original('stored:///package/x/deep/a.xsd')).toBeUndefined();
    expect(catalogue.original('stored:///package/y/a.xsd')).toBeUndefined();
  });

  test('may rewrite a single document', () => {
    const { catalogue } = catalogueOf(
      '<rewriteURI uriStartString="http://x/a.xsd" rewritePrefix="../b.xsd"/>',
    );
    expect(catalogue.rewrite('http://x/a.xsd')).toBe('stored:///package/b.xsd');
  });

  test('cannot lead out of its package by a relative prefix', () => {
    const { catalogue } = catalogueOf(
      '<rewriteURI uriStartString="http://x/" rewritePrefix="../../../etc/"/>',
    );
    expect(storedPath(catalogue.rewrite('http://x/passwd') ?? '')).toBeUndefined();
  });

  test('reports an entry without a start string, and goes on', () => {
    const found = catalogueOf(
      '<rewriteURI rewritePrefix="x/"/><rewriteURI uriStartString="http://x/" rewritePrefix="x/"/>',
    );
    expect(codes(found)).toEqual(['tpe:invalidCatalogFile']);
    expect(found.catalogue.startStrings).toEqual(['http://x/']);
  });

  test('reports a start string that is rewritten twice, and keeps the first', () => {
    const found = catalogueOf(
      '<rewriteURI uriStartString="http://x/" rewritePrefix="a/"/><rewriteURI uriStartString="http://x/" rewritePrefix="b/"/>',
    );
    expect(codes(found)).toEqual(['tpe:multipleRewriteURIsForStartString']);
    expect(found.catalogue.rewrite('http://x/1')).toBe('stored:///package/META-INF/a/1');
  });

  test.each([
    ['to the same place', 'http://x/', 'http://x/'],
    ['escaped and not', 'http://x/%C3%A9', 'http://x/é'],
    ['with a space and its escape', 'http://x/a b|', 'http://x/a%20b%7C'],
  ])('reports a start string that is there twice %s', (_name, first, second) => {
    const found = catalogueOf(
      [first, second].map((one) => `<rewriteURI uriStartString="${one}" rewritePrefix="x/"/>`).join(''),
    );
    expect(codes(found)).toEqual(['tpe:multipleRewriteURIsForStartString']);
  });

  test('counts neither other addresses nor other kinds of entries as the same start string', () => {
    const found = catalogueOf(`
      <rewriteURI uriStartString="http://x/%c3%a9" rewritePrefix="x/"/>
      <rewriteURI uriStartString="http://x/é" rewritePrefix="x/"/>
      <rewriteSystem systemIdStartString="http://x/é" rewritePrefix="x/"/>`);
    expect(codes(found)).toEqual(['tpe:invalidCatalogFile']);
  });

  test('knows an address by what it is when normalised, there and back', () => {
    const { catalogue } = catalogueOf('<rewriteURI uriStartString="http://x/é/" rewritePrefix="../ë/"/>');
    expect(catalogue.rewrite('http://x/%C3%A9/ü.xsd')).toBe('stored:///package/%C3%AB/%C3%BC.xsd');
    expect(catalogue.original('stored:///package/ë/ü.xsd')).toBe('http://x/%C3%A9/%C3%BC.xsd');
  });

  test.each([
    ['http://x/~t/', 'http://x/~t/a.xsd'],
    ['http://x/%7Et/', 'http://x/~t/a.xsd'],
    ['http://X:80/', 'http://x/a.xsd'],
  ])('knows an address that begins with %s however it is escaped', (start, address) => {
    const { catalogue } = catalogueOf(`<rewriteURI uriStartString="${start}" rewritePrefix="../t/"/>`);
    expect(catalogue.rewrite(address)).toBe('stored:///package/t/a.xsd');
  });

  test('has two start strings where only RFC 3986 makes them one', () => {
    const found = catalogueOf(`
      <rewriteURI uriStartString="http://x/~/" rewritePrefix="../a/"/>
      <rewriteURI uriStartString="http://x/%7E/" rewritePrefix="../b/"/>`);
    expect(codes(found)).toEqual([]);
    expect(found.catalogue.rewrite('http://x/~/1')).toBe('stored:///package/a/1');
  });

  test('that is another document, or no XML, rewrites nothing', () => {
    const source = { file: 'catalog.xml', url: 'stored:///package/catalog.xml' };
    const other = readCatalogue(new TextEncoder().encode('<html/>'), source);
    expect(other.diagnostics.map(({ code }) => code)).toEqual(['tpe:invalidCatalogFile']);
    const broken = readCatalogue(new TextEncoder().encode('<catalog>'), source);
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(['xml:not-well-formed']);
    expect(broken.catalogue.startStrings).toEqual([]);
  });

  test('of many entries is asked as often', () => {
    const entries = Array.from(
      { length: 20_000 },
      (_, i) => `<rewriteURI uriStartString="http://x/${String(i)}/" rewritePrefix="x/"/>`,
    ).join('');
    const { catalogue } = catalogueOf(entries);
    for (let i = 0; i < 20_000; i++) {
      expect(catalogue.rewrite(`http://x/${String(i)}/a.xsd`)).toContain(`x/a.xsd`);
    }
  });
});
