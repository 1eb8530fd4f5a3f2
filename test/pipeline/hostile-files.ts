import { strToU8, type Zippable } from 'fflate';

/** A case too large for a file of the project: written when it is tried. */
interface HostileFile {
  readonly name: string;
  /** The texts by their paths; `name` with `.xbrl` is the one that is validated. */
  readonly files: () => readonly (readonly [path: string, text: string])[];
  readonly verdict: string;
  readonly codes: readonly string[];
}

const NAMESPACES =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://example.org/hostile"';
const FACT = '<h:Remark contextRef="c">Text</h:Remark>';
const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://example.org/scheme">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';

interface ReportParts {
  readonly schema?: string;
  readonly root?: string;
  readonly before?: string;
  readonly body?: string;
}

function report({ schema: href = 'taxonomy.xsd', root = '', before = '', body = FACT }: ReportParts): string {
  return `<xbrli:xbrl ${NAMESPACES} ${root}><link:schemaRef xlink:type="simple" xlink:href="${href}"/>${CONTEXT}${before}${body}</xbrli:xbrl>`;
}

function schema(content: string, appinfo = ''): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${NAMESPACES} targetNamespace="http://example.org/hostile" elementFormDefault="qualified"><xs:annotation><xs:appinfo>${appinfo}</xs:appinfo></xs:annotation><xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>${content}</xs:schema>`;
}

function item(name: string, type = 'xbrli:stringItemType', head = 'xbrli:item'): string {
  return `<xs:element name="${name}" id="h_${name}" type="${type}" substitutionGroup="${head}" xbrli:periodType="instant" nillable="true"/>`;
}

function presentation(content: string): string {
  return `<link:linkbase><link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${content}</link:presentationLink></link:linkbase>`;
}

function loc(label: string, href: string): string {
  return `<link:loc xlink:type="locator" xlink:label="${label}" xlink:href="${href}"/>`;
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const MANY = 50_000_000;

/** Forty components, each of the one before twice: a million million of the first. */
const doubled = (component: (i: number) => string) => numbers(40).map(component).join('');

/** A report of the taxonomy that lies beside it. */
function onReport(
  name: string,
  parts: () => ReportParts,
  verdict: string,
  ...codes: readonly string[]
): HostileFile {
  return { name, files: () => [[`${name}.xbrl`, report(parts())]], verdict, codes };
}

/** A report that is right, on a schema that is hostile. */
function onSchema(
  name: string,
  text: () => string,
  verdict: string,
  ...codes: readonly string[]
): HostileFile {
  const files = () =>
    [
      [`${name}.xbrl`, report({ schema: `${name}.xsd` })],
      [`${name}.xsd`, text()],
    ] as const;
  return { name, files, verdict, codes };
}

export const hostileFiles: readonly HostileFile[] = [
  onReport(
    'nested-elements',
    () => ({ body: '<h:n>'.repeat(100_000) + '</h:n>'.repeat(100_000) }),
    'undetermined',
    'xml:nested-too-deep in nested-elements.xbrl',
  ),
  onReport(
    'long-attribute',
    () => ({ root: `note="${'a'.repeat(MANY)}"` }),
    'invalid',
    'cvc-complex-type.3.2.2 in long-attribute.xbrl',
  ),
  onReport(
    'long-reference',
    () => ({ body: `<h:Remark contextRef="${'a'.repeat(MANY)}">x</h:Remark>` }),
    'invalid',
    'xbrl21:context-ref-unresolved in long-reference.xbrl',
  ),
  onReport(
    'long-address',
    () => ({ schema: '€'.repeat(MANY / 10) }),
    'undetermined',
    'xml:address-too-long in long-address.xbrl',
  ),
  onReport(
    'long-namespace',
    () => ({
      body: `<n:r xmlns:n="urn:${'a'.repeat(MANY / 100)}">${numbers(10_000)
        .map((i) => `<n:a${String(i)}/>`)
        .join('')}</n:r>`,
    }),
    'undetermined',
    'xml:address-too-long in long-namespace.xbrl',
  ),
  onReport(
    'long-name',
    () => ({ body: `<h:${'a'.repeat(MANY / 2)}>€</x>` }),
    'invalid',
    'xml:not-well-formed in long-name.xbrl',
  ),
  onReport(
    'long-text',
    () => ({ body: `<h:Remark contextRef="c">${'€'.repeat(MANY / 5)}</h:Remark>` }),
    'valid',
  ),
  onReport('long-comment', () => ({ before: `<!--${'a'.repeat(MANY)}-->` }), 'valid'),
  onReport(
    'many-attributes',
    () => ({
      body: `<h:Remark contextRef="c" ${numbers(100_000)
        .map((i) => `a${String(i)}="1"`)
        .join(' ')}>x</h:Remark>`,
    }),
    'invalid',
    'cvc-complex-type.3.2.2 in many-attributes.xbrl 1000 times',
    'layer:more-findings in many-attributes.xbrl',
  ),
  onReport(
    'many-namespaces',
    () => ({
      root: numbers(100_000)
        .map((i) => `xmlns:n${String(i)}="urn:${String(i)}"`)
        .join(' '),
    }),
    'valid',
  ),
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
  onReport(
    'many-contexts-of-one-name',
    () => ({ before: CONTEXT.repeat(20_000) }),
    'invalid',
    'cvc-id.2 in many-contexts-of-one-name.xbrl 1000 times',
    'layer:more-findings in many-contexts-of-one-name.xbrl',
  ),
  onReport(
    'many-measures',
    () => ({
      before: `<xbrli:unit id="u">${'<xbrli:measure>xbrli:pure</xbrli:measure>'.repeat(100_000)}</xbrli:unit>`,
    }),
    'valid',
  ),
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
];

interface HostilePackage {
  readonly name: string;
  readonly files: () => Zippable;
  readonly verdict: string;
  readonly codes: readonly string[];
}

const METADATA =
  '<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://x.example/</tp:identifier><tp:entryPoints><tp:entryPoint><tp:name xml:lang="en">All</tp:name><tp:entryPointDocument href="http://x.example/all.xsd"/></tp:entryPoint></tp:entryPoints></tp:taxonomyPackage>';
const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x.example/" rewritePrefix="../"/></catalog>';

function packageWith(files: Readonly<Record<string, string>>): Zippable {
  const all = {
    'P/META-INF/taxonomyPackage.xml': METADATA,
    'P/META-INF/catalog.xml': CATALOGUE,
    'P/all.xsd': schema(item('Remark')),
    ...files,
  };
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)]));
}

export const hostilePackages: readonly HostilePackage[] = [
  { name: 'right', files: () => packageWith({}), verdict: 'valid', codes: [] },
  {
    name: 'path-above',
    files: () => packageWith({ '../above.xsd': '<x/>' }),
    verdict: 'invalid',
    codes: ['package:unsafe-path in path-above.zip'],
  },
  {
    name: 'path-from-root',
    files: () => packageWith({ '/etc/x.xsd': '<x/>' }),
    verdict: 'invalid',
    codes: ['package:unsafe-path in path-from-root.zip'],
  },
  {
    name: 'path-of-windows',
    files: () => packageWith({ '..\\above.xsd': '<x/>' }),
    verdict: 'invalid',
    codes: ['package:unsafe-path in path-of-windows.zip'],
  },
  {
    name: 'bomb',
    files: () => packageWith({ 'P/all.xsd': `<x>${' '.repeat(30_000_000)}</x>` }),
    verdict: 'undetermined',
    codes: ['package:too-large in all.xsd'],
  },
  {
    name: 'doctype-in-catalogue',
    files: () =>
      packageWith({ 'P/META-INF/catalog.xml': `<!DOCTYPE catalog SYSTEM "file:///etc/passwd">${CATALOGUE}` }),
    verdict: 'invalid',
    codes: ['xml:doctype-refused in catalog.xml', 'dts:document-not-found in doctype-in-catalogue.zip'],
  },
  {
    name: 'doctype-in-description',
    files: () =>
      packageWith({ 'P/META-INF/taxonomyPackage.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${METADATA}` }),
    verdict: 'invalid',
    codes: ['xml:doctype-refused in taxonomyPackage.xml'],
  },
];
