import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { compare } from '../../src/pipeline/compare.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-compare-'));
const away = join(folder, 'away');
mkdirSync(away);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const item = (name: string, type: string) =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:${type}ItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="instant"/>`;
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:t="http://x/t" targetNamespace="http://x/t" elementFormDefault="qualified">
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
${item('Text', 'string')}${item('Name', 'QName')}${item('Yes', 'boolean')}${item('Day', 'date')}${item('Moment', 'dateTime')}${item('Address', 'anyURI')}${item('Double', 'double')}
<xs:element id="t_Greeting" name="Greeting" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" default="Hallo"/>
<xs:element id="t_Usual" name="Usual" type="xbrli:decimalItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" default="5"/>
<xs:element id="t_Axis" name="Axis" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="instant" xbrldt:typedDomainRef="#t_Number"/>
<xs:element id="t_Number" name="Number" type="xs:integer"/>
<xs:element id="t_WordAxis" name="WordAxis" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="instant" xbrldt:typedDomainRef="#t_Word"/>
<xs:element id="t_Word" name="Word" type="xs:string"/>
</xs:schema>`;
writeFileSync(join(folder, 't.xsd'), SCHEMA);

const DECLARED =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:t="http://x/t"';

interface Given {
  readonly root?: string;
  readonly scenario?: string;
  readonly schema?: string;
  readonly in?: string;
}

let written = 0;
function fileOf(facts: string, { root = '', scenario = '', schema = 't.xsd', in: at = folder }: Given = {}) {
  const path = join(at, `${String(written++)}.xbrl`);
  const context = `<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period>${scenario === '' ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`}</xbrli:context>`;
  const text = `<xbrli:xbrl ${DECLARED} ${root}><link:schemaRef xlink:type="simple" xlink:href="${schema}"/>${context}${facts}</xbrli:xbrl>`;
  writeFileSync(path, text);
  return path;
}

const UNIT = '<xbrli:unit id="u"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>';
const number = (name: string, value: string) => `${UNIT}${fact(name, value, 'unitRef="u" decimals="INF"')}`;
const fact = (name: string, value: string, attributes = '') =>
  `<t:${name} contextRef="c" ${attributes}>${value}</t:${name}>`;
const NIL_OF_NO_CONCEPT = fact(
  'Unknown',
  '',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"',
);
const typed = (value: string) => ({
  scenario: `<xbrldi:typedMember dimension="t:Axis"><t:Number>${value}</t:Number></xbrldi:typedMember>`,
});

async function told(a: string, b: string) {
  const { changes, diagnostics } = await compare(a, b);
  expect(diagnostics).toEqual([]);
  return changes?.map(({ kind, before, after }) => [kind, before, after]);
}

describe('facts are the same where their taxonomy says that their values are', () => {
  test.each([
    ['a truth value written otherwise', fact('Yes', '1'), fact('Yes', ' true ')],
    ['the end of a day', fact('Moment', '2024-01-01T24:00:00'), fact('Moment', '2024-01-02T00:00:00')],
    [
      'a name with another prefix',
      fact('Name', 'y:a', 'xmlns:y="http://y"'),
      fact('Name', ' z:a', 'xmlns:z="http://y"'),
    ],
    [
      'a name with and without a prefix',
      fact('Name', 'y:a', 'xmlns:y="http://y"'),
      fact('Name', 'a', 'xmlns="http://y"'),
    ],
    ['a number beyond all doubles', number('Double', '1e999999'), number('Double', 'INF')],
    ['a text that the schema has for nothing', fact('Greeting', ''), fact('Greeting', 'Hallo')],
    ['nothing where the schema has a default', number('Usual', ''), number('Usual', '5.0')],
    [
      'a text that looks like a name',
      fact('Text', 'y:a', 'xmlns:y="http://y"'),
      fact('Text', 'y:a', 'xmlns:y="http://z"'),
    ],
    [
      'a truth value written otherwise beside a nil fact of which the taxonomy has no concept',
      `${fact('Yes', '1')}${NIL_OF_NO_CONCEPT}`,
      `${fact('Yes', 'true')}${NIL_OF_NO_CONCEPT}`,
    ],
    [
      'a date, a name, a truth value and an address in another language',
      `${fact('Day', '2024-01-01', 'xml:lang="en"')}${fact('Name', 't:a', 'xml:lang="en"')}${fact('Yes', '1', 'xml:lang="en"')}${fact('Address', 'http://x', 'xml:lang="en"')}`,
      `${fact('Day', '2024-01-01')}${fact('Name', 't:a')}${fact('Yes', '1')}${fact('Address', 'http://x')}`,
    ],
  ])('%s', async (_, a, b) => {
    expect(await told(fileOf(a), fileOf(b))).toEqual([]);
  });

  test.each(['7', '1', '0'])('the number %s in a typed dimension with a zero before it', async (digit) => {
    const [a, b] = [fileOf(fact('Text', 'x'), typed(`0${digit}`)), fileOf(fact('Text', 'x'), typed(digit))];
    expect(await told(a, b)).toEqual([]);
    expect(await told(a, fileOf(fact('Text', 'x'), typed(`8${digit}`)))).toHaveLength(2);
  });

  test('in the one of two reports whose taxonomy is there, so in the other', async () => {
    const b = fileOf(fact('Yes', 'true'), { schema: 'http://x.example/t.xsd' });
    expect(await told(fileOf(fact('Yes', '1')), b)).toEqual([]);
  });
});

describe('facts differ', () => {
  test('where a prefix stands for another namespace, and are told by it', async () => {
    const a = fileOf(fact('Name', 'y:a', 'xmlns:y="http://y"'));
    const b = fileOf(fact('Name', 'y:a', 'xmlns:y="http://z"'));
    expect(await told(a, b)).toEqual([['changed', '{http://y}a', '{http://z}a']]);
  });

  test('where texts differ in a prefix, whatever it stands for', async () => {
    const root = 'xmlns:u="http://x/t"';
    const [a, b] = ['t:x', 'u:x'].map((value) => fileOf(fact('Text', value), { root }));
    expect(await told(a ?? '', b ?? '')).toEqual([['changed', 't:x', 'u:x']]);
  });

  test('where the texts of a typed dimension differ in a prefix', async () => {
    const [a, b] = ['t:x', 'u:x'].map((value) =>
      fileOf(fact('Text', 'x'), {
        root: 'xmlns:u="http://x/t"',
        scenario: `<xbrldi:typedMember dimension="t:WordAxis"><t:Word>${value}</t:Word></xbrldi:typedMember>`,
      }),
    );
    expect(await told(a ?? '', b ?? '')).toEqual([
      ['removed', 'x', undefined],
      ['added', undefined, 'x'],
    ]);
  });

  test('as one fact that has changed, where its typed member is written otherwise', async () => {
    const [a, b] = [fileOf(fact('Text', 'x'), typed('07')), fileOf(fact('Text', 'y'), typed('7'))];
    expect(await told(a, b)).toEqual([['changed', 'x', 'y']]);
  });

  test('where a name without a prefix is in another namespace', async () => {
    const a = fileOf(fact('Name', 'a'), { root: 'xmlns="http://y"' });
    const b = fileOf(fact('Name', 'a'), { root: 'xmlns="http://z"' });
    expect(await told(a, b)).toEqual([['changed', '{http://y}a', '{http://z}a']]);
  });

  test('where texts do that would be the same truth value', async () => {
    expect(await told(fileOf(fact('Text', '1')), fileOf(fact('Text', 'true')))).toEqual([
      ['changed', '1', 'true'],
    ]);
  });

  test('where a text is in another language', async () => {
    const [a, b] = ['nl', 'en'].map((language) => fileOf(fact('Text', 'x', `xml:lang="${language}"`)));
    expect(await told(a ?? '', b ?? '')).toEqual([
      ['added', undefined, 'x'],
      ['removed', 'x', undefined],
    ]);
  });

  test.each(['\u00A0', '\u2003'])('where a space is %j, which is no white space to XML', async (space) => {
    const [a, b] = [fileOf(fact('Text', 'a b')), fileOf(fact('Text', `a${space}b`))];
    expect(await told(a, b)).toEqual([['changed', 'a b', `a${space}b`]]);
  });
});

describe('where a prefix stands for another namespace in each report', () => {
  const of = (namespace: string) => {
    const root = `xmlns:v="${namespace}"`;
    const item = '<v:Amount contextRef="c" unitRef="u" decimals="0">1</v:Amount>';
    return fileOf(`${UNIT}${item}`, { root, schema: 'http://x.example/t.xsd' });
  };
  const compared = (a: string, b: string, align?: 'year') => compare(of(a), of(b), { align });

  test('it is that of the second, and names of the first have their namespace', async () => {
    const { changes, diagnostics } = await compared('http://x/own', 'http://y/other');
    expect(changes?.map(({ kind, concept }) => [kind, concept])).toEqual([
      ['removed', '{http://x/own}Amount'],
      ['added', 'v:Amount'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('and these are editions of one taxonomy, that is said, until they are held against each other', async () => {
    const [a, b] = ['http://x/2023/data', 'http://x/2024/data'];
    const { diagnostics } = await compared(a, b);
    expect(diagnostics.map(({ code, message }) => [code, message.en.includes(a)])).toEqual([
      ['file:other-editions', true],
    ]);
    expect(await compared(a, b, 'year')).toMatchObject({ changes: [], diagnostics: [] });
  });
});

describe('without a taxonomy facts are compared as written', () => {
  const bare = (facts: string, root = '') => fileOf(facts, { root, schema: 'http://x.example/t.xsd' });

  test('but for what may be a name, which is compared with its namespace', async () => {
    const y = bare(fact('Name', 'y:a', 'xmlns:y="http://y"'));
    expect(await told(y, bare(fact('Name', 'q:a', 'xmlns:q="http://y"')))).toEqual([]);
    expect(await told(y, bare(fact('Name', 'y:a', 'xmlns:y="http://z"')))).toEqual([
      ['changed', '{http://y}a', '{http://z}a'],
    ]);
  });

  test('a word is no name for having a default namespace around it', async () => {
    expect(await told(bare(fact('Text', 'Ja')), bare(fact('Text', 'Ja'), 'xmlns="http://z"'))).toEqual([]);
  });

  test('and equal values of a type are told, as nobody knows the type', async () => {
    expect(await told(bare(fact('Yes', '1')), bare(fact('Yes', 'true')))).toEqual([['changed', '1', 'true']]);
  });
});

test('a report is compared with the only one in a report package', async () => {
  const a = fileOf(fact('Text', 'x'));
  const kind = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023' } };
  const packed = join(folder, 'packed.zip');
  writeFileSync(
    packed,
    zipSync({
      'a/META-INF/reportPackage.json': strToU8(JSON.stringify(kind)),
      'a/reports/a.xbrl': readFileSync(a),
    }),
  );
  expect(await compare(a, packed, { packages: [folder] })).toMatchObject({ changes: [], diagnostics: [] });
});

test('a taxonomy that is given says the types of values', async () => {
  const [a, b] = ['1', 'true'].map((value) => fileOf(fact('Yes', value), { schema: '../t.xsd', in: away }));
  const changesWith = async (...packages: string[]) =>
    (await compare(a ?? '', b ?? '', { packages })).changes;
  expect(await changesWith()).toHaveLength(1);
  expect(await changesWith(folder)).toEqual([]);
});
