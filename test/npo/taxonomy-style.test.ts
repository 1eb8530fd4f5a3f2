import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { definition } from '../../scripts/npo-taxonomy/definition.js';
import { VERSION_ADDRESS, VERSION_FOLDER } from '../../scripts/npo-taxonomy/names.js';
import { npoTaxonomyFiles } from '../../scripts/npo-taxonomy/taxonomy-files.js';
import { menukaart } from '../../src/npo/model/menukaart.js';
import { reportingYears } from '../../src/npo/model/reporting-year.js';
import { attribute, descendants, ownText } from '../../src/xbrl/xml/navigate.js';
import { qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';

const XS = 'http://www.w3.org/2001/XMLSchema';
const XLINK = 'http://www.w3.org/1999/xlink';
const LINK = 'http://www.xbrl.org/2003/linkbase';
const XBRLDT = 'http://xbrl.org/2005/xbrldt';
const DIMENSIONS = 'http://xbrl.org/int/dim/arcrole/';

interface File {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

const files: readonly File[] = [...npoTaxonomyFiles()]
  .filter(([path]) => path.startsWith(VERSION_FOLDER))
  .map(([path, text]) => {
    const source = { file: path, url: VERSION_ADDRESS + posix.relative(VERSION_FOLDER, path) };
    const { document } = readXml(new TextEncoder().encode(text), source);
    if (document === undefined) throw new Error(`${path} is not well-formed`);
    return { path, text, root: document.root };
  });
const schemas = files.filter(({ path }) => path.endsWith('.xsd'));
const linkbases = files.filter(({ path }) => path.endsWith('.xml'));

function all(within: readonly File[], namespace: string, name: string): XmlElement[] {
  return within.flatMap(({ root }) => [...descendants(root, qname(namespace, name))]);
}

function plain(element: XmlElement, name: string): string | undefined {
  return attribute(element, qname('', name));
}

function xlink(element: XmlElement, name: string): string {
  return attribute(element, qname(XLINK, name)) ?? '';
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The numbers are those of the rules of the Dutch taxonomy architecture. */
describe('the detail taxonomy keeps the architecture', () => {
  test('in file names and folders (2.01.00.11, 3.02.01.02, 3.02.01.14)', () => {
    const odd = files.filter(
      ({ path }) =>
        !/^npo\/\d{8}\/(dictionary|presentation|validation|entrypoints)\/npo-[a-z0-9-]+\.(xsd|xml)$/.test(
          path,
        ) || posix.basename(path).length > 140,
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('in the comment from line two on, the only one (2.01.00.09, 2.02.00.04, 2.02.00.05)', () => {
    for (const { text } of files) {
      expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<!--\n {2}This file is part of/);
      expect(text.split('<!--')).toHaveLength(2);
      expect(text).toContain(`  Version: ${definition.version}\n`);
    }
  });

  test('in the head of each schema (2.02.00.09, 2.02.00.18, 3.02.03.01)', () => {
    for (const { root, path } of schemas) {
      expect(plain(root, 'elementFormDefault')).toBe('qualified');
      expect(plain(root, 'attributeFormDefault')).toBe('unqualified');
      const address = VERSION_ADDRESS + posix.relative(VERSION_FOLDER, path).replace(/\.xsd$/, '');
      expect(plain(root, 'targetNamespace')).toBe(address);
    }
    expect(all(schemas, XS, 'include')).toEqual([]);
  });

  test('in what each element says of itself (2.02.02.08, 2.02.02.13, 2.02.02.15, 2.02.02.16)', () => {
    for (const element of all(schemas, XS, 'element')) {
      expect(plain(element, 'id')).toMatch(/^npo-[a-z]+_[A-Z][A-Za-z0-9]+$/);
      expect(plain(element, 'nillable')).toBe('false');
      expect(plain(element, 'abstract')).toMatch(/^(true|false)$/);
    }
  });

  test('in names: words in full, in upper camel case (3.02.05.02, 3.02.05.05)', () => {
    const names = definition.concepts.map(({ name }) => name);
    expect(names.filter((name) => !/^([A-Z][a-z]+)+$/.test(name))).toEqual([]);
    expect(duplicates(names)).toEqual([]);
  });

  test('in labels: two languages, capitals, length and characters (2.02.02.26, 3.02.07.05, 3.02.07.06, 3.02.07.32)', () => {
    const labels = [
      ...all(linkbases, LINK, 'label'),
      ...all(linkbases, 'http://xbrl.org/2008/label', 'label'),
    ];
    for (const label of labels) {
      const text = ownText(label);
      const isStandard = xlink(label, 'role').endsWith('/label');
      expect([text, isStandard && text.length > 255]).toEqual([text, false]);
      expect(text).toMatch(/^[\u0020-\u007e\u00a1-\u00ff\u20ac]+$/);
      expect(text).toBe(text.trim());
    }
    const concepts = labels.filter((label) => xlink(label, 'label').includes('npo-i_'));
    expect(concepts.filter((label) => !/^[A-Z]/.test(ownText(label)))).toEqual([]);
  });

  test('in labels of every concept: standard and documentation, nl and en (2.02.01.02, 2.02.01.03)', () => {
    const labelled = new Set(all(linkbases, LINK, 'label').map((label) => plain(label, 'id')));
    const concepts = all(schemas, XS, 'element').filter(
      (element) => plain(element, 'substitutionGroup') !== undefined,
    );
    const missing = concepts.flatMap((concept) =>
      ['label_nl', 'label_en', 'documentation_nl', 'documentation_en']
        .map((suffix) => `${plain(concept, 'id') ?? ''}_${suffix}`)
        .filter((id) => !labelled.has(id)),
    );
    expect(missing).toEqual([]);
  });

  test('in references of every reportable concept, and no source is left unused (2.02.02.28)', () => {
    const located = linkbases
      .filter(({ path }) => path.endsWith('-data-ref.xml'))
      .flatMap(({ root }) => [...descendants(root, qname(LINK, 'loc'))].map((loc) => xlink(loc, 'label')));
    expect(located).toEqual(definition.concepts.map(({ name }) => `npo-i_${name}_loc`));
    const used = new Set(definition.concepts.flatMap(({ sources = [] }) => sources));
    const implied = ['official', 'own', 'menukaart'];
    expect(Object.keys(definition.sources).filter((key) => !used.has(key) && !implied.includes(key))).toEqual(
      [],
    );
  });

  test('in hypercubes: all, closed, in the scenario (2.03.05.05, 2.03.05.06, 2.03.06.04)', () => {
    const arcs = all(linkbases, LINK, 'definitionArc').filter(
      (arc) => xlink(arc, 'arcrole') === `${DIMENSIONS}all`,
    );
    expect(arcs).toHaveLength(definition.roles.length);
    for (const arc of arcs) {
      expect(attribute(arc, qname(XBRLDT, 'closed'))).toBe('true');
      expect(attribute(arc, qname(XBRLDT, 'contextElement'))).toBe('scenario');
    }
  });

  test('in dimensions: no default, a target role for the explicit axis only (2.03.05.04, 2.03.05.07, 2.03.06.05)', () => {
    const arcs = all(linkbases, LINK, 'definitionArc');
    expect(arcs.filter((arc) => /notAll|dimension-default$/.test(xlink(arc, 'arcrole')))).toEqual([]);
    for (const arc of arcs.filter((one) => xlink(one, 'arcrole') === `${DIMENSIONS}hypercube-dimension`)) {
      const target = attribute(arc, qname(XBRLDT, 'targetRole'));
      expect(target).toBe(
        xlink(arc, 'to') === 'npo-dim_InterventionAxis_loc'
          ? 'urn:npo-xbrl:linkrole:interventions'
          : undefined,
      );
    }
  });

  test('in linkbases: no calculation, no order on label arcs, every resource an id of its own (2.03.08.08, 2.03.08.11, 2.03.09.01)', () => {
    expect(all(linkbases, LINK, 'calculationLink')).toEqual([]);
    const arcs = [...all(linkbases, LINK, 'labelArc'), ...all(linkbases, LINK, 'referenceArc')];
    expect(arcs.filter((arc) => plain(arc, 'order') !== undefined)).toEqual([]);
    const ids = files.flatMap(({ root }) =>
      [root, ...descendants(root)].flatMap((element) => plain(element, 'id') ?? []),
    );
    expect(duplicates(ids)).toEqual([]);
  });

  test('in locators: named after what they point at, each used (2.03.00.13, 3.02.11.01)', () => {
    for (const { root } of linkbases) {
      for (const link of root.children.filter((node) => typeof node !== 'string')) {
        const locators = [...descendants(link, qname(LINK, 'loc'))];
        expect(locators.map((loc) => xlink(loc, 'label'))).toEqual(
          locators.map((loc) => `${xlink(loc, 'href').split('#')[1] ?? ''}_loc`),
        );
        const ends = new Set([...descendants(link)].flatMap((one) => [xlink(one, 'from'), xlink(one, 'to')]));
        expect(locators.filter((loc) => !ends.has(xlink(loc, 'label')))).toEqual([]);
      }
    }
  });

  test('in link roles: lower case, with a title, each used in one presentation and one definition (3.02.09.02, 3.02.09.10)', () => {
    const roles = all(schemas, LINK, 'roleType').map((role) => plain(role, 'roleURI') ?? '');
    expect(roles.filter((role) => !/^urn:npo-xbrl:linkrole:[a-z-]+$/.test(role))).toEqual([]);
    for (const name of ['presentationLink', 'definitionLink']) {
      const used = all(linkbases, LINK, name).map((link) => xlink(link, 'role'));
      expect(roles.filter((role) => !used.includes(role))).toEqual([]);
    }
  });
});

describe('the parts of the detail taxonomy fit together', () => {
  test('every address within it leads to a file and an id that are there', () => {
    const known = new Set(
      files.flatMap(({ path, root }) =>
        [root, ...descendants(root)].map((element) => `${path}#${plain(element, 'id') ?? ''}`),
      ),
    );
    const leads = files.flatMap(({ path, root }) =>
      [...descendants(root)]
        .flatMap((element) => [
          xlink(element, 'href'),
          plain(element, 'schemaLocation') ?? '',
          attribute(element, qname(XBRLDT, 'typedDomainRef')) ?? '',
        ])
        .filter((href) => href !== '' && !/^https?:/.test(href))
        .map((href) => posix.join(posix.dirname(path), href)),
    );
    const dead = leads.filter((lead) =>
      lead.includes('#') ? !known.has(lead) : !files.some((f) => f.path === lead),
    );
    expect(dead).toEqual([]);
  });

  test('every file is reached from an entry point', () => {
    const reached = new Set(
      schemas.filter(({ path }) => path.includes('/entrypoints/')).map(({ path }) => path),
    );
    for (const path of reached) {
      const file = files.find((one) => one.path === path);
      for (const element of file === undefined ? [] : descendants(file.root)) {
        const href = xlink(element, 'href') + (plain(element, 'schemaLocation') ?? '');
        if (href === '' || /^https?:/.test(href)) continue;
        reached.add(posix.join(posix.dirname(path), href.split('#')[0] ?? ''));
      }
    }
    expect(files.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
  });

  test('every concept has a role, and every role only concepts that exist', () => {
    const names = definition.concepts.map(({ name }) => name);
    const placed = definition.roles.flatMap(({ concepts }) => concepts);
    expect(names.filter((name) => !placed.includes(name))).toEqual([]);
    expect(placed.filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(reportingYears().years)(
    'the entry point of $year has the interventions of its editions',
    ({ year, editions }) => {
      const entry = schemas.find(({ path }) => path.endsWith(`-${String(year)}.xsd`));
      const hrefs = entry === undefined ? [] : [...descendants(entry.root, qname(LINK, 'linkbaseRef'))];
      const domain = hrefs
        .map((ref) => xlink(ref, 'href'))
        .filter((href) => /interventions-\d.*-def\.xml$/.test(href));
      const [path = ''] = domain.map((href) => posix.join(VERSION_FOLDER, 'entrypoints', href));
      const members = all(
        linkbases.filter((file) => file.path === path),
        LINK,
        'definitionArc',
      ).map((arc) => xlink(arc, 'to'));
      const listed = menukaart().editions.filter(({ id }) => editions.includes(id));
      const codes = new Set(listed.flatMap(({ interventions }) => interventions));
      expect(members.toSorted()).toEqual(
        [
          'npo-dm_InterventionsTotalMember_loc',
          'npo-dm_InterventionsOtherMember_loc',
          ...menukaart().categories.map(({ code }) => `npo-dm_InterventionsCategory${code}Member_loc`),
          ...[...codes].map((code) => `npo-dm_Intervention${code}Member_loc`),
        ].toSorted(),
      );
    },
  );

  test('nothing in it is broken down by kind of spending or counts persons', () => {
    const hired = definition.concepts.filter(({ name }) => /Hire|Payroll/.test(name));
    expect(hired.filter(({ balance }) => balance !== undefined)).toEqual([]);
    expect(definition.types.filter(({ base }) => /integer/i.test(base))).toEqual([]);
    expect(definition.axes.map(({ name }) => name)).toEqual(['InterventionAxis', 'SchoolAxis']);
  });

  test('no two declarations have the same local name', () => {
    const names = all(schemas, XS, 'element').map((element) => plain(element, 'name') ?? '');
    expect(duplicates(names)).toEqual([]);
  });
});
