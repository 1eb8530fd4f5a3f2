import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../../src/pipeline/validate.js';
import { runOnInstance } from '../../../../src/xbrl/validate/layer.js';
import { unitsLayer } from '../../../../src/xbrl/validate/units/layer.js';
import { readUnitsRegistry } from '../../../../src/xbrl/validate/units/read-units-registry.js';
import type { TypeDefinition } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { AllowedUnits, type UnitsRegistry } from '../../../../src/xbrl/validate/units/units-registry.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { FIXTURES, readFixture } from '../read-fixture.js';

const READY = [{ name: 'dts', status: 'passed', diagnostics: [] }] as const;
const REGISTRIES = join(FIXTURES, 'units');
const CASES = join(FIXTURES, 'rules/utre-error-NumericFactUtrInvalid');
const registryAt = (name: string) => readUnitsRegistry(readFileSync(join(REGISTRIES, name)), name);
const layer = unitsLayer(registryAt('registry.xml'));
const cases = readdirSync(CASES).filter((file) => file.endsWith('.xbrl'));

describe('the units of facts, held against a registry', () => {
  test.each(cases.filter((file) => file.startsWith('valid-')))('%s has no finding', (file) => {
    expect(runOnInstance(layer, readFixture(join(CASES, file)), READY)).toMatchObject({
      status: 'passed',
      diagnostics: [],
    });
  });

  test.each(cases.filter((file) => file.startsWith('invalid-')))(
    '%s has one finding, at the fact',
    (file) => {
      const { status, diagnostics } = runOnInstance(layer, readFixture(join(CASES, file)), READY);
      expect(diagnostics.map(({ code }) => code)).toEqual(['utre:error-NumericFactUtrInvalid']);
      expect(status).toBe('failed');
      expect(diagnostics[0]?.location?.column).toBe(3);
    },
  );

  test('have a finding that says which would do', () => {
    const { diagnostics } = runOnInstance(
      layer,
      readFixture(join(CASES, 'invalid-derived-type.xbrl')),
      READY,
    );
    expect(diagnostics[0]?.message).toEqual({
      nl: 'Feit m:RoomHeight heeft de eenheid u:bucket; bij het type lengthItemType staat in het eenhedenregister: pace, stride.',
      en: 'Fact m:RoomHeight has the unit u:bucket; for the type lengthItemType the units registry has: pace, stride.',
    });
  });
});

describe('a units registry', () => {
  test('gives the units that are in force, in the order of the file', () => {
    const { units, diagnostics } = registryAt('registry.xml');
    expect(diagnostics).toEqual([]);
    expect(units.map(({ unitId }) => unitId)).toEqual([
      ...['pace', 'stride', 'bucket', 'cask', 'beat', 'Length_per_Duration', 'Price_per_Length'],
    ]);
  });

  test.each([
    ['repeated.xml', 'units:entry-repeated', 16],
    ['no-unit-id.xml', 'units:entry-malformed', 16],
    ['no-status.xml', 'units:entry-malformed', 5],
    ['no-item-type.xml', 'units:entry-malformed', 5],
    ['quotient-with-symbol.xml', 'units:entry-malformed', 5],
    ['quotient-with-namespace.xml', 'units:entry-malformed', 5],
    ['numerator-namespace-only.xml', 'units:entry-malformed', 5],
    ['denominator-namespace-only.xml', 'units:entry-malformed', 5],
    ['numerator-only.xml', 'units:entry-malformed', 5],
    ['denominator-only.xml', 'units:entry-malformed', 5],
    ['no-units.xml', 'units:not-a-registry', 3],
    ['not-a-registry.xml', 'units:not-a-registry', 3],
    ['not-well-formed.xml', 'xml:not-well-formed', 5],
  ])('as in %s is refused with %s at line %d, and leaves the layer open', (name, code, line) => {
    const subject = readFixture(join(CASES, 'invalid-other-type.xbrl'));
    const { status, diagnostics } = runOnInstance(unitsLayer(registryAt(name)), subject, READY);
    expect(
      diagnostics.map((finding) => [finding.code, finding.location?.file, finding.location?.line]),
    ).toEqual([[code, name, line]]);
    expect(status).toBe('skipped');
  });

  test('may have a unit in any namespace, and a type in any namespace', () => {
    const text = `<utr xmlns="http://www.xbrl.org/2009/utr"><units><unit><unitId>pace</unitId><itemType>lengthItemType</itemType><status>REC</status></unit></units></utr>`;
    const registry = readUnitsRegistry(new TextEncoder().encode(text), 'utr.xml');
    const [unit] = registry.units;
    if (unit === undefined) throw new Error('the registry has no unit');
    const allowed = new AllowedUnits(registry);
    const measured = (name: string) => ({ numerators: [qname('urn:any', name)], denominators: [] });
    expect([allowed.allows(unit, measured('pace')), allowed.allows(unit, measured('hop'))]).toEqual([
      true,
      false,
    ]);
  });
});

const NAMESPACE = 'http://www.xbrl.org/2009/utr';
const registryOf = (units: string) =>
  readUnitsRegistry(
    new TextEncoder().encode(`<utr xmlns="${NAMESPACE}"><units>${units}</units></utr>`),
    'utr.xml',
  );
const ofLength = (name: string, more = '') =>
  `<unit><unitId>${name}</unitId>${more}<itemType>lengthItemType</itemType><status>REC</status></unit>`;

test('a list of units makes no registry of any document', () => {
  const text = `<x xmlns:u="${NAMESPACE}"><u:units/></x>`;
  const { diagnostics } = readUnitsRegistry(new TextEncoder().encode(text), 'utr.xml');
  expect(diagnostics.map(({ code }) => code)).toEqual(['units:not-a-registry']);
});

test('a unit is repeated only in the same namespace', () => {
  const inNamespace = (name: string) => ofLength('pace', `<nsUnit>${name}</nsUnit>`);
  expect(registryOf(inNamespace('urn:a') + inNamespace('urn:b')).diagnostics).toEqual([]);
  expect(registryOf(inNamespace('urn:a') + inNamespace('urn:a')).diagnostics).toHaveLength(1);
});

describe('an item type that a registry has by its namespace', () => {
  const OWN = '<nsItemType>urn:types</nsItemType>';
  const quotient =
    '<unit><unitId>speed</unitId><itemType>speedItemType</itemType><numeratorItemType>lengthItemType</numeratorItemType><denominatorItemType>durationItemType</denominatorItemType><status>REC</status></unit>';
  const registry = registryOf(ofLength('pace', OWN) + quotient);
  const allowed = new AllowedUnits(registry);
  const typeCalled = (namespace: string): TypeDefinition => {
    const { taxonomy, instance } = readFixture(join(CASES, 'invalid-other-type.xbrl'));
    const type = instance.items.map(({ concept }) => taxonomy.findConcept(concept)?.type).find(Boolean);
    if (type === undefined) throw new Error('the fixture has no type');
    return { ...type, name: qname(namespace, 'lengthItemType'), base: undefined, baseName: undefined };
  };

  test('is not one of the same name in another', () => {
    expect(allowed.of(typeCalled('urn:types')).map(({ unitId }) => unitId)).toEqual(['pace']);
    expect(allowed.of(typeCalled('urn:other'))).toEqual([]);
  });

  test('is that of a quotient which gives no namespace', () => {
    const speed = registry.units.find(({ unitId }) => unitId === 'speed');
    if (speed === undefined) throw new Error(registry.diagnostics[0]?.message.en);
    const per = (name: string) => ({
      numerators: [qname('urn:any', name)],
      denominators: [qname('urn:any', 'beat')],
    });
    expect([allowed.allows(speed, per('pace')), allowed.allows(speed, per('hop'))]).toEqual([true, false]);
  });
});

describe('a finding on a unit', () => {
  const messages = (
    registry: UnitsRegistry,
    subject = readFixture(join(CASES, 'invalid-derived-type.xbrl')),
  ) => runOnInstance(unitsLayer(registry), subject, READY).diagnostics.map(({ message }) => message.en);
  const named = (count: number) => ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count);

  test.each([
    [1, 'a.'],
    [5, 'a, b, c, d, e.'],
    [6, 'a, b, c, d, e, ….'],
  ])('names at most five that would do, here of %d', (count, list) => {
    expect(
      messages(
        registryOf(
          named(count)
            .map((name) => ofLength(name))
            .join(''),
        ),
      ),
    ).toEqual([
      `Fact m:RoomHeight has the unit u:bucket; for the type lengthItemType the units registry has: ${list}`,
    ]);
  });

  test('is not made of a fact without a unit', () => {
    const subject = readFixture(join(CASES, 'invalid-derived-type.xbrl'));
    const items = subject.instance.items.map((item) => ({ ...item, unit: undefined }));
    const registry = registryOf(ofLength('a'));
    expect(messages(registry, { ...subject, instance: { ...subject.instance, items } })).toEqual([]);
  });
});

describe('a quotient that a registry has by the types of its parts', () => {
  const entry = (id: string, unit: string) => `<unit id="${id}">${unit}<status>REC</status></unit>`;
  const TEXT = `<utr xmlns="http://www.xbrl.org/2009/utr"><units>
    ${entry('a', '<unitId>pace</unitId><itemType>lengthItemType</itemType>')}
    ${entry('b', '<unitId>leap</unitId><itemType>lengthItemType</itemType><numeratorItemType>paceItemType</numeratorItemType><denominatorItemType>beatItemType</denominatorItemType>')}
    ${entry('c', '<unitId>speed</unitId><itemType>speedItemType</itemType><numeratorItemType>lengthItemType</numeratorItemType><denominatorItemType>durationItemType</denominatorItemType>')}
  </units></utr>`;
  const registry = readUnitsRegistry(new TextEncoder().encode(TEXT), 'utr.xml');
  const speed = registry.units.find(({ unitId }) => unitId === 'speed');

  test.each([
    ['has a measure of the type above the line', 'pace', true],
    ['has no measure of another name there', 'hop', false],
    ['has no measure there that is a quotient itself', 'leap', false],
  ])('%s', (_, name, expected) => {
    if (speed === undefined) throw new Error(registry.diagnostics[0]?.message.en);
    const unit = { numerators: [qname('urn:any', name)], denominators: [qname('urn:any', 'beat')] };
    expect(new AllowedUnits(registry).allows(speed, unit)).toBe(expected);
  });
});

describe('validate with --utr', () => {
  const judged = async (name: string, utr: string | undefined) => {
    const options = { packages: [join(FIXTURES, 'taxonomies')], utr: utr && join(REGISTRIES, utr) };
    const [verdict] = await validate([join(CASES, name)], options);
    const layers = verdict?.layers.filter((one) => one.name === 'units').map(({ status }) => status);
    return [verdict?.verdict, layers, verdict?.diagnostics.map(({ code }) => code)];
  };

  test('judges units where a registry is given, and not otherwise', async () => {
    const code = 'utre:error-NumericFactUtrInvalid';
    expect(await judged('invalid-other-type.xbrl', 'registry.xml')).toEqual(['invalid', ['failed'], [code]]);
    expect(await judged('invalid-other-type.xbrl', undefined)).toEqual(['valid', [], []]);
    expect(await judged('valid-units.xbrl', 'registry.xml')).toEqual(['valid', ['passed'], []]);
  });

  test('leaves the verdict open where the registry cannot be used', async () => {
    const malformed = ['undetermined', ['skipped'], ['units:entry-malformed']];
    expect(await judged('valid-units.xbrl', 'no-status.xml')).toEqual(malformed);
    const absent = ['undetermined', ['skipped'], ['file:not-readable']];
    expect(await judged('valid-units.xbrl', 'not-there.xml')).toEqual(absent);
  });
});
