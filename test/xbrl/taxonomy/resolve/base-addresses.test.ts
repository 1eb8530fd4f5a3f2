import { describe, expect, test } from '@jest/globals';
import { absoluteAddress, BaseAddresses } from '../../../../src/xbrl/taxonomy/resolve/base-addresses.js';
import { storedAddress, storedPath } from '../../../../src/xbrl/taxonomy/resolve/file-store.js';
import { childElements } from '../../../../src/xbrl/xml/navigate.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';

describe('an address', () => {
  test.each([
    ['with an escape that it needs not', 'http://x/%7Ea/%6D.xsd', 'http://x/~a/m.xsd'],
    ['with an escape in small letters', 'http://x/%c3%a9.xsd', 'http://x/%C3%A9.xsd'],
    ['with a letter that must be escaped', 'http://x/é.xsd', 'http://x/%C3%A9.xsd'],
    ['with the port that it has anyway', 'http://X:80/a/./b.xsd', 'http://x/a/b.xsd'],
    ['with an escape of what means something in it', 'http://x/a%2Fb%25.xsd', 'http://x/a%2Fb%25.xsd'],
  ])('%s is one with the plain one', (_what, written, plain) => {
    expect(absoluteAddress(written, 'http://y/')).toBe(plain);
  });
});

const FOREIGN = 'http://elsewhere/x/';

/** The element within one that has another base than its document. */
function underOtherBase(): XmlElement {
  const text = `<a xml:base="${FOREIGN}"><b/></a>`;
  const { document } = readXml(new TextEncoder().encode(text), { file: 'a.xml', url: 'file:///a.xml' });
  for (const inner of document === undefined ? [] : childElements(document.root)) return inner;
  throw new Error('nothing was read');
}

describe('a reference under the base of another document', () => {
  test('is to the document itself where it has a fragment only', () => {
    const addresses = new BaseAddresses('file:///a.xml');
    expect(addresses.pointer(underOtherBase(), ' #f1')).toEqual({
      document: 'file:///a.xml',
      fragment: 'f1',
    });
    expect(addresses.resolve(underOtherBase(), '#f1')).toBe('file:///a.xml#f1');
  });

  test('is to that base where it has a path', () => {
    const pointer = new BaseAddresses('file:///a.xml').pointer(underOtherBase(), 'b.xml#f1');
    expect(pointer).toEqual({ document: `${FOREIGN}b.xml`, fragment: 'f1' });
  });
});

describe('the address of a file in a package', () => {
  test.each(['reports/r é.xbrl', 'reports/r#1.xbrl', 'reports/r%41?.xbrl', 'reports/~r.xbrl'])(
    'leads back to %s, and is the base of what stands beside it',
    (path) => {
      const address = storedAddress(path);
      expect(storedPath(address)).toBe(path);
      expect(absoluteAddress('#f1', address)).toBe(`${address}#f1`);
      expect(storedPath(absoluteAddress('../m.xsd', address) ?? '')).toBe('m.xsd');
    },
  );

  test('is none where a reference climbs out of it', () => {
    const address = absoluteAddress('../../../m.xsd', storedAddress('reports/r.xbrl'));
    expect(address === undefined ? undefined : storedPath(address)).toBeUndefined();
  });
});
