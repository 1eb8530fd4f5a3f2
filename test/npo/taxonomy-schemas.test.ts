import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  closeBuffer,
  openBuffer,
  readBuffer,
  XmlDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { FORMULA_NAMESPACES } from '../../scripts/formula-linkbase/namespaces.js';
import { definition } from '../../scripts/npo-taxonomy/definition.js';
import { namespaceOf, schemaOf, VERSION_ADDRESS, VERSION_FOLDER } from '../../scripts/npo-taxonomy/names.js';
import { npoTaxonomyFiles } from '../../scripts/npo-taxonomy/taxonomy-files.js';
import { SCHEMAS } from '../../src/npo/model/installed-file.js';

const files = npoTaxonomyFiles();
const missing = new Set<string>();

/** The taxonomy under its addresses, the standards from `schemas/standard`, the instance schema patched. */
function contentAt(url: string): string | undefined {
  if (url.startsWith(VERSION_ADDRESS))
    return files.get(`${VERSION_FOLDER}/${url.slice(VERSION_ADDRESS.length)}`);
  const path = url
    .replace(/^https?:\/\//, '')
    .replace('www.xbrl.org/2003/xbrl-instance', 'patched/xbrl-instance');
  const file = new URL(`standard/${path}`, SCHEMAS);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

xmlRegisterInputProvider({
  match: () => true,
  open: (url) => {
    const content = contentAt(url);
    if (content === undefined) missing.add(url);
    return content === undefined ? undefined : openBuffer(new TextEncoder().encode(content));
  },
  read: readBuffer,
  close: (handle) => {
    closeBuffer(handle);
    return true;
  },
});

const open: { dispose: () => void }[] = [];

afterAll(() => {
  for (const one of open) one.dispose();
});

/** A schema of nothing but imports, compiled. */
function compile(imports: Readonly<Record<string, string>>): XsdValidator {
  const elements = Object.entries(imports).map(
    ([namespace, location]) => `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`,
  );
  const document = XmlDocument.fromString(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${elements.join('')}</xs:schema>`,
    { url: 'file:///imports.xsd' },
  );
  const validator = XsdValidator.fromDoc(document);
  open.push(document, validator);
  expect([...missing]).toEqual([]);
  return validator;
}

function errors(validator: XsdValidator, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map((detail) => detail.message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}

const STANDARDS = {
  'http://www.xbrl.org/2003/linkbase': 'http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd',
  'http://xbrl.org/2005/xbrldt': 'http://www.xbrl.org/2005/xbrldt-2005.xsd',
  'http://www.xbrl.org/2006/ref': 'http://www.xbrl.org/2006/ref-2006-02-27.xsd',
  ...Object.fromEntries(
    Object.values(FORMULA_NAMESPACES).flatMap(({ namespace, schema }) =>
      schema === undefined ? [] : [[namespace, `http://www.xbrl.org/${schema}`] as const],
    ),
  ),
};

describe('XML Schema accepts', () => {
  const linkbaseSchema = compile(STANDARDS);

  test.each([...files.keys()].filter((path) => /^npo\/.*\.xml$/.test(path)))('%s', (path) => {
    expect(errors(linkbaseSchema, files.get(path) ?? '')).toEqual([]);
  });

  test('META-INF/taxonomyPackage.xml', () => {
    const schema = compile({
      'http://xbrl.org/2016/taxonomy-package': 'http://www.xbrl.org/2016/taxonomy-package.xsd',
    });
    expect(errors(schema, files.get('META-INF/taxonomyPackage.xml') ?? '')).toEqual([]);
  });

  test('META-INF/catalog.xml', () => {
    const schema = compile({
      'urn:oasis:names:tc:entity:xmlns:xml:catalog': 'http://www.xbrl.org/2016/taxonomy-package-catalog.xsd',
    });
    expect(errors(schema, files.get('META-INF/catalog.xml') ?? '')).toEqual([]);
  });

  test.each([...files.keys()].filter((path) => path.endsWith('.xsd')))('%s, compiled by itself', (path) => {
    const address = VERSION_ADDRESS + path.slice(VERSION_FOLDER.length + 1);
    expect(() => compile({ [address.replace(/\.xsd$/, '')]: address })).not.toThrow();
  });
});

/** Text for a fact of each type, right and wrong. */
const EXAMPLES: Readonly<
  Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>
> = {
  'xbrli:dateItemType': { right: ['2024-12-31'], wrong: ['31-12-2024'] },
  'npo-types:authorityNumberItemType': { right: ['41234'], wrong: ['4123', '412345', '4123A'] },
  'npo-types:chamberOfCommerceRegistrationNumberItemType': {
    right: ['12345678', '01234567'],
    wrong: ['00123456', '1234567', '123456789'],
  },
  'npo-types:monetary2Decimals20ItemType': {
    right: ['0', '1234.56', '-12.5', '123456789012345678.90'],
    wrong: ['1.234', '1234567890123456789.01', 'een'],
  },
  'npo-types:percent20ItemType': {
    right: ['0.25', '0.3333333333'],
    wrong: ['25%', '0.123456789012345678901'],
  },
  'npo-types:schoolYearsItemType': {
    right: ['2023-2024', '2023-2024 2024-2025'],
    wrong: ['', '2023', '2023/2024', '2023-2024  2024-2025', '2023-2024,2024-2025'],
  },
  'npo-types:string1000ItemType': {
    right: ['Stichting Voorbeeld', 'x'.repeat(1000)],
    wrong: ['', 'x'.repeat(1001)],
  },
  'npo-types:string100000ItemType': {
    right: ['&lt;5 personen', 'x'.repeat(100000)],
    wrong: ['', 'x'.repeat(100001)],
  },
  'npo-codes:legalFormItemType': { right: ['Stichting', 'Cooperatie'], wrong: ['stichting', 'BV'] },
  'npo-codes:sectorItemType': { right: ['po', 'mbo-vo'], wrong: ['PO', 'ho'] },
  'npo-codes:yesNoItemType': { right: ['Ja', 'Nee'], wrong: ['ja', 'Niet van toepassing', ''] },
  'npo-codes:yesNoNotApplicableItemType': {
    right: ['Ja', 'Nee', 'Niet van toepassing'],
    wrong: ['n.v.t.', 'yes'],
  },
};

function instance(facts: string, school = '01AB'): string {
  const prefixes = ['xbrli', 'link', 'xlink', 'npo-i', 'npo-dim', 'npo-dm'];
  const declarations = prefixes.map((prefix) => `xmlns:${prefix}="${namespaceOf(prefix)}"`).join(' ');
  return `<xbrli:xbrl ${declarations} xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xml:lang="nl">
<link:schemaRef xlink:type="simple" xlink:href="${VERSION_ADDRESS}entrypoints/npo-rpt-verantwoording-2024.xsd"/>
<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
<xbrli:scenario><xbrldi:explicitMember dimension="npo-dim:InterventionAxis">npo-dm:InterventionB3Member</xbrldi:explicitMember>
<xbrldi:typedMember dimension="npo-dim:SchoolAxis"><npo-dm:SchoolTypedMember>${school}</npo-dm:SchoolTypedMember></xbrldi:typedMember></xbrli:scenario></xbrli:context>
<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
<xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>
${facts}</xbrli:xbrl>`;
}

function fact(name: string, type: string, value: string): string {
  const unit = type.includes('monetary') ? 'eur' : type.includes('percent') ? 'pure' : undefined;
  const numeric = unit === undefined ? '' : ` unitRef="${unit}" decimals="INF"`;
  return `<npo-i:${name} contextRef="c"${numeric}>${value}</npo-i:${name}>`;
}

describe('an instance of the detail taxonomy', () => {
  const schema = compile({
    'http://www.xbrl.org/2003/instance': 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
    'http://xbrl.org/2006/xbrldi': 'http://www.xbrl.org/2006/xbrldi-2006.xsd',
    [namespaceOf('npo-i')]: VERSION_ADDRESS + schemaOf('npo-i'),
    [namespaceOf('npo-dim')]: VERSION_ADDRESS + schemaOf('npo-dim'),
  });

  test('has an example for every type that a concept has', () => {
    expect(new Set(definition.concepts.map(({ type }) => type))).toEqual(new Set(Object.keys(EXAMPLES)));
  });

  test.each(definition.concepts)(
    'may hold $name with right values and not with wrong ones',
    ({ name, type }) => {
      const { right, wrong } = EXAMPLES[type] ?? { right: [], wrong: [] };
      for (const value of right) expect(errors(schema, instance(fact(name, type, value)))).toEqual([]);
      for (const value of wrong) expect(errors(schema, instance(fact(name, type, value)))).not.toEqual([]);
    },
  );

  test('names schools by institution codes in capitals', () => {
    for (const school of ['01AB', '99ZZ']) expect(errors(schema, instance('', school))).toEqual([]);
    for (const school of ['01ab', '01AB00', '1AB', 'ABCD', '']) {
      expect(errors(schema, instance('', school))).not.toEqual([]);
    }
  });
});
