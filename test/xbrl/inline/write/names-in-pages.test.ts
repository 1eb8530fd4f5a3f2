import { describe, expect, test } from '@jest/globals';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { allDeclared, elementInScope } from '../../../../src/xbrl/inline/write/element-in-scope.js';
import { InlineWriter } from '../../../../src/xbrl/inline/write/inline-writer.js';
import { prefixesInText } from '../../../../src/xbrl/inline/write/prefixes-in-text.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import { childElements } from '../../../../src/xbrl/xml/navigate.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';
import { EX, ex, factOf } from '../../report/fact-of.js';

const rootOf = (xml: string): XmlElement => {
  const { document } = readXml(new TextEncoder().encode(xml), { file: 'a.xml', url: 'file:///a.xml' });
  if (document === undefined) throw new Error('the text is no XML');
  return document.root;
};

describe('the prefixes that a text speaks with', () => {
  const { scope } = rootOf('<a xmlns:t="urn:t" xmlns:z="urn:z" xmlns:été="urn:e"/>');
  test.each<[string, Record<string, string>]>([
    ['t:one', { t: 'urn:t' }],
    [' z:one\tt:two z:three ', { t: 'urn:t', z: 'urn:z' }],
    ['sum((t:one, z:*))', { t: 'urn:t', z: 'urn:z' }],
    ['été:one', { été: 'urn:e' }],
    ['none:one', {}],
    ['at:one', {}],
    ['see t: one', {}],
    ['t:', {}],
    [':one', {}],
    ['xml:lang', {}],
    ['one', {}],
  ])('%p', (text, expected) => {
    expect(Object.fromEntries(prefixesInText(text, scope))).toEqual(expected);
  });
});

describe('an element by itself', () => {
  test('declares what is asked for, and keeps what stands in it', () => {
    const root = rootOf(
      '<a xmlns:t="urn:t" xmlns:z="urn:z"><t:b c="&lt;">z:d<t:e xmlns:z="urn:y">z:f</t:e></t:b></a>',
    );
    const [inner] = childElements(root);
    const declared = new Map([
      ['z', 'urn:z'],
      ['t', 'urn:t'],
    ]);
    expect(inner && elementInScope(inner, declared)).toBe(
      '<t:b xmlns:t="urn:t" xmlns:z="urn:z" c="&lt;">z:d<t:e xmlns:z="urn:y">z:f</t:e></t:b>',
    );
  });

  test('says that there is no default namespace where none was in force', () => {
    const { scope } = rootOf('<t:a xmlns:t="urn:t"/>');
    expect(Object.fromEntries(allDeclared(scope))).toMatchObject({ '': '', t: 'urn:t' });
  });

  test('has the declaration that is nearest', () => {
    const [inner] = childElements(rootOf('<a xmlns="urn:a" xmlns:t="urn:t"><b xmlns:t="urn:u"/></a>'));
    expect(
      Object.fromEntries(allDeclared(inner?.scope ?? { parent: undefined, declared: new Map() })),
    ).toMatchObject({
      '': 'urn:a',
      t: 'urn:u',
    });
  });
});

describe('a fact whose value speaks of names', () => {
  const written = (spoken: Record<string, string>, ...more: Record<string, string>[]) => {
    const facts: Fact[] = [spoken, ...more].map(() =>
      factOf({ concept: ex('Name'), value: 'z:x', language: 'nl' }),
    );
    const maps = [spoken, ...more].map((one) => new Map(Object.entries(one)));
    const writer = new InlineWriter(
      { entryPoint: 'http://example.org/entry.xsd', language: 'nl', facts },
      {
        language: 'nl',
        prefixes: new Map([[EX, 'e']]),
        spoken: new Map(facts.map((fact, index) => [fact, maps[index] ?? new Map<string, string>()])),
      },
    );
    return { root: writer.root, tags: facts.map((fact) => writeHtml(writer.tag(fact))) };
  };

  test('has its prefix declared at the root where that is free', () => {
    const { root, tags } = written({ z: 'urn:z' }, { z: 'urn:z' });
    expect(root).toMatchObject({ 'xmlns:z': 'urn:z' });
    expect(tags[1]).toBe('<ix:nonNumeric name="e:Name" contextRef="c1" id="f2">z:x</ix:nonNumeric>');
  });

  test('has it declared on its tag where it means something else at the root', () => {
    const { root, tags } = written({ z: 'urn:z' }, { z: 'urn:other' });
    expect(root).toMatchObject({ 'xmlns:z': 'urn:z' });
    expect(tags[1]).toMatch(/^<ix:nonNumeric xmlns:z="urn:other" name="e:Name" /);
  });

  test('has the default namespace on its tag', () => {
    const { root, tags } = written({ '': 'urn:d' }, { '': '' });
    expect(root).not.toHaveProperty('xmlns');
    expect(tags[0]).toMatch(/^<ix:nonNumeric xmlns="urn:d" /);
    expect(tags[1]).toMatch(/^<ix:nonNumeric xmlns="" /);
  });

  test('takes another prefix for the tag and for the concept where the value has theirs', () => {
    expect(written({ ix: 'urn:1', e: 'urn:2' }).tags).toEqual([
      `<own1:nonNumeric xmlns:ix="urn:1" xmlns:e="urn:2" xmlns:own1="http://www.xbrl.org/2013/inlineXBRL" xmlns:own2="${EX}" name="own2:Name" contextRef="c1" id="f1">z:x</own1:nonNumeric>`,
    ]);
  });
});
