import { describe, expect, test } from '@jest/globals';
import { tupleDeclaration } from '../../../../src/xbrl/validate/xbrl21/rules/tuple-declaration.js';
import { itemOf, saidOfTaxonomy, tupleOf } from './rule-case.js';

const TEXTS = ['A', 'B', 'C'].map((name) => itemOf('xbrli:stringItemType', name)).join('');

describe('a tuple', () => {
  const CHILD = '<xs:sequence><xs:element ref="t:A"/></xs:sequence>';
  const said = (content: string, attributes = '') =>
    saidOfTaxonomy(tupleDeclaration, {
      declared: `${TEXTS}<xs:element name="None" type="xs:string"/>${tupleOf('Tuple', content, attributes)}`,
    });
  const TEXT = ['Tuple t:Tuple allows text; a tuple contains elements only.'];
  const content = (mixed: string) =>
    `<xs:complexContent mixed="${mixed}"><xs:restriction base="xs:anyType">${CHILD}</xs:restriction></xs:complexContent>`;

  test.each([
    ['its items', CHILD, ''],
    [
      'any item or tuple',
      '<xs:choice><xs:element ref="xbrli:item"/><xs:element ref="xbrli:tuple"/></xs:choice>',
      '',
    ],
    ['content that says that it is not mixed', content('0'), ''],
    ['content that says so within a type that says otherwise', content('false'), 'mixed="true"'],
  ])('may have %s', (_, content, attributes = '') => {
    expect(said(content, attributes)).toEqual([]);
  });

  test.each([
    ['mixed', CHILD, 'mixed="true"'],
    ['mixed, in digits', CHILD, 'mixed="1"'],
    ['mixed within', content('1'), ''],
    ['simple', '<xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent>', ''],
  ])('may not have content that is %s', (_, content, attributes) => {
    expect(said(content, attributes)).toEqual(TEXT);
  });

  test.each([
    ['an element of its own', 't:Own', '<xs:element name="Own" type="xs:string"/>'],
    ['an element of its own that is called as an item', 't:A', '<xs:element name="A" type="xs:string"/>'],
    ['a reference to what is no concept', 't:None', '<xs:element ref="t:None"/>'],
  ])('may not have %s', (_, child, element) => {
    expect(said(`<xs:sequence>${element}</xs:sequence>`)).toEqual([
      `Tuple t:Tuple contains ${child}, which is no reference to an item or tuple.`,
    ]);
  });
});
