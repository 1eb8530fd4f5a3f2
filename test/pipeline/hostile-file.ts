/** A case too large for a file of the project: written when it is tried. */
export interface HostileFile {
  readonly name: string;
  /** The texts by their paths; `name` with `.xbrl` is the one that is validated. */
  readonly files: () => readonly (readonly [path: string, text: string])[];
  readonly verdict: string;
  readonly codes: readonly string[];
}

const NAMESPACES =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://example.org/hostile"';
export const FACT = '<h:Remark contextRef="c">Text</h:Remark>';
export const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://example.org/scheme">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';

interface ReportParts {
  readonly schema?: string;
  readonly root?: string;
  readonly before?: string;
  readonly body?: string;
}

export function report({
  schema: href = 'taxonomy.xsd',
  root = '',
  before = '',
  body = FACT,
}: ReportParts): string {
  return `<xbrli:xbrl ${NAMESPACES} ${root}><link:schemaRef xlink:type="simple" xlink:href="${href}"/>${CONTEXT}${before}${body}</xbrli:xbrl>`;
}

export function schema(content: string, appinfo = ''): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${NAMESPACES} targetNamespace="http://example.org/hostile" elementFormDefault="qualified"><xs:annotation><xs:appinfo>${appinfo}</xs:appinfo></xs:annotation><xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>${content}</xs:schema>`;
}

export function item(name: string, type = 'xbrli:stringItemType', head = 'xbrli:item'): string {
  return `<xs:element name="${name}" id="h_${name}" type="${type}" substitutionGroup="${head}" xbrli:periodType="instant" nillable="true"/>`;
}

export function presentation(content: string): string {
  return `<link:linkbase><link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${content}</link:presentationLink></link:linkbase>`;
}

export function loc(label: string, href: string): string {
  return `<link:loc xlink:type="locator" xlink:label="${label}" xlink:href="${href}"/>`;
}

export const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
export const MANY = 50_000_000;

/** Forty components, each of the one before twice: a million million of the first. */
export const doubled = (component: (i: number) => string) => numbers(40).map(component).join('');

/** A report of the taxonomy that lies beside it. */
export function onReport(
  name: string,
  parts: () => ReportParts,
  verdict: string,
  ...codes: readonly string[]
): HostileFile {
  return { name, files: () => [[`${name}.xbrl`, report(parts())]], verdict, codes };
}

/** A report that is right, on a schema that is hostile. */
export function onSchema(
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
