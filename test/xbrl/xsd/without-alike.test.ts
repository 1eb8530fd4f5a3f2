import { describe, expect, test } from '@jest/globals';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { judgeSchemas } from '../../../src/xbrl/xsd/judge-schemas.js';
import { schemaFiles, type SchemaSubstitutes } from '../../../src/xbrl/xsd/schema-files.js';
import type { ParsedSchema, SchemaDocumentText } from '../../../src/xbrl/xsd/schema-text.js';
import { withoutAlike } from '../../../src/xbrl/xsd/without-alike.js';

const NOTHING: SchemaSubstitutes = { byNamespace: new Map(), always: [], find: () => undefined };
const NAMESPACES = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t"';
const HEAD = '<xs:element name="head" type="xs:string" abstract="true"/>';

/** Declarations with a line break behind each, enough of them to leave some out. */
const element = (name: string, attributes = '') =>
  `<xs:element name="${name}" id="i_${name}" type="xs:string" substitutionGroup="t:head" ${attributes}/>\n`;
const MANY = Array.from({ length: 1200 }, (_, at) => element(`E${String(at)}`)).join('');

function schema(content: string, declaration = '', url = 'http://x/t.xsd'): ParsedSchema {
  const bytes = new TextEncoder().encode(`${declaration}<xs:schema ${NAMESPACES}>${content}</xs:schema>`);
  const { document } = readXml(bytes, { file: 't.xsd', url });
  if (document === undefined) throw new Error('not well-formed');
  return { url, targetNamespace: 'urn:t', bytes, root: document.root, namespaces: ['urn:t'] };
}

function textOf(schemas: readonly SchemaDocumentText[] | undefined): string | undefined {
  return schemas?.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
}

async function isRight(schemas: readonly SchemaDocumentText[]): Promise<boolean> {
  const { violations, gaveUp } = await judgeSchemas(schemaFiles(schemas, NOTHING));
  return violations.length === 0 && gaveUp === undefined;
}

describe('schemas without declarations that are alike', () => {
  test('have the first of them, and the last child', () => {
    const left = `<xs:schema ${NAMESPACES}>${HEAD}${element('E0')}${element('E1199')}</xs:schema>`;
    expect(textOf(withoutAlike([schema(HEAD + MANY)]))).toBe(left);
  });

  test('have one of each kind, what is referred to, and what lies between', () => {
    const type =
      '<xs:complexType name="c"><xs:sequence><xs:element ref="t:E7"/></xs:sequence></xs:complexType>';
    const nillable = element('N', 'nillable="true"');
    const left = `<xs:schema ${NAMESPACES}>${HEAD}${element('E0')}${element('E7')}${nillable}${type}</xs:schema>`;
    expect(textOf(withoutAlike([schema(HEAD + MANY + nillable + element('Z') + type)]))).toBe(left);
  });

  test('are what they were where there are few, or where the encoding is another', () => {
    expect(withoutAlike([schema(HEAD + element('E0') + element('E1'))])).toBeUndefined();
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    expect(withoutAlike([schema(HEAD + MANY, latin)])).toBeUndefined();
  });

  test.each([
    ['a name twice', element('E5').replace('i_E5', 'other')],
    ['an id twice', element('Other').replace('i_Other', 'i_E5')],
    [
      'an id that another component has',
      '<xs:simpleType name="s" id="i_E5"><xs:restriction base="xs:int"/></xs:simpleType>',
    ],
    ['an id that is no name', element('Other').replace('i_Other', '1')],
    ['a name that is none', element('1')],
    ['no name', '<xs:element id="nameless" type="xs:string" substitutionGroup="t:head"/>'],
    ['a type that is not there', element('Other').replace('xs:string', 't:none')],
    [
      'a prefix that means something else',
      element('Other', 'xmlns:xs="urn:other" xmlns:y="http://www.w3.org/2001/XMLSchema"').replace(
        '<xs:',
        '<y:',
      ),
    ],
    ['an attribute that does not belong', element('Other', 'balance="debit"')],
    ['text between components', 'text'],
    ['an instruction with a name that is none', '<?a:b?>'],
    ['a member of a group that has another type', element('Other').replace('xs:string', 'xs:int')],
    [
      'a choice between a head and one of its members',
      '<xs:complexType name="c"><xs:choice><xs:element ref="t:head"/><xs:element ref="t:E9"/></xs:choice></xs:complexType>',
    ],
    [
      'a choice between a head and any element of the namespace',
      '<xs:complexType name="c"><xs:choice><xs:element ref="t:head"/><xs:any namespace="##targetNamespace"/></xs:choice></xs:complexType>',
    ],
  ])('are wrong where all of them are: %s', async (_, wrong) => {
    for (const content of [HEAD + MANY + wrong + element('Z'), HEAD + wrong + MANY]) {
      const schemas = [schema(content)];
      expect(await isRight(schemas)).toBe(false);
      expect(await isRight(withoutAlike(schemas) ?? schemas)).toBe(false);
    }
  });

  test('have a name that another schema of the set declares too', async () => {
    const schemas = [schema(HEAD + MANY), schema(element('E5'), '', 'http://x/u.xsd')];
    expect(await isRight(schemas)).toBe(false);
    expect(await isRight(withoutAlike(schemas) ?? schemas)).toBe(false);
  });

  test.each([
    ['all as it should be', ''],
    ['members of members', '<xs:element name="deep" type="xs:string" substitutionGroup="t:E3"/>'],
    [
      'what is referred to',
      '<xs:complexType name="c"><xs:sequence><xs:element ref="t:E7"/></xs:sequence></xs:complexType>',
    ],
    ['attributes of other namespaces', element('Other', 't:balance="debit"')],
  ])('are right where all of them are: %s', async (_, more) => {
    const schemas = [schema(HEAD + MANY + more)];
    expect(await isRight(schemas)).toBe(true);
    expect(await isRight(withoutAlike(schemas) ?? schemas)).toBe(true);
  });
});
