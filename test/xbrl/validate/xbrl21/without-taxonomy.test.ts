import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { type DocumentSource, layeredSource } from '../../../../src/xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../../../../src/xbrl/taxonomy/resolve/local-files.js';
import { standardSchemas } from '../../../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { runOnInstance } from '../../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { xbrl21 } from '../../../../src/xbrl/validate/xbrl21/layer.js';
import { FIXTURES, readFixture, subjectOf } from '../read-fixture.js';

const DTS_FAILED = [{ name: 'dts', status: 'failed', diagnostics: [] }] as const;
const whole = layeredSource([new LocalFiles([FIXTURES]), standardSchemas()]);

/** An instance with the part of its taxonomy that is left where documents are withheld. */
function without(subject: Subject, isWithheld: (url: string) => boolean): Subject {
  const source: DocumentSource = { read: (url) => (isWithheld(url) ? undefined : whole.read(url)) };
  const start = subject.instance.references.map(({ url }) => url);
  return { ...subject, taxonomy: discoverTaxonomy(start, source).taxonomy };
}

function findings(subject: Subject): string[] {
  const found = xbrl21.instanceRules.flatMap((rule) => [...rule.check(subject)]);
  return found.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

function findingsWithoutDts(subject: Subject): string[] {
  const { diagnostics } = runOnInstance(xbrl21, subject, DTS_FAILED);
  return diagnostics.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

const RULES = join(FIXTURES, 'rules');
/** The cases of XBRL 2.1 and Dimensions. */
const instances = readdirSync(RULES)
  .filter((folder) => folder.startsWith('xbrl'))
  .flatMap((folder) => readdirSync(join(RULES, folder)).map((file) => join(RULES, folder, file)))
  .filter((path) => path.endsWith('.xbrl'));

describe.each([
  ['no document at all', () => true],
  ['nothing but what comes with the program', (url: string) => url.startsWith('file:')],
  ['all but the small taxonomy', (url: string) => url.includes('/small/')],
  ['all but the schemas beside the instance', (url: string) => url.includes('/rules/')],
  ['all but the linkbases', (url: string) => !url.endsWith('.xsd')],
])('where %s is there', (_, isWithheld: (url: string) => boolean) => {
  test('an instance has no finding that the whole taxonomy would take away', () => {
    for (const path of instances) {
      const subject = readFixture(path);
      const known = new Set(findings(subject));
      const unfounded = findingsWithoutDts(without(subject, isWithheld)).filter((found) => !known.has(found));
      expect([path, unfounded]).toEqual([path, []]);
    }
  });
});

const ENTITY =
  '<xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier></xbrli:entity>';

/** An instance of a taxonomy that is nowhere, with a period of these days. */
function absent(start: string, end: string): Subject {
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance"
      xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
      xmlns:n="http://example.org/nowhere">
    <link:schemaRef xlink:type="simple" xlink:href="nowhere.xsd"/>
    <xbrli:context id="c1">${ENTITY}<xbrli:period><xbrli:startDate>${start}</xbrli:startDate
      ><xbrli:endDate>${end}</xbrli:endDate></xbrli:period></xbrli:context>
    <n:Unknown contextRef="c1">1</n:Unknown>
  </xbrli:xbrl>`;
  return subjectOf(new TextEncoder().encode(text), join(FIXTURES, 'nowhere.xbrl'));
}

test('what is wrong whatever the taxonomy says is reported all the same', () => {
  const { status, diagnostics } = runOnInstance(xbrl21, absent('2024-12-31', '2024-01-01'), DTS_FAILED);
  expect([status, diagnostics.map(({ code }) => code)]).toEqual(['failed', ['xbrl21:start-not-before-end']]);
});

test('where nothing is found the layer has not passed', () => {
  const { status, diagnostics } = runOnInstance(xbrl21, absent('2024-01-01', '2024-12-31'), DTS_FAILED);
  expect([status, diagnostics]).toEqual(['skipped', []]);
});
