import { expect, test } from '@jest/globals';
import { Locator } from '../../../../src/xbrl/taxonomy/documents/locator.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';

function element(name: string): XmlElement {
  const { document } = readXml(new TextEncoder().encode(`<${name}/>`), { file: 'x', url: 'http://x' });
  if (document === undefined) throw new Error('not well-formed');
  return document.root;
}

/** Documents in which any pointer leads to one element, and how often they were asked. */
function documents(found: XmlElement | undefined) {
  return {
    identity: Symbol('documents'),
    asked: 0,
    findElement() {
      this.asked++;
      return found;
    },
  };
}

test('a locator leads to an element of those documents that are asked, which look it up once', () => {
  const locator = new Locator(element('loc'), { document: 'http://x/t.xsd', fragment: 'a' });
  const [one, other, none] = [documents(element('one')), documents(element('other')), documents(undefined)];
  expect(locator.findIn(one)?.name).toBe('one');
  expect(locator.findIn(one)?.name).toBe('one');
  expect(one.asked).toBe(1);
  expect(locator.findIn(other)?.name).toBe('other');
  expect(locator.findIn(none)).toBeUndefined();
  expect(locator.findIn(one)?.name).toBe('one');
});

test('a locator without a usable address leads nowhere', () => {
  expect(new Locator(element('loc'), undefined).findIn(documents(element('one')))).toBeUndefined();
});
