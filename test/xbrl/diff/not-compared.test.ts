import { expect, test } from '@jest/globals';
import { notCompared } from '../../../src/xbrl/diff/not-compared.js';
import { readContent } from '../instance/read-text.js';

const period =
  '<xbrli:entity><xbrli:identifier scheme="http://s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period>';
const CONTEXT = `<xbrli:context id="c">${period}</xbrli:context>`;
const said = (content: string) =>
  notCompared(readContent(`${CONTEXT}${content}`)).map(({ code, message }) => [code, message.en]);
const NOT = 'file:facts-not-comparable';

test.each([
  [
    'facts in tuples, which belong together',
    '<e:T><e:A contextRef="c">a</e:A><e:T><e:A contextRef="c">b</e:A></e:T></e:T><e:A contextRef="c">d</e:A>',
    '2 facts cannot be compared: what stands in a tuple belongs together, which cannot be seen fact by fact.',
  ],
  [
    'a fraction, as that',
    '<e:F contextRef="c"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></e:F>',
    '1 fact cannot be compared: elements stand where a value would, as in a fraction.',
  ],
  [
    'an empty element without a context, which may be a tuple',
    '<e:T/>',
    '1 fact cannot be compared: there is no context and no content; it is an empty tuple, or a fact without a context.',
  ],
  [
    'a value without a context',
    '<e:A>a</e:A><e:A contextRef="absent">a</e:A>',
    '2 facts cannot be compared: the context is missing or not complete.',
  ],
  [
    'a context that says more than dimensions can',
    `<xbrli:context id="d">${period}<xbrli:scenario><e:more/></xbrli:scenario></xbrli:context><e:A contextRef="d">a</e:A>`,
    '1 fact cannot be compared: the context has content that is no dimension.',
  ],
])('a comparison has no place for %s', (_, content, message) => {
  expect(said(content)).toEqual([[NOT, message]]);
});

test('each reason is told, with the first place of it', () => {
  const found = notCompared(readContent(`${CONTEXT}\n<e:T/>\n<e:A>a</e:A>`));
  expect(found.map(({ location }) => location?.line)).toHaveLength(2);
  const [first, second] = found.map(({ location }) => location?.line ?? 0);
  expect((second ?? 0) - (first ?? 0)).toBe(1);
});

test('footnotes are passed over with a note', () => {
  const link = '<link:footnoteLink/>';
  expect(said(`<e:A contextRef="c">a</e:A>${link}`)).toEqual([
    [
      'file:footnotes-not-compared',
      'This report has footnotes or other links between facts; those were not compared.',
    ],
  ]);
  expect(said('<e:A contextRef="c">a</e:A>')).toEqual([]);
});
