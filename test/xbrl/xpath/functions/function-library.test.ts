import { describe, expect, test } from '@jest/globals';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { FunctionLibrary, stringValue } from '../../../../src/xbrl/xpath/xpath.js';

const namespaces = { parent: undefined, declared: new Map([['p', 'urn:p']]) };
const nothing = () => [stringValue('')];
const library = new FunctionLibrary(
  [
    [
      ['p:cut($text as xs:string) as xs:string', 'p:cut($text as xs:string, $at as xs:integer) as xs:string'],
      nothing,
    ],
    ['p:wrong(', nothing],
  ],
  namespaces,
);
const cut = qname('urn:p', 'cut');

describe('a library of functions', () => {
  test('has a function by each of its numbers of arguments', () => {
    const types = [1, 2].map((arity) => library.find(cut, arity)?.parameters.map(({ text }) => text));
    expect(types).toEqual([['xs:string'], ['xs:string', 'xs:integer']]);
  });

  test('gives the same function each time', () => {
    expect(library.find(cut, 1)).toBe(library.find(cut, 1));
  });

  test.each([
    ['another number of arguments', cut, 3],
    ['another name', qname('urn:p', 'paste'), 1],
    ['the name in another namespace', qname('urn:q', 'cut'), 1],
  ])('has none of %s', (_, name, arity) => {
    expect(library.find(name, arity)).toBeUndefined();
  });

  test('reads a signature only when its name is asked for', () => {
    expect(() => library.find(qname('urn:p', 'wrong'), 0)).toThrow();
  });
});
