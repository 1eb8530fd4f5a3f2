import { expect, test } from '@jest/globals';
import { imageAddress } from '../../../../src/npo/render/charts/image-address.js';
import { element } from '../../../../src/xbrl/html/element.js';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { attribute, descendants, ownText } from '../../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';

const START = 'data:image/svg+xml,';
/** What a name may hold, and what means something in XML, in an attribute or in an address. */
const STRANGE = `'t "Wêreld" & <b>50%</b> #1? {a|b}[c]^\`\\ – € 😀 &amp; %20`;

const imageOf = (address: string) => decodeURIComponent(address.slice(START.length));

test('an image is the address of the drawing: every letter of it is in there', () => {
  const address = imageAddress(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', id: STRANGE }, element('text', {}, STRANGE)),
  );
  expect(address.slice(0, START.length)).toBe(START);
  const source = { file: 'image.svg', url: 'file:///image.svg' };
  const { document } = readXml(new TextEncoder().encode(imageOf(address)), source);
  if (document === undefined) throw new Error('the image is not well-formed');
  expect(attribute(document.root, qname('', 'id'))).toBe(STRANGE);
  expect([...descendants(document.root)].map(ownText)).toEqual([STRANGE]);
});

test('it has no character that an address or an attribute must escape', () => {
  const address = imageAddress(element('text', { id: STRANGE }, STRANGE));
  // URL Standard §4.3: ASCII letters and digits, these marks, what is beyond ASCII, and the escapes of the rest.
  expect(address).toMatch(/^(?:[A-Za-z0-9!$'()*+,\-./:;=?@_~\u{a0}-\u{10fffd}]|%[0-9A-F]{2})*$/u);
  expect(writeHtml(element('img', { src: address }))).toBe(`<img src="${address}"/>`);
});

test('elements without content are written as empty ones', () => {
  const address = imageAddress(element('g', {}, element('path', { d: 'm1,2h3' }), element('text', {}, '')));
  expect(imageOf(address)).toBe("<g><path d='m1,2h3'/><text/></g>");
});
