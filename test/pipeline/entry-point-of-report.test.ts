import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validate, type ValidateOptions } from '../../src/pipeline/validate.js';

const FILING = fileURLToPath(
  new URL('../../fixtures/boards/one-school/expected/filing.xbrl', import.meta.url),
);
const ENTRY_POINT = /http:[^"]*beleidsinformatie-2024\.xsd/;
const [OFFICIAL = ''] = ENTRY_POINT.exec(readFileSync(FILING, 'utf8')) ?? [];
const YEAR = 'ocw-nt19-beleidsinformatie-2024';

/** A schema with a role and an item, presented by itself; the official entry point too where it imports that. */
function ownSchema(imported = ''): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="http://own.example" elementFormDefault="qualified">
<xs:annotation><xs:appinfo><link:roleType roleURI="http://own.example/role" id="role"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>
<link:linkbase><link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
<link:loc xlink:type="locator" xlink:label="a" xlink:href="#head"/><link:loc xlink:type="locator" xlink:label="b" xlink:href="#text"/>
<link:presentationArc xlink:type="arc" xlink:from="a" xlink:to="b" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" order="1"/></link:presentationLink></link:linkbase></xs:appinfo></xs:annotation>
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>${imported}
<xs:element name="Head" id="head" type="xbrli:stringItemType" substitutionGroup="xbrli:item" abstract="true" nillable="false" xbrli:periodType="duration"/>
<xs:element name="Text" id="text" type="xbrli:stringItemType" substitutionGroup="xbrli:item" nillable="false" xbrli:periodType="duration"/>
</xs:schema>`;
}

const folder = mkdtempSync(join(tmpdir(), 'npo-entry-point-'));
writeFileSync(join(folder, 'own.xsd'), ownSchema());
const importing = `<xs:import namespace="${OFFICIAL.replace(/\.xsd$/, '')}" schemaLocation="${OFFICIAL}"/>`;
writeFileSync(join(folder, 'over.xsd'), ownSchema(importing));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function judged(alter: (text: string) => string, options: ValidateOptions = {}) {
  const path = join(folder, 'report.xbrl');
  writeFileSync(path, alter(readFileSync(FILING, 'utf8')));
  const [verdict] = await validate([path], options);
  const statusOf = (name: string) => verdict?.layers.find((layer) => layer.name === name)?.status;
  return {
    verdict: verdict?.verdict,
    profile: verdict?.profile,
    business: statusOf('business'),
    codes: verdict?.diagnostics.map(({ code }) => code).filter((code) => code !== 'FG-NL-05') ?? [],
  };
}

const withSchemaRef = (href: string) => (text: string) => text.replace(ENTRY_POINT, href);
const behindSchemaRef = (element: string, fact: string) => (text: string) =>
  text.replace(/(<link:schemaRef[^>]*>)/, `$1${element}`).replace('</xbrli:xbrl>', `${fact}</xbrli:xbrl>`);

describe('a filing with a schema of its own', () => {
  const FACT = '<own:Text xmlns:own="http://own.example" contextRef="c1">x</own:Text>';

  test('cannot bring it in by a roleRef, nor what it presents', async () => {
    const role =
      '<link:roleRef xlink:type="simple" roleURI="http://own.example/role" xlink:href="own.xsd#role"/>';
    const { verdict, codes } = await judged(behindSchemaRef(role, FACT));
    expect(verdict).toBe('invalid');
    expect(codes).toEqual(['NTA-2.04.00.01', 'NTA-2.04.00.04']);
  }, 60_000);

  test('is told that it is no published entry point, and may be valid by the filing rules', async () => {
    const { verdict, profile, codes } = await judged(withSchemaRef('over.xsd'), { profile: 'sbr' });
    expect([verdict, profile]).toEqual(['valid', 'nl']);
    expect(codes).toEqual(['filing:entry-point-not-published']);
  }, 60_000);

  test.each([undefined, 'npo'] as const)(
    'is told why the rules of the programme were not checked (--profile %s)',
    async (profile) => {
      const result = await judged(withSchemaRef('over.xsd'), { profile });
      expect(result).toEqual({
        verdict: 'undetermined',
        profile: YEAR,
        business: 'skipped',
        codes: ['filing:entry-point-not-published', 'npo:taxonomy-of-no-year'],
      });
    },
    60_000,
  );
});

describe('the entry point of a reporting year', () => {
  test('is the same with a fragment', async () => {
    expect(await judged(withSchemaRef(`${OFFICIAL}#x`))).toEqual(await judged((text) => text));
  }, 60_000);

  test.each(['https://www.', 'https://', 'http://'])(
    'is the same with %s',
    async (start) => {
      const { profile, business } = await judged(withSchemaRef(OFFICIAL.replace('http://www.', start)));
      expect([profile, business]).toEqual([YEAR, 'passed']);
    },
    60_000,
  );

  test('is not looked for behind another, and that is said', async () => {
    const other = OFFICIAL.replace(/entrypoints.*/, 'dictionary/ocw-data.xsd');
    const first = `<link:schemaRef xlink:type="simple" xlink:href="${other}"/><link:schemaRef`;
    const { business, codes } = await judged((text) => text.replace('<link:schemaRef', first));
    expect(business).toBe('skipped');
    expect(codes).toEqual(['FR-NL-2.04', 'npo:taxonomy-of-no-year']);
  }, 60_000);

  test('asks nothing of a report without facts, and that is said', async () => {
    const { business, codes } = await judged((text) =>
      text.replace(/(<link:schemaRef[^>]*>)[^]*<\/xbrli:xbrl>/, '$1</xbrli:xbrl>'),
    );
    expect(business).toBe('skipped');
    expect(codes).toContain('npo:report-without-facts');
  }, 60_000);
});
