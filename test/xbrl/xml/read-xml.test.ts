import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attribute, descendants, ownText, resolveQName } from '../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';

const SOURCE = { file: 'a.xml', url: 'file:///a.xml' };

function read(text: string | Uint8Array) {
  return readXml(typeof text === 'string' ? new TextEncoder().encode(text) : text, SOURCE);
}

function rootOf(text: string | Uint8Array): XmlElement {
  const { document, diagnostics } = read(text);
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join());
  return document.root;
}

/** The code and place of what made a document unreadable. */
function refusal(text: string | Uint8Array): string {
  const { document, diagnostics } = read(text);
  expect(document).toBeUndefined();
  return diagnostics
    .map(({ code, location }) => `${code} ${String(location?.line)}:${String(location?.column)}`)
    .join();
}

describe('an XML document', () => {
  test('gives every element the place of the first character of its start tag', () => {
    const root = rootOf('<a>\n  <b\n x="1"/><c>t</c>\r\n<d><e/></d></a>');
    const places = [root, ...descendants(root)].map(
      ({ name, position }) => `${name} ${String(position.line)}:${String(position.column)}`,
    );
    expect(places).toEqual(['a 1:1', 'b 2:3', 'c 3:9', 'd 4:1', 'e 4:4']);
  });

  test('has names expanded by the declarations in scope', () => {
    const root = rootOf('<a xmlns="u" xmlns:p="v" p:x="1" y="2"><p:b/><c xmlns=""/></a>');
    expect([...descendants(root)].map(({ name }) => name)).toEqual([qname('v', 'b'), 'c']);
    expect(attribute(root, qname('v', 'x'))).toBe('1');
    expect(attribute(root, qname('', 'y'))).toBe('2');
  });

  test('resolves a name in content by the declarations where it stands', () => {
    const root = rootOf('<a xmlns:p="u"><b xmlns:p="v"/></a>');
    const [inner] = descendants(root);
    expect([resolveQName(root, 'p:x'), inner && resolveQName(inner, ' p:x ')]).toEqual([
      qname('u', 'x'),
      qname('v', 'x'),
    ]);
    expect(resolveQName(root, 'q:x')).toBeUndefined();
  });

  test('joins text and CDATA sections, and leaves comments and instructions out', () => {
    expect(ownText(rootOf('<a>x<![CDATA[<y>]]><!-- no --><?pi no?>&amp;z</a>'))).toBe('x<y>&z');
  });

  test.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF<a>é</a>')],
    ['UTF-16', Buffer.from('\uFEFF<a>é</a>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<a>é</a>', 'utf16le')],
    ['Latin-1 as declared', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')],
  ])('is read from %s', (_, bytes) => {
    expect(ownText(rootOf(new Uint8Array(bytes)))).toBe('é');
  });

  test('of XML 1.1 is read by the rules of XML 1.0', () => {
    expect(ownText(rootOf('<?xml version="1.1"?><a>x\u0085y</a>'))).toBe('x\u0085y');
  });

  test('in Windows-1252 has its euro sign', () => {
    const head = Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>', 'latin1');
    const bytes = new Uint8Array([...head, 0x80, ...Buffer.from('</a>', 'latin1')]);
    expect(ownText(rootOf(bytes))).toBe('€');
  });
});

describe('a document that cannot be read', () => {
  test.each([
    ['an element that is not closed', '<a><b></a>', 'xml:not-well-formed 1:11'],
    ['no root element', '', 'xml:not-well-formed 1:1'],
    ['two root elements', '<a/><b/>', 'xml:not-well-formed 1:8'],
    ['a prefix that is not declared', '<a>\n<p:b/></a>', 'xml:not-well-formed 2:7'],
    ['a prefix that is undeclared', '<a xmlns:p=""/>', 'xml:not-well-formed 1:16'],
    [
      'a prefix for the namespace of xml',
      '<a xmlns:q="http://www.w3.org/XML/1998/namespace"/>',
      'xml:not-well-formed 1:52',
    ],
    ['the prefix xml for another namespace', '<a xmlns:xml="urn:x"/>', 'xml:not-well-formed 1:23'],
    ['the same attribute twice', '<a x="1" x="2"/>', 'xml:not-well-formed 1:17'],
    [
      'the same attribute by two prefixes',
      '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>',
      'xml:not-well-formed 1:45',
    ],
    ['an entity that is not predefined', '<a>&nbsp;</a>', 'xml:not-well-formed 1:10'],
    ['a character that XML does not have', '<a>\u0001</a>', 'xml:not-well-formed 1:5'],
    [
      'a character in XML 1.1 that XML 1.0 does not have',
      '<?xml version="1.1"?><a>&#1;</a>',
      'xml:not-well-formed 1:29',
    ],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'xml:doctype-refused 1:31'],
  ])('is refused for %s, with its place', (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  test('is refused where it is larger than can be read', () => {
    const { document, diagnostics } = readXml(
      new Uint8Array(2_000_001),
      { file: 'x', url: 'file:///x' },
      2_000_000,
    );
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'xml:too-large', leavesOpen: true }]);
  });

  test('is refused for bytes that are not in its encoding', () => {
    expect(refusal(new Uint8Array([0x3c, 0x61, 0x3e, 0xff]))).toMatch(/^xml:encoding-not-readable/);
  });

  test.each([
    ['a mark of UTF-8', Buffer.from('\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?><a/>')],
    ['UTF-16', Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a/>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'utf16le')],
  ])('is refused where it is in %s and says that it is in something else', (_, bytes) => {
    expect(refusal(new Uint8Array(bytes))).toMatch(/^xml:encoding-contradicted/);
  });

  test('is refused where it says US-ASCII and has other bytes, as it is read without them', () => {
    const text = (letter: string) =>
      Buffer.from(`<?xml version="1.0" encoding="US-ASCII"?><a>${letter}</a>`, 'latin1');
    expect(refusal(new Uint8Array(text('é')))).toMatch(/^xml:encoding-not-readable/);
    expect(ownText(rootOf(new Uint8Array(text('e'))))).toBe('e');
  });

  test.each([
    ['at the end of a word', '<a>\n<b>Bakker & Zn</b></a>', '2:11'],
    ['before a name without a semicolon', '<a>Bakker &amp Zn</a>', '1:11'],
    ['long before a semicolon', '<a>x & y<b/>\n</a>;', '1:6'],
    ['in an attribute', '<a x="1 & 2"/>', '1:9'],
    [
      'behind a comment, an instruction and a section with others',
      '<a><!-- & --><?i & ?><![CDATA[ & ]]>&</a>',
      '1:37',
    ],
  ])('has an ampersand that begins nothing told %s, where it stands', (_, text, place) => {
    expect(refusal(text)).toBe(`xml:not-well-formed ${place}`);
    expect(read(text).diagnostics[0]?.message.en).toContain('write &amp; for a plain &');
  });

  test('is said how a doctype is written where it has one in small letters', () => {
    const [finding] = read('<!doctype html><html/>').diagnostics;
    expect(finding?.message.nl).toContain('in hoofdletters: <!DOCTYPE html>');
    expect(finding?.message.en).toContain('in capitals: <!DOCTYPE html>');
  });

  test('is not said to have one where something before it is wrong', () => {
    expect(refusal('<a><b></a> & </a>')).toBe('xml:not-well-formed 1:11');
  });

  test('is told that a reference names what XML does not have', () => {
    expect(read('<a>&#1;</a>').diagnostics[0]?.message.en).toContain(
      'names a character that XML does not have',
    );
  });

  test('is refused for nesting beyond the limit, however deep it goes', () => {
    expect(refusal('<a>'.repeat(300_000))).toMatch(/^xml:nested-too-deep 1:/);
  });

  test('says in Dutch what is wrong, in Dutch', () => {
    expect(read('<a><b></a>').diagnostics[0]?.message.nl).not.toMatch(/unexpected|close tag/);
  });
});

describe('any text', () => {
  test('is read or refused, never thrown at the caller', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a x="',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<?',
      '?>',
      ']]>',
      'x',
      '<',
      'é',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { document, diagnostics } = read(pieces.join(''));
        expect(document === undefined).toBe(diagnostics.length === 1);
      }),
      { verbose: true },
    );
  });
});
