import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../src/xbrl/taxonomy/dts.js';
import { type CoveringSource, layeredSource } from '../../src/xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../../src/xbrl/taxonomy/resolve/local-files.js';
import { openFolder } from '../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import type { Concept, Taxonomy } from '../../src/xbrl/taxonomy/taxonomy.js';
import { rulesOf } from '../../src/xbrl/validate/layer.js';
import { xmlSchemaLayer } from '../../src/xbrl/validate/xml-schema/layer.js';
import { localNameOf, qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const byUrl = join(real, 'by-url');
const otherStandards = join(real, '..', 'reference', 'standard-schemas', 'http');
const NT19 = 'http://www.nltaxonomie.nl/nt19/ocw/20250219';
const NT14 = join(byUrl, 'www.nltaxonomie.nl/nt14/bd');

const PARENT_CHILD = 'http://www.xbrl.org/2003/arcrole/parent-child';
const DIM = 'http://xbrl.org/int/dim/arcrole';
const ARCROLES = [PARENT_CHILD, `${DIM}/all`, `${DIM}/hypercube-dimension`, `${DIM}/domain-member`];
const ocw = (local: string) => qname(`${NT19}/dictionary/ocw-data`, local);

function discover(entry: string, ...sources: readonly CoveringSource[]): Taxonomy {
  const { taxonomy, diagnostics } = discoverTaxonomy([entry], layeredSource(sources));
  expect(diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  return taxonomy;
}

async function schemaFindings(
  file: string,
  taxonomy: Taxonomy,
  spoil = (text: string): string => text,
): Promise<readonly string[]> {
  const text = spoil(readFileSync(join(real, file), 'utf8'));
  const bytes = new TextEncoder().encode(text);
  const { document } = readXml(bytes, { file, url: `file:///${file}` });
  if (document === undefined) throw new Error(`${file} is not well-formed`);
  const instance = readInstance(document, file);
  const layer = await xmlSchemaLayer(taxonomy);
  const subject = { file, text, encoding: 'utf-8', hasByteOrderMark: false, instance, taxonomy };
  return rulesOf(layer).flatMap((rule) => [...rule.check(subject)].map(({ message }) => message.en));
}

/** What is comparable of the concepts and relationships of two taxonomies. */
const conceptFacts = (
  taxonomy: Taxonomy,
  { name, kind, periodType, balance, type, ...concept }: Concept,
) => ({
  name,
  kind,
  periodType,
  balance,
  abstract: concept.abstract,
  nillable: concept.nillable,
  id: concept.id,
  substitutionGroup: concept.substitutionGroup,
  typedDomain: concept.typedDomain?.name,
  type: type?.name,
  itemType: type && taxonomy.findItemType(type),
});

const relationshipFacts = (taxonomy: Taxonomy, arcrole: string) =>
  taxonomy
    .filterRelationships(arcrole)
    .map(({ from, to, role, order, preferredLabel, targetRole }) =>
      [role, from.name, to.name, order, preferredLabel, targetRole].join(' '),
    )
    .sort();

if (!existsSync(NT14) || !existsSync(otherStandards)) {
  test.skip('NOT CHECKED against real taxonomies: no folder with them (set NPO_XBRL_REAL to it)', () =>
    undefined);
} else {
  const official = openFolder(byUrl).source;
  const standards = [standardSchemas(), official, openFolder(otherStandards).source];

  describe('the official NPO section of NT19', () => {
    const whole = discover(
      pathToFileURL(join(real, 'ocw-nt19-npo-only.xsd')).href,
      ...standards,
      new LocalFiles([real]),
    );
    const bundled = openFolder(join(project, 'schemas/ocw/nt19'), { isRewrittenPart: true }).source;
    const part = discover(
      `${NT19}/entrypoints/ocw-rpt-beleidsinformatie-2024.xsd`,
      standardSchemas(),
      bundled,
    );

    test('is read with its axis, types and roles', () => {
      const axis = whole.findConcept(qname(`${NT19}/dictionary/ocw-axes`, 'SettingCodeAxis'));
      expect(axis).toMatchObject({ kind: 'dimension', isTypedDimension: true, abstract: true });
      expect(axis?.typedDomain?.type?.facets).toEqual([
        { name: 'length', value: '4' },
        { name: 'pattern', value: '[0-9]{2}[a-zA-Z]{2}' },
      ]);
      const interventions = whole.findConcept(ocw('Interventions'));
      const type = interventions?.type;
      expect(type?.name && localNameOf(type.name)).toBe('monetaryNoDecimals20ItemType');
      expect(type && whole.findItemType(type)).toBe(
        qname('http://www.xbrl.org/2003/instance', 'monetaryItemType'),
      );
      expect(whole.findRoles(`${DIM}/all`)).toHaveLength(8);
    });

    test('has the line items and labels of its roles', () => {
      const role = 'urn:ocw:linkrole:social-themes-national-program-education-povointervention';
      const lineItems = (end: string) => whole.filterRelationships(`${DIM}/domain-member`, role + end).length;
      expect(lineItems('-institution-specification')).toBe(10);
      expect(lineItems('s-by-competent-authority')).toBe(9);
      const [total] = whole.filterOutgoing(
        qname(
          `${NT19}/presentation/ocw-abstracts`,
          'SocialThemesNationalProgramEducationPOVOInterventionsByCompetentAuthorityTitle',
        ),
        PARENT_CHILD,
        `${role}s-by-competent-authority`,
      );
      expect(total).toMatchObject({ preferredLabel: 'http://www.xbrl.org/2003/role/totalLabel', order: 1 });
      expect(whole.findLabels(ocw('Interventions')).length).toBeGreaterThan(0);
    });

    test('is what the bundled part has as well', () => {
      for (const concept of part.findAllConcepts()) {
        const same = whole.findConcept(concept.name);
        expect(same && conceptFacts(whole, same)).toEqual(conceptFacts(part, concept));
      }
      for (const arcrole of ARCROLES) {
        expect(relationshipFacts(part, arcrole)).not.toEqual([]);
        expect(relationshipFacts(part, arcrole)).toEqual(relationshipFacts(whole, arcrole));
      }
      expect(part.isRewrittenPart(`${NT19}/dictionary/ocw-data`)).toBe(true);
      expect(whole.isRewrittenPart(`${NT19}/dictionary/ocw-data`)).toBe(false);
    });

    test('finds a good instance valid by XML Schema, with either taxonomy', async () => {
      expect(await schemaFindings('ocw-nt19-good.xbrl', whole)).toEqual([]);
      expect(await schemaFindings('ocw-nt19-good.xbrl', part)).toEqual([]);
    });
  });

  describe('the tax reports of NT14', () => {
    const entries = readdirSync(NT14).flatMap((date) =>
      readdirSync(join(NT14, date, 'entrypoints')).map((file) => `${date}/entrypoints/${file}`),
    );

    test.each(entries)('%s is discovered, and no relationship is lost', (entry) => {
      const taxonomy = discover(`http://www.nltaxonomie.nl/nt14/bd/${entry}`, ...standards);
      const texts = taxonomy.documentUrls.map((url) => readFileSync(taxonomy.fileOf(url), 'utf8'));
      expect(taxonomy.filterRelationships(PARENT_CHILD).length).toBeGreaterThan(0);
      for (const arcrole of ARCROLES) {
        const arcs = new RegExp(
          `xlink:arcrole="${arcrole.replaceAll('.', '\\.')}"[^>]*xlink:type="arc"`,
          'g',
        );
        const count = texts.reduce((sum, text) => sum + (text.match(arcs)?.length ?? 0), 0);
        expect(taxonomy.filterRelationships(arcrole)).toHaveLength(count);
      }
      for (const { type } of taxonomy.findAllConcepts()) expect(type).toBeDefined();
    });

    test('a report is valid by XML Schema, and not when it is spoiled', async () => {
      const entry = 'http://www.nltaxonomie.nl/nt14/bd/20191211/entrypoints/bd-rpt-ob-aangifte-2020.xsd';
      const taxonomy = discover(entry, ...standards);
      expect(await schemaFindings('nt14-ob.xbrl', taxonomy)).toEqual([]);
      expect(
        await schemaFindings('nt14-ob.xbrl', taxonomy, (text) => text.replace('>100<', '>100,5<')),
      ).toEqual([expect.stringContaining('The element bd-i:ValueAddedTaxOwed has the value “100,5”')]);
    });
  });
}
