import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { AllowedValues, expandedName } from '../../../../src/xbrl/validate/enumerations/allowed-values.js';
import { enumerationConcepts } from '../../../../src/xbrl/validate/enumerations/enumeration-concepts.js';
import { enumerations } from '../../../../src/xbrl/validate/enumerations/layer.js';
import { setValuesInOrder } from '../../../../src/xbrl/validate/enumerations/rules/set-values-in-order.js';
import { setValuesOnce } from '../../../../src/xbrl/validate/enumerations/rules/set-values-once.js';
import { runOnInstance, runOnTaxonomy } from '../../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { IMPORTS, item, linkbase, loc, memorySource, schema } from '../../taxonomy/memory-source.js';
import { FIXTURES, readFixture, subjectOf } from '../read-fixture.js';

const READY = [{ name: 'dts', status: 'passed', diagnostics: [] }] as const;
const ROLE = 'http://www.xbrl.org/2003/role/link';
const ENUM2 = 'http://xbrl.org/2020/extensible-enumerations-2.0';
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/**
 * A chain of members, and a concept that chooses from what lies below each of them: the first ten a set, the others
 * one.
 */
function chain(count: number, attributes = ''): Taxonomy {
  const choices = numbers(count).map(
    (i) =>
      `<xs:element name="C${String(i)}" type="e:${i < 10 ? 'enumerationSetItemType' : 'enumerationItemType'}" substitutionGroup="xbrli:item" xbrli:periodType="instant" e:domain="t:M${String(i)}" e:linkrole="${ROLE}" ${attributes}/>`,
  );
  const members = numbers(count).map((i) => item(`M${String(i)}`));
  const arcs = numbers(count - 1).map(
    (i) =>
      `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/domain-member" xlink:from="M${String(i)}" xlink:to="M${String(i + 1)}"/>`,
  );
  const locators = numbers(count).map((i) => loc(`M${String(i)}`, `t.xsd#t_M${String(i)}`));
  const source = memorySource({
    'http://x/t.xsd': schema(
      'urn:x',
      `${IMPORTS}<xs:import namespace="${ENUM2}" schemaLocation="https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd"/>${choices.join('')}${members.join('')}`,
      `xmlns:e="${ENUM2}"`,
    ),
    'http://x/def.xml': linkbase(
      `<link:definitionLink xlink:type="extended" xlink:role="${ROLE}">${[...locators, ...arcs].join('')}</link:definitionLink>`,
    ),
  });
  return discoverTaxonomy(['http://x/t.xsd', 'http://x/def.xml'], source).taxonomy;
}

function instanceOf(taxonomy: Taxonomy, facts: string): Subject {
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:t="urn:x">${facts}</xbrli:xbrl>`;
  return { ...subjectOf(new TextEncoder().encode(text), join(FIXTURES, 'made-up.xbrl')), taxonomy };
}

describe('the domain of an enumeration', () => {
  test('is followed once for all concepts and facts that choose from it', () => {
    const taxonomy = chain(10);
    const allowed = new AllowedValues(taxonomy, 9);
    const concept = enumerationConcepts(taxonomy).get(qname('urn:x', 'C0'));
    if (concept === undefined) throw new Error('the concept is no enumeration');
    for (const name of ['M1', 'M9', 'M1']) expect(allowed.allows(qname('urn:x', name), concept)).toBe(true);
    for (const name of ['M0', 'X']) expect(allowed.allows(qname('urn:x', name), concept)).toBe(false);
    expect(allowed.isComplete).toBe(true);
  });

  test('that is too large with the others leaves the layer open, with one finding', () => {
    const count = 3300;
    const last = `urn:x#M${String(count - 1)}`;
    const facts = numbers(count - 1).map((i) => `<t:C${String(i)}>${last}</t:C${String(i)}>`);
    const subject = instanceOf(chain(count), facts.join(''));
    const { status, diagnostics } = runOnInstance(enumerations, subject, READY);
    expect([status, diagnostics.map(({ code }) => code)]).toEqual(['skipped', ['layer:not-judged']]);
  });

  test('that cannot be followed to its end says nothing about values', () => {
    const taxonomy = chain(10);
    const allowed = new AllowedValues(taxonomy, 3);
    const concept = enumerationConcepts(taxonomy).get(qname('urn:x', 'C0'));
    if (concept === undefined) throw new Error('the concept is no enumeration');
    allowed.allows(qname('urn:x', 'M9'), concept);
    expect(allowed.isComplete).toBe(false);
  });
});

test.each([
  ['head', { head: undefined }],
  ['role', { linkRole: undefined }],
])('of a concept that has no %s for its domain nothing can be said', (_, missing) => {
  const taxonomy = chain(2);
  const concept = enumerationConcepts(taxonomy).get(qname('urn:x', 'C0'));
  if (concept === undefined) throw new Error('the concept is no enumeration');
  const allowed = new AllowedValues(taxonomy);
  for (const name of ['M0', 'M1', 'X']) {
    expect(allowed.allows(qname('urn:x', name), { ...concept, ...missing })).toBeUndefined();
  }
});

describe('an expanded name URI', () => {
  test.each([
    ['http://x#a', qname('http://x', 'a')],
    ['http://x##a', qname('http://x#', 'a')],
    ['x#a', qname('x', 'a')],
    ['#a', undefined],
    ['a', undefined],
    ['', undefined],
  ])('%s stands for %s', (uri, name) => {
    expect(expandedName(uri)).toBe(name);
  });
});

describe('the order of a set', () => {
  const setOf = (...names: readonly string[]) =>
    instanceOf(chain(2), `<t:C0>${names.map((name) => `urn:x#${name}`).join(' ')}</t:C0>`);
  const codes = (subject: Subject) => [...setValuesInOrder.check(subject)].map(({ message }) => message.en);

  test.each([
    [['A', 'B', 'a']],
    [['A', 'A']],
    [['A', 'AA']],
    [[]],
    // U+FF21 comes before U+1D400, though its unit in UTF-16 is larger than the first of the other.
    [['\uFF21', '\u{1D400}']],
  ])('%j is right', (names) => {
    expect(codes(setOf(...names))).toEqual([]);
  });

  test.each([[['B', 'A']], [['a', 'B']], [['AA', 'A']], [['\u{1D400}', '\uFF21']]])(
    '%j is not, and one finding says so',
    (names) => {
      expect(codes(setOf(...names))).toHaveLength(1);
    },
  );

  test('begins with the namespace', () => {
    const facts = (values: string) => instanceOf(chain(2), `<t:C0>${values}</t:C0>`);
    expect(codes(facts('b#A a#B'))).toHaveLength(1);
    expect(codes(facts('a#B b#A'))).toEqual([]);
  });

  test('is not asked of what is repeated, which is named once however often it is', () => {
    const subject = setOf('A', 'A', 'A');
    expect(codes(subject)).toEqual([]);
    expect([...setValuesOnce.check(subject)]).toHaveLength(1);
  });
});

test.each([
  ['M1', []],
  ['X', ['enum2ie:InvalidEnumerationSetValue']],
])('an empty fact has the value that its concept gives it, here %s', (member, found) => {
  const subject = instanceOf(chain(2, `default="urn:x#${member}"`), '<t:C0/>');
  const { diagnostics } = runOnInstance(enumerations, subject, READY);
  expect(diagnostics.map(({ code }) => code)).toEqual(found);
});

test('the one value of a set that is no member is named', () => {
  const path = join(FIXTURES, 'rules/enum2ie-InvalidEnumerationSetValue/invalid-member.xbrl');
  const subject = readFixture(path);
  const { diagnostics } = runOnInstance(enumerations, subject, READY);
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'Fact c:Palette names “http://example.org/choices#Purple”, which is not in its list.',
  ]);
  expect(runOnTaxonomy(enumerations, subject, READY)).toMatchObject({ status: 'passed', diagnostics: [] });
});
