import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { openPackage } from '../../../../src/xbrl/taxonomy/resolve/package-source.js';

let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-zip-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function save(bytes: Uint8Array): string {
  count++;
  const path = join(folder, `package-${String(count)}.zip`);
  writeFileSync(path, bytes);
  return path;
}

const zip = (files: Zippable): string => save(zipSync(files));

/** A package with its description and a catalogue that leads `http://x/` to the folder x. */
const packed = (files: Zippable): string =>
  zip({ 'P/META-INF/taxonomyPackage.xml': METADATA, 'P/META-INF/catalog.xml': CATALOGUE, ...files });

const CATALOGUE = strToU8(
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x/" rewritePrefix="../x/"/></catalog>',
);

const METADATA = strToU8(
  '<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://x/</tp:identifier></tp:taxonomyPackage>',
);

async function refused(path: string): Promise<string> {
  const { source, diagnostics } = await openPackage(path);
  expect(source.covers('http://x/a.xsd')).toBe(false);
  return diagnostics.map(({ code }) => code).join();
}

describe('a taxonomy package in a zip file', () => {
  test('gives its documents by the catalogue below its top folder', async () => {
    const path = packed({ 'P/x/a.xsd': strToU8('a') });
    const { source, diagnostics } = await openPackage(path);
    expect(diagnostics).toEqual([]);
    const document = source.read('http://x/a.xsd');
    expect(document && new TextDecoder().decode(document.bytes)).toBe('a');
    expect(document?.file).toBe(`${path}!/P/x/a.xsd`);
  });

  test('of reports may do without a description, where its one folder has a folder of reports', async () => {
    const file = strToU8('a');
    expect((await openPackage(zip({ 'P/reports/a.xbrl': file }))).diagnostics).toEqual([]);
    expect(await refused(zip({ 'P/texts/a.xbrl': file }))).toBe('tpe:metadataDirectoryNotFound');
    expect(await refused(zip({ 'P/reports/a.xbrl': file, 'Q/b.xsd': file }))).toBe(
      'tpe:metadataDirectoryNotFound',
    );
  });

  test('says which document it should have and lacks', async () => {
    const path = packed({});
    const { source } = await openPackage(path);
    expect(source.read('http://x/b.xsd')).toBeUndefined();
    const finding = source.whyNot?.('http://x/b.xsd');
    expect(finding?.code).toBe('package:document-missing');
    expect(finding?.message.en).toContain(`http://x/b.xsd should be in ${path}`);
    expect(source.whyNot?.('http://y/b.xsd')).toBeUndefined();
  });

  test('may come with what macOS adds', async () => {
    const path = packed({ 'P/x/a.xsd': strToU8('a'), '__MACOSX/P/._x': strToU8('') });
    expect((await openPackage(path)).source.read('http://x/a.xsd')).toBeDefined();
  });

  test('may have stored entries', async () => {
    const { source } = await openPackage(packed({ 'P/x/a.xsd': [strToU8('stored'), { level: 0 }] }));
    expect(new TextDecoder().decode(source.read('http://x/a.xsd')?.bytes)).toBe('stored');
  });

  test('that is no package but laid out by address gives its documents', async () => {
    const { source } = await openPackage(zip({ 'www.x.nl/2024/a.xsd': strToU8('a') }));
    expect(source.read('http://www.x.nl/2024/a.xsd')).toBeDefined();
    expect(source.covers('http://www.x.nl/2023/a.xsd')).toBe(false);
  });

  test('says of the address of one of its folders that it has no such document', async () => {
    const { source } = await openPackage(packed({ 'P/x/a.xsd': strToU8('a') }));
    expect(source.whyNot?.('http://x/')?.code).toBe('package:document-missing');
  });

  test('that leads out of itself is refused', async () => {
    for (const path of ['../x/a.xsd', '/x/a.xsd', 'C:/x/a.xsd', 'P/../../a.xsd']) {
      expect(await refused(packed({ [path]: strToU8('a') }))).toBe('package:unsafe-path');
    }
  });

  test('whose paths have steps that are no names is refused, but does not lead out of itself', async () => {
    for (const path of ['P/./a.xsd', 'P//a.xsd', 'P/a\0.xsd']) {
      const { diagnostics } = await openPackage(packed({ [path]: strToU8('a') }));
      expect(diagnostics.map(({ code }) => code)).toEqual(['tpe:invalidDirectoryStructure']);
      expect(diagnostics[0]?.message.en).toContain('no name of a file or folder');
    }
  });

  test('may have colons in its names', async () => {
    const { source } = await openPackage(packed({ 'P/x/part: one.xsd': strToU8('a') }));
    expect(source.read('http://x/part:%20one.xsd')).toBeDefined();
  });

  test('that has a backslash in a path is no zip file, and leads out of itself where it does', async () => {
    expect(await refused(packed({ 'P\\x\\a.xsd': strToU8('a') }))).toBe('tpe:invalidArchiveFormat');
    expect(await refused(packed({ 'P\\x\\': new Uint8Array() }))).toBe('tpe:invalidArchiveFormat');
    for (const path of ['P\\..\\..\\a.xsd', '\\x\\a.xsd', 'C:\\a.xsd']) {
      expect(await refused(packed({ [path]: strToU8('a') }))).toBe('package:unsafe-path');
    }
  });

  /** A package in whose headers a number of two bytes is another one; the central ones have it two bytes further on. */
  function withHeaders(at: number, value: number): string {
    const bytes = Buffer.from(
      zipSync({ 'P/META-INF/taxonomyPackage.xml': METADATA, 'P/META-INF/catalog.xml': CATALOGUE }),
    );
    for (const [signature, offset] of [
      ['PK\x03\x04', at],
      ['PK\x01\x02', at + 2],
    ] as const) {
      for (let start = bytes.indexOf(signature); start !== -1; start = bytes.indexOf(signature, start + 1)) {
        bytes.writeUInt16LE(value, start + offset);
      }
    }
    return save(bytes);
  }

  test.each([
    ['with a password', 0x1],
    ['by strong encryption', 0x41],
  ])('that is encrypted %s is refused, and says so', async (_name, flags) => {
    const path = withHeaders(6, flags);
    expect(await refused(path)).toBe('tpe:invalidArchiveFormat');
    const [finding] = (await openPackage(path)).diagnostics;
    expect(finding?.message.en).toBe('The package is encrypted with a password, and a package may not be.');
    expect(finding?.message.nl).toContain('versleuteld');
  });

  test('that is compressed in a way not read here is not called damaged, and leaves the verdict open', async () => {
    const [finding] = (await openPackage(withHeaders(8, 12))).diagnostics;
    expect([finding?.code, finding?.leavesOpen]).toEqual(['package:compression-not-read', true]);
    expect(finding?.message.en).toContain('compressed in a way (bzip2) that this program does not read');
  });

  test('that is no zip file, truncated or not there is a finding', async () => {
    expect(await refused(save(strToU8('not a zip file')))).toBe('tpe:invalidArchiveFormat');
    expect(await refused(save(new Uint8Array()))).toBe('tpe:invalidArchiveFormat');
    const whole = zipSync({ 'P/META-INF/catalog.xml': CATALOGUE });
    expect(await refused(save(whole.subarray(0, whole.length - 30)))).toBe('tpe:invalidArchiveFormat');
    expect(await refused(join(folder, 'nowhere.zip'))).toBe('package:not-found');
  });

  test('that is no zip file is so for a reason within the sentence', async () => {
    const { diagnostics } = await openPackage(save(strToU8('not a zip file')));
    expect(diagnostics[0]?.message.en).toMatch(/[^.]\.$/);
  });

  test('does not give an entry that is damaged', async () => {
    const bytes = zipSync({
      'P/META-INF/taxonomyPackage.xml': METADATA,
      'P/META-INF/catalog.xml': CATALOGUE,
      'P/x/a.xsd': [strToU8('abcdefghij'), { level: 0 }],
    });
    const at = Buffer.from(bytes).indexOf('abcdefghij');
    bytes[at] = 0x7a;
    const { source } = await openPackage(save(bytes));
    expect(source.read('http://x/a.xsd')).toBeUndefined();
    expect(source.whyNot?.('http://x/a.xsd')?.code).toBe('package:file-broken');
  });

  test('whose catalogue leads to an address elsewhere does not open it', async () => {
    const text = new TextDecoder().decode(CATALOGUE).replace('../x/', 'file:///etc/');
    const { source } = await openPackage(packed({ 'P/META-INF/catalog.xml': strToU8(text) }));
    expect(source.read('http://x/passwd')).toBeUndefined();
    expect(source.whyNot?.('http://x/passwd')?.code).toBe('package:unsafe-path');
  });
});

describe('the folders of a taxonomy package', () => {
  const file = strToU8('a');

  test.each([
    ['nothing', {}, 'tpe:invalidDirectoryStructure'],
    ['META-INF at the top', { 'META-INF/taxonomyPackage.xml': METADATA }, 'tpe:invalidDirectoryStructure'],
    [
      'two top folders',
      { 'P/META-INF/taxonomyPackage.xml': METADATA, 'Q/a.xsd': file },
      'tpe:invalidDirectoryStructure',
    ],
    [
      'a file beside the top folder',
      { 'P/META-INF/taxonomyPackage.xml': METADATA, 'readme.txt': file },
      'tpe:invalidDirectoryStructure',
    ],
    ['no META-INF', { 'P/a.xsd': file }, 'tpe:metadataDirectoryNotFound'],
    ['META-INF too deep', { 'P/Q/META-INF/taxonomyPackage.xml': METADATA }, 'tpe:metadataDirectoryNotFound'],
    ['packages in a package', { 'P/inner.zip': file }, 'tpe:metadataDirectoryNotFound'],
    ['no description', { 'P/META-INF/catalog.xml': CATALOGUE }, 'tpe:metadataFileNotFound'],
    ['META-INF that is empty', { 'P/META-INF/': new Uint8Array() }, 'tpe:metadataFileNotFound'],
  ] satisfies [string, Zippable, string][])('with %s are refused', async (_name, files, code) => {
    expect(await refused(zip(files))).toBe(code);
  });

  /** Two entries whose names differ in one letter, made one name afterwards. */
  function renamed(files: Zippable, from: string, to: string): string {
    const bytes = Buffer.from(zipSync(files));
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from)) bytes.write(to, at);
    return save(bytes);
  }

  test('with two files by one name are refused', async () => {
    const files = { 'P/META-INF/taxonomyPackage.xml': METADATA, 'P/x/a.xsd': file, 'P/x/b.xsd': file };
    expect(await refused(renamed(files, 'P/x/b.xsd', 'P/x/a.xsd'))).toBe('tpe:invalidDirectoryStructure');
  });

  test('with a file by the name of a folder are refused', async () => {
    const files = { 'P/META-INF/taxonomyPackage.xml': METADATA, 'P/x/a.xsd': file, 'P/y': file };
    expect(await refused(renamed(files, 'P/y', 'P/x'))).toBe('tpe:invalidDirectoryStructure');
  });
});

describe('a package that unpacks to too much', () => {
  test('is not unpacked where an entry is compressed beyond what is plausible', async () => {
    const { source } = await openPackage(packed({ 'P/x/a.xsd': new Uint8Array(20_000_000) }));
    expect(source.read('http://x/a.xsd')).toBeUndefined();
    expect(source.whyNot?.('http://x/a.xsd')?.code).toBe('package:too-large');
  });

  test('is refused where that is its catalogue or its description, and not taken to have none', async () => {
    const bomb = new Uint8Array(20_000_000);
    expect(await refused(packed({ 'P/META-INF/catalog.xml': bomb }))).toBe('package:too-large');
    expect(await refused(packed({ 'P/META-INF/taxonomyPackage.xml': bomb }))).toBe('package:too-large');
  });

  test('is refused where it has more entries than any taxonomy', async () => {
    const files: Zippable = {};
    for (let i = 0; i <= 60_000; i++) files[`P/${String(i)}`] = [new Uint8Array(), { level: 0 }];
    expect(await refused(zip(files))).toBe('package:too-large');
  });
});

describe('the description of a package', () => {
  const described = (content: string, attributes = 'xml:lang="en"') =>
    strToU8(
      `<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package" ${attributes}><tp:identifier>http://x/</tp:identifier>${content}</tp:taxonomyPackage>`,
    );
  const entryPoint = (names: string, href: string) =>
    `<tp:entryPoint>${names}<tp:entryPointDocument href="${href}"/></tp:entryPoint>`;
  const open = (bytes: Uint8Array) => openPackage(packed({ 'P/META-INF/taxonomyPackage.xml': bytes }));

  test('is refused where an entry point has an address that no document can have, whatever its others', async () => {
    const document = '<tp:entryPointDocument href="http://x/all.xsd"/>';
    for (const content of [entryPoint('', 'http://'), entryPoint(document, 'http://x y/b.xsd')]) {
      const { contents, diagnostics } = await open(
        described(`<tp:name>P</tp:name><tp:entryPoints>${content}</tp:entryPoints>`),
      );
      expect(contents).toBeUndefined();
      expect(diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toEqual([
        expect.stringMatching(/^tpe:invalidMetaDataFile .* at entryPointDocument: the value/),
      ]);
    }
  });

  test('names and describes its entry points in every language, in order', async () => {
    const { contents } = await open(
      described(
        `<tp:entryPoints>${entryPoint('<tp:name xml:lang="nl">Alles</tp:name><tp:name>All</tp:name><tp:description> Everything </tp:description>', 'http://x/all.xsd')}${entryPoint('', '../x/part.xsd')}</tp:entryPoints>`,
      ),
    );
    expect(contents?.metadata).toEqual({
      identifier: 'http://x/',
      entryPoints: [
        {
          names: new Map([
            ['nl', 'Alles'],
            ['en', 'All'],
          ]),
          descriptions: new Map([['en', 'Everything']]),
          documents: ['http://x/all.xsd'],
        },
        { names: new Map(), descriptions: new Map(), documents: ['stored:///package/P/x/part.xsd'] },
      ],
    });
  });

  test.each([
    ['another element', strToU8('<package/>'), 'tpe:invalidMetaDataFile'],
    [
      'the namespace of a draft',
      strToU8('<taxonomyPackage xmlns="http://xbrl.org/PWD/2014-01-15/taxonomy-package"/>'),
      'tpe:invalidMetaDataFile',
    ],
    ['an unknown element', described('<tp:naam>x</tp:naam>'), 'tpe:invalidMetaDataFile'],
    [
      'a malformed date',
      described('<tp:publicationDate>gisteren</tp:publicationDate>'),
      'tpe:invalidMetaDataFile',
    ],
    ['no XML', strToU8('<tp:taxonomyPackage>'), 'xml:not-well-formed'],
    ['a name in no language', described('<tp:name>x</tp:name>', ''), 'tpe:missingLanguageAttribute'],
    [
      'two names in one language',
      described('<tp:name>x</tp:name><tp:name xml:lang="EN">y</tp:name>'),
      'tpe:duplicateLanguagesForElement',
    ],
  ])('with %s is refused', async (_name, bytes, code) => {
    const { source, contents, diagnostics } = await open(bytes);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(contents).toBeUndefined();
    expect(source.covers('http://x/a.xsd')).toBe(false);
  });
});
