import { describe, expect, test } from '@jest/globals';
import { chooseLabel, roleName } from '../../../src/xbrl/query/choose-label.js';
import { conceptFacts } from '../../../src/xbrl/query/concept-facts.js';
import { conceptNames } from '../../../src/xbrl/query/concept-names.js';
import { findConcepts } from '../../../src/xbrl/query/find-concepts.js';
import type { Taxonomy } from '../../../src/xbrl/taxonomy/taxonomy.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { appinfo, item, linkbase, presentationArc, presentationLink } from '../taxonomy/memory-source.js';
import { labelLink, locators, named, ROLE, taxonomyOf } from './query-taxonomy-source.js';

const XBRLI = 'http://www.xbrl.org/2003/instance';
const ANSWER = `<xs:complexType name="answer"><xs:simpleContent><xs:restriction base="t:short"><xs:enumeration id="t_yes" value="Ja"/><xs:enumeration id="t_no" value="Nee"/><xs:attribute name="note"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="none"/></xs:restriction></xs:simpleType></xs:attribute></xs:restriction></xs:simpleContent></xs:complexType>`;
const SHORT = `<xs:complexType name="short"><xs:simpleContent><xs:restriction base="xbrli:stringItemType"><xs:maxLength value="3"/><xs:pattern value="[A-Z].*"/></xs:restriction></xs:simpleContent></xs:complexType>`;
const QUESTION =
  '<xs:element id="t_Asked" name="Asked" type="t:answer" substitutionGroup="t:Head" xbrli:periodType="duration" nillable="true"/>';
const ROLE_TYPE = appinfo(
  `<link:roleType id="t_role" roleURI="http://x/role"><link:definition> Het formulier </link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`,
);

const REFERENCE = `<link:referenceLink xlink:type="extended" xlink:role="${ROLE}">${locators('Asked')}<link:reference xlink:type="resource" xlink:label="r" xlink:role="http://www.xbrl.org/2003/role/reference"><t:Name xmlns:t="http://x/ref"> Wet </t:Name><t:Article xmlns:t="http://x/ref">4</t:Article></link:reference><link:referenceArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-reference" xlink:from="Asked" xlink:to="r"/></link:referenceLink>`;
const GENERIC = `<gen:link xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label" xlink:type="extended" xlink:role="${ROLE}"><link:loc xlink:type="locator" xlink:label="yes" xlink:href="t.xsd#t_yes"/><label:label xlink:type="resource" xlink:label="yes_en" xlink:role="http://www.xbrl.org/2008/role/label" xml:lang="en">Yes</label:label><gen:arc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/element-label" xlink:from="yes" xlink:to="yes_en"/></gen:link>`;

const taxonomy: Taxonomy = taxonomyOf(
  ROLE_TYPE + SHORT + ANSWER + item('Head', 'abstract="true"') + QUESTION,
  {
    'pre.xml': linkbase(
      presentationLink(
        locators('Head', 'Asked') + presentationArc('Head', 'Asked', 'order="3"'),
        'http://x/role',
      ),
    ),
    'lab.xml': linkbase(
      labelLink([
        ['Asked', 'label', 'nl-NL', 'Is het gevraagd?'],
        ['Asked', 'terseLabel', 'nl-NL', 'Gevraagd'],
        ['Asked', 'label', 'en', 'Was it asked?'],
      ]),
    ),
    'ref.xml': linkbase(REFERENCE),
    'gen.xml': linkbase(GENERIC),
  },
);

const [asked] = findConcepts(taxonomy, 'Asked');
if (asked === undefined) throw new Error('no concept');
const facts = conceptFacts(taxonomy, asked);

describe('the facts of a concept', () => {
  test('have the type with what it rests on', () => {
    expect([facts.type?.name, facts.type?.bases]).toEqual([
      named('answer'),
      [named('short'), qname(XBRLI, 'stringItemType')],
    ]);
  });

  test('have the facets that the type inherits', () => {
    expect(facts.type?.facets).toEqual([
      { name: 'maxLength', value: '3' },
      { name: 'pattern', value: '[A-Z].*' },
    ]);
  });

  test('have the values of a closed list with their labels, and not those of an attribute', () => {
    expect(facts.type?.values.map(({ value, labels }) => [value, labels.map(({ text }) => text)])).toEqual([
      ['Ja', ['Yes']],
      ['Nee', []],
    ]);
  });

  test('have the substitution groups up to the item', () => {
    expect(facts.substitutionGroups).toEqual([named('Head'), qname(XBRLI, 'item')]);
  });

  test('have every label', () => {
    expect(facts.labels.map(({ role, language }) => `${role.replace(/.*\//, '')} ${language}`)).toEqual([
      'label en',
      'label nl-NL',
      'terseLabel nl-NL',
    ]);
  });

  test('have the references, part by part', () => {
    expect(facts.references.map(({ parts }) => parts)).toEqual([
      [
        { name: 'Name', text: 'Wet' },
        { name: 'Article', text: '4' },
      ],
    ]);
  });

  test('have the places where it is presented, which are not told again as arcs', () => {
    expect(facts.presented.map(({ from, order, role }) => [from.name, order, role])).toEqual([
      [named('Head'), 3, 'http://x/role'],
    ]);
    expect(facts.arcs).toEqual([]);
  });
});

describe('a label', () => {
  test('is chosen by role within a language, whatever the region', () => {
    expect(chooseLabel(taxonomy, asked.name, 'nl', 'http://www.xbrl.org/2003/role/terseLabel')).toBe(
      'Gevraagd',
    );
  });

  test('is the standard label where there is none in the role', () => {
    expect(chooseLabel(taxonomy, asked.name, 'en', 'http://www.xbrl.org/2003/role/terseLabel')).toBe(
      'Was it asked?',
    );
  });

  test('is not taken from another language', () => {
    expect(chooseLabel(taxonomy, asked.name, 'de')).toBeUndefined();
  });
});

test('a role is called by its definition where no label is in the language', () => {
  expect(roleName(taxonomy, 'http://x/role', 'nl')).toBe('Het formulier');
});

test('a role is called by its standard label, whatever other labels come before it', () => {
  const labels = [
    ['documentation', 'Alles over het formulier'],
    ['label', 'Formulier'],
  ].map(
    ([role, text]) =>
      `<label:label xlink:type="resource" xlink:label="${role}" xlink:role="http://www.xbrl.org/2008/role/${role}" xml:lang="nl">${text}</label:label><gen:arc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/element-label" xlink:from="role" xlink:to="${role}"/>`,
  );
  const link = `<gen:link xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label" xlink:type="extended" xlink:role="${ROLE}"><link:loc xlink:type="locator" xlink:label="role" xlink:href="t.xsd#t_role"/>${labels.join('')}</gen:link>`;
  const labelled = taxonomyOf(ROLE_TYPE, { 'gen.xml': linkbase(link) });
  expect(roleName(labelled, 'http://x/role', 'nl')).toBe('Formulier');
});

test('a name has the prefix that its schema gives it', () => {
  expect(conceptNames(taxonomy).written(asked.name)).toBe('t:Asked');
});
