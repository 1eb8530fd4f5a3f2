import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { PACKAGE_FOLDER } from '../../../src/installation/package-folder.js';
import { calculationLayers } from '../../../src/xbrl/validate/calculation/layer.js';
import { dimensions } from '../../../src/xbrl/validate/dimensions/layer.js';
import { comesWithProgram } from '../../../src/xbrl/validate/documents-to-judge.js';
import { formulaLayer } from '../../../src/xbrl/validate/formula/layer.js';
import { xbrl21 } from '../../../src/xbrl/validate/xbrl21/layer.js';
import { explain } from '../../../src/xbrl/validate/xml-schema/explain-violation.js';
import { schemaSetOf } from '../../../src/xbrl/taxonomy/schema-set-of.js';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import { layeredSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import { openFolder } from '../../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { attribute, descendants } from '../../../src/xbrl/xml/navigate.js';
import { namespaceOf, qname } from '../../../src/xbrl/xml/qname.js';
import { XS } from '../../../src/xbrl/xsd/components/xs.js';
import { judgeSchemas } from '../../../src/xbrl/xsd/judge-schemas.js';
import { isPattern } from '../../../src/xbrl/xsd/patterns/pattern.js';
import { schemaFiles } from '../../../src/xbrl/xsd/schema-files.js';
import { standardSubstitutes } from '../../../src/xbrl/xsd/standard-substitutes.js';
import { TreeValidator } from '../../../src/xbrl/xsd/validate-tree.js';

const REFERENCE_PARTS = 'http://www.xbrl.org/2006/ref';

/** The addresses of all schemas of an installed taxonomy. */
function schemasOf(folder: string, addresses: string): readonly string[] {
  return readdirSync(new URL(`schemas/${folder}`, PACKAGE_FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xsd'))
    .map((path) => addresses + path.split(sep).join('/'));
}

const TAXONOMIES = {
  'the official one': schemasOf('ocw/nt19', 'http://'),
  'the detail one': schemasOf('npo/npo', 'http://taxonomy.npo-xbrl.example/npo/'),
};

function discover(urls: readonly string[]) {
  const folders = ['schemas/ocw/nt19', 'schemas/npo'].map((path) =>
    openFolder(fileURLToPath(new URL(path, PACKAGE_FOLDER))),
  );
  const source = layeredSource([standardSchemas(), ...folders.map((folder) => folder.source)]);
  return discoverTaxonomy(urls, source);
}

test.each(Object.entries(TAXONOMIES))('the schemas and linkbases of %s are right', async (_, urls) => {
  const { taxonomy, diagnostics, missing } = discover(urls);
  expect(urls.length).toBeGreaterThan(5);
  expect([...diagnostics, ...missing]).toEqual([]);
  expect(taxonomy.linkbaseDocuments.length).toBeGreaterThan(20);
  const schemas = [...taxonomy.schemaDocuments.values()];
  expect(await judgeSchemas(schemaFiles(schemas, standardSubstitutes()))).toEqual({
    violations: [],
    omitted: 0,
    gaveUp: undefined,
  });
  const patterns = schemas.flatMap(({ root }) => [...descendants(root, qname(XS, 'pattern'))]);
  expect(patterns.filter((element) => !isPattern(attribute(element, qname('', 'value')) ?? ''))).toEqual([]);
  // Reference parts are declared in a schema that reference linkbases name themselves, by xsi:schemaLocation.
  const validator = new TreeValidator(schemaSetOf(taxonomy), (name) => namespaceOf(name) === REFERENCE_PARTS);
  const found = [
    ...schemas.flatMap(({ root }) => [...validator.validateAnnotations(root)]),
    ...taxonomy.linkbaseDocuments.flatMap(({ root }) => [...validator.validate(root)]),
  ];
  expect(found.map((violation) => explain(violation, {}).message.en)).toEqual([]);
});

test.each(Object.entries(TAXONOMIES))('no rule on taxonomies finds anything in %s', (_, urls) => {
  const { taxonomy } = discover(urls);
  expect(comesWithProgram(taxonomy)).toBe(true);
  const layers = [xbrl21, dimensions, formulaLayer(), ...calculationLayers];
  const rules = layers.flatMap(({ taxonomyRules }) => taxonomyRules);
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.flatMap((rule) => [...rule.check({ taxonomy })]).map(({ code }) => code)).toEqual([]);
});
