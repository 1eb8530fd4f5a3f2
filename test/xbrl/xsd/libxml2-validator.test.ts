import { describe, expect, test } from '@jest/globals';
import { compileWithLibxml2 } from '../../../src/xbrl/xsd/libxml2-validator.js';
import { schemaFiles, type SchemaSubstitutes } from '../../../src/xbrl/xsd/schema-files.js';
import type { SchemaDocumentText } from '../../../src/xbrl/xsd/schema-text.js';
import { standardSubstitutes } from '../../../src/xbrl/xsd/standard-substitutes.js';

const NOTHING: SchemaSubstitutes = { byNamespace: new Map(), always: [], find: () => undefined };

function text(url: string, targetNamespace: string, content: string, isAdopted = false): SchemaDocumentText {
  const target =
    targetNamespace === '' ? '' : `targetNamespace="${targetNamespace}" xmlns:t="${targetNamespace}"`;
  const bytes = new TextEncoder().encode(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${target} elementFormDefault="qualified">${content}</xs:schema>`,
  );
  return { url, targetNamespace, bytes, isAdopted };
}

async function compile(documents: readonly SchemaDocumentText[], substitutes = NOTHING) {
  return compileWithLibxml2(schemaFiles(documents, substitutes));
}

async function validatorOf(...documents: readonly SchemaDocumentText[]) {
  const { validator, problems } = await compile(documents);
  if (validator === undefined) throw new Error(problems.violations[0]?.message);
  return validator;
}

const NUMBER = '<xs:element name="n" type="xs:decimal"/>';
const LIST =
  '<xs:element name="l"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>';

describe('the schema validator', () => {
  test('finds violations with line and path, in document order', async () => {
    const validator = await validatorOf(text('http://x/a.xsd', 'urn:a', NUMBER + LIST));
    const { violations, omitted } = validator.validate(
      '<l xmlns="urn:a">\n<n>1</n>\n<n>x</n><y:n xmlns:y="urn:a">z</y:n></l>',
    );
    expect(omitted).toBe(0);
    expect(violations).toEqual([
      {
        message: "Element '{urn:a}n': 'x' is not a valid value of the atomic type 'xs:decimal'.",
        line: 3,
        path: '/*/*[2]',
        url: undefined,
      },
      {
        message: "Element '{urn:a}n': 'z' is not a valid value of the atomic type 'xs:decimal'.",
        line: 3,
        path: '/*/y:n',
        url: undefined,
      },
    ]);
    expect(validator.validate('<n xmlns="urn:a">1</n>').violations).toEqual([]);
    validator.dispose();
    validator.dispose();
    expect(() => validator.validate('<a/>')).toThrow();
  });

  test('takes all documents of a namespace, however they import each other', async () => {
    const a1 = text(
      'http://x/a1.xsd',
      'urn:a',
      `<xs:include schemaLocation="a2.xsd"/><xs:element name="one" type="t:two"/>`,
    );
    const a2 = text(
      'http://x/a2.xsd',
      'urn:a',
      '<xs:simpleType name="two"><xs:restriction base="xs:int"/></xs:simpleType>',
    );
    const a3 = text('http://x/a3.xsd', 'urn:a', '<xs:element name="three" type="xs:int"/>');
    const b = text(
      'http://x/b.xsd',
      'urn:b',
      '<xs:import namespace="urn:a" schemaLocation="a3.xsd"/><xs:element name="four" xmlns:a="urn:a" type="a:two"/>',
    );
    for (const order of [
      [a1, a2, a3, b],
      [b, a3, a2, a1],
    ]) {
      const validator = await validatorOf(...order);
      for (const element of ['one xmlns="urn:a"', 'three xmlns="urn:a"', 'four xmlns="urn:b"']) {
        const { violations } = validator.validate(`<${element}>x</${element.split(' ')[0] ?? ''}>`);
        expect(violations.map(({ message }) => message)).toEqual([
          expect.stringContaining('is not a valid value'),
        ]);
      }
      validator.dispose();
    }
  });

  test('takes schemas that are adopted, and schemas without a namespace', async () => {
    const includer = text(
      'http://x/a.xsd',
      'urn:a',
      '<xs:include schemaLocation="c.xsd"/><xs:element name="n" type="t:mine"/>',
    );
    const adopted = text(
      'http://x/c.xsd',
      '',
      '<xs:simpleType name="mine"><xs:restriction base="xs:int"/></xs:simpleType>',
      true,
    );
    const own = text('http://x/d.xsd', '', '<xs:element name="m" type="xs:int"/>');
    const validator = await validatorOf(includer, adopted, own);
    expect(validator.validate('<n xmlns="urn:a">x</n>').violations).toHaveLength(1);
    expect(validator.validate('<m>x</m>').violations).toHaveLength(1);
    validator.dispose();
  });

  test('resolves addresses of files, with spaces and ampersands', async () => {
    const a = text(
      'file:///met%20spatie/a&amp.xsd',
      'urn:a',
      '<xs:include schemaLocation="b.xsd"/><xs:element name="n" type="t:b"/>',
    );
    const b = text(
      'file:///met%20spatie/b.xsd',
      'urn:a',
      '<xs:simpleType name="b"><xs:restriction base="xs:int"/></xs:simpleType>',
    );
    const validator = await validatorOf(a, b);
    expect(validator.validate('<n xmlns="urn:a">x</n>').violations).toHaveLength(1);
    validator.dispose();
  });

  test('opens nothing but the schemas given', async () => {
    const asked: string[] = [];
    const substitutes = { ...NOTHING, find: (url: string) => void asked.push(url) };
    const evil = text(
      'http://x/a.xsd',
      'urn:a',
      '<xs:import namespace="urn:b" schemaLocation="file:///etc/passwd"/><xs:import namespace="urn:c" schemaLocation="http://evil/c.xsd"/>' +
        NUMBER,
    );
    const { validator } = await compile([evil], substitutes);
    expect(new Set(asked)).toEqual(new Set(['file:///etc/passwd', 'http://evil/c.xsd']));
    const hint =
      '<n xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:q file:///etc/hosts">1</n>';
    expect(validator?.validate(hint).violations).toEqual([]);
    expect(asked).not.toContain('file:///etc/hosts');
    validator?.dispose();
  });

  test('says what is wrong with a schema, and where', async () => {
    const { validator, problems } = await compile([
      text('http://x/a.xsd', 'urn:a', '\n\n<xs:element name="n" type="t:nowhere"/>'),
    ]);
    expect(validator).toBeUndefined();
    expect(problems?.violations).toMatchObject([
      { url: 'http://x/a.xsd', line: 3, message: expect.stringContaining('nowhere') },
    ]);
  });

  test('names a document of a shared namespace by its own address', async () => {
    const { problems } = await compile([
      text('http://x/a.xsd', 'urn:a', '<xs:element name="n" type="t:nowhere"/>'),
      text('http://x/b.xsd?v=1', 'urn:a', '<xs:element name="m" type="t:nowhere"/>'),
    ]);
    const urls = problems?.violations.map(({ url }) => url);
    expect(new Set(urls)).toEqual(new Set(['http://x/a.xsd', 'http://x/b.xsd?v=1']));
  });

  test('says so where a document is too odd for libxml2', async () => {
    const validator = await validatorOf(text('http://x/a.xsd', 'urn:a', NUMBER));
    expect(validator.validate('<a>').violations).toHaveLength(1);
    validator.dispose();
  });

  test('counts what goes beyond a thousand violations, in bounded time', async () => {
    const validator = await validatorOf(text('http://x/a.xsd', 'urn:a', NUMBER + LIST));
    const start = performance.now();
    const { violations, omitted } = validator.validate(`<l xmlns="urn:a">${'<n>x</n>'.repeat(40_000)}</l>`);
    expect(violations).toHaveLength(1000);
    expect(omitted).toBe(39_000);
    expect(performance.now() - start).toBeLessThan(3000);
    validator.dispose();
  });
});

describe('the standard substitutes', () => {
  test('compile many concepts in little time', async () => {
    const items = Array.from(
      { length: 3000 },
      (_, i) =>
        `<xs:element name="c${String(i)}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"/>`,
    );
    const instance = {
      url: 'http://other.place/instance.xsd',
      targetNamespace: 'http://www.xbrl.org/2003/instance',
      bytes: new Uint8Array(),
    };
    const content = `<xs:import namespace="${instance.targetNamespace}" schemaLocation="${instance.url}"/>${items.join('')}`;
    const concepts = text('http://x/a.xsd', 'urn:a', content);
    const bytes = new TextEncoder().encode(
      new TextDecoder()
        .decode(concepts.bytes)
        .replace('<xs:schema', '<xs:schema xmlns:xbrli="http://www.xbrl.org/2003/instance"'),
    );
    const start = performance.now();
    const { validator, problems } = await compile([{ ...concepts, bytes }, instance], standardSubstitutes());
    expect(problems).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(3000);
    const fact = (value: string) =>
      `<xbrl xmlns="http://www.xbrl.org/2003/instance"><c7 xmlns="urn:a" contextRef="c" unitRef="u">${value}</c7></xbrl>`;
    expect(validator?.validate(fact('1')).violations).toEqual([]);
    expect(validator?.validate(fact('x')).violations).toHaveLength(1);
    validator?.dispose();
  });

  test('find the standard schemas and nothing else', () => {
    const substitutes = standardSubstitutes();
    const find = (url: string) => substitutes.find(url);
    expect(find('http://www.xbrl.org/2003/xl-2003-12-31.xsd')).toBeDefined();
    expect(find('http://www.xbrl.org/../../../package.json')).toBeUndefined();
    expect(find('http://www.xbrl.org/2003/no-such.xsd')).toBeUndefined();
    expect(find('file:///etc/passwd')).toBeUndefined();
  });
});
