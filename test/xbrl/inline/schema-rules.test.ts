import { describe, expect, test } from '@jest/globals';
import { codesOf, HEADER, page, readPages } from './page.js';

const FACT = '<ix:nonNumeric name="ex:A" contextRef="c"ATTRIBUTES>x</ix:nonNumeric>';
const NUMBER = '<ix:nonFraction name="ex:A" contextRef="c" unitRef="u"ATTRIBUTES>1</ix:nonFraction>';

const withAttributes = (tag: string, attributes: string) =>
  page(`<p>${tag.replace('ATTRIBUTES', attributes)}</p>`);

describe('attributes', () => {
  test.each([
    [' escape="false"', []],
    [' escape="1"', []],
    [' escape="yes"', ['inline:attribute-value']],
    [' id="a:b"', ['inline:attribute-value']],
    [' id="1"', ['inline:attribute-value']],
    [' order="1.5"', ['inline:order-outside-tuple']],
    [' xml:lang="nl"', []],
    [' xmlns:o="http://example.org/o" o:note="any"', []],
    [' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="false"', []],
    [' decimals="2"', ['inline:attribute-not-allowed']],
    [' id="&#160;x"', ['inline:attribute-value']],
    [' escape="true&#160;"', ['inline:attribute-value']],
    [' id=" x&#x9;"', []],
    [' title="x"', ['inline:attribute-not-allowed']],
    [' ix:id="x"', ['inline:attribute-not-allowed']],
  ])('of a text: %s', (attributes, codes) => {
    expect(codesOf(readPages(withAttributes(FACT, attributes)))).toEqual(codes);
  });

  test.each([
    [' decimals="-3"', []],
    [' decimals="INF"', []],
    [' precision="4"', []],
    [' decimals="2.5"', ['inline:attribute-value']],
    [' precision="-1"', ['inline:attribute-value']],
    [' decimals="0" scale="-2"', []],
    [' decimals="0" scale="1.5"', ['inline:attribute-value']],
    [' decimals="0" sign="-"', []],
    [' decimals="0" sign=""', ['inline:attribute-value']],
  ])('of a number: %s', (attributes, codes) => {
    expect(codesOf(readPages(withAttributes(NUMBER, attributes)))).toEqual(codes);
  });

  test.each([
    ['<ix:nonNumeric name="ex:A">x</ix:nonNumeric>', ['inline:attribute-missing']],
    ['<ix:nonNumeric contextRef="c">x</ix:nonNumeric>', ['inline:attribute-missing']],
    ['<ix:tuple/>', ['inline:attribute-missing', 'inline:empty-tuple']],
    [
      '<ix:continuation>x</ix:continuation>',
      ['inline:attribute-missing', 'inline:unreferenced-continuation'],
    ],
  ])('that must be there: %s', (tag, codes) => {
    expect(codesOf(readPages(page(`<div>${tag}</div>`)))).toEqual(codes);
  });
});

test.each([
  'name="ex:A" contextRef="c&#160;"',
  'name="ex:A&#160;" contextRef="c"',
  'name="&#160;ex:A" contextRef="c"',
])('a no-break space is part of what an attribute says: %s', (attributes) => {
  const { diagnostics } = readPages(page(`<p><ix:nonNumeric ${attributes}>x</ix:nonNumeric></p>`));
  expect(diagnostics.map(({ code }) => code)).toContain('inline:attribute-value');
});

test('a no-break space does not part the ids of a list', () => {
  const relationship = '<ix:relationship fromRefs="a&#160;b" toRefs="n"/>';
  const { diagnostics } = readPages(
    page('<p/>', HEADER.replace('</ix:resources>', `${relationship}</ix:resources>`)),
  );
  expect(diagnostics.map(({ code }) => code)).toContain('inline:attribute-value');
});

describe('elements', () => {
  test.each([
    ['<ix:nonsense/>', ['inline:unknown-element']],
    ['<ix:toString/>', ['inline:unknown-element']],
    [
      '<ix:fraction name="ex:A" contextRef="c" unitRef="u"><ix:numerator>1</ix:numerator><ix:denominator/></ix:fraction>',
      ['inline:term-not-text'],
    ],
  ])('%s', (tag, codes) => {
    expect(codesOf(readPages(page(`<div>${tag}</div>`)))).toEqual(codes);
  });

  test.each([
    [HEADER.replace('<ix:references>', '<ix:hidden/><ix:references>'), ['inline:content-missing']],
    [HEADER.replace('<ix:references>', 'x<ix:references>'), ['inline:content-not-allowed']],
    [HEADER.replace('<ix:references>', '<p/><ix:references>'), ['inline:content-not-allowed']],
    [HEADER.replace('</ix:resources>', '<p/></ix:resources>'), ['inline:content-not-allowed']],
  ])('of a header: %s', (header, codes) => {
    expect(codesOf(readPages(page('', header)))).toEqual(codes);
  });

  test.each(['<table><tr>FACT</tr></table>', '<ul>FACT</ul>', '<table>FACT</table>'])(
    'do not stand where a page has no place for text: %s',
    (around) => {
      const read = readPages(page(around.replace('FACT', FACT.replace('ATTRIBUTES', ''))));
      expect(codesOf(read)).toEqual(['inline:misplaced-element']);
    },
  );

  test.each(['<table><tr><td>FACT</td></tr></table>', '<ul><li>FACT</li></ul>', '<h1>FACT</h1>', 'FACT'])(
    'stand where it has: %s',
    (around) => {
      const read = readPages(page(around.replace('FACT', FACT.replace('ATTRIBUTES', ''))));
      expect(codesOf(read)).toEqual([]);
    },
  );
});
