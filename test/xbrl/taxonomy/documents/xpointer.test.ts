import { describe, expect, test } from '@jest/globals';
import { FragmentIndex } from '../../../../src/xbrl/taxonomy/documents/xpointer.js';
import { attribute } from '../../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';

const TEXT =
  '<r id="root"><a n="1"/>text<a n="2" id="two"><b n="2.1"/><b n="2.2" id="deep"/></a><a n="3" id="two"/></r>';

const { document } = readXml(new TextEncoder().encode(TEXT), { file: 'a.xml', url: 'http://x/a.xml' });
if (document === undefined) throw new Error('the fixture is not well-formed');
const index = new FragmentIndex(document.root);

const found = (fragment: string): string | undefined => {
  const element = index.find(fragment);
  return element && (attribute(element, qname('', 'n')) ?? 'root');
};

describe('XPointer (XBRL 2.1 §3.5.4)', () => {
  test.each([
    ['', 'root'],
    ['root', 'root'],
    ['two', '2'],
    ['deep', '2.2'],
    ['element(two)', '2'],
    ['element(/1)', 'root'],
    ['element(/1/3)', '3'],
    ['element(/1/2/1)', '2.1'],
    ['element(two/2)', '2.2'],
    ['element(nowhere)element(/1/1)', '1'],
  ])('#%s leads to %s', (fragment, name) => {
    expect(found(fragment)).toBe(name);
  });

  test.each([
    'nowhere',
    'element(/2)',
    'element(/1/9)',
    'element(/1/0)',
    'element(/1/x)',
    'xpointer(//a)',
    'element(',
  ])('#%s leads nowhere', (fragment) => {
    expect(found(fragment)).toBeUndefined();
  });
});
