import { describe, expect, test } from '@jest/globals';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';
import { SchemaSet } from '../../../src/xbrl/xsd/components/schema-set.js';
import { readConstraintPaths } from '../../../src/xbrl/xsd/identity/constraint-path.js';
import { TreeValidator } from '../../../src/xbrl/xsd/validate-tree.js';
import type { Violation } from '../../../src/xbrl/xsd/violation.js';
import { documentText, idCases, type IdentityCase, identityCases, schemaText } from './identity-cases.js';

function parse(text: string): XmlElement {
  const { document, diagnostics } = readXml(new TextEncoder().encode(text), { file: 'x', url: 'file:///x' });
  if (document === undefined) throw new Error(diagnostics[0]?.message.en);
  return document.root;
}

function violations(schema: string, document: string, isOutside = () => false): Violation[] {
  const set = new SchemaSet([{ root: parse(schema), namespace: 'urn:x' }]);
  return [...new TreeValidator(set, isOutside).validate(parse(document))];
}

function inShort(violation: Violation): string {
  const parts = [localNameOf(violation.element.name), violation.kind];
  if ('constraint' in violation) parts.push(localNameOf(violation.constraint));
  if ('attribute' in violation && violation.attribute !== undefined) parts.push(`@${violation.attribute}`);
  if ('id' in violation) parts.push(violation.id);
  return parts.join(' ');
}

function judge(schema: string, document: string): string[] {
  return violations(schemaText({ schema } as IdentityCase), documentText({ document } as IdentityCase)).map(
    inShort,
  );
}

describe('XML Schema Part 1 §3.11.4, identity constraints:', () => {
  test.each(identityCases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(violations(schemaText(each), documentText(each)).map(inShort)).toEqual(each.found);
  });

  test('says which values are there twice, and where', () => {
    const found = violations(
      schemaText({
        schema:
          '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="i" maxOccurs="9" type="xs:int"/></xs:sequence></xs:complexType><xs:unique name="u"><xs:selector xpath="i"/><xs:field xpath="."/></xs:unique></xs:element>',
      } as IdentityCase),
      documentText({ document: '<x:r><i>1</i>\n<i>+1</i></x:r>' } as IdentityCase),
    );
    expect(found).toMatchObject([
      { kind: 'key-repeated', values: ['+1'], element: { position: { line: 2 } } },
    ]);
  });

  test('a constraint that cannot be read leaves its element open', () => {
    const schema =
      '<xs:element name="r"><xs:complexType/><xs:unique name="u"><xs:selector xpath="..//i"/><xs:field xpath="."/></xs:unique></xs:element>';
    expect(judge(schema, '<x:r/>')).toEqual(['r not-judged']);
  });

  test('nothing is said to be missing where part of the document is judged elsewhere', () => {
    const schema =
      '<xs:element name="r"><xs:complexType><xs:sequence><xs:any processContents="lax" maxOccurs="9"/></xs:sequence></xs:complexType><xs:key name="k"><xs:selector xpath="."/><xs:field xpath="i"/></xs:key></xs:element>';
    const text = schemaText({ schema } as IdentityCase);
    const document = documentText({ document: '<x:r><i>1</i></x:r>' } as IdentityCase);
    expect(violations(text, document, () => true)).toEqual([]);
  });

  const nested = (depth: number) => `<x:r>${'<t>'.repeat(depth)}${'</t>'.repeat(depth)}</x:r>`;
  const recursive =
    '<xs:complexType name="tree"><xs:sequence><xs:element name="t" type="x:tree" minOccurs="0"><xs:unique name="u"><xs:selector xpath=".//*"/><xs:field xpath="@a"/></xs:unique></xs:element></xs:sequence><xs:attribute name="a"/></xs:complexType><xs:element name="r" type="x:tree"/>';

  test('constraints within constraints are judged as far as sane documents go', () => {
    expect(judge(recursive, nested(100))).toEqual([]);
    expect(judge(recursive, nested(1_000))).toEqual(['t not-judged']);
  });
});

describe('XML Schema Part 1 §3.15.4, IDs:', () => {
  test.each(idCases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(violations(schemaText(each), documentText(each)).map(inShort)).toEqual(each.found);
  });
});

describe('the XPath of selectors and fields', () => {
  const scope = { parent: undefined, declared: new Map([['p', 'urn:p']]) };
  test.each(['.', 'a', './/a', '*', 'p:*', 'p:a/b', 'a|b', ' a / . / b ', 'child::a', './/.', 'child'])(
    'of a selector may be %s',
    (xpath) => {
      expect(readConstraintPaths(xpath, scope, 'selector')).toBeDefined();
    },
  );
  test.each([
    '',
    'a|',
    '|a',
    '/a',
    'a//b',
    '..',
    'q:a',
    '@a',
    'a/',
    'a[1]',
    'a b',
    '//a',
    './/',
    'text()',
    'a/@b',
  ])('of a selector may not be “%s”', (xpath) => {
    expect(readConstraintPaths(xpath, scope, 'selector')).toBeUndefined();
  });
  test.each(['@a', 'a/@p:*', './/@a', 'attribute::a', '@*|a'])('of a field may be %s', (xpath) => {
    expect(readConstraintPaths(xpath, scope, 'field')).toBeDefined();
  });
  test.each(['@a/b', '@', '@@a', '@.', 'child::@a'])('of a field may not be %s', (xpath) => {
    expect(readConstraintPaths(xpath, scope, 'field')).toBeUndefined();
  });
});
