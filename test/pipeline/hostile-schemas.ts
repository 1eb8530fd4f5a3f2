import {
  doubled,
  FACT,
  type HostileFile,
  item,
  loc,
  MANY,
  numbers,
  onSchema,
  presentation,
  report,
  schema,
} from './hostile-file.js';

/** A schema with a tuple whose members may all be absent. */
function tupleOf(members: number): string {
  const names = numbers(members).map((i) => `i${String(i)}`);
  const refs = names.map((name) => `<xs:element ref="h:${name}" minOccurs="0" maxOccurs="3"/>`).join('');
  const tuple = `<xs:element name="T" id="h_T" substitutionGroup="xbrli:tuple"><xs:complexType><xs:complexContent><xs:restriction base="xs:anyType"><xs:sequence>${refs}</xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:restriction></xs:complexContent></xs:complexType></xs:element>`;
  return schema([item('Remark'), ...names.map((name) => item(name)), tuple].join(''));
}

/** Elements of which each may be absent. */
function optional(count: number, prefix = 'e'): string {
  const elements = numbers(count).map(
    (i) => `<xs:element name="${prefix}${String(i)}" minOccurs="0" maxOccurs="3"/>`,
  );
  return `<xs:sequence>${elements.join('')}</xs:sequence>`;
}

function extension(name: string, base: string | undefined): string {
  const content = optional(500, name);
  return base === undefined
    ? `<xs:complexType name="${name}">${content}</xs:complexType>`
    : `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="h:${base}">${content}</xs:extension></xs:complexContent></xs:complexType>`;
}

/** A linkbase with an assertion, and a resource beside it. */
function assertion(test: string, beside = ''): string {
  return `<link:linkbase xmlns:gen="http://xbrl.org/2008/generic" xmlns:va="http://xbrl.org/2008/assertion/value"><gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><va:valueAssertion xlink:type="resource" xlink:label="a" id="a" test="${test}" aspectModel="dimensional" implicitFiltering="true"/>${beside}</gen:link></link:linkbase>`;
}

/** A schema that knows of generic links and assertions. */
function formulaSchema(content: string, appinfo: string): string {
  const imports = [
    ['http://xbrl.org/2008/generic', 'http://www.xbrl.org/2008/generic-link.xsd'],
    ['http://xbrl.org/2008/assertion/value', 'http://www.xbrl.org/2008/value-assertion.xsd'],
  ].map(([namespace = '', at = '']) => `<xs:import namespace="${namespace}" schemaLocation="${at}"/>`);
  return schema(imports.join('') + content, appinfo).replace(
    '<xs:schema ',
    '<xs:schema xmlns:gen="http://xbrl.org/2008/generic" ',
  );
}

/** Schemas that cost much more than they are long, with a report that is right where nothing else is said. */
export const hostileSchemas: readonly HostileFile[] = [
  {
    name: 'keys-in-each-other',
    files: () => [
      [
        'keys-in-each-other.xbrl',
        report({
          schema: 'keys-in-each-other.xsd',
          body: `${'<h:Within>'.repeat(1_000)}${FACT}${'</h:Within>'.repeat(1_000)}`,
        }),
      ],
      [
        'keys-in-each-other.xsd',
        schema(
          `${item('Remark')}<xs:element name="Within" id="h_Within" substitutionGroup="xbrli:tuple"><xs:complexType><xs:choice><xs:element ref="h:Within"/><xs:element ref="h:Remark"/></xs:choice><xs:attribute name="id" type="xs:ID"/></xs:complexType><xs:unique name="u"><xs:selector xpath=".//*"/><xs:field xpath="@id"/></xs:unique></xs:element>`,
        ),
      ],
    ],
    verdict: 'undetermined',
    codes: ['xsd:element-not-judged in keys-in-each-other.xbrl'],
  },
  onSchema(
    'many-repetitions',
    () => {
      const group = (depth: number): string =>
        depth === 0
          ? '<xs:element ref="h:Remark" minOccurs="0" maxOccurs="1000000"/>'
          : `<xs:sequence minOccurs="0" maxOccurs="1000000">${group(depth - 1)}</xs:sequence>`;
      return schema(
        `${item('Remark')}<xs:element name="T" id="h_T" substitutionGroup="xbrli:tuple"><xs:complexType>${group(6)}<xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>`,
      );
    },
    'valid',
  ),
  onSchema(
    'slow-pattern',
    () =>
      schema(
        `${item('Remark', 'h:p')}<xs:complexType name="p"><xs:simpleContent><xs:restriction base="xbrli:stringItemType"><xs:pattern value="((a+)+)+b|Text"/></xs:restriction></xs:simpleContent></xs:complexType>`,
      ),
    'valid',
  ),
  onSchema(
    'long-derivation',
    () =>
      schema(
        item('Remark', 'h:t0') +
          numbers(10_000)
            .map(
              (i) =>
                `<xs:complexType name="t${String(i)}"><xs:simpleContent><xs:restriction base="${i < 9_999 ? `h:t${String(i + 1)}` : 'xbrli:stringItemType'}"/></xs:simpleContent></xs:complexType>`,
            )
            .join(''),
      ),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
    'xsd:element-not-judged in long-derivation.xbrl',
  ),
  onSchema(
    'unions-in-unions',
    () =>
      schema(
        item('Remark') +
          '<xs:simpleType name="t0"><xs:restriction base="xs:string"/></xs:simpleType>' +
          doubled(
            (i) =>
              `<xs:simpleType name="t${String(i + 1)}"><xs:union memberTypes="h:t${String(i)} h:t${String(i)}"/></xs:simpleType>`,
          ),
      ),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
  ),
  onSchema(
    'long-code-list-in-union',
    () =>
      schema(
        item('Remark') +
          `<xs:simpleType name="code"><xs:restriction base="xs:string">${numbers(30_000)
            .map((i) => `<xs:enumeration value="${String(i)}"/>`)
            .join('')}</xs:restriction></xs:simpleType>` +
          '<xs:simpleType name="either"><xs:union memberTypes="h:code xs:date"/></xs:simpleType>' +
          '<xs:element name="Either" type="h:either"/>',
      ),
    'valid',
  ),
  onSchema(
    'groups-in-groups',
    () =>
      schema(
        item('Remark') +
          '<xs:group name="g0"><xs:sequence><xs:element name="e"/></xs:sequence></xs:group>' +
          doubled(
            (i) =>
              `<xs:group name="g${String(i + 1)}"><xs:sequence><xs:group ref="h:g${String(i)}"/><xs:group ref="h:g${String(i)}"/></xs:sequence></xs:group>`,
          ) +
          '<xs:element name="Two"><xs:complexType><xs:group ref="h:g40"/></xs:complexType></xs:element>',
      ),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
  ),
  {
    name: 'attribute-groups-in-each-other',
    files: () => [
      [
        'attribute-groups-in-each-other.xbrl',
        report({ schema: 'attribute-groups-in-each-other.xsd', body: '<h:Two contextRef="c">a</h:Two>' }),
      ],
      [
        'attribute-groups-in-each-other.xsd',
        schema(
          item('Two', 'h:two') +
            '<xs:attributeGroup name="g0"><xs:attribute name="a"/></xs:attributeGroup>' +
            doubled(
              (i) =>
                `<xs:attributeGroup name="g${String(i + 1)}"><xs:attributeGroup ref="h:g${String(i)}"/><xs:attributeGroup ref="h:g${String(i)}"/></xs:attributeGroup>`,
            ) +
            '<xs:complexType name="two"><xs:simpleContent><xs:extension base="xbrli:stringItemType"><xs:attributeGroup ref="h:g40"/></xs:extension></xs:simpleContent></xs:complexType>',
        ),
      ],
    ],
    verdict: 'undetermined',
    codes: [
      'xsd:schemas-not-judged in nothing',
      'xsd:element-not-judged in attribute-groups-in-each-other.xbrl',
    ],
  },
  onSchema(
    'arc-of-many-ends',
    () =>
      schema(
        item('Remark') + item('Other'),
        presentation(
          loc('a', '#h_Remark').repeat(3_000) +
            loc('b', '#h_Other').repeat(3_000) +
            '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="a" xlink:to="b"/>',
        ),
      ),
    'undetermined',
    'dts:too-many-relationships in arc-of-many-ends.xsd',
  ),
  onSchema(
    'long-pointer',
    () => schema(item('Remark'), presentation(loc('a', `#element(${'/1'.repeat(2_000)})`))),
    'invalid',
    'xbrl21:locator-unresolved in long-pointer.xsd',
  ),
  onSchema(
    'long-target-namespace',
    () =>
      schema(
        numbers(10_000)
          .map((i) => item(`a${String(i)}`))
          .join(''),
      ).replace(
        'targetNamespace="http://example.org/hostile"',
        `targetNamespace="urn:${'a'.repeat(MANY / 100)}"`,
      ),
    'undetermined',
    'xml:address-too-long in long-target-namespace.xsd',
  ),
  onSchema(
    'long-role',
    () =>
      schema(
        item('Remark'),
        `<link:roleType id="r" roleURI="urn:${'a'.repeat(MANY / 100)}"><link:usedOn>link:label</link:usedOn></link:roleType>`,
      ),
    'undetermined',
    'xml:address-too-long in long-role.xsd',
  ),
  onSchema(
    'role-declared-often',
    () =>
      schema(
        item('Remark'),
        numbers(20_000)
          .map(
            (i) =>
              `<link:roleType id="r${String(i)}" roleURI="http://r/${String(i % 10)}"><link:usedOn>link:label</link:usedOn></link:roleType>`,
          )
          .join(''),
      ),
    'invalid',
    'xbrl21:role-declared-twice in role-declared-often.xsd 1000 times',
    'layer:more-findings in role-declared-often.xsd',
  ),
  onSchema(
    'long-chain-of-substitutes',
    () =>
      schema(
        item('Remark', undefined, 'h:s0') +
          numbers(4_000)
            .map((i) => item(`s${String(i)}`, undefined, i < 3_999 ? `h:s${String(i + 1)}` : undefined))
            .join(''),
      ),
    'undetermined',
    'xsd:element-not-judged in long-chain-of-substitutes.xbrl',
  ),
  onSchema(
    'chain-of-substitutes-in-an-assertion',
    () =>
      formulaSchema(
        item('Remark', undefined, 'h:s0') +
          numbers(1_000)
            .map((i) => item(`s${String(i)}`, undefined, i < 999 ? `h:s${String(i + 1)}` : undefined))
            .join(''),
        assertion('exists(/*/schema-element(h:s900))'),
      ),
    'undetermined',
    'xsd:element-not-judged in chain-of-substitutes-in-an-assertion.xbrl',
  ),
  onSchema(
    'chain-of-kinds-of-resources',
    () =>
      formulaSchema(
        item('Remark') +
          numbers(1_000)
            .map(
              (i) =>
                `<xs:element name="r${String(i)}" substitutionGroup="${i < 999 ? `h:r${String(i + 1)}` : 'gen:resource'}"/>`,
            )
            .join(''),
        assertion('true()', '<h:r0 xlink:type="resource" xlink:label="r"/>'),
      ),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
    'xsd:element-not-judged in chain-of-kinds-of-resources.xsd',
  ),
  onSchema('many-that-may-be-absent', () => tupleOf(500), 'valid'),
  onSchema(
    'too-many-that-may-be-absent',
    () => tupleOf(5_000),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
  ),
  onSchema(
    'too-many-that-may-be-absent-in-other-words',
    () => tupleOf(5_000).replaceAll('minOccurs="0"', 'minOccurs=" 00 "'),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
  ),
  onSchema(
    'too-many-that-may-be-absent-in-bases',
    () =>
      schema(
        item('Remark') +
          numbers(10)
            .map((i) => extension(`c${String(i)}`, i === 0 ? undefined : `c${String(i - 1)}`))
            .join('') +
          '<xs:element name="E" type="h:c9"/>',
      ),
    'undetermined',
    'xsd:schemas-not-judged in nothing',
  ),
  onSchema(
    'many-that-may-be-absent-in-many-models',
    () =>
      schema(
        `${item('Remark')}<xs:element name="All"><xs:complexType><xs:sequence>${numbers(100)
          .map(
            (i) =>
              `<xs:element name="m${String(i)}"><xs:complexType>${optional(10)}</xs:complexType></xs:element>`,
          )
          .join('')}</xs:sequence></xs:complexType></xs:element>`,
      ),
    'valid',
  ),
];
