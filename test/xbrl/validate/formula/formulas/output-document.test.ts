import { expect, test } from '@jest/globals';
import { readInstance } from '../../../../../src/xbrl/instance/read-instance.js';
import { outputDocument } from '../../../../../src/xbrl/validate/formula/formulas/output-document.js';
import type { OutputFact } from '../../../../../src/xbrl/validate/formula/formulas/output-fact.js';
import { readXml } from '../../../../../src/xbrl/xml/read-xml.js';
import { fact, factVariable } from '../formula-case.js';
import { formula, outputs } from './formula-output-case.js';

const reread = (facts: readonly OutputFact[], references: Parameters<typeof outputDocument>[1] = []) => {
  const { document, diagnostics } = readXml(outputDocument(facts, references), {
    file: 'output',
    url: 'http://t/output',
  });
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error('the output is not well-formed');
  return readInstance(document, 'output');
};

test('the output is an instance with each context and unit once', () => {
  const links = [formula({ value: '$a + 1' }), factVariable('a', 'total')];
  const facts = [
    fact('total', 1, { row: 'x &amp; y', region: 'north' }),
    fact('total', 2, { row: 'x &amp; y', region: 'north' }),
    fact('total', 3),
  ];
  const { items, contexts, units } = reread(outputs(links, facts) as readonly OutputFact[]);
  expect(items.map(({ value, concept }) => [value, concept])).toEqual(
    ['2', '3', '4'].map((value) => [value, '{http://t}total']),
  );
  expect(contexts.map(({ id, dimensions }) => [id, dimensions.map(({ member }) => member)])).toEqual([
    [
      'c1',
      [
        { kind: 'explicit', member: '{http://t}north' },
        { kind: 'typed', element: '{http://t}line', value: 'x & y' },
      ],
    ],
    ['c2', []],
  ]);
  expect(units.map(({ id, unit }) => [id, unit.numerators])).toEqual([
    ['u1', ['{http://www.xbrl.org/2003/iso4217}EUR']],
  ]);
});

test('nil is nil, and a name keeps its meaning', () => {
  const nil = outputs([formula({ value: '()' }), factVariable('a', 'total')], [fact('total', 1)]);
  expect(reread(nil as readonly OutputFact[]).items.map(({ isNil }) => isNil)).toEqual([true]);
  const name = outputs(
    [formula({ value: 'node-name($a)' }), factVariable('a', 'note')],
    [fact('note', 'words')],
  );
  expect(reread(name as readonly OutputFact[]).items.map(({ value }) => value)).toEqual(['t:note']);
});

test('the output refers to the schemas of the report, wherever those are from where it stands', () => {
  const text =
    '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="t.xsd"/></xbrli:xbrl>';
  const source = { file: 'report', url: 'http://r/folder/report' };
  const { document } = readXml(new TextEncoder().encode(text), source);
  if (document === undefined) throw new Error('the report is not well-formed');
  const { references } = reread([], readInstance(document, 'report').references);
  expect(references.map(({ kind, url }) => [kind, url])).toEqual([['schemaRef', 'http://r/folder/t.xsd']]);
});
