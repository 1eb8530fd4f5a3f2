import { describe, expect, test } from '@jest/globals';
import { escapedMarkup } from '../../../src/xbrl/inline/content/escaped-markup.js';
import { htmlBase } from '../../../src/xbrl/inline/content/html-base.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';

function rootOf(xml: string) {
  const { document } = readXml(new TextEncoder().encode(xml), { file: 'x', url: 'file:///x' });
  if (document === undefined) throw new Error('the test is no XML');
  return document.root;
}

/** The content of an element with the namespaces of pages, as text. */
function escaped(content: string, base?: string): string {
  const element = rootOf(
    `<x xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:m="http://example.org/m">${content}</x>`,
  );
  return escapedMarkup([{ element, base }]);
}

const P = '<p xmlns="http://www.w3.org/1999/xhtml"';

describe('markup as text', () => {
  test.each([
    ['plain text is escaped', 'a &lt; b &amp; c', 'a &lt; b &amp; c'],
    ['the outermost elements declare their namespace', '<p>a</p><p>b</p>', `${P}>a</p>${P}>b</p>`],
    ['those within do not again', '<p><b>a</b></p>', `${P}><b>a</b></p>`],
    [
      'a prefix is declared where it is used',
      '<p><m:n>a</m:n></p>',
      `${P}><m:n xmlns:m="http://example.org/m">a</m:n></p>`,
    ],
    ['that of an attribute too', '<p m:a="1">a</p>', `${P} xmlns:m="http://example.org/m" m:a="1">a</p>`],
    ['xml:lang needs no declaration', '<p xml:lang="nl">a</p>', `${P} xml:lang="nl">a</p>`],
    ['an element in no namespace says so', '<p><n xmlns="">a</n></p>', `${P}><n xmlns="">a</n></p>`],
    [
      'tags give way to their content',
      '<p>a<ix:nonNumeric><b>c</b></ix:nonNumeric></p>',
      `${P}>a<b>c</b></p>`,
    ],
    ['exclusions go', '<p>a<ix:exclude><b>c</b></ix:exclude></p>', `${P}>a</p>`],
    ['what has no content stays so', '<p><br/><span></span></p>', `${P}><br/><span></span></p>`],
    ['attributes are escaped', '<p title="&quot;&lt;&#10;">a</p>', `${P} title="&quot;&lt;&#xA;">a</p>`],
    ['comments are no content', '<p>a<!-- b --></p>', `${P}>a</p>`],
  ])('%s', (_, content, expected) => {
    expect(escaped(content)).toBe(expected);
  });

  test('means the same when it is read again', () => {
    const read = rootOf(`<y>${escaped('<p m:a="1"><m:n/><n xmlns=""/></p>')}</y>`);
    const [p] = read.children;
    if (p === undefined || typeof p === 'string') throw new Error('no element');
    expect(p.name).toBe('{http://www.w3.org/1999/xhtml}p');
    expect(p.attributes.map(({ name }) => name)).toEqual(['{http://example.org/m}a']);
    expect(p.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      '{http://example.org/m}n',
      'n',
    ]);
  });
});

describe('addresses in markup', () => {
  const BASE = 'http://example.org/docs/page.html';
  const A = '<a xmlns="http://www.w3.org/1999/xhtml"';
  const OBJECT = '<object xmlns="http://www.w3.org/1999/xhtml"';

  test.each([
    ['<a href="x.html">a</a>', `${A} href="http://example.org/docs/x.html">a</a>`],
    ['<a href="#n1">a</a>', `${A} href="http://example.org/docs/page.html#n1">a</a>`],
    ['<a href="http://other.example/x">a</a>', `${A} href="http://other.example/x">a</a>`],
    ['<a href="mailto:a@b.example">a</a>', `${A} href="mailto:a@b.example">a</a>`],
    ['<a href="a b.html">a</a>', `${A} href="http://example.org/docs/a b.html">a</a>`],
    ['<a href="é%e9.html">a</a>', `${A} href="http://example.org/docs/é%e9.html">a</a>`],
    ['<a href="http://EXAMPLE.com">a</a>', `${A} href="http://EXAMPLE.com">a</a>`],
    ['<a href="HTTP:/a/../b c">a</a>', `${A} href="HTTP:/a/../b c">a</a>`],
    ['<a title="x.html">a</a>', `${A} title="x.html">a</a>`],
    [
      '<object codebase="lib/" data="x.png" archive="a b">a</object>',
      `${OBJECT} codebase="http://example.org/docs/lib/" data="http://example.org/docs/lib/x.png" archive="http://example.org/docs/lib/a http://example.org/docs/lib/b">a</object>`,
    ],
  ])('%s is relative to the base of the page', (content, expected) => {
    expect(escaped(content, BASE)).toBe(expected);
  });

  test('stay as they are where the page has no base: where a file lies is no part of a fact', () => {
    expect(escaped('<a href="x.html">a</a>')).toBe(`${A} href="x.html">a</a>`);
  });

  test.each([
    ['<head><base href="http://example.org/a/"/></head>', 'http://example.org/a/'],
    ['<head><base href="a/"/></head>', undefined],
    ['<head/>', undefined],
    ['<body><base href="http://example.org/a/"/></body>', undefined],
  ])('take their base from %s', (content, base) => {
    expect(htmlBase(rootOf(`<html xmlns="http://www.w3.org/1999/xhtml">${content}</html>`))).toBe(base);
  });
});
