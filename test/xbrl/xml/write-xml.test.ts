import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { attribute, ownText } from '../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { illegalCharacterIndex, xmlBytes, XmlWriter } from '../../../src/xbrl/xml/write-xml.js';

const decoder = new TextDecoder();
const read = (bytes: Uint8Array) => readXml(bytes, { file: 'a.xml', url: 'file:///a.xml' });

test('elements are indented by two spaces, lines end in a line feed, the last one too', () => {
  const bytes = xmlBytes((xml) => {
    xml.start('a:root', [['xmlns:a', 'http://example.org']]);
    xml.comment('about -- this -');
    xml.start('a:inner');
    xml.leaf('a:text', [['k', 'v']], 'x');
    xml.leaf('a:empty');
    xml.end();
    xml.end();
  });
  expect(decoder.decode(bytes)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<a:root xmlns:a="http://example.org">
  <!-- about - - this - -->
  <a:inner>
    <a:text k="v">x</a:text>
    <a:empty/>
  </a:inner>
</a:root>
`,
  );
});

test('markup, carriage returns, and white space of attributes are escaped', () => {
  const bytes = xmlBytes((xml) => {
    xml.leaf('a', [['k', '<"\'&>\t\r\n']], '<&>]]>\r\n\t"');
  });
  expect(decoder.decode(bytes).split('\n').slice(1).join('\n')).toBe(
    '<a k="&lt;&quot;\'&amp;&gt;&#x9;&#xD;&#xA;">&lt;&amp;&gt;]]&gt;&#xD;\n\t"</a>\n',
  );
});

test('any text that XML can carry comes back as it was, in text and in attributes', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('<', '&', ']', '>', '\r', '\n', '\t', ' ', '"', "'", '€', '💶') }),
    )
    .filter((candidate) => illegalCharacterIndex(candidate) === -1);
  const property = fc.property(text, text, (value, content) => {
    const { document, diagnostics } = read(
      xmlBytes((xml) => {
        xml.leaf('a', [['k', value]], content);
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(document && attribute(document.root, qname('', 'k'))).toBe(value);
    expect(document && ownText(document.root)).toBe(content);
  });
  fc.assert(property);
});

describe('what XML cannot carry', () => {
  test.each(['\0', '\u0001', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00', '\udc00\ud800'])(
    'is found: %j',
    (text) => {
      expect(illegalCharacterIndex(`ab${text}`)).toBe(2);
      expect(() =>
        xmlBytes((xml) => {
          xml.leaf('a', [], text);
        }),
      ).toThrow('XML cannot carry');
    },
  );

  test('is not an emoji, a tab or a line feed', () => {
    expect(illegalCharacterIndex('💶\t\n\r é\u0085')).toBe(-1);
  });

  test.each(['', 'a b', '1a', 'a:b:c', ':a', 'a>'])('is no name: %j', (name) => {
    expect(() =>
      xmlBytes((xml) => {
        xml.leaf(name);
      }),
    ).toThrow('Not a name');
  });
});

test('bytes are handed over piece by piece, and only whole elements end a document', () => {
  const pieces: Uint8Array[] = [];
  const writer = new XmlWriter((bytes) => pieces.push(bytes));
  writer.start('a');
  for (let i = 0; i < 10_000; i++) writer.leaf('b', [], 'some text');
  expect(pieces.length).toBeGreaterThan(1);
  expect(() => {
    writer.finish();
  }).toThrow('1 elements are not ended');
  writer.end();
  writer.finish();
  expect(() => {
    writer.end();
  }).toThrow('no element to end');
});
