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

const CATALOGUE = strToU8(
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x/" rewritePrefix="../x/"/></catalog>',
);

async function refused(path: string): Promise<string> {
  const { source, diagnostics } = await openPackage(path);
  expect(source.covers('http://x/a.xsd')).toBe(false);
  return diagnostics.map(({ code }) => code).join();
}

describe('a taxonomy package in a zip file', () => {
  test('gives its documents by the catalogue below its top folder', async () => {
    const path = zip({ 'P/META-INF/catalog.xml': CATALOGUE, 'P/x/a.xsd': strToU8('a') });
    const { source, diagnostics } = await openPackage(path);
    expect(diagnostics).toEqual([]);
    const document = source.read('http://x/a.xsd');
    expect(document && new TextDecoder().decode(document.bytes)).toBe('a');
    expect(document?.file).toBe(`${path}!/P/x/a.xsd`);
    expect(source.read('http://x/b.xsd')).toBeUndefined();
  });

  test('may come with what macOS adds', async () => {
    const path = zip({
      'P/META-INF/catalog.xml': CATALOGUE,
      'P/x/a.xsd': strToU8('a'),
      '__MACOSX/P/._x': strToU8(''),
    });
    expect((await openPackage(path)).source.read('http://x/a.xsd')).toBeDefined();
  });

  test('may have META-INF at the top, and stored entries', async () => {
    const path = zip({ 'META-INF/catalog.xml': CATALOGUE, 'x/a.xsd': [strToU8('stored'), { level: 0 }] });
    const { source } = await openPackage(path);
    expect(new TextDecoder().decode(source.read('http://x/a.xsd')?.bytes)).toBe('stored');
  });

  test('without a catalogue is laid out by address', async () => {
    const { source } = await openPackage(zip({ 'www.x.nl/2024/a.xsd': strToU8('a') }));
    expect(source.read('http://www.x.nl/2024/a.xsd')).toBeDefined();
    expect(source.covers('http://www.x.nl/2023/a.xsd')).toBe(false);
  });

  test('that leads out of itself is refused', async () => {
    expect(await refused(zip({ 'META-INF/catalog.xml': CATALOGUE, '../x/a.xsd': strToU8('a') }))).toBe(
      'package:unsafe-path',
    );
    expect(await refused(zip({ '/x/a.xsd': strToU8('a') }))).toBe('package:unsafe-path');
  });

  test('that is no zip file, truncated or empty is a finding', async () => {
    expect(await refused(save(strToU8('not a zip file')))).toBe('package:not-a-zip');
    expect(await refused(save(new Uint8Array()))).toBe('package:not-a-zip');
    const whole = zipSync({ 'META-INF/catalog.xml': CATALOGUE });
    expect(await refused(save(whole.subarray(0, whole.length - 30)))).toBe('package:not-a-zip');
    expect(await refused(join(folder, 'nowhere.zip'))).toBe('package:not-found');
  });

  test('is not unpacked where an entry is compressed beyond what is plausible', async () => {
    const bomb = new Uint8Array(20_000_000);
    const { source } = await openPackage(zip({ 'META-INF/catalog.xml': CATALOGUE, 'x/a.xsd': bomb }));
    expect(source.read('http://x/a.xsd')).toBeUndefined();
    expect(source.whyNot?.('http://x/a.xsd')?.code).toBe('package:too-large');
  });

  test('does not give an entry that is damaged', async () => {
    const bytes = zipSync({
      'META-INF/catalog.xml': CATALOGUE,
      'x/a.xsd': [strToU8('abcdefghij'), { level: 0 }],
    });
    const at = Buffer.from(bytes).indexOf('abcdefghij');
    bytes[at] = 0x7a;
    const { source } = await openPackage(save(bytes));
    expect(source.read('http://x/a.xsd')).toBeUndefined();
    expect(source.whyNot?.('http://x/a.xsd')?.code).toBe('package:file-broken');
  });

  test('whose catalogue leads to an address elsewhere does not open it', async () => {
    const text = new TextDecoder().decode(CATALOGUE).replace('../x/', 'file:///etc/');
    const { source } = await openPackage(zip({ 'META-INF/catalog.xml': strToU8(text) }));
    expect(source.read('http://x/passwd')).toBeUndefined();
    expect(source.whyNot?.('http://x/passwd')?.code).toBe('package:unsafe-path');
  });
});
