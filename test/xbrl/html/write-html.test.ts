import { describe, expect, test } from '@jest/globals';
import { element } from '../../../src/xbrl/html/element.js';
import { writePage } from '../../../src/xbrl/html/page.js';
import { writeHtml } from '../../../src/xbrl/html/write-html.js';

describe('a page', () => {
  test('escapes text and attribute values', () => {
    expect(writeHtml(element('p', { title: 'a "b" & c' }, '1 < 2'))).toBe(
      '<p title="a &quot;b&quot; &amp; c">1 &lt; 2</p>',
    );
  });

  test('closes an empty element by an end tag, which an HTML parser needs', () => {
    expect(writeHtml(element('td'))).toBe('<td></td>');
  });

  test('closes a void element in its tag', () => {
    expect(writeHtml(element('br'))).toBe('<br/>');
  });

  test('repeats the name of an attribute that stands alone', () => {
    expect(writeHtml(element('details', { open: true, hidden: false, id: undefined }))).toBe(
      '<details open="open"></details>',
    );
  });

  test('leaves out what is nothing and flattens lists', () => {
    expect(writeHtml(['a', undefined, [element('b', {}, 'c')]])).toBe('a<b>c</b>');
  });

  test('makes a part when it is written', () => {
    const made: string[] = [];
    const part = (name: string) => () => {
      made.push(name);
      return element('b', {}, name);
    };
    expect(writeHtml(element('p', {}, part('1'), [part('2')]))).toBe('<p><b>1</b><b>2</b></p>');
    expect(made).toEqual(['1', '2']);
  });

  test('writes a page of many pieces whole', () => {
    expect(writeHtml(Array.from({ length: 10_000 }, (_, at) => `${String(at)},`))).toHaveLength(48_890);
  });

  test('refuses a script that XML and HTML read differently', () => {
    expect(() => writeHtml(element('script', {}, 'a < b'))).toThrow('script holds one of');
  });

  test('of Inline XBRL has its language and encoding as XHTML 1.1 lets it, and its style inside', () => {
    expect(writePage({ title: 'T', language: 'nl', style: 'p{}', body: [element('p', {}, 'x')] })).toBe(
      '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head>' +
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>' +
        '<meta http-equiv="content-language" content="nl"/>' +
        '<meta name="viewport" content="width=device-width, initial-scale=1"/><title>T</title>' +
        '<style type="text/css">p{}</style></head><body><p>x</p></body></html>\n',
    );
  });

  test('for browsers only has them as HTML has them today', () => {
    const page = writePage({ title: '', language: 'en', style: '', body: [], isForBrowsersOnly: true });
    expect(page).toContain('<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">');
    expect(page).toContain('<meta charset="utf-8"/>');
    expect(page).not.toContain('content-language');
  });
});
