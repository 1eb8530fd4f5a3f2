import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { xmlSchemaLayer } from '../../../../src/xbrl/validate/xml-schema/layer.js';
import { IMPORTS, item, memorySource, schema } from '../../taxonomy/memory-source.js';

const ENTRY = 'http://x/t.xsd';

/** What is wrong with the schemas of a taxonomy, and where. */
async function found(
  content: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string[]> {
  const source = memorySource({ [ENTRY]: schema('urn:t', content), ...others });
  const { taxonomy } = discoverTaxonomy([ENTRY], source);
  const { taxonomyRules } = await xmlSchemaLayer(taxonomy);
  return taxonomyRules
    .flatMap((rule) => [...rule.check({ taxonomy })])
    .map(({ code, location }) => `${code} ${String(location?.file)} ${String(location?.line)}`);
}

describe('an element in a substitution group whose head is in one', () => {
  const types = '<xs:complexType name="B"><xs:sequence/></xs:complexType>';
  const chain = (middle: string, last: string) =>
    `${types}\n<xs:element name="P" type="xs:string"/>\n<xs:element name="N" type="${middle}" substitutionGroup="t:P"/>\n<xs:element name="X" type="${last}" substitutionGroup="t:N"/>`;

  test('is refused where the head has a type of its own, without asking libxml2, which would not end', async () => {
    expect(await found(chain('t:B', 't:B'))).toEqual(['e-props-correct.4 t.xsd 3']);
  });

  test('is refused where it has a type of its own', async () => {
    expect(await found(chain('xs:token', 't:B'))).toEqual(['e-props-correct.4 t.xsd 4']);
  });

  test('is refused beside types that lead into each other, of which nothing can be said', async () => {
    const circle =
      '<xs:complexType name="C"><xs:complexContent><xs:extension base="t:D"/></xs:complexContent></xs:complexType><xs:complexType name="D"><xs:complexContent><xs:extension base="t:C"/></xs:complexContent></xs:complexType><xs:element name="Y" type="t:C" substitutionGroup="t:P"/>';
    expect(await found(chain('t:B', 't:B') + circle)).toEqual(['e-props-correct.4 t.xsd 3']);
  });

  test('is left open where its type is nested too deep, without asking libxml2, which would not end', async () => {
    const derived = (at: number) =>
      `<xs:complexType name="B${String(at + 1)}"><xs:complexContent><xs:extension base="t:B${at === 0 ? '' : String(at)}"/></xs:complexContent></xs:complexType>`;
    const nested = Array.from({ length: 450 }, (_, at) => derived(at)).join('');
    expect(await found(nested + chain('t:B450', 't:B450'))).toEqual([
      'xsd:schemas-not-judged undefined undefined',
    ]);
  });

  test('is right in a chain of any length', async () => {
    const links = Array.from(
      { length: 300 },
      (_, at) =>
        `<xs:element name="L${String(at + 1)}" type="xs:string" substitutionGroup="t:L${String(at)}"/>`,
    );
    expect(await found(`<xs:element name="L0" type="xs:string"/>${links.join('')}`)).toEqual([]);
  });

  test('is right where each type is derived from the one before', async () => {
    expect(await found(chain('xs:token', 'xs:NCName'))).toEqual([]);
  });

  test('is told of by libxml2 where it goes no further', async () => {
    const two = `${types}<xs:element name="P" type="xs:string"/><xs:element name="N" type="t:B" substitutionGroup="t:P"/>`;
    expect(await found(two)).toEqual(['xsd:schema-invalid t.xsd 1']);
  });
});

describe('white space around names and truth values', () => {
  test('says nothing', async () => {
    const content = `<xs:group name=" g "><xs:sequence><xs:element ref=" t:one " minOccurs=" 0 "/></xs:sequence></xs:group>
<xs:element name=" one" type="
xs:string " nillable=" true "/><xs:complexType name="T"><xs:group ref=" t:g "/></xs:complexType>`;
    expect(await found(content)).toEqual([]);
  });

  test('says nothing around what a type does with white space', async () => {
    const facet = (value: string) =>
      `<xs:restriction base="xs:string"><xs:whiteSpace fixed="true"\nvalue="${value}"/></xs:restriction>`;
    const types = [' collapse ', '\nreplace'].map(
      (value, index) => `<xs:simpleType name="T${String(index)}">${facet(value)}</xs:simpleType>`,
    );
    expect(await found(types.join(''))).toEqual([]);
  });

  test.each([`o:value="q"`, `o:note="a > b"`, `o:note="value=' q '"`])(
    'says nothing around what a type does with white space, beside %s',
    async (other) => {
      const facet = `<xs:whiteSpace xmlns:o="urn:o" ${other} value=" collapse "/>`;
      const type = `<xs:simpleType name="T"><xs:restriction base="xs:string">${facet}</xs:restriction></xs:simpleType>`;
      expect(await found(type)).toEqual([]);
    },
  );

  test('of what is like an attribute in a value is kept', async () => {
    const facet = `<xs:enumeration value="a type=' b '"/>`;
    const type = `<xs:simpleType name=" T "><xs:restriction base="xs:string">${facet}</xs:restriction></xs:simpleType>`;
    const fallback = 'a type=&apos; b &apos;';
    expect(await found(`${type}<xs:element name="one" type="t:T" default="${fallback}"/>`)).toEqual([]);
  });

  test('of values is kept', async () => {
    const facet = '<xs:restriction base="xs:string"><xs:enumeration value=" a "/></xs:restriction>';
    const type = `<xs:simpleType name=" T ">${facet}</xs:simpleType>`;
    expect(await found(`${type}<xs:element name="one" type="t:T" default=" a "/>`)).toEqual([]);
    expect(await found(`${type}\n<xs:element name="one" type="t:T" default="a"/>`)).toHaveLength(1);
  });

  test('says nothing around namespaces', async () => {
    const imported = '<xs:import namespace=" urn:u " schemaLocation="u.xsd"/>';
    const content = `${imported}<xs:complexType name="T"><xs:sequence><xs:element ref="u:one"/><xs:any namespace=" ##other "/></xs:sequence></xs:complexType>`;
    const entry = schema('urn:t', content, 'xmlns:u="urn:u"');
    const other = schema('urn:u', '<xs:element name="one"/>').replace('="urn:u"', '=" urn:u "');
    expect(await found('', { [ENTRY]: entry, 'http://x/u.xsd': other })).toEqual([]);
  });

  test.each([
    ['ISO-8859-1', 'latin1'],
    ['UTF-16', 'utf16le'],
  ] as const)('says nothing in %s', async (name, encoding) => {
    const element = '<xs:element name=" \u00e9\u00e9n " type=" xs:string "/>';
    const text = `<?xml version="1.0" encoding="${name}"?>\n${schema('urn:t', element)}`;
    const mark = encoding === 'utf16le' ? '\uFEFF' : '';
    const bytes = Buffer.from(mark + text, encoding);
    expect(await found('', { [ENTRY]: bytes })).toEqual([]);
  });

  test('hides no name that is there twice, and moves no line', async () => {
    const content = `<xs:element name="one" type=" xs:string
"/>\n<xs:element name=" one" type="xs:int"/>`;
    expect(await found(content)).toEqual(['xsd:schema-invalid t.xsd 3']);
  });
});

describe('a value for what is an id', () => {
  const TYPE = '<xs:simpleType name="I"><xs:restriction base="xs:ID"/></xs:simpleType>';

  test.each([
    ['an element', '<xs:element name="E" type="t:I" default="a"/>'],
    ['an attribute', '<xs:attribute name="E" type="t:I" fixed="a"/>'],
    [
      'an attribute of a type without a name',
      `<xs:attribute name="E" default="a">${TYPE.replace(' name="I"', '')}</xs:attribute>`,
    ],
  ])('is refused for %s of a type derived from xs:ID', async (_what, declaration) => {
    expect(await found(`${TYPE}\n${declaration}`)).toEqual(['e-props-correct.5 t.xsd 2']);
  });

  test.each([
    ['the type', '<xs:element name="E" type="xs:ID" default="a"/>'],
    [
      'the content',
      '<xs:element name="E" default="a"><xs:complexType><xs:simpleContent><xs:extension base="xs:ID"/></xs:simpleContent></xs:complexType></xs:element>',
    ],
  ])('is told of by libxml2 where %s is xs:ID', async (_what, declaration) => {
    expect(await found(declaration)).toEqual(['xsd:schema-invalid t.xsd 1']);
  });

  test('is right in an annotation, which declares nothing', async () => {
    const example = '<xs:appinfo><xs:element name="E" type="t:I" default="a"/></xs:appinfo>';
    const group = '<xs:group name="g"><xs:sequence/></xs:group>';
    expect(await found(`<xs:annotation>${example}</xs:annotation>${TYPE}${group}`)).toEqual([]);
  });
});

describe('a group of any order', () => {
  const tuple = (content: string) =>
    `${IMPORTS}${item('A')}${item('B')}\n<xs:element name="T" substitutionGroup="xbrli:tuple"><xs:complexType><xs:complexContent><xs:restriction base="xs:anyType"><xs:all>${content}</xs:all></xs:restriction></xs:complexContent></xs:complexType></xs:element>`;

  test('is refused with an element twice', async () => {
    expect(await found(tuple('<xs:element ref="t:A"/><xs:element ref="t:A"/>'))).toEqual([
      'cos-nonambig t.xsd 2',
    ]);
  });

  test('is right with each element once', async () => {
    expect(await found(tuple('<xs:element ref="t:A"/><xs:element ref="t:B"/>'))).toEqual([]);
  });
});

describe('a restriction', () => {
  const type = (facets: string) =>
    `<xs:simpleType name="s"><xs:restriction base="xs:decimal">\n${facets}</xs:restriction></xs:simpleType>`;

  test('is refused with a bound twice', async () => {
    const twice = '<xs:minInclusive value="0"/>\n<xs:minInclusive value="5"/>';
    expect(await found(type(twice))).toEqual(['src-single-facet-value t.xsd 3']);
  });

  test('may have patterns and listed values as often as it likes', async () => {
    const listed = '<xs:enumeration value="1"/><xs:enumeration value="2"/>';
    expect(await found(type(`<xs:pattern value="[0-9]"/><xs:pattern value="1|2"/>${listed}`))).toEqual([]);
  });
});

describe('a substitution group of another namespace', () => {
  const member = '<xs:element name="M" type="xs:string" substitutionGroup="u:H"/>';
  const withPrefix = (imports: string) =>
    `${imports}\n${member.replace('<xs:element', '<xs:element xmlns:u="urn:u"')}`;
  const others = {
    'http://x/u.xsd': schema('urn:u', '<xs:element name="H" type="xs:string" abstract="true"/>'),
    'http://x/v.xsd': schema('urn:v', '<xs:import namespace="urn:u" schemaLocation="u.xsd"/>'),
  };

  test('is refused where only another schema imports that', async () => {
    const imports = '<xs:import namespace="urn:v" schemaLocation="v.xsd"/>';
    expect(await found(withPrefix(imports), others)).toEqual(['src-resolve.4 t.xsd 2']);
  });

  test('is right where the schema itself does', async () => {
    const imports = '<xs:import namespace="urn:u" schemaLocation="u.xsd"/>';
    expect(await found(withPrefix(imports), others)).toEqual([]);
  });
});

describe('an import', () => {
  const others = { 'http://x/u.xsd': schema('urn:u', ''), 'http://x/none.xsd': schema('', '') };

  test.each([
    ['of another namespace than its schema has', 'namespace="urn:w" schemaLocation="u.xsd"'],
    ['of no namespace, where its schema has one', 'schemaLocation="u.xsd"'],
    ['of a namespace, where its schema has none', 'namespace="urn:u" schemaLocation="none.xsd"'],
  ])('%s is refused', async (_, attributes) => {
    expect(await found(`\n<xs:import ${attributes}/>`, others)).toContain('src-import.3 t.xsd 2');
  });

  test.each([
    ['of the namespace of its schema', 'namespace="urn:u" schemaLocation="u.xsd"'],
    ['of that with white space around it', 'namespace=" urn:u " schemaLocation="u.xsd"'],
    ['of no namespace, where its schema has none', 'schemaLocation="none.xsd"'],
    ['that says no place', 'namespace="urn:u"'],
  ])('%s is right', async (_, attributes) => {
    expect(await found(`<xs:import ${attributes}/>`, others)).toEqual([]);
  });
});

describe('an attribute that XML Schema does not know', () => {
  test('is refused at a facet', async () => {
    const facet = '<xs:pattern value="[0-9]" fixed="true"/>';
    const type = `<xs:simpleType name="s"><xs:restriction base="xs:string">\n${facet}</xs:restriction></xs:simpleType>`;
    expect(await found(type)).toEqual(['s4s-att-not-allowed t.xsd 2']);
  });

  test('is refused at the schema itself, but for those of other namespaces', async () => {
    const annotation =
      '<xs:annotation><xs:documentation><a b="c" xmlns=""/></xs:documentation></xs:annotation>';
    const entry = (attributes: string) => found('', { [ENTRY]: schema('urn:t', annotation, attributes) });
    expect(await entry('author="x"')).toEqual(['s4s-att-not-allowed t.xsd 1']);
    expect(await entry('version="1" t:author="x"')).toEqual([]);
  });
});
