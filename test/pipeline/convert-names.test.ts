import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { convert } from '../../src/pipeline/convert.js';
import { openReport } from '../../src/pipeline/open/open-report.js';
import { openTaxonomies } from '../../src/pipeline/taxonomy/taxonomies.js';
import { validate } from '../../src/pipeline/validate.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { attribute, childElements, firstChild, ownText, resolveQName } from '../../src/xbrl/xml/navigate.js';
import { qname } from '../../src/xbrl/xml/qname.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-convert-names-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ITEM = 'substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"';
const DIMENSION = 'type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem"';
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:s="urn:s" targetNamespace="urn:s" elementFormDefault="qualified">
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
<xs:element name="Name" id="s_Name" type="xbrli:QNameItemType" ${ITEM}/>
<xs:element name="Text" id="s_Text" type="xbrli:stringItemType" ${ITEM}/>
<xs:element name="Amount" id="s_Amount" type="xbrli:monetaryItemType" ${ITEM}/>
<xs:element name="Size" id="s_Size" type="xbrli:doubleItemType" ${ITEM}/>
<xs:element name="NameAxis" id="s_NameAxis" ${DIMENSION} xbrli:periodType="duration" xbrldt:typedDomainRef="#s_NameValue"/>
<xs:element name="NameValue" id="s_NameValue" type="xs:QName"/>
<xs:element name="AnyAxis" id="s_AnyAxis" ${DIMENSION} xbrli:periodType="duration" xbrldt:typedDomainRef="#s_AnyValue"/>
<xs:element name="AnyValue" id="s_AnyValue" type="xs:anySimpleType"/>
<xs:element name="PartAxis" id="s_PartAxis" ${DIMENSION} xbrli:periodType="duration" xbrldt:typedDomainRef="#s_Part"/>
<xs:element name="Part" id="s_Part"><xs:complexType><xs:sequence><xs:element name="Of" type="xs:QName"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const NAMESPACES =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:s="urn:s" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"';
const UNITS =
  '<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit><xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>';

beforeAll(() => {
  writeFileSync(join(folder, 'names.xsd'), SCHEMA);
});

const contextOf = (id: string, scenario = '', attributes = '') =>
  `<xbrli:context id="${id}" ${attributes}><xbrli:entity><xbrli:identifier scheme="urn:x">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>${scenario === '' ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`}</xbrli:context>`;
const typed = (axis: string, value: string, attributes = '') =>
  `<xbrldi:typedMember dimension="s:${axis}" ${attributes}>${value}</xbrldi:typedMember>`;

function report(name: string, content: string, { root = '', schema = 'names.xsd' } = {}): string {
  const path = join(folder, name);
  const reference = `<link:schemaRef xlink:type="simple" xlink:href="${schema}"/>`;
  writeFileSync(path, `<xbrli:xbrl ${NAMESPACES} ${root}>${reference}${UNITS}${content}</xbrli:xbrl>`);
  return path;
}

async function pageOf(file: string): Promise<string> {
  const output = `${file}.html`;
  const { content, diagnostics } = await convert(file, { to: 'inline', output });
  expect(diagnostics).toEqual([]);
  writeFileSync(output, (content ?? []).join(''));
  return output;
}

/** What the facts of a report name, and the typed values of their contexts: expanded names. */
async function namesIn(file: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const taxonomies = await openTaxonomies([]);
  const { document, diagnostics } = await openReport(file, (start) => taxonomies.discover(start, file));
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error(`${file} cannot be read`);
  const { items } = readInstance(document, file);
  return items.map(({ element, context }) => [
    resolveQName(element, ownText(element)),
    ...(context?.dimensions ?? []).map(({ element: member }) => {
      const [value] = childElements(member);
      const named: XmlElement | undefined = (value && firstChild(value, qname('urn:s', 'Of'))) ?? value;
      return named && resolveQName(named, ownText(named));
    }),
  ]);
}

const fact = (value: string, attributes = '', context = 'c') =>
  `<s:Name contextRef="${context}" ${attributes}>${value}</s:Name>`;

describe('a name in a page', () => {
  test.each([
    ['of which the root declares the prefix', 'z:a', '', 'xmlns:z="urn:z"'],
    ['of which the fact declares the prefix', 'z:a', 'xmlns:z="urn:z"', ''],
    ['with a prefix that the page has for units', 'iso4217:a', 'xmlns:iso4217="urn:z"', ''],
    ['with the prefix that the page has for its tags', 'ix:a', 'xmlns:ix="urn:z"', ''],
    ['in the default namespace', 'a', 'xmlns="urn:z"', ''],
    ['in the default namespace of the root', 'a', '', 'xmlns="urn:z"'],
    ['with white space around it', ' z:a\n', 'xmlns:z="urn:z"', ''],
  ])('%s means the same', async (_what, value, attributes, root) => {
    const file = report('one.xbrl', `${contextOf('c')}${fact(value, attributes)}`, { root });
    expect(await namesIn(await pageOf(file))).toEqual([['{urn:z}a']]);
  });

  test('with the prefix of its concept means the same', async () => {
    const file = report(
      'own.xbrl',
      `${contextOf('c')}<q:Name xmlns:q="urn:s" xmlns:s="urn:z" contextRef="c">s:a</q:Name>`,
    );
    expect(await namesIn(await pageOf(file))).toEqual([['{urn:z}a']]);
  });

  test('in no namespace stays in none', async () => {
    const file = report('none.xbrl', `${contextOf('c')}${fact('a')}`);
    expect(await namesIn(await pageOf(file))).toEqual([['a']]);
  });

  test('without a prefix means the same where nobody knows its type', async () => {
    const file = report('away.xbrl', `${contextOf('c')}${fact('a', 'xmlns="urn:z"')}`, {
      schema: 'away.xsd',
    });
    expect(await namesIn(await pageOf(file))).toEqual([['{urn:z}a']]);
  });

  test('from a page to a page means the same', async () => {
    const file = report(
      'first.xbrl',
      `${contextOf('c')}${fact('z:a', 'xmlns:z="urn:z"')}${fact('z:a', 'xmlns:z="urn:y"')}`,
    );
    const first = await pageOf(file);
    expect(await namesIn(await pageOf(first))).toEqual([['{urn:z}a'], ['{urn:y}a']]);
  });

  test('makes a page that is valid', async () => {
    const value = '<s:NameValue xmlns:iso4217="urn:z">iso4217:a</s:NameValue>';
    const file = report(
      'valid.xbrl',
      `${contextOf('c', typed('NameAxis', value))}${contextOf('d')}${fact('a', 'xmlns="urn:z"', 'd')}${fact('iso4217:a', 'xmlns:iso4217="urn:z"', 'd')}<s:Amount contextRef="d" unitRef="EUR" decimals="0">1</s:Amount>`,
    );
    const [judged] = await validate([await pageOf(file)]);
    expect(judged?.verdict).toBe('valid');
  });

  test('needs no declaration where no name is meant', async () => {
    const file = report('text.xbrl', `${contextOf('c')}<s:Text contextRef="c">Ja</s:Text>`);
    expect(readFileSync(await pageOf(file), 'utf8')).toContain(
      '<ix:nonNumeric name="s:Text" contextRef="c1" id="f1">Ja</ix:nonNumeric>',
    );
  });
});

describe('a typed value in a page that is a name', () => {
  test('means the same, and contexts that differ in it alone stay two', async () => {
    const value = '<s:NameValue>iso4217:a</s:NameValue>';
    const other = '<s:NameValue xmlns:iso4217="urn:z">iso4217:a</s:NameValue>';
    const file = report(
      'typed.xbrl',
      `${contextOf('c', typed('NameAxis', value))}${contextOf('d', typed('NameAxis', other))}${fact('iso4217:b')}${fact('iso4217:b', '', 'd')}`,
    );
    const page = await pageOf(file);
    expect(await namesIn(page)).toEqual([
      ['{http://www.xbrl.org/2003/iso4217}b', '{http://www.xbrl.org/2003/iso4217}a'],
      ['{http://www.xbrl.org/2003/iso4217}b', '{urn:z}a'],
    ]);
    expect(readFileSync(page, 'utf8')).toContain('<td>s:NameAxis=iso4217:a</td>');
  });

  test.each([
    ['in the default namespace', '<s:NameValue xmlns="urn:z">a</s:NameValue>'],
    ['of an element in the default namespace', '<NameValue xmlns="urn:s" xmlns:z="urn:z">z:a</NameValue>'],
    ['within a value of elements', '<s:Part xmlns:z="urn:z"><s:Of>z:a</s:Of></s:Part>'],
    ['in the default namespace within a value of elements', '<s:Part xmlns="urn:z"><s:Of>a</s:Of></s:Part>'],
  ])('%s means the same', async (_what, value) => {
    const axis = value.includes('Part') ? 'PartAxis' : 'NameAxis';
    const file = report('typed-default.xbrl', `${contextOf('c', typed(axis, value))}${fact('s:b')}`);
    expect(await namesIn(await pageOf(file))).toEqual([['{urn:s}b', '{urn:z}a']]);
  });
});

test('a typed value in a page keeps the type that it names', async () => {
  const value =
    '<s:AnyValue xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:s2="http://www.w3.org/2001/XMLSchema" xsi:type="s2:integer">1</s:AnyValue>';
  const file = report('any.xbrl', `${contextOf('c', typed('AnyAxis', value))}${fact('s:b')}`);
  const page = await pageOf(file);
  const taxonomies = await openTaxonomies([]);
  const { document } = await openReport(page, (start) => taxonomies.discover(start, page));
  if (document === undefined) throw new Error('the page cannot be read');
  const [context] = readInstance(document, page).contexts;
  const [member] = (context?.dimensions ?? []).flatMap(({ element }) => [...childElements(element)]);
  const type = member && attribute(member, qname('http://www.w3.org/2001/XMLSchema-instance', 'type'));
  expect(member && type && resolveQName(member, type)).toBe('{http://www.w3.org/2001/XMLSchema}integer');
});

test.each([
  ['of a fact', `${contextOf('c')}${fact('xbrldt:a')}`],
  [
    'of a typed value',
    `${contextOf('c', typed('NameAxis', '<s:NameValue>xbrldt:a</s:NameValue>'))}${fact('s:a')}`,
  ],
])('a name %s with a prefix that is not declared does not come into a page', async (_what, content) => {
  const { content: page, diagnostics } = await convert(report('no.xbrl', content), { to: 'inline' });
  expect([page, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['convert:not-in-page']]);
});

describe('a number with an exponent', () => {
  const number = (concept: string, unit: string) =>
    `${contextOf('c')}<s:${concept} contextRef="c" unitRef="${unit}" decimals="2">7e5</s:${concept}>`;

  test('of a type that has exponents is written in full', async () => {
    const page = await pageOf(report('size.xbrl', number('Size', 'pure')));
    expect(readFileSync(page, 'utf8')).toContain('decimals="2">700000</ix:nonFraction>');
  });

  test.each([
    ['of another type does not come into a page', 'names.xsd', 'convert:not-in-page'],
    ['of a type that is not there leaves open whether it may', 'away.xsd', 'convert:taxonomy-not-complete'],
  ])('%s', async (_what, schema, code) => {
    const file = report('amount.xbrl', number('Amount', 'EUR'), { schema });
    const { content, diagnostics } = await convert(file, { to: 'inline' });
    expect([content, diagnostics.map((one) => one.code)]).toEqual([undefined, [code]]);
  });
});

const explicit = (axis: string, member: string) =>
  `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`;
const amount = (concept = 's:Amount', unit = 'EUR') =>
  `<${concept} contextRef="c" unitRef="${unit}" decimals="0">1</${concept}>`;

test.each([
  ['a concept', `${contextOf('c')}${amount('Amount')}`],
  [
    'a measure',
    `${contextOf('c')}<xbrli:unit id="u"><xbrli:measure>foo</xbrli:measure></xbrli:unit>${amount('s:Amount', 'u')}`,
  ],
  [
    'a measure below the line',
    `${contextOf('c')}<xbrli:unit id="u"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>foo</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>${amount('s:Amount', 'u')}`,
  ],
  ['a dimension', `${contextOf('c', explicit('Axis', 's:Member'))}${amount()}`],
  ['a member', `${contextOf('c', explicit('s:PartAxis', 'Member'))}${amount()}`],
  ['the element of a typed value', `${contextOf('c', typed('NameAxis', '<Own>1</Own>'))}${amount()}`],
])('%s in no namespace would be in that of the page, and does not come into one', async (_what, content) => {
  const { content: page, diagnostics } = await convert(report('bare.xbrl', content), { to: 'inline' });
  expect(page).toBeUndefined();
  expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
    ['convert:not-in-page', expect.stringContaining('in no namespace')],
  ]);
});

test('a page has room for more facts than a call has for arguments', async () => {
  const facts = '<s:Amount contextRef="c" unitRef="EUR" decimals="0">1</s:Amount>'.repeat(150_000);
  const { content } = await convert(report('many.xbrl', `${contextOf('c')}${facts}`), { to: 'inline' });
  expect(content?.join('').split('<ix:nonFraction ')).toHaveLength(150_001);
}, 120_000);

/** Numbers that are the same for the same seed (a linear congruential generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const SEED = 20_261_122;
test(`names with prefixes of all kinds mean the same in a page and in the page of that page (seed ${String(SEED)})`, async () => {
  const random = randomNumbers(SEED);
  const oneOf = <T>(choices: readonly T[]): T => choices[random(choices.length)] as T;
  const PREFIXES = ['z', 'y', 's', 'ix', 'iso4217', 'xlink', 'own1', 'ns1'];
  const declarations = () => {
    const chosen = new Set(Array.from({ length: random(3) }, () => oneOf([...PREFIXES, '', ''])));
    return [...chosen].map((prefix) => {
      const namespace = oneOf(['urn:a', 'urn:b', 'http://www.w3.org/1999/xhtml', 'urn:s']);
      return `${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${namespace}"`;
    });
  };
  // Concepts and dimensions have a prefix that nothing redeclares.
  const name = () =>
    oneOf(['', 'z:', 'y:', 's:', 'iso4217:', 'xlink:', 'ix:', 'own1:', 'ns1:']) + oneOf(['m', 'n']);
  const ROOT =
    'xmlns:k="urn:s" xmlns:z="urn:c" xmlns:y="urn:a" xmlns:ix="urn:d" xmlns:own1="urn:e" xmlns:ns1="urn:f"';
  const content = Array.from({ length: 60 }, (_, index) => {
    const id = `c${String(index)}`;
    const value = oneOf([
      `<k:NameValue ${declarations().join(' ')}>${name()}</k:NameValue>`,
      `<k:Part ${declarations().join(' ')}><k:Of ${declarations().join(' ')}>${name()}</k:Of></k:Part>`,
    ]);
    const axis = value.includes('Part') ? 'PartAxis' : 'NameAxis';
    const scenario = `<xbrldi:typedMember dimension="k:${axis}">${value}</xbrldi:typedMember>`;
    return `${contextOf(id, scenario)}<k:Name contextRef="${id}" ${declarations().join(' ')}>${name()}</k:Name>`;
  });
  const file = report('random.xbrl', content.join(''), { root: ROOT });
  const expected = await namesIn(file);
  expect(new Set(expected.flat()).size).toBeGreaterThan(12);
  const page = await pageOf(file);
  expect(await namesIn(page)).toEqual(expected);
  expect(await namesIn(await pageOf(page))).toEqual(expected);
}, 120_000);
