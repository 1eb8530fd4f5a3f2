import { describe, expect, test } from '@jest/globals';
import { judgeSchemas } from '../../../src/xbrl/xsd/judge-schemas.js';
import { schemaFiles, type SchemaSubstitutes } from '../../../src/xbrl/xsd/schema-files.js';
import type { SchemaDocumentText } from '../../../src/xbrl/xsd/schema-text.js';
import { standardSubstitutes } from '../../../src/xbrl/xsd/standard-substitutes.js';

const NOTHING: SchemaSubstitutes = { byNamespace: new Map(), always: [], find: () => undefined };
const RIGHT = { violations: [], omitted: 0, gaveUp: undefined };

function text(url: string, targetNamespace: string, content: string, isAdopted = false): SchemaDocumentText {
  const target =
    targetNamespace === '' ? '' : `targetNamespace="${targetNamespace}" xmlns:t="${targetNamespace}"`;
  const bytes = new TextEncoder().encode(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${target} elementFormDefault="qualified">${content}</xs:schema>`,
  );
  return { url, targetNamespace, bytes, isAdopted };
}

function judge(documents: readonly SchemaDocumentText[], substitutes = NOTHING) {
  return judgeSchemas(schemaFiles(documents, substitutes));
}

const NUMBER = '<xs:element name="n" type="xs:decimal"/>';

describe('schemas', () => {
  test('are right with all documents of a namespace, however they import each other', async () => {
    const a1 = text(
      'http://x/a1.xsd',
      'urn:a',
      `<xs:include schemaLocation="a2.xsd"/><xs:element name="one" type="t:two"/>`,
    );
    const a2 = text(
      'http://x/a2.xsd',
      'urn:a',
      '<xs:simpleType name="two"><xs:restriction base="xs:int"/></xs:simpleType>',
    );
    const a3 = text('http://x/a3.xsd', 'urn:a', '<xs:element name="three" type="xs:int"/>');
    const b = text(
      'http://x/b.xsd',
      'urn:b',
      '<xs:import namespace="urn:a" schemaLocation="a3.xsd"/><xs:element name="four" xmlns:a="urn:a" type="a:two"/>',
    );
    expect(await judge([a1, a2, a3, b])).toEqual(RIGHT);
    expect(await judge([b, a3, a2, a1])).toEqual(RIGHT);
  });

  test.each([
    ['a comment', `<!--${'x'.repeat(11_000_000)}-->`],
    [
      'a text',
      `<xs:annotation><xs:documentation>${'x'.repeat(11_000_000)}</xs:documentation></xs:annotation>`,
    ],
    [
      'a depth',
      `<xs:annotation><xs:documentation>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</xs:documentation></xs:annotation>`,
    ],
  ])('are left open with %s that is too much for libxml2', async (_what, content) => {
    const { violations, gaveUp } = await judge([text('http://x/a.xsd', 'urn:a', content + NUMBER)]);
    expect({ violations, isOpen: gaveUp !== undefined }).toEqual({ violations: [], isOpen: true });
  });

  test('are right where one is adopted by another, or has no namespace', async () => {
    const includer = text(
      'http://x/a.xsd',
      'urn:a',
      '<xs:include schemaLocation="c.xsd"/><xs:element name="n" type="t:mine"/>',
    );
    const adopted = text(
      'http://x/c.xsd',
      '',
      '<xs:simpleType name="mine"><xs:restriction base="xs:int"/></xs:simpleType>',
      true,
    );
    const own = text('http://x/d.xsd', '', '<xs:element name="m" type="xs:int"/>');
    expect(await judge([includer, adopted, own])).toEqual(RIGHT);
  });

  test('are found by addresses of files, with spaces and ampersands', async () => {
    const a = text(
      'file:///met%20spatie/a&amp.xsd',
      'urn:a',
      '<xs:include schemaLocation="b.xsd"/><xs:element name="n" type="t:b"/>',
    );
    const b = text(
      'file:///met%20spatie/b.xsd',
      'urn:a',
      '<xs:simpleType name="b"><xs:restriction base="xs:int"/></xs:simpleType>',
    );
    expect(await judge([a, b])).toEqual(RIGHT);
  });

  test('open nothing but the schemas given', async () => {
    const asked: string[] = [];
    const substitutes = { ...NOTHING, find: (url: string) => void asked.push(url) };
    const evil = text(
      'http://x/a.xsd',
      'urn:a',
      '<xs:import namespace="urn:b" schemaLocation="file:///etc/passwd"/><xs:import namespace="urn:c" schemaLocation="http://evil/c.xsd"/>' +
        NUMBER,
    );
    expect(await judge([evil], substitutes)).toEqual(RIGHT);
    expect(new Set(asked)).toEqual(new Set(['file:///etc/passwd', 'http://evil/c.xsd']));
  });

  test('that are wrong are named with what is wrong, and where', async () => {
    const { violations } = await judge([
      text('http://x/a.xsd', 'urn:a', '\n\n<xs:element name="n" type="t:nowhere"/>'),
    ]);
    expect(violations).toMatchObject([
      { url: 'http://x/a.xsd', line: 3, message: expect.stringContaining('nowhere') },
    ]);
  });

  test('of a shared namespace are named by their own addresses', async () => {
    const { violations } = await judge([
      text('http://x/a.xsd', 'urn:a', '<xs:element name="n" type="t:nowhere"/>'),
      text('http://x/b.xsd?v=1', 'urn:a', '<xs:element name="m" type="t:nowhere"/>'),
    ]);
    expect(new Set(violations.map(({ url }) => url))).toEqual(
      new Set(['http://x/a.xsd', 'http://x/b.xsd?v=1']),
    );
  });
});

describe('the standard substitutes', () => {
  test('make a schema of many concepts right', async () => {
    const items = Array.from(
      { length: 3000 },
      (_, i) =>
        `<xs:element name="c${String(i)}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"/>`,
    );
    const instance = {
      url: 'http://other.place/instance.xsd',
      targetNamespace: 'http://www.xbrl.org/2003/instance',
      bytes: new Uint8Array(),
    };
    const content = `<xs:import namespace="${instance.targetNamespace}" schemaLocation="${instance.url}"/>${items.join('')}`;
    const concepts = text('http://x/a.xsd', 'urn:a', content);
    const bytes = new TextEncoder().encode(
      new TextDecoder()
        .decode(concepts.bytes)
        .replace('<xs:schema', '<xs:schema xmlns:xbrli="http://www.xbrl.org/2003/instance"'),
    );
    expect(await judge([{ ...concepts, bytes }, instance], standardSubstitutes())).toEqual(RIGHT);
  });

  test('find the standard schemas and nothing else', () => {
    const substitutes = standardSubstitutes();
    const find = (url: string) => substitutes.find(url);
    expect(find('http://www.xbrl.org/2003/xl-2003-12-31.xsd')).toBeDefined();
    expect(find('http://www.xbrl.org/../../../package.json')).toBeUndefined();
    expect(find('http://www.xbrl.org/2003/no-such.xsd')).toBeUndefined();
    expect(find('file:///etc/passwd')).toBeUndefined();
  });
});
