import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCarefully } from '../../../src/xbrl/xml/read-carefully.js';
import { doubt, scanXml } from '../../../src/xbrl/xml/scan-xml.js';
import { TreeBuilder } from '../../../src/xbrl/xml/tree-builder.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';

const MAX_DEPTH = 100;
const SCHEMAS = fileURLToPath(new URL('../../../schemas/', import.meta.url));

/** All that a tree says, as text. */
function printed(element: XmlElement): unknown {
  const { name, prefix, attributes, children, scope, position } = element;
  return {
    name,
    prefix,
    attributes: attributes.map((attribute) => [attribute.prefix, attribute.name, attribute.value]),
    scope: [...scope.declared],
    at: [position.line, position.column],
    children: children.map((child) => (typeof child === 'string' ? child : printed(child))),
  };
}

function scan(text: string): XmlElement | undefined {
  const builder = new TreeBuilder(doubt);
  return scanXml(text, builder, MAX_DEPTH) ? builder.root : undefined;
}

/** What the scanner makes of a text, and what the careful reader does; the first may be nothing. */
function bothOf(text: string): { scanned: unknown; careful: unknown } {
  const scanned = scan(text);
  const careful = readCarefully(text, 'a.xml', MAX_DEPTH);
  return {
    scanned: scanned && printed(scanned),
    careful: 'code' in careful ? careful.code : printed(careful),
  };
}

describe('the scanner', () => {
  test.each([
    ['a document of one element', '<a/>'],
    ['white space wherever it may be', ' <a\t x = "1"\r\n\ty\n=\n\'2\' ><b ></b\n></a\t>\n'],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?><a/>'],
    ['references', '<a x="&lt;&#10;&#x9;&amp;">&gt;&quot;&apos;&#233;&#x1F600;&#13;</a>'],
    ['line ends of all kinds', '<a x="1\r\n2\r3\n4\t5">1\r\n2\r3\n<b/>\r<c/></a>'],
    [
      'sections, comments and instructions',
      '<!--a--><a>x<![CDATA[<&]]>y<!---->z<?p q?>1<?p?></a><!--b--><?r s?>',
    ],
    ['declarations of prefixes', '<p:a xmlns:p="u" xmlns="v"><b xmlns="" p:x="1" x="1"/><b/></p:a>'],
    ['names of all letters', '<é-1.ü xmlns:δ="u"><δ:ж/></é-1.ü>'],
    [
      'tags like the one before, and tags that are less and less like it',
      '<a><b x="1" y="2"/><b x="1" y="2"/><b x="1" y="3"/><b y="3" x="1"/><b y="3"/><b/><b y="3" x="1" z="4"/><bc x="1"/><b xy="1"/></a>',
    ],
    [
      'like values that are written in other ways',
      '<a><b x="&lt;"/><b x="&lt;"/><b x="&#60;"/><b x="1&#10;2"/><b x="1\n2"/><b x="1 2"/><b x="1\n2"/></a>',
    ],
    [
      'like tags that each declare prefixes',
      '<a><p:b xmlns:p="u" p:x="1"/><p:b xmlns:p="v" p:x="1"><p:b xmlns:p="w" p:x="1"/><p:b p:x="1"/></p:b><b xmlns="u"><b xmlns="v"/><b xmlns=""/></b></a>',
    ],
    ['a name like one of the language itself', '<constructor __proto__="1" toString="2"/>'],
  ])('reads %s as the careful reader does', (_, text) => {
    const { scanned, careful } = bothOf(text);
    expect(scanned).toEqual(careful);
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['a declaration further on', ' <?xml version="1.0"?><a/>'],
    ['no element', '<!-- -->'],
    ['a second element', '<a/><b/>'],
    ['text outside', '<a/>x'],
    ['a section outside', '<a/><![CDATA[ ]]>'],
    ['an end that is missing', '<a><b></a>'],
    ['an end too many', '<a></a></a>'],
    ['an end of a longer name', '<a></ab>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a x="a & b"/>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a control character', '<a>\u0007</a>'],
    ['the end of a section in text', '<a>]]></a>'],
    ['< in a value', '<a x="<"/>'],
    ['a value without quotes', '<a x=1/>'],
    ['an attribute without value', '<a x/>'],
    ['attributes without space between', '<a x="1"y="2"/>'],
    ['an attribute twice', '<a x="1" x="1"/>'],
    ['an attribute twice in a tag like the one before', '<a><b x="1" y="2"/><b x="1" x="2"/></a>'],
    ['< in a value like the one before', '<a><b x="&lt;"/><b x="<"/></a>'],
    ['an attribute twice by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="1"/>'],
    [
      'an attribute twice among many',
      `<a ${'bcdefghijkl'
        .split('')
        .map((name) => `${name}=""`)
        .join(' ')} l=""/>`,
    ],
    ['a declaration twice', '<a xmlns:p="u" xmlns:p="u"/>'],
    ['an unknown prefix', '<p:a/>'],
    ['a prefix that is undeclared', '<a xmlns:p=""/>'],
    ['two colons', '<a xmlns:p="u" p:q:r="1"/>'],
    ['a colon and no name', '<a xmlns:="u"/>'],
    ['a name that begins with a digit behind its prefix', '<a xmlns:p="u"><p:1/></a>'],
    ['a name that begins with a digit', '<1/>'],
    ['two hyphens in a comment', '<a><!-- -- --></a>'],
    ['an instruction called xml', '<a><?XML x?></a>'],
    ['an instruction without a name', '<a><? x?></a>'],
    ['a text that ends in a tag', '<a x="1"'],
    ['elements too deep in each other', `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`],
  ])('has doubts about %s, which the careful reader refuses', (_, text) => {
    const { scanned, careful } = bothOf(text);
    expect(scanned).toBeUndefined();
    expect(careful).toMatch(/^xml:/);
  });

  test('leaves another version of XML to the careful reader', () => {
    expect(scan('<?xml version="1.1"?><a/>')).toBeUndefined();
  });

  const pieces = [
    ...[
      '<a>',
      '</a>',
      '<a ',
      '<b/>',
      '<p:b>',
      '</p:b>',
      '/>',
      '>',
      'x="1"',
      "y='<'",
      'p:x="2"',
      ' xmlns:p="u"',
    ],
    ...[
      ' xmlns="v"',
      '&amp;',
      '&#65;',
      '&#0;',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '--',
      '<?p ',
      '?>',
      '<?xml',
    ],
    ...[' version="1.0"', '\r', '\n', '\t', ' ', 'é', '=', '"', "'", '\u0001', '\ufffe', '𝄞', ':', '-', '1'],
  ];
  test('reads just what the careful reader reads', () => {
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 14 })
      .map((parts) => `<a xmlns:p="w">${parts.join('')}</a>`);
    const any = fc.oneof(
      text,
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
    );
    let read = 0;
    fc.assert(
      fc.property(any, (value) => {
        const { scanned, careful } = bothOf(value);
        if (scanned !== undefined) read++;
        expect(scanned ?? 'refused').toEqual(typeof careful === 'string' ? 'refused' : careful);
      }),
      { numRuns: 5000, verbose: true },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('reads every schema and linkbase that comes with the program', () => {
    const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(xsd|xml)$/.test(path),
    );
    const doubtful = files.filter((path) => scan(readFileSync(join(SCHEMAS, path), 'utf8')) === undefined);
    expect(files.length).toBeGreaterThan(50);
    expect(doubtful).toEqual([]);
  });
});
