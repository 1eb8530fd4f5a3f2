import { readInlineSet, type ReadInlineSet } from '../../../src/xbrl/inline/read-inline.js';

const NAMESPACES = [
  'xmlns="http://www.w3.org/1999/xhtml"',
  'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:ex="http://example.org/ex"',
].join(' ');

const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://example.org/s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';

export const HEADER = `<div><ix:header><ix:references><link:schemaRef xlink:type="simple" xlink:href="ex.xsd"/></ix:references><ix:resources>${CONTEXT}<xbrli:unit id="u"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>`;

/** A page with a header, on line 1, and a body, which begins on line 2. */
export function page(body: string, header = HEADER): string {
  return `<html ${NAMESPACES} xml:lang="en"><head><title>T</title></head><body>${header}\n${body}</body></html>`;
}

/** Reads pages as one set: `1.html`, `2.html`, … */
export function readPages(...pages: readonly string[]): ReadInlineSet {
  return readInlineSet(
    pages.map((text, index) => {
      const file = `${String(index + 1)}.html`;
      return { file, url: `file:///${file}`, read: () => new TextEncoder().encode(text) };
    }),
  );
}

export function codesOf({ diagnostics }: ReadInlineSet): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
