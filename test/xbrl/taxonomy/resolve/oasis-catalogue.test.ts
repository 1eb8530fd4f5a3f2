import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openPackage } from '../../../../src/xbrl/taxonomy/resolve/package-source.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-catalogue-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeCatalogue(path: string, entries: string, attributes = ''): void {
  write(
    path,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" ${attributes}>${entries}</catalog>`,
  );
}

/** What the catalogue of the folder gives for an address: the text of the file that it leads to. */
async function given(url: string): Promise<string | undefined> {
  const { source } = await openPackage(folder);
  const document = source.read(url);
  return document && new TextDecoder().decode(document.bytes);
}

const findings = async (path = '') =>
  (await openPackage(join(folder, path))).diagnostics.map(({ code, message }) => `${code}: ${message.en}`);

const A = 'http://x.example/2024/a.xsd';

describe('an OASIS catalogue', () => {
  test.each([
    ['uri', `<uri name="${A}" uri="files/a.xsd"/>`],
    ['system', `<system systemId="${A}" uri="files/a.xsd"/>`],
    ['rewriteURI', '<rewriteURI uriStartString="http://x.example/2024/" rewritePrefix="files/"/>'],
    ['rewriteSystem', '<rewriteSystem systemIdStartString="http://x.example/2024/" rewritePrefix="files/"/>'],
    ['uriSuffix', '<uriSuffix uriSuffix="2024/a.xsd" uri="files/a.xsd"/>'],
    ['systemSuffix', '<systemSuffix systemIdSuffix="2024/a.xsd" uri="files/a.xsd"/>'],
    ['group', `<group xml:base="files/"><uri name="${A}" uri="a.xsd"/></group>`],
  ])('leads to a file by %s, without a finding', async (_kind, entries) => {
    write('files/a.xsd', 'a');
    writeCatalogue('catalog.xml', entries);
    expect(await given(A)).toBe('a');
    expect(await given('http://x.example/2023/a.xsd')).toBeUndefined();
    expect(await findings()).toEqual([]);
  });

  test('may begin with the document type of catalogues, which is not fetched', async () => {
    const id = '-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN';
    const doctype = `<!DOCTYPE catalog PUBLIC "${id}" "http://www.oasis-open.org/catalog.dtd">`;
    const entries = `<uri name="${A}" uri="a.xsd"/>`;
    write('a.xsd', 'a');
    write(
      'catalog.xml',
      `${doctype}<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${entries}</catalog>`,
    );
    expect(await given(A)).toBe('a');
    expect(await findings()).toEqual([]);
  });

  test('knows a file of its folder by the address that leads to it, here or in another catalogue', async () => {
    for (const name of ['a.xsd', 'b.xsd', 'c.xsd']) write(name, name);
    writeCatalogue(
      'catalog.xml',
      `<uri name="${A}" uri="a.xsd"/><nextCatalog catalog="next.xml"/><uriSuffix uriSuffix="c" uri="c.xsd"/>`,
    );
    writeCatalogue('next.xml', '<rewriteURI uriStartString="http://y/" rewritePrefix="./"/>');
    const { contents } = await openPackage(folder);
    const known = ['a', 'b'].map((name) => contents?.stored.read(`stored:///package/${name}.xsd`)?.url);
    expect(known).toEqual([A, 'http://y/b.xsd']);
  });

  test('takes a whole address before its beginning, and that before its end', async () => {
    for (const name of ['whole', 'start/a.xsd', 'end']) write(name, name);
    const ENTRIES = [
      '<uriSuffix uriSuffix="a.xsd" uri="end"/>',
      '<rewriteURI uriStartString="http://x.example/" rewritePrefix="start/"/>',
      '<uri name="http://x.example/a.xsd" uri="whole"/>',
    ];
    const found: (string | undefined)[] = [];
    for (const count of [3, 2, 1]) {
      writeCatalogue('catalog.xml', ENTRIES.slice(0, count).join(''));
      found.push(await given('http://x.example/a.xsd'));
    }
    expect(found).toEqual(['whole', 'start/a.xsd', 'end']);
  });

  test('asks the catalogues that come next in their order, each with those next to it first', async () => {
    for (const name of ['one', 'two', 'three']) write(name, name);
    writeCatalogue('catalog.xml', '<nextCatalog catalog="n/one.xml"/><nextCatalog catalog="n/three.xml"/>');
    writeCatalogue('n/one.xml', '<nextCatalog catalog="two.xml"/><uri name="http://x/1" uri="../one"/>');
    writeCatalogue('n/two.xml', '<uri name="http://x/1" uri="../two"/><uri name="http://x/2" uri="../two"/>');
    const ALL = [1, 2, 3].map((at) => `<uri name="http://x/${String(at)}" uri="../three"/>`);
    writeCatalogue('n/three.xml', ALL.join(''));
    expect([await given('http://x/1'), await given('http://x/2'), await given('http://x/3')]).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('looks for what is delegated nowhere else, at its longest beginning first', async () => {
    for (const name of ['long', 'short', 'next']) write(name, name);
    writeCatalogue(
      'catalog.xml',
      '<delegateURI uriStartString="http://x/" catalog="short.xml"/>' +
        '<delegateURI uriStartString="http://x/y/" catalog="long.xml"/><nextCatalog catalog="next.xml"/>',
    );
    const all = (target: string, names: readonly string[]) =>
      names.map((name) => `<uri name="http://${name}" uri="${target}"/>`).join('');
    writeCatalogue('long.xml', all('long', ['x/y/1']));
    writeCatalogue('short.xml', all('short', ['x/y/1', 'x/y/2']));
    writeCatalogue('next.xml', all('next', ['x/y/1', 'x/y/2', 'x/y/3', 'z/1']));
    const found = ['x/y/1', 'x/y/2', 'x/y/3', 'z/1'].map((name) => given(`http://${name}`));
    expect(await Promise.all(found)).toEqual(['long', 'short', undefined, 'next']);
  });

  test('asks those that one beginning is delegated to in their order', async () => {
    for (const name of ['one', 'two']) {
      write(name, name);
      writeCatalogue(`${name}.xml`, `<uri name="${A}" uri="${name}"/>`);
    }
    const to = (name: string) => `<delegateURI uriStartString="http://x" catalog="${name}.xml"/>`;
    writeCatalogue('catalog.xml', to('one') + to('two'));
    expect(await given(A)).toBe('one');
  });

  test.each([
    ['delegated to', '<delegateURI uriStartString="http://" catalog="other.xml"/>'],
    ['named next', '<nextCatalog catalog="other.xml"/>'],
  ])('%s thirty thousand times is asked once of each address', async (_how, entry) => {
    writeCatalogue('catalog.xml', entry.repeat(30_000));
    writeCatalogue('other.xml', '');
    const { source } = await openPackage(folder);
    const urls = Array.from({ length: 20_000 }, (_, at) => `http://x.example/${String(at)}.xsd`);
    expect(urls.filter((url) => source.covers(url))).toEqual([]);
  });

  test('that names itself, or a hundred times two others, is asked once', async () => {
    const names = Array.from({ length: 100 }, (_, at) => [`l${String(at)}.xml`, `r${String(at)}.xml`]);
    const both = (pair: readonly string[] = []) =>
      pair.map((name) => `<nextCatalog catalog="${name}"/>`).join('');
    writeCatalogue('catalog.xml', both(names[0]) + both(['catalog.xml']));
    names.forEach((pair, at) => {
      for (const name of pair) writeCatalogue(name, both(names[at + 1]));
    });
    expect(await given(A)).toBeUndefined();
    expect(await findings()).toEqual([]);
  });

  test('passes over entries for public identifiers and elements of others', async () => {
    writeCatalogue(
      'catalog.xml',
      '<public publicId="-//X//Y" uri="a"/><delegatePublic publicIdStartString="-" catalog="b"/><o:p xmlns:o="urn:o"/>',
      'prefer="public"',
    );
    expect(await findings()).toEqual([]);
  });

  test.each([
    ['<uri uri="a"/>', 'uri: an attribute is missing, or the address in it cannot be used'],
    ['<uriSuffix uriSuffix="" uri="a"/>', 'uriSuffix: an attribute is missing'],
    ['<nextCatalog catalog="nowhere.xml"/>', 'nextCatalog: the catalogue that this names is not there'],
    ['<nextCatalog catalog="../next.xml"/>', 'nextCatalog: the catalogue that this names is not there'],
    [
      '<delegateURI uriStartString="http://" catalog="file:///a.xml"/>',
      'delegateURI: the catalogue that this',
    ],
  ])('passes over %s, and says so', async (entry, words) => {
    write('files/a.xsd', 'a');
    writeCatalogue('next.xml', '');
    writeCatalogue('inner/catalog.xml', `${entry}<uri name="${A}" uri="../files/a.xsd"/>`);
    const found = await findings('inner');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`package:catalogue-entry: The catalogue is not as it should be at ${words}`);
  });

  test('that is another document leads nowhere', async () => {
    write('catalog.xml', '<html/>');
    expect(await findings()).toEqual([
      'package:catalogue-entry: The catalogue is not as it should be at html: it begins with another element than catalog. This was passed over.',
    ]);
    expect(await given(A)).toBeUndefined();
  });

  test('does not lead out of its folder', async () => {
    write('secret.txt', 'secret');
    writeCatalogue('inner/catalog.xml', `<uri name="${A}" uri="../secret.txt"/>`);
    const { source } = await openPackage(join(folder, 'inner'));
    expect(source.read(A)).toBeUndefined();
    expect(source.whyNot?.(A)?.code).toBe('package:unsafe-path');
  });
});
