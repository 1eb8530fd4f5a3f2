import { expect, test } from '@jest/globals';
import { everyFact } from '../../../src/xbrl/instance/every-fact.js';
import { nameInScope, writtenName } from '../../../src/xbrl/instance/name-in-scope.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { ex } from '../report/fact-of.js';
import { readContent } from './read-text.js';

test('a name has the prefix that is in scope, not one that was taken away', () => {
  const [tuple] = readContent(
    '<e:T><q:A xmlns:q="http://q.org" xmlns:e="http://other.org">x</q:A></e:T>',
  ).facts;
  const child = tuple?.kind === 'tuple' ? tuple.facts[0]?.element : undefined;
  expect(tuple && nameInScope(ex('B'), tuple.element)).toBe('e:B');
  expect(child && nameInScope(ex('B'), child)).toBe('{http://example.org/facts}B');
  expect(child && tuple && nameInScope(ex('B'), child, tuple.element)).toBe('e:B');
});

test('a name in the default namespace, or in none, has no prefix', () => {
  const [fact] = readContent('<A xmlns="http://default.org">x</A>').facts;
  expect(fact && nameInScope(qname('http://default.org', 'B'), fact.element)).toBe('B');
  expect(fact && nameInScope(qname('', 'B'), fact.element)).toBe('B');
  expect(fact && writtenName(fact.element)).toBe('A');
});

test('every fact comes in document order, tuples before what is in them', () => {
  const instance = readContent('<e:A>1</e:A><e:T><e:B>2</e:B><e:U><e:C>3</e:C></e:U></e:T><e:D>4</e:D>');
  expect([...everyFact(instance)].map(({ concept }) => concept)).toEqual(
    ['A', 'T', 'B', 'U', 'C', 'D'].map(ex),
  );
});
