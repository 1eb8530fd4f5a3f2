import { expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import type { TaxonomyDocument } from '../../../../src/xbrl/taxonomy/documents/taxonomy-document.js';
import { publishedEntryPoint } from '../../../../src/xbrl/validate/filing/published-entry-point.js';
import { subjectWith } from './read-subject.js';

const PUBLISHED = 'http://www.nltaxonomie.nl/nt19/ocw/20250219/entrypoints/ocw-rpt.xsd';
const OWN = 'http://example.org/own.xsd';
const rule = publishedEntryPoint({
  entryPoints: [],
  entryPointPrefixes: ['http://www.nltaxonomie.nl/nt19/'],
});

const reference = (kind: string, href: string) =>
  `<link:${kind} xlink:type="simple" xlink:href="${href}" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>`;

/**
 * What is found in a report with these references, one on a line, over a taxonomy of these documents.
 *
 * @param addresses what documents are also known by
 */
function found(
  references: readonly string[],
  documentUrls: readonly string[],
  addresses: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] {
  const subject = subjectWith(references.join('\n'));
  const findDocument = (url: string) => {
    const known = addresses[url] ?? url;
    return documentUrls.includes(known) ? ({ url: known } as TaxonomyDocument) : undefined;
  };
  return [...rule.check({ ...subject, taxonomy: { ...subject.taxonomy, documentUrls, findDocument } })];
}

test('a schema of one’s own that uses a published taxonomy is told at its reference', () => {
  const [finding, ...others] = found([reference('schemaRef', OWN)], [OWN, PUBLISHED]);
  expect(others).toEqual([]);
  expect([finding?.code, finding?.location?.line]).toEqual(['filing:entry-point-not-published', 2]);
  expect(finding?.message.en).toContain(`“${OWN}”`);
});

test('it is the reference to a schema that counts, behind which others may stand', () => {
  const toLinkbase = reference('linkbaseRef', PUBLISHED);
  const own = [toLinkbase, reference('schemaRef', OWN)];
  expect(found(own, [OWN, PUBLISHED]).map(({ location }) => location?.line)).toEqual([3]);
  const published = [reference('linkbaseRef', OWN), reference('schemaRef', PUBLISHED)];
  expect(found(published, [OWN, PUBLISHED])).toEqual([]);
});

test('a schema of one’s own that is not there is told too', () => {
  expect(found([reference('schemaRef', OWN)], [PUBLISHED])).toHaveLength(1);
});

test.each([
  ['the published address', [reference('schemaRef', PUBLISHED)], [PUBLISHED]],
  ['a part of what is there', [reference('schemaRef', `${PUBLISHED}#rpt`)], [PUBLISHED]],
  ['a published address that is not there', [reference('schemaRef', PUBLISHED)], [OWN, `${PUBLISHED}.xml`]],
  ['a taxonomy of one’s own only', [reference('schemaRef', OWN)], [OWN]],
  ['no schema', [reference('linkbaseRef', OWN)], [OWN, PUBLISHED]],
])('a report that refers to %s is right', (_, references, documentUrls) => {
  expect(found(references, documentUrls)).toEqual([]);
});

test('a copy that is known to be the published document is right', () => {
  const copy = 'http://example.org/copy.xsd';
  expect(found([reference('schemaRef', `${copy}#rpt`)], [PUBLISHED], { [copy]: PUBLISHED })).toEqual([]);
});
