import { expect, test } from '@jest/globals';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { writeTree } from '../../../src/xbrl/xml/write-tree.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import type { XmlDocument, XmlElement } from '../../../src/xbrl/xml/tree.js';

function read(text: string): XmlDocument {
  const { document } = readXml(new TextEncoder().encode(text), { file: 'a.xml', url: 'file:///a.xml' });
  if (document === undefined) throw new Error('not read');
  return document;
}
const everywhere = () => true;
const write = (document: XmlDocument) => [...writeTree(document, everywhere)].join('');

test('a document is written with its declarations in order, its elements indented, and mixed content as it is', () => {
  const text =
    '<!-- gone --><r xmlns:z="urn:z" xmlns="urn:r" xmlns:a="urn:a" a:b="&lt;&quot;&#xA;"><z:e> <f/>\n</z:e><g>x <h xmlns="urn:h">y</h> z&amp;&#xD;</g><i> </i></r>';
  expect(write(read(text))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<r xmlns="urn:r" xmlns:a="urn:a" xmlns:z="urn:z" a:b="&lt;&quot;&#xA;">
  <z:e>
    <f/>
  </z:e>
  <g>x <h xmlns="urn:h">y</h> z&amp;&#xD;</g>
  <i> </i>
</r>
`);
});

test('what was written is written the same again', () => {
  const once = write(read('<a><b xml:lang="nl">x</b><c d="1">  <e/>  </c><f><g>1</g>text</f></a>'));
  expect(write(read(once))).toBe(once);
});

test('an element that may not be laid out is written as it is, with all that is in it', () => {
  const text = '<a> <b><c> <d/>\n</c><c/></b> <e><c/></e></a>';
  expect([...writeTree(read(text), ({ name }) => name !== 'b')].join('')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<a>
  <b><c> <d/>\n</c><c/></b>
  <e>
    <c/>
  </e>
</a>
`,
  );
});

test('a no-break space is text, and no white space (XML 1.0 §2.3)', () => {
  expect(write(read('<a>&#160;<b/></a>'))).toContain('<a>\u00a0<b/></a>');
});

test('an attribute may say something else', () => {
  const pieces = writeTree(read('<a b="1"><c b="2"/></a>'), everywhere, (_element, _name, value) =>
    value === '2' ? '<' : undefined,
  );
  expect([...pieces].join('')).toContain('<a b="1">\n  <c b="&lt;"/>\n</a>');
});

test('a prefix that a made tree does not declare is one that it declares for the namespace, or is declared', () => {
  const { root } = read('<a xmlns:x="urn:x" xmlns:taken="urn:t"/>');
  const made = (name: string, prefix: string, attributes: XmlElement['attributes'] = []): XmlDocument => ({
    url: 'file:///a.xml',
    root: { ...root, name: qname(name, 'b'), prefix, attributes, scope: root.scope, position: root.position },
  });
  const written = (document: XmlDocument) => write(document).split('\n')[1];
  const declared = 'xmlns:taken="urn:t" xmlns:x="urn:x"';
  expect(written(made('urn:x', 'xbrli'))).toBe(`<x:b ${declared}/>`);
  expect(written(made('urn:y', 'y'))).toBe(`<y:b ${declared} xmlns:y="urn:y"/>`);
  expect(written(made('urn:y', 'taken'))).toBe(`<ns1:b xmlns:ns1="urn:y" ${declared}/>`);
  const attribute = { name: qname('urn:y', 'c'), prefix: '', value: '1' };
  expect(written(made('', '', [attribute]))).toBe(`<b xmlns:ns1="urn:y" ${declared} ns1:c="1"/>`);
});

test('depth costs no stack', () => {
  const deep = `${'<a>'.repeat(1000)}x${'</a>'.repeat(1000)}`;
  expect(write(read(deep))).toContain('<a>x</a>');
});
