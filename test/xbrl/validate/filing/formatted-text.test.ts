import { expect, test } from '@jest/globals';
import { formattingWhereAllowed } from '../../../../src/xbrl/validate/filing/rules/formatting-where-allowed.js';
import { readFormattedText } from '../../../../src/xbrl/validate/filing/formatted-text.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { subjectWithFact } from './read-subject.js';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isAccepted(concept: string, text: string): boolean {
  return [...formattingWhereAllowed.check(subjectWithFact(concept, escaped(text)))].length === 0;
}

test.each([
  '<5 personen',
  'minder dan <5 personen en meer dan >3',
  'a < b > c',
  'a<b en c>d',
  '<jan@school.example>',
  '<naam van de school>',
  '< b >tekst</ b >',
  'A & B < C',
  '<!-- geen opmerking -->',
  'a <b en c> d',
  'a <b en c=3> d',
])('%s is plain text in any fact', (text) => {
  expect(readFormattedText(text).tags).toEqual([]);
  expect(isAccepted('Explanation', text)).toBe(true);
  expect(isAccepted('Name', text)).toBe(true);
});

test.each(['<naam>', '<naam>Jan</naam>', '<Bedrag/>'])(
  '%s is text in a string, and formatting that does not exist in a formatted fact',
  (text) => {
    expect(isAccepted('Name', text)).toBe(true);
    expect(isAccepted('Explanation', text)).toBe(false);
  },
);

test.each([
  '<b>vet</b>',
  'regel<br/>regel',
  '</p>',
  '<IMG src="x"/>',
  '<img src=x>',
  '<script>alert(1)</script>',
])('%s is formatting, which a string cannot hold', (text) => {
  expect(isAccepted('Name', text)).toBe(false);
});

test.each([
  ['<p>een</p><p>twee</p>', true],
  ['voor <b>vet <i>en schuin</i></b> na', true],
  ['<b>vet <i>en schuin</b></i>', false],
  ['<p>open', false],
  ['dicht</p>', false],
  ['<b>R&amp;D &lt; 5 &#233;</b>', true],
  ['<b>R&D</b>', false],
  ['& <b>vet</b>', false],
  ['<b>vet</b> & meer', false],
  ['<b>minder dan <5</b>', false],
  ['<b>R&D&eacute;</b>', false],
  ['<p style=color:red>een</p>', false],
  ['<p>een<!-- opmerking --></p>', true],
  ['<p>een<!-- < & <b> --></p>', true],
  ['<p>een<!-- geen -- opmerking --></p>', false],
  ['<p>een<!-- open</p>', false],
  ['<p><?instructie a="b"?></p>', true],
  ['<p><? geen instructie ?></p>', false],
  ['<table><tr><td style="color:red">1</td></tr></table>', true],
])('%s is well-formed formatting: %s', (text, isWellFormed) => {
  expect(readFormattedText(text).isWellFormed).toBe(isWellFormed);
  expect(isAccepted('Explanation', text)).toBe(isWellFormed);
});

test('a list inside a list has its own types', () => {
  expect(isAccepted('Explanation', '<ol><li type="1"><ul><li type="circle">a</li></ul></li></ol>')).toBe(
    true,
  );
  expect(isAccepted('Explanation', '<ol><li><ul><li>a</li></ul></li><li type="circle">b</li></ol>')).toBe(
    false,
  );
});

test.each([
  '<p type="x">een</p>',
  '<ol><li><p type="x">een</p></li></ol>',
  '<ol><li>a</li></ol><li type="x">b</li>',
])('%s has a type, but not of a list', (text) => {
  expect(isAccepted('Explanation', text)).toBe(true);
});

test.each([
  ['http://www.nltaxonomie.nl/nt17/sbr/20220301/dictionary/nl-types', 'formattedExplanationItemType', true],
  ['http://www.nltaxonomie.nl/nt17/sbr/20220301/dictionary/nl-types', 'explanationItemType', false],
  ['http://example.org/nl-types', 'formattedExplanationItemType', false],
])('a fact of the type {%s}%s can have formatting: %s', (namespace, local, isPossible) => {
  const subject = subjectWithFact('Name', escaped('<b>vet</b>'));
  const name = qname('http://example.org/rules', 'Name');
  const concept = subject.taxonomy.findConcept(name);
  if (concept?.type === undefined) throw new Error('the stub has no such concept');
  const type = { ...concept.type, name: qname(namespace, local), base: undefined };
  const taxonomy = { ...subject.taxonomy, findConcept: () => ({ ...concept, type }) };
  expect([...formattingWhereAllowed.check({ ...subject, taxonomy })].length === 0).toBe(isPossible);
});

test('a fact of a concept that the taxonomy does not know is not judged', () => {
  expect(isAccepted('NoSuchConcept', '<b>vet</b>')).toBe(true);
});
