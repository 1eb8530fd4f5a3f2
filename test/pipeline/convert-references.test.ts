import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { convert, type ConvertOptions, type Form } from '../../src/pipeline/convert.js';
import { openReport } from '../../src/pipeline/open/open-report.js';
import { openTaxonomies } from '../../src/pipeline/taxonomy/taxonomies.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-convert-references-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" targetNamespace="urn:s">
<xs:annotation><xs:appinfo><link:arcroleType id="explains" arcroleURI="urn:explains" cyclesAllowed="any"><link:usedOn>link:footnoteArc</link:usedOn></link:arcroleType></xs:appinfo></xs:annotation>
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xs:element name="Amount" id="s_Amount" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
</xs:schema>`;

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
fileOf('a/taxonomy/t.xsd', SCHEMA);
fileOf('a/t.xsd', SCHEMA);
const SCHEMA_URL = pathToFileURL(join(folder, 'a/taxonomy/t.xsd')).href;

/** @param root attributes of the root element @param reference attributes of the schemaRef */
const report = (root: string, reference: string) =>
  fileOf(
    'a/report.xbrl',
    `<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:s="urn:s" ${root}><link:schemaRef xlink:type="simple" ${reference}/>
<context id="c"><entity><identifier scheme="urn:x">1</identifier></entity><period><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></period></context>
<unit id="EUR"><measure>iso4217:EUR</measure></unit><s:Amount contextRef="c" unitRef="EUR" decimals="0">1</s:Amount></xbrl>`,
  );

async function written(file: string, options: ConvertOptions): Promise<string> {
  const { content, diagnostics } = await convert(file, options);
  expect(diagnostics).toEqual([]);
  return (content ?? []).join('');
}

/** Where the references of a report lead, and how they are written. */
async function referencesOf(file: string) {
  const taxonomies = await openTaxonomies([]);
  const { document, diagnostics } = await openReport(file, (start) => taxonomies.discover(start, file));
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error(`${file} cannot be read`);
  return readInstance(document, file).references.map(({ href, url }) => ({ href, url }));
}

const OUTPUT: Readonly<Record<Form, string>> = { json: 'r.json', xml: 'r.xbrl', inline: 'r.html' };

describe.each<[string, string, string, string, Readonly<Partial<Record<Form, string>>>]>([
  [
    'a relative base at the root',
    'xml:base="taxonomy/"',
    'xlink:href="t.xsd"',
    SCHEMA_URL,
    { xml: '../../../a/taxonomy/t.xsd', inline: '../../a/taxonomy/t.xsd' },
  ],
  [
    'a relative base at the reference',
    '',
    'xml:base="taxonomy/" xlink:href="t.xsd"',
    SCHEMA_URL,
    { xml: '../../../a/taxonomy/t.xsd', inline: '../../a/taxonomy/t.xsd' },
  ],
  [
    'a base that leads to a file from one that leads elsewhere',
    'xml:base="http://example.org/"',
    `xml:base="${SCHEMA_URL}" xlink:href=""`,
    SCHEMA_URL,
    { inline: '../../a/taxonomy/t.xsd' },
  ],
  [
    'an absolute base',
    'xml:base="http://example.org/x/"',
    'xlink:href="t.xsd"',
    'http://example.org/x/t.xsd',
    { xml: 't.xsd', inline: 'http://example.org/x/t.xsd' },
  ],
  [
    'an absolute address under a base',
    'xml:base="http://example.org/x/"',
    'xlink:href="http://example.org/y/t.xsd"',
    'http://example.org/y/t.xsd',
    { xml: 'http://example.org/y/t.xsd', inline: 'http://example.org/y/t.xsd' },
  ],
  [
    'no base',
    '',
    'xlink:href="taxonomy/t.xsd"',
    SCHEMA_URL,
    { xml: '../../a/taxonomy/t.xsd', inline: '../../a/taxonomy/t.xsd' },
  ],
])('a reference under %s', (_what, root, reference, url, expected) => {
  const forms = Object.entries(expected) as readonly (readonly [Form, string])[];
  test.each(forms)('leads to the same taxonomy from %s, as %s', async (to, href) => {
    const file = report(root, reference);
    expect((await referencesOf(file))[0]?.url).toBe(url);
    const output = join(folder, 'b/c', OUTPUT[to]);
    fileOf(`b/c/${OUTPUT[to]}`, await written(file, { to, output }));
    expect(await referencesOf(output)).toEqual([{ href, url }]);
  });

  test('stays as it is in XML that replaces the file', async () => {
    const file = report(root, reference);
    expect(await written(file, { to: 'xml', output: file })).toContain(
      /xlink:href="[^"]*"/.exec(reference)?.[0] ?? 'none',
    );
  });
});

test('hints at schemas, and locators by the name of the file, lead where they led', async () => {
  const hint =
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:s taxonomy/t.xsd urn:y"';
  const file = report(hint, 'xlink:href="taxonomy/t.xsd"');
  const note =
    '<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="report.xbrl#a" xlink:label="a"/><link:loc xlink:type="locator" xlink:href="#a" xlink:label="b"/></link:footnoteLink></xbrl>';
  writeFileSync(file, readFileSync(file, 'utf8').replace('</xbrl>', note));
  const xml = await written(file, { to: 'xml', output: join(folder, 'b/c/hints.xbrl') });
  expect(xml).toContain('xsi:schemaLocation="urn:s ../../a/taxonomy/t.xsd urn:y"');
  expect(xml).toContain('xlink:href="hints.xbrl#a"');
  expect(xml).toContain('xlink:href="#a"');
});

test('the declaration of a role is referred to from where the report will stand, as the schema is', async () => {
  const facts = ['m', 'n'].map((id) => [
    id,
    {
      value: '1.0',
      decimals: 0,
      dimensions: {
        concept: 's:Amount',
        entity: 'x:1',
        period: '2024-01-01T00:00:00/2025-01-01T00:00:00',
        unit: 'iso4217:EUR',
      },
      ...(id === 'm' ? { links: { explains: { _: ['n'] } } } : {}),
    },
  ]);
  const file = fileOf(
    'a/report.json',
    JSON.stringify({
      documentInfo: {
        documentType: 'https://xbrl.org/2021/xbrl-json',
        namespaces: { s: 'urn:s', x: 'urn:x', iso4217: 'http://www.xbrl.org/2003/iso4217' },
        linkTypes: { explains: 'urn:explains' },
        linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
        taxonomy: ['taxonomy/t.xsd'],
      },
      facts: Object.fromEntries(facts) as unknown,
    }),
  );
  const hrefsIn = (xml: string) =>
    [...xml.matchAll(/Ref xlink:type="simple" xlink:href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefsIn(await written(file, { to: 'xml' }))).toEqual(['taxonomy/t.xsd', 'taxonomy/t.xsd#explains']);
  const output = join(folder, 'b/c/roles.xbrl');
  expect(hrefsIn(await written(file, { to: 'xml', output }))).toEqual([
    '../../a/taxonomy/t.xsd',
    '../../a/taxonomy/t.xsd#explains',
  ]);
});
