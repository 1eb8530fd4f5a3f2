import type { DocumentSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import { layeredSource, type CoveringSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import { standardSchemas } from '../../../src/xbrl/taxonomy/resolve/standard-schemas.js';

/** Documents by address, over the standard schemas; reading is counted. */
export function memorySource(
  documents: Readonly<Record<string, string | Uint8Array>>,
  reads: string[] = [],
): DocumentSource {
  const memory: CoveringSource = {
    covers: () => true,
    read: (url) => {
      reads.push(url);
      const text = documents[url];
      if (text === undefined) return undefined;
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      return { url, file: url.replace(/^.*\//, ''), bytes };
    },
  };
  return layeredSource([standardSchemas(), memory]);
}

const NAMESPACES = [
  'xmlns:xs="http://www.w3.org/2001/XMLSchema"',
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:xbrldt="http://xbrl.org/2005/xbrldt"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

export const IMPORTS = [
  '<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>',
  '<xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>',
].join('');

/** A schema of a namespace that the prefix `t` stands for. */
export function schema(namespace: string, content: string, attributes = ''): string {
  const target = namespace === '' ? '' : `targetNamespace="${namespace}" xmlns:t="${namespace}"`;
  return `<xs:schema ${NAMESPACES} ${target} elementFormDefault="qualified" ${attributes}>${content}</xs:schema>`;
}

export function appinfo(content: string): string {
  return `<xs:annotation><xs:appinfo>${content}</xs:appinfo></xs:annotation>`;
}

export function linkbaseRef(href: string, attributes = ''): string {
  return `<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${href}" ${attributes}/>`;
}

export function linkbase(content: string, attributes = ''): string {
  return `<link:linkbase ${NAMESPACES} ${attributes}>${content}</link:linkbase>`;
}

/** An item of type string, with its id. */
export function item(name: string, attributes = ''): string {
  return `<xs:element id="t_${name}" name="${name}" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" ${attributes}/>`;
}

export function loc(label: string, href: string): string {
  return `<link:loc xlink:type="locator" xlink:label="${label}" xlink:href="${href}"/>`;
}

export function presentationArc(from: string, to: string, attributes = ''): string {
  return `<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
}

export function presentationLink(content: string, role = 'http://www.xbrl.org/2003/role/link'): string {
  return `<link:presentationLink xlink:type="extended" xlink:role="${role}">${content}</link:presentationLink>`;
}
