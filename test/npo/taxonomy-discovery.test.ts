import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { definition } from '../../scripts/npo-taxonomy/definition.js';
import { entryPointPath } from '../../scripts/npo-taxonomy/entry-points.js';
import { namespaceOf, roleUri, VERSION_ADDRESS } from '../../scripts/npo-taxonomy/names.js';
import { SCHEMAS } from '../../src/npo/model/installed-file.js';
import { menukaart } from '../../src/npo/model/menukaart.js';
import { reportingYears } from '../../src/npo/model/reporting-year.js';
import { discoverTaxonomy } from '../../src/xbrl/taxonomy/dts.js';
import { layeredSource } from '../../src/xbrl/taxonomy/resolve/document-source.js';
import { openFolder } from '../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { localNameOf, qname } from '../../src/xbrl/xml/qname.js';

const PARENT_CHILD = 'http://www.xbrl.org/2003/arcrole/parent-child';
const DOMAIN_MEMBER = 'http://xbrl.org/int/dim/arcrole/domain-member';

const taxonomyPackage = openFolder(fileURLToPath(new URL('npo/', SCHEMAS)));
const source = layeredSource([taxonomyPackage.source, standardSchemas()]);

describe.each(reportingYears().years)('the entry point of $year', ({ year, editions }) => {
  const { taxonomy, diagnostics, missing } = discoverTaxonomy(
    [VERSION_ADDRESS + entryPointPath(year)],
    source,
  );

  test('is discovered whole and without a finding', () => {
    expect([...taxonomyPackage.diagnostics, ...diagnostics]).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('presents every concept in its role, with labels in both languages', () => {
    for (const { uri, concepts } of definition.roles) {
      const presented = taxonomy
        .filterRelationships(PARENT_CHILD, roleUri(uri))
        .map(({ to }) => localNameOf(to.name));
      expect(presented).toEqual(concepts);
    }
    for (const { name, label } of definition.concepts) {
      const labels = taxonomy.findLabels(qname(namespaceOf('npo-i'), name));
      const standard = labels.filter(({ role }) => role === 'http://www.xbrl.org/2003/role/label');
      expect(Object.fromEntries(standard.map(({ language, text }) => [language, text]))).toEqual(label);
    }
  });

  test('leads the axes to the schools and to the interventions in force', () => {
    const school = taxonomy.findConcept(qname(namespaceOf('npo-dim'), 'SchoolAxis'));
    expect(school?.typedDomain?.name).toBe(qname(namespaceOf('npo-dm'), 'SchoolTypedMember'));
    const role = roleUri(definition.domainRole.uri);
    const members = taxonomy.filterRelationships(DOMAIN_MEMBER, role).map(({ to }) => localNameOf(to.name));
    const codes = new Set(
      menukaart()
        .editions.filter(({ id }) => editions.includes(id))
        .flatMap(({ interventions }) => interventions),
    );
    expect(members.filter((name) => /^Intervention[A-F]\d/.test(name)).toSorted()).toEqual(
      [...codes].map((code) => `Intervention${code}Member`).toSorted(),
    );
    expect(members).toHaveLength(codes.size + menukaart().categories.length + 1);
  });
});
