import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { layeredSource } from '../../../../src/xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../../../../src/xbrl/taxonomy/resolve/local-files.js';
import { standardSchemas } from '../../../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { localNameOf, qname } from '../../../../src/xbrl/xml/qname.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';
import { FIXTURES } from '../../validate/read-fixture.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  linkbaseRef,
  loc,
  memorySource,
  schema,
} from '../memory-source.js';

const NOTES = join(FIXTURES, 'taxonomies/notes');
const source = layeredSource([new LocalFiles([FIXTURES]), standardSchemas()]);
const { taxonomy } = discoverTaxonomy([pathToFileURL(join(NOTES, 'notes.xsd')).href], source);
const R08 = 'http://www.xbrl.org/2008/role';

function elementAt(document: string, fragment: string): XmlElement {
  const found = taxonomy.findTarget({ document: pathToFileURL(join(NOTES, document)).href, fragment });
  if (found === undefined) throw new Error(`${document}#${fragment} is not there`);
  return found;
}

describe('the labels of any element', () => {
  test('are those of element-label arcs, of elements that may stand for label:label too, by role and language', () => {
    const labels = taxonomy.labelsOf(elementAt('notes.xml', 'note-1'));
    expect(labels.map(({ role, language, text }) => [role, language, text])).toEqual([
      ['http://www.xbrl.org/2003/role/label', 'en', '1'],
      [`${R08}/label`, 'en', 'The first note'],
      [`${R08}/label`, 'nl', 'De eerste aantekening'],
    ]);
  });

  test('are there for a role, by its declaration', () => {
    const role = taxonomy.findRoleType('http://example.org/notes/role/notes');
    expect(taxonomy.labelsOf(role?.element ?? elementAt('notes.xsd', ''))).toEqual([
      { role: `${R08}/terseLabel`, language: 'en', text: 'Notes' },
    ]);
  });

  test('are there for a concept, by its declaration; findLabels gives those of label linkbases only', () => {
    const amount = qname('http://example.org/notes', 'Amount');
    const concept = taxonomy.findConcept(amount);
    expect(taxonomy.labelsOf(concept?.element ?? elementAt('notes.xsd', '')).map(({ text }) => text)).toEqual(
      ['Notes'],
    );
    expect(taxonomy.findLabels(amount)).toEqual([]);
  });

  test('are none where none are', () => {
    expect(taxonomy.labelsOf(elementAt('notes.xsd', 'n_Other'))).toEqual([]);
    expect(taxonomy.referencesOf(elementAt('notes.xsd', 'n_Other'))).toEqual([]);
  });

  test('are those of label linkbases beside generic ones, without what is prohibited', () => {
    const GEN = 'xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label"';
    const arc = (name: string, arcrole: string, to: string, use = '') =>
      `<${name} xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="a" xlink:to="${to}" ${use}/>`;
    const generic = 'http://xbrl.org/arcrole/2008/element-label';
    const labels = linkbase(
      `<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${loc('a', 't.xsd#t_A')}<link:label xlink:type="resource" xlink:label="l" xml:lang="en">Standard</link:label>${arc('link:labelArc', 'http://www.xbrl.org/2003/arcrole/concept-label', 'l')}</link:labelLink>
      <gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${loc('a', 't.xsd#t_A')}<label:label xlink:type="resource" xlink:label="g" xml:lang="en">Generic</label:label><label:label id="gone" xlink:type="resource" xlink:label="h" xml:lang="en">Gone</label:label>${arc('gen:arc', generic, 'g')}${arc('gen:arc', generic, 'h')}</gen:link>
      <gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${loc('a', 't.xsd#t_A')}${loc('h', '#gone')}${arc('gen:arc', generic, 'h', 'use="prohibited" priority="1"')}</gen:link>`,
      GEN,
    );
    const found = discoverTaxonomy(
      ['http://x/t.xsd'],
      memorySource({
        'http://x/t.xsd': schema('urn:x', appinfo(linkbaseRef('lab.xml')) + IMPORTS + item('A')),
        'http://x/lab.xml': labels,
      }),
    ).taxonomy;
    const concept = found.findConcept(qname('urn:x', 'A'));
    if (concept === undefined) throw new Error('there is no concept');
    expect(found.labelsOf(concept.element).map(({ text }) => text)).toEqual(['Standard', 'Generic']);
    expect(found.findLabels(concept.name).map(({ text }) => text)).toEqual(['Standard']);
  });
});

test('the references of any element are those of element-reference arcs, part by part', () => {
  const expected = [{ role: `${R08}/reference`, parts: ['Name Handbook', 'Number 12'] }];
  for (const element of [elementAt('notes.xml', 'note-1'), elementAt('notes.xsd', 'n_Amount')]) {
    const references = taxonomy.referencesOf(element);
    expect(
      references.map(({ role, parts }) => ({
        role,
        parts: parts.map(({ name, text }) => `${localNameOf(name)} ${text}`),
      })),
    ).toEqual(expected);
  }
});
