import { strToU8, type Zippable } from 'fflate';
import { CONTEXT, type HostileFile, item, MANY, numbers, onReport, schema } from './hostile-file.js';

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
