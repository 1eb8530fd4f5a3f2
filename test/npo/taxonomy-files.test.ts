import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { create } from 'xmlbuilder2';
import { npoTaxonomyFiles } from '../../scripts/npo-taxonomy/taxonomy-files.js';
import { part, writeDocument } from '../../scripts/xml-document.js';
import { SCHEMAS } from '../../src/npo/model/installed-file.js';
import { ownText } from '../../src/xbrl/xml/navigate.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';

const folder = fileURLToPath(new URL('npo/', SCHEMAS));
const generated = npoTaxonomyFiles();

function rootOf(xml: string): XmlElement {
  const { document, diagnostics } = readXml(new TextEncoder().encode(xml), {
    file: 'x.xml',
    url: 'file:///x.xml',
  });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  return document.root;
}

describe('the files of the detail taxonomy', () => {
  test('are the ones that the script makes, byte for byte', () => {
    const different = [...generated].filter(
      ([path, text]) => readFileSync(join(folder, path), 'utf8') !== text,
    );
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test('are all that lies there, but for the README', () => {
    const lying = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep));
    expect(lying.filter((path) => path !== 'README.md').toSorted()).toEqual([...generated.keys()].toSorted());
  });
});

/** Any characters that XML 1.0 allows. */
const xmlText = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/u.test(text));

describe('text in a document', () => {
  test.each([
    'AT&T',
    'AT&amp;T',
    '&lt;p&gt;',
    '&#13;',
    'a\r\nb',
    'a\tb',
    '"\'',
    '< 5 personen',
    ']]>',
    'é € ß',
  ])('comes back as it was: %j', (text) => {
    const root = rootOf(writeDocument(part('a', { b: text }, text)));
    expect(ownText(root)).toBe(text);
    expect(root.attributes[0]?.value).toBe(text);
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        const root = rootOf(writeDocument(part('a', { b: text }, [part('c', {}, text)])));
        const child = root.children.find((node) => typeof node !== 'string');
        expect(child === undefined ? undefined : ownText(child)).toBe(text);
        expect(root.attributes[0]?.value).toBe(text);
      }),
    );
  });

  test('would not, if xmlbuilder2 were left to itself', () => {
    const xml = create().ele('a').txt('AT&amp;T').end();
    expect(ownText(rootOf(xml))).toBe('AT&T');
  });
});
