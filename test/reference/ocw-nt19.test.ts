import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  declarations,
  differences,
  imports,
  labelFacts,
  labels,
  linkbaseRefs,
  reachable,
  references,
  relationships,
  schemaHead,
  xlink,
  type Facts,
  type Label,
} from './taxonomy-components.js';
import { descendants, readDocument, readTaxonomy, type TaxonomyDocument } from './taxonomy-reader.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(project, 'schemas', 'ocw', 'nt19');
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const officialFolder = join(real, 'by-url');
const PARTS = ['2011', '2013', '2016', 'nt19'].map((part) => `www.nltaxonomie.nl/${part}`);
const ENTRY = 'http://www.nltaxonomie.nl/nt19/ocw/20250219/entrypoints/ocw-rpt-beleidsinformatie-2024.xsd';
const ROLE = 'http://www.xbrl.org/2003/role/';
const DOMAIN_MEMBER = 'http://xbrl.org/int/dim/arcrole/domain-member';
/** English messages of our own, since the official ones are not in hand. */
const OWN_MESSAGES = /\/npo-xbrl-[^/]*-msg-unsatisfied-en\.xml$/;
const FORMULA_FILE = /-for(-generic-msg-unsatisfied-(nl|en))?\.xml$/;
const OWN_FILE = /\/npo-xbrl-[^/]*-lab-(nl|en)\.xml$/;

/** The standard schemas that the rewritten part stands on, with the ids that it may point at. */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
  'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd': [],
  'http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd': [],
  'http://www.xbrl.org/2005/xbrldt-2005.xsd': ['all', 'domain-member', 'hypercube-dimension'],
  'https://www.xbrl.org/dtr/type/2020-01-21/types.xsd': [],
  'http://www.xbrl.org/2008/boolean-filter.xsd': ['boolean-filter'],
  'http://www.xbrl.org/2008/variable.xsd': [
    'variable-filter',
    'variable-set',
    'variable-set-filter',
    'variable-set-precondition',
  ],
  'http://www.xbrl.org/2010/generic-message.xsd': ['standard-message'],
  'http://www.xbrl.org/2010/validation-message.xsd': ['assertion-unsatisfied-message'],
  'http://www.xbrl.org/2016/assertion-severity.xsd': ['assertion-unsatisfied-severity'],
  'http://www.xbrl.org/2016/severities.xml': ['ERROR', 'WARNING'],
};

const ours = readTaxonomy(folder, PARTS);
const declared = declarations(ours);
const documents = [...ours.values()];
const fileOf = (address: string): string => address.slice('http://'.length);
const isSchema = ({ address }: TaxonomyDocument): boolean => address.endsWith('.xsd');
const isRelationshipFile = ({ address }: TaxonomyDocument): boolean => /-(def|pre)\.xml$/.test(address);
const schemas = documents.filter(isSchema);
const relationshipFiles = documents.filter(isRelationshipFile);
const ourLabels = documents.flatMap((document) => labels(document, declared));
const found = (address: string): TaxonomyDocument => {
  const document = ours.get(address);
  if (document === undefined) throw new Error(`${address} is not in the rewritten part`);
  return document;
};
/** The ids in a document of ours. */
const idsIn = (address: string): ReadonlySet<string> => {
  const root = ours.get(address)?.root;
  const elements = root === undefined ? [] : [...descendants(root)];
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
};
const linkTargets = (list: readonly TaxonomyDocument[]): string[] =>
  list.flatMap((document) => references(document).filter((reference) => reference.includes('#')));

describe('the rewritten part of OCW NT19', () => {
  test('has the linkbases of the NPO and identification sections: definition, presentation, formula, messages', () => {
    const kinds = [...linkbaseRefs(found(ENTRY)).values()].map((value) => value.split(' ')[0]);
    const count = (kind: string): number =>
      kinds.filter((role) => role === `${ROLE}${kind}LinkbaseRef`).length;
    expect({ def: count('definition'), pre: count('presentation'), lab: count('label') }).toEqual({
      def: 18,
      pre: 10,
      lab: 2,
    });
    expect(relationshipFiles).toHaveLength(28);
    const formulas = documents.filter(({ address }) => FORMULA_FILE.test(address));
    expect(formulas.filter(({ address }) => address.endsWith('-for.xml'))).toHaveLength(10);
    expect(formulas).toHaveLength(10 * 3);
  });

  test('says in one comment at the top of every file what it is and that the official package takes its place', () => {
    const catalog = readFileSync(join(folder, 'catalog.xml'), 'utf8');
    for (const document of [...documents, readDocument('http://localhost/catalog.xml', catalog)]) {
      const said = document.prologue.join('').replaceAll(/\s+/g, ' ');
      expect({ address: document.address, comments: document.commentCount, said }).toEqual({
        address: document.address,
        comments: 1,
        said: expect.stringMatching(
          /rewritten part, made by npo-xbrl for offline checking of the NPO and identification sections\. Not the official file.* the official taxonomy package takes its place .*Nederlandse Taxonomie NT19, OCW, version 20250219 \(intellectual property of the State of the Netherlands\)/,
        ),
      });
    }
  });

  test('keeps every NT19 schema at the address that its namespace names', () => {
    const astray = schemas.filter(
      ({ address, root }) =>
        address.includes('/nt19/') &&
        root.attributes.get('targetNamespace') !== address.replace(/\.xsd$/, ''),
    );
    expect(astray).toEqual([]);
  });

  test('is led to by the catalogue from the official addresses', () => {
    const { root } = readDocument('http://localhost/', readFileSync(join(folder, 'catalog.xml'), 'utf8'));
    const rules = root.children.map(({ attributes }) => attributes);
    for (const { address } of documents) {
      const rule = rules.find((attributes) => address.startsWith(attributes.get('uriStartString') ?? '-'));
      const rest = address.slice((rule?.get('uriStartString') ?? '').length);
      expect(existsSync(join(folder, rule?.get('rewritePrefix') ?? 'no rule', rest))).toBe(true);
    }
    expect(rules.map((attributes) => attributes.get('uriStartString'))).toEqual(
      PARTS.map((part) => `http://${part}/`),
    );
  });

  test('points nowhere but at its own elements and at known standard schemas', () => {
    const astray = documents.flatMap((document) =>
      references(document)
        .filter((reference) => {
          const [address = '', id] = reference.split('#');
          const standard = STANDARD[address];
          if (standard !== undefined) return id !== undefined && !standard.includes(id);
          return id === undefined ? !ours.has(address) : !idsIn(address).has(id);
        })
        .map((reference) => `${document.address} → ${reference}`),
    );
    expect(astray).toEqual([]);
  });

  test('is reached whole from the entry point', () => {
    const reached = new Set([ENTRY]);
    for (const address of reached) {
      const document = ours.get(address);
      for (const reference of document === undefined ? [] : references(document)) {
        const [target = ''] = reference.split('#');
        if (ours.has(target)) reached.add(target);
      }
    }
    expect([...ours.keys()].filter((address) => !reached.has(address))).toEqual([]);
  });

  test('declares nothing that the NPO and identification roles do not need', () => {
    const needed = reachable(linkTargets(documents), declared);
    const idle = [...declared.components.keys()].filter((key) => !needed.has(key));
    expect(idle).toEqual([]);
  });
});

describe('the labels of the rewritten part', () => {
  const texts = labelFacts(ourLabels);
  const rolesOf = (document: TaxonomyDocument): string[] =>
    [...relationships(document, declared).keys()].filter((key) => key.includes(` ${DOMAIN_MEMBER} `));
  const reportable = new Set(
    relationshipFiles.flatMap(rolesOf).map((key) => / → (element \S+) at /.exec(key)?.[1] ?? key),
  );
  const concepts = [...declared.components.values()].filter(
    ({ key, declaration }) => key.startsWith('element ') && declaration.includes('substitutionGroup='),
  );

  test('name every reportable concept in Dutch and English, and explain it in Dutch', () => {
    // The NPO roles ask fifteen (PresentationOrder among them), the identification roles twenty-six.
    expect(reportable.size).toBe(15 + 26);
    const wanted = [...reportable].flatMap((concept) =>
      ['label nl', 'label en', 'documentation nl'].map((kind) => `${concept} ${ROLE}${kind}`),
    );
    expect(wanted.filter((label) => !texts.has(label))).toEqual([]);
  });

  test('name every title and axis in Dutch and English', () => {
    const abstract = concepts.filter(({ address }) => /\/(ocw-axes|(ocw|kvk)-abstracts)\.xsd$/.test(address));
    expect(abstract).toHaveLength(1 + 5 + 3);
    const unnamed = abstract.filter(
      ({ key }) => !texts.has(`${key} ${ROLE}label nl`) || !texts.has(`${key} ${ROLE}label en`),
    );
    expect(unnamed).toEqual([]);
  });

  test('include every label that a presentation prefers, in both languages', () => {
    for (const document of relationshipFiles) {
      for (const [key, value] of relationships(document, declared)) {
        const preferred = /preferredLabel=(\S+)/.exec(value)?.[1];
        const concept = / → (element \S+) at /.exec(key)?.[1];
        if (preferred === undefined || concept === undefined) continue;
        expect([...texts.keys()]).toContain(`${concept} ${preferred} nl`);
        expect([...texts.keys()]).toContain(`${concept} ${preferred} en`);
      }
    }
  });

  test('say of a concept one thing only in one role and language', () => {
    expect(texts.size).toBe(ourLabels.length);
  });

  test('say at the end of the text that a wording is ours, and keep ours in files of their own', () => {
    const unmarked = ourLabels.filter(({ address, language, text }) => {
      const mark = language === 'nl' ? ' (formulering npo-xbrl)' : ' (wording by npo-xbrl)';
      return OWN_FILE.test(address) ? !text.endsWith(mark) : text.includes('npo-xbrl');
    });
    expect(unmarked).toEqual([]);
    expect(ourLabels.some(({ address }) => OWN_FILE.test(address))).toBe(true);
  });

  test('stand in a file of their language', () => {
    const astray = ourLabels.filter(({ address, language }) => !address.endsWith(`-lab-${language}.xml`));
    expect(astray).toEqual([]);
  });
});

/** Every comparison below must see a change in one word; these changes are made in our own files. */
describe('the comparison with the official files', () => {
  const ocw = 'http://www.nltaxonomie.nl/nt19/ocw/20250219/';
  const board = 'ocw-social-themes-national-program-education-povointerventions-by-competent-authority';
  const changes: [string, string, string, string][] = [
    ['dictionary/ocw-data.xsd', 'xbrli:balance="debit"', 'xbrli:balance="credit"', 'balance=credit'],
    ['dictionary/ocw-data.xsd', 'nillable="false"', 'nillable="true"', 'nillable=true'],
    ['dictionary/ocw-data.xsd', 'nl-types:percent20ItemType', 'nl-types:string4ItemType', 'string4ItemType'],
    ['dictionary/ocw-axes.xsd', '#ocw-dm_SettingCodeTyped', '#ocw-dm_OtherTyped', 'ocw-dm_OtherTyped'],
    ['dictionary/ocw-types.xsd', '<xs:length value="4"/>', '<xs:length value="6"/>', 'length value=6'],
    ['dictionary/ocw-codes.xsd', 'value="Niet van toepassing"', 'value="N.v.t."', 'N.v.t.'],
    ['dictionary/ocw-codes.xsd', 'id="ocw-codes_NA"', 'id="ocw-codes_NB"', 'ocw-codes_NB'],
    ['dictionary/ocw-linkroles-education.xsd', 'Contactpersoon rapportage', 'Contactpersoon', 'role urn:ocw'],
    ['dictionary/ocw-linkroles-education.xsd', 'link:presentationLink', 'link:labelLink', 'labelLink'],
    [`presentation/${board}-pre.xml`, 'order="7"', 'order="8"', 'order=8'],
    [`presentation/${board}-pre.xml`, 'role/totalLabel', 'role/label', 'preferredLabel='],
    [`presentation/${board}-pre.xml`, 'ocw-i_OtherInterventions"', 'ocw-i_SectorBi"', 'SectorBi'],
    [`validation/${board}-def.xml`, 'closed="true"', 'closed="false"', 'closed=false'],
    [`validation/${board}-def.xml`, '="scenario"', '="segment"', 'contextElement=segment'],
    ['dictionary/ocw-data-lab-nl.xml', 'middelen uitgeven aan', 'middelen uitgegeven aan', 'uitgegeven'],
  ];
  const everything = (document: TaxonomyDocument): Facts => {
    const components = declarations(new Map([[document.address, document]])).components;
    return new Map([
      ...[...components.values()].map(({ key, declaration }): [string, string] => [key, declaration]),
      ...(isSchema(document) ? [] : relationships(document, declared)),
      ...labelFacts(labels(document, declared)),
    ]);
  };

  test.each(changes)('sees in %s that %s has become %s', (file, before, after, said) => {
    const content = readFileSync(join(folder, fileOf(ocw + file)), 'utf8');
    expect(content).toContain(before);
    const altered = readDocument(ocw + file, content.replace(before, after));
    const seen = differences(everything(altered), everything(found(ocw + file)));
    expect(seen).not.toEqual([]);
    expect(seen.join('\n')).toContain(said);
  });

  test('sees that enumeration values stand in another order', () => {
    const schema = (values: string): Facts =>
      everything(
        readDocument(
          'http://localhost/a.xsd',
          `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
             <xs:simpleType name="t"><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType>
           </xs:schema>`,
        ),
      );
    const [yes, no] = ['<xs:enumeration value="Ja"/>', '<xs:enumeration value="Nee"/>'];
    expect(differences(schema(yes + no), schema(`${yes}\n<!-- - -->${no}`))).toEqual([]);
    expect(differences(schema(yes + no), schema(no + yes))).toHaveLength(1);
  });

  test('sees what is left out and what is added', () => {
    const without: Facts = new Map([['a', '1']]);
    const both: Facts = new Map([...without, ['b', '2']]);
    expect(differences(without, both)).toEqual([]);
    expect(differences(both, without)).toEqual(['b: only here']);
  });
});

if (!existsSync(join(officialFolder, 'www.nltaxonomie.nl', 'nt19'))) {
  test.skip('NOT CHECKED against the official files: no folder with them (set NPO_XBRL_REAL to it)', () =>
    undefined);
} else {
  const official = readTaxonomy(officialFolder, PARTS);
  const officiallyDeclared = declarations(official);
  const officially = (address: string): TaxonomyDocument => {
    const document = official.get(address);
    if (document === undefined) throw new Error(`${address} is not among the official files`);
    return document;
  };
  const facts = ({ components }: typeof declared): Facts =>
    new Map(
      [...components.values()].map(({ key, address, declaration }) => [key, `${declaration} in ${address}`]),
    );
  const relationshipAddresses = relationshipFiles.map(({ address }) => address);
  const officialLinkbases = [...linkbaseRefs(found(ENTRY))]
    .filter(([, kind]) => /(definition|presentation|label)LinkbaseRef/.test(kind))
    .map(([address]) => officially(address));

  describe('against the official files, the rewritten part', () => {
    test.each(schemas.map(({ address }) => [fileOf(address)]))('has the schema head of %s', (file) => {
      const address = `http://${file}`;
      expect(schemaHead(found(address))).toBe(schemaHead(officially(address)));
    });

    test('declares every element, type and role type as it is officially declared', () => {
      expect(declared.components.size).toBeGreaterThan(80);
      expect(differences(facts(declared), facts(officiallyDeclared))).toEqual([]);
    });

    test('declares everything that the official NPO and identification roles lead to', () => {
      const needed = reachable(linkTargets(officialLinkbases), officiallyDeclared);
      expect(needed.size).toBeGreaterThan(70);
      expect([...needed].filter((key) => !declared.components.has(key))).toEqual([]);
    });

    test('declares everything in the excerpts that hold only what these roles use', () => {
      const excerpts = new Set(
        [...official.values()]
          .filter(({ prologue }) =>
            prologue.some((comment) => comment.includes('only the concepts used by the NPO')),
          )
          .map(({ address }) => address),
      );
      expect(excerpts.size).toBe(4);
      const missing = [...officiallyDeclared.components.values()].filter(
        ({ key, address }) => excerpts.has(address) && !declared.components.has(key),
      );
      expect(missing).toEqual([]);
    });

    test('imports every namespace from where it is officially imported', () => {
      expect(differences(imports(schemas), imports(official.values()))).toEqual([]);
    });

    test('refers from its entry point to official linkbases, and to all of the NPO and identification roles in hand', () => {
      const officialRefs = linkbaseRefs(officially(ENTRY));
      const ourRefs = new Map(
        [...linkbaseRefs(found(ENTRY))].filter(([address]) => !OWN_MESSAGES.test(address)),
      );
      expect(differences(ourRefs, officialRefs)).toEqual([]);
      const relations = new Map(
        [...officialRefs].filter(
          ([address, kind]) =>
            (/(definition|presentation)LinkbaseRef/.test(kind) || FORMULA_FILE.test(address)) &&
            official.has(address),
        ),
      );
      expect(differences(relations, ourRefs)).toEqual([]);
    });

    test.each(relationshipAddresses.map((address) => [fileOf(address)]))('relates the same in %s', (file) => {
      const address = `http://${file}`;
      const here = relationships(found(address), declared);
      const there = relationships(officially(address), officiallyDeclared);
      expect(here.size).toBeGreaterThan(1);
      expect(differences(here, there)).toEqual([]);
      expect(differences(there, here)).toEqual([]);
    });

    const labelFiles = documents
      .map(({ address }) => address)
      .filter((a) => a.includes('-lab-') && official.has(a));
    test('has the official label files that are in hand', () => {
      expect(labelFiles).toHaveLength(3 + 2 + 2);
    });

    test.each(labelFiles.map((address) => [fileOf(address)]))(
      'has the labels of %s, word for word',
      (file) => {
        const address = `http://${file}`;
        const here = labelFacts(labels(found(address), declared));
        const there = labelFacts(labels(officially(address), officiallyDeclared));
        expect(there.size).toBeGreaterThan(0);
        expect(differences(there, here)).toEqual([]);
        const excerpt = officially(address).prologue.some((comment) => comment.includes('excerpt'));
        if (!excerpt) expect(differences(here, there)).toEqual([]);
      },
    );

    test('leaves no official label of its concepts out', () => {
      const known = [...official.values()].flatMap((document) => labels(document, officiallyDeclared));
      const of = (list: readonly Label[]): Facts =>
        labelFacts(list.filter((l) => declared.components.has(l.concept)));
      expect(differences(of(known), of(ourLabels))).toEqual([]);
    });

    const sheet = join(real, '..', 'ocw-nt19.md');
    const withSheet = existsSync(sheet) ? test : test.skip;
    withSheet(
      'has every other official label word for word from the line about its concept in the sheet of facts',
      () => {
        const lines = readFileSync(sheet, 'utf8').split('\n');
        const known = labelFacts([...official.values()].flatMap((d) => labels(d, officiallyDeclared)));
        const others = ourLabels.filter(
          (label) => !OWN_FILE.test(label.address) && !known.has([...labelFacts([label]).keys()].join('')),
        );
        expect(others.length).toBeGreaterThan(30);
        // Text and concept on one line; the sheet shortens some documentation to “= label + "."”.
        const unknown = others.filter(({ concept, text }) => {
          const about = lines.filter((line) => line.includes(concept.replace(/^.*}/, '')));
          return !about.some((line) => line.includes(text) || line.includes(text.replace(/\.$/, '')));
        });
        expect(unknown).toEqual([]);
      },
    );
  });
}

test('no file of the rewritten part uses an xlink type that the comparison does not read', () => {
  const types = documents.flatMap(({ root }) =>
    [...descendants(root)].map((element) => xlink(element, 'type')),
  );
  expect([...new Set(types)].sort()).toEqual(['', 'arc', 'extended', 'locator', 'resource', 'simple']);
});
