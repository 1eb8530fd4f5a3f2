/** A schema, a document, and what is wrong with the document: element, kind of violation, attribute. */
export interface IdentityCase {
  readonly name: string;
  /** Declarations in the namespace urn:x, prefix x; elements are unqualified. */
  readonly schema: string;
  /** Its root is x:r. */
  readonly document: string;
  readonly found: readonly string[];
}

const complex = (name: string, content: string, attributes = '') =>
  `<xs:element name="${name}" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>${content}</xs:sequence>${attributes}</xs:complexType></xs:element>`;
const optional = (name: string, type: string, more = '') =>
  `<xs:element name="${name}" type="${type}" minOccurs="0" maxOccurs="unbounded" ${more}/>`;
const attribute = (name: string, type: string, more = '') =>
  `<xs:attribute name="${name}" type="${type}" ${more}/>`;
const constraint = (kind: string, name: string, selector: string, ...fields: string[]) =>
  `<xs:${kind} name="${name}"><xs:selector xpath="${selector}"/>${fields.map((field) => `<xs:field xpath="${field}"/>`).join('')}</xs:${kind}>`;
const keyref = (name: string, refer: string, selector: string, ...fields: string[]) =>
  constraint('keyref', name, selector, ...fields).replace('<xs:keyref ', `<xs:keyref refer="x:${refer}" `);
const root = (content: string, constraints: string) =>
  `<xs:element name="r"><xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>${constraints}</xs:element>`;

const items = complex(
  'i',
  optional('n', 'xs:decimal') + optional('c', 'xs:token'),
  attribute('k', 'xs:integer') + attribute('t', 'xs:string'),
);
const uniqueK = root(items, constraint('unique', 'u', 'i', '@k'));
const keyK = root(items, constraint('key', 'u', 'i', '@k'));
const keyTwo = root(items, constraint('key', 'u', 'i', '@k', 'n'));

const refs = complex('i', '', attribute('k', 'xs:decimal')) + complex('f', '', attribute('to', 'xs:integer'));
const referring = root(refs, constraint('key', 'u', 'i', '@k') + keyref('ref', 'u', 'f', '@to'));

const groups = complex('g', refs, '');
const groupsWithKeys = complex('g', refs, '').replace(
  /<\/xs:element>$/,
  `${constraint('key', 'u', 'i', '@k')}</xs:element>`,
);
const referringDown = root(`${groupsWithKeys}${optional('f', 'xs:decimal')}`, keyref('ref', 'u', 'f', '.'));

const recursive = `<xs:complexType name="tree"><xs:sequence>${complex('i', '', attribute('k', 'xs:integer'))}<xs:element name="t" type="x:tree" minOccurs="0" maxOccurs="unbounded">${constraint('unique', 'u', 'i', '@k')}</xs:element></xs:sequence></xs:complexType>`;

export const identityCases: readonly IdentityCase[] = [
  { name: 'unique values', schema: uniqueK, document: '<x:r><i k="1"/><i k="2"/><i/><i/></x:r>', found: [] },
  {
    name: 'unique: values that are equal by their type',
    schema: uniqueK,
    document: '<x:r><i k="1"/><i k="+01"/></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'unique: each element that repeats a value',
    schema: uniqueK,
    document: '<x:r><i k="1"/><i k="1"/><i k="1"/></x:r>',
    found: ['i key-repeated u', 'i key-repeated u'],
  },
  {
    name: 'unique: texts that look alike but differ',
    schema: root(items, constraint('unique', 'u', 'i', '@t')),
    document: '<x:r><i t="1"/><i t="01"/><i t=" 1"/></x:r>',
    found: [],
  },
  {
    name: 'key: a field that is not there',
    schema: keyK,
    document: '<x:r><i k="1"/><i/></x:r>',
    found: ['i key-incomplete u'],
  },
  {
    name: 'key: a value twice',
    schema: keyK,
    document: '<x:r><i k="1"/><i k="1"/></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'key of two fields: equal only where both are',
    schema: keyTwo,
    document: '<x:r><i k="1"><n>1</n></i><i k="1"><n>2</n></i><i k="1"><n>2.0</n></i></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'key of two fields: texts that run into one another',
    schema: root(items, constraint('key', 'u', 'i', '@t', 'c')),
    document: '<x:r><i t="a"><c>bc</c></i><i t="ab"><c>c</c></i></x:r>',
    found: [],
  },
  {
    name: 'key of two fields: one of them missing',
    schema: keyTwo,
    document: '<x:r><i k="1"/></x:r>',
    found: ['i key-incomplete u'],
  },
  {
    name: 'a field that leads to two elements',
    schema: keyTwo,
    document: '<x:r><i k="1"><n>1</n><n>2</n></i></x:r>',
    found: ['i field-not-one-value u'],
  },
  {
    name: 'a field that leads to two attributes',
    schema: root(items, constraint('unique', 'u', 'i', '@*')),
    document: '<x:r><i k="1" t="1"/><i k="2"/></x:r>',
    found: ['i field-not-one-value u'],
  },
  {
    name: 'a field that leads to an element with elements',
    schema: root(complex('i', items), constraint('unique', 'u', '.', 'i')),
    document: '<x:r><i><i k="1"/></i></x:r>',
    found: ['r field-not-one-value u'],
  },
  {
    name: 'a field that leads to simple content',
    schema: root(
      '<xs:element name="i" maxOccurs="9"><xs:complexType><xs:simpleContent><xs:extension base="xs:date"><xs:attribute name="k"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>',
      constraint('key', 'u', 'i', '.'),
    ),
    document: '<x:r><i k="1">2024-01-01Z</i><i k="2">2024-01-01+00:00</i></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'one node that two alternatives of a field lead to',
    schema: root(items, constraint('unique', 'u', 'i', '@k|@k|./@k')),
    document: '<x:r><i k="1"/><i k="2"/></x:r>',
    found: [],
  },
  {
    name: 'alternatives of a selector, and white space',
    schema: root(
      complex('a', '', attribute('k', 'xs:int')) + complex('b', '', attribute('k', 'xs:int')),
      constraint('unique', 'u', ' a | ./ child::b ', ' attribute::k '),
    ),
    document: '<x:r><a k="1"/><b k="1"/></x:r>',
    found: ['b key-repeated u'],
  },
  {
    name: 'any depth',
    schema: root(complex('g', complex('g', items)), constraint('unique', 'u', './/i', '@k')),
    document: '<x:r><g><g><i k="1"/></g></g><g><g><i k="1"/></g></g></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'a field below its target at any depth',
    schema: root(complex('g', items), constraint('unique', 'u', 'g', './/@k')),
    document: '<x:r><g><i k="1"/></g><g><i k="1"/></g><g><i k="2"/><i k="3"/></g></x:r>',
    found: ['g key-repeated u', 'g field-not-one-value u'],
  },
  {
    name: 'values of different types are different',
    schema: root(
      optional('a', 'xs:decimal') + optional('b', 'xs:string'),
      constraint('unique', 'u', '*', '.'),
    ),
    document: '<x:r><a>1</a><b>1</b></x:r>',
    found: [],
  },
  {
    name: 'values of types with one primitive type are compared',
    schema: root(optional('a', 'xs:decimal') + optional('b', 'xs:byte'), constraint('unique', 'u', '*', '.')),
    document: '<x:r><a>1.0</a><b>1</b></x:r>',
    found: ['b key-repeated u'],
  },
  {
    name: 'names are equal by namespace, not by prefix',
    schema: root(optional('a', 'xs:QName'), constraint('unique', 'u', 'a', '.')),
    document: '<x:r xmlns:y="urn:x" xmlns:z="urn:z"><a>x:n</a><a>z:n</a><a>y:n</a></x:r>',
    found: ['a key-repeated u'],
  },
  {
    name: 'lists are equal by their items',
    schema:
      '<xs:simpleType name="l"><xs:list itemType="xs:decimal"/></xs:simpleType>' +
      root(optional('a', 'x:l'), constraint('unique', 'u', 'a', '.')),
    document: '<x:r><a>1 2</a><a>12</a><a> 1.0  2 </a></x:r>',
    found: ['a key-repeated u'],
  },
  {
    name: 'a default counts as a value',
    schema: root(
      complex('i', '', attribute('k', 'xs:int', 'default="1"')),
      constraint('unique', 'u', 'i', '@k'),
    ),
    document: '<x:r><i/><i k="1"/></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'the default of an empty element counts as its value',
    schema: root(optional('a', 'xs:int', 'default="1"'), constraint('unique', 'u', 'a', '.')),
    document: '<x:r><a/><a>1</a></x:r>',
    found: ['a key-repeated u'],
  },
  {
    name: 'elements that are nil have no values to be compared',
    schema: root(
      complex('i', optional('n', 'xs:int', 'nillable="true"')),
      constraint('unique', 'u', 'i', 'n'),
    ),
    document: '<x:r><i><n xsi:nil="true"/></i><i><n xsi:nil="true"/></i></x:r>',
    found: [],
  },
  {
    name: 'key: an element that may be nil, even where it is not',
    schema: root(complex('i', optional('n', 'xs:int', 'nillable="true"')), constraint('key', 'u', 'i', 'n')),
    document: '<x:r><i><n>1</n></i></x:r>',
    found: ['n key-nillable u'],
  },
  { name: 'keyref', schema: referring, document: '<x:r><i k="1.0"/><f to="1"/><f/></x:r>', found: [] },
  {
    name: 'keyref: before its key',
    schema: root(
      '<xs:choice maxOccurs="unbounded"><xs:element name="i"><xs:complexType><xs:attribute name="k"/></xs:complexType></xs:element><xs:element name="f"><xs:complexType><xs:attribute name="to"/></xs:complexType></xs:element></xs:choice>',
      keyref('ref', 'u', 'f', '@to') + constraint('key', 'u', 'i', '@k'),
    ).replaceAll('<xs:attribute ', '<xs:attribute type="xs:string" '),
    document: '<x:r><f to="1"/><i k="1"/></x:r>',
    found: [],
  },
  {
    name: 'keyref: a value that no key has',
    schema: referring,
    document: '<x:r><i k="1"/><f to="2"/><f to="2"/></x:r>',
    found: ['f key-not-found ref', 'f key-not-found ref'],
  },
  {
    name: 'keyref: a value of a key that is there twice',
    schema: referring,
    document: '<x:r><i k="1"/><i k="1"/><f to="1"/></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'keyref: to keys of elements below',
    schema: referringDown,
    document: '<x:r><g><i k="1"/></g><g><i k="2"/></g><f>1</f><f>2</f></x:r>',
    found: [],
  },
  {
    name: 'keyref: to a key that two elements below both have',
    schema: referringDown,
    document: '<x:r><g><i k="1"/></g><g><i k="1"/></g><g><i k="1"/></g><f>1</f></x:r>',
    found: ['f key-not-found ref'],
  },
  {
    name: 'keyref: to a key of the elements above, which are not looked at',
    schema: root(
      groups.replace(/<\/xs:element>$/, `${keyref('ref', 'u', 'f', '@to')}</xs:element>`),
      constraint('key', 'u', './/i', '@k'),
    ),
    document: '<x:r><g><i k="1"/><f to="1"/></g></x:r>',
    found: ['f key-not-found ref'],
  },
  {
    name: 'unique within each element, not across',
    schema: root(
      complex('g', items).replace(/<\/xs:element>$/, `${constraint('unique', 'u', 'i', '@k')}</xs:element>`),
      '',
    ),
    document: '<x:r><g><i k="1"/></g><g><i k="1"/></g></x:r>',
    found: [],
  },
  {
    name: 'elements in themselves have constraints of their own',
    schema: recursive + '<xs:element name="r" type="x:tree"/>',
    document: '<x:r><t><i k="1"/><t><i k="1"/></t></t><t><i k="2"/><i k="2"/></t></x:r>',
    found: ['i key-repeated u'],
  },
  {
    name: 'names with a namespace',
    schema:
      '<xs:element name="q" type="xs:int"/><xs:element name="p" type="xs:int"/>' +
      '<xs:element name="r"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" namespace="##targetNamespace" processContents="strict"/></xs:sequence></xs:complexType>' +
      constraint('unique', 'u', 'x:q', '.') +
      constraint('unique', 'v', 'q', '.') +
      constraint('unique', 'w', 'x:*', '.') +
      '</xs:element>',
    document: '<x:r><x:q>1</x:q><x:q>1</x:q><x:p>2</x:p><x:p>2</x:p></x:r>',
    found: ['q key-repeated u', 'q key-repeated w', 'p key-repeated w'],
  },
  {
    name: 'what a wildcard skips is not looked at',
    schema:
      '<xs:element name="q" type="xs:int"/><xs:element name="r"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType>' +
      constraint('key', 'u', '*', '@k') +
      '</xs:element>',
    document: '<x:r><x:q>1</x:q></x:r>',
    found: [],
  },
  {
    name: 'a type given in the document',
    schema: root(optional('a', 'xs:anySimpleType'), constraint('unique', 'u', 'a', '.')),
    document:
      '<x:r xmlns:xs="http://www.w3.org/2001/XMLSchema"><a xsi:type="xs:int">1</a><a xsi:type="xs:decimal">1.0</a></x:r>',
    found: ['a key-repeated u'],
  },
];

const ids = root(
  complex(
    'i',
    optional('v', 'xs:ID'),
    attribute('id', 'xs:ID') + attribute('to', 'xs:IDREF') + attribute('all', 'xs:IDREFS'),
  ),
  '',
);

export const idCases: readonly IdentityCase[] = [
  {
    name: 'references forward and back',
    schema: ids,
    document: '<x:r><i to="b" id="a"/><i id="b" all="a b"/></x:r>',
    found: [],
  },
  {
    name: 'an id twice',
    schema: ids,
    document: '<x:r><i id="a"/><i id="a"/></x:r>',
    found: ['i id-repeated @id'],
  },
  {
    name: 'a reference to nothing',
    schema: ids,
    document: '<x:r><i to="a"/></x:r>',
    found: ['i id-not-found @to a'],
  },
  {
    name: 'one of several references to nothing',
    schema: ids,
    document: '<x:r><i id="a" all="a b  c"/></x:r>',
    found: ['i id-not-found @all b', 'i id-not-found @all c'],
  },
  {
    name: 'an id as the value of an element',
    schema: ids,
    document: '<x:r><i><v>a</v></i><i to="a"/></x:r>',
    found: [],
  },
  {
    name: 'an id as the values of elements of two parents',
    schema: ids,
    document: '<x:r><i><v>a</v></i><i><v>a</v></i></x:r>',
    found: ['v id-repeated'],
  },
  {
    name: 'an id that a wildcard admits, beside the one of the type',
    schema: `<xs:attribute name="other" type="xs:ID"/>${root(complex('i', '', `${attribute('id', 'xs:ID')}<xs:anyAttribute/>`), '')}`,
    document: '<x:r><i x:other="a"/></x:r>',
    found: ['i id-besides-own @{urn:x}other'],
  },
  {
    name: 'two ids that a wildcard admits',
    schema: `<xs:attribute name="one" type="xs:ID"/><xs:attribute name="other" type="xs:ID"/>${root(complex('i', '', '<xs:anyAttribute/>'), '')}`,
    document: '<x:r><i x:one="a"/><i x:other="c" x:one="b"/></x:r>',
    found: ['i several-ids @{urn:x}one'],
  },
  {
    name: 'a type made of references',
    schema:
      '<xs:simpleType name="l"><xs:restriction base="xs:IDREFS"><xs:maxLength value="2"/></xs:restriction></xs:simpleType>' +
      root(complex('i', '', attribute('id', 'xs:ID') + attribute('all', 'x:l')), ''),
    document: '<x:r><i id="a" all="a b"/></x:r>',
    found: ['i id-not-found @all b'],
  },
];

export function schemaText({ schema }: IdentityCase): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x">${schema}</xs:schema>`;
}

export function documentText({ document }: IdentityCase): string {
  return document.replace(
    '<x:r',
    '<x:r xmlns:x="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  );
}
