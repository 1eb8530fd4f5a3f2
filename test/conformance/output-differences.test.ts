import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { outputDocument } from '../../src/xbrl/validate/formula/formulas/output-document.js';
import type { OutputFact } from '../../src/xbrl/validate/formula/formulas/output-fact.js';
import { fact, factVariable, taxonomyWith } from '../xbrl/validate/formula/formula-case.js';
import { formula, outputs } from '../xbrl/validate/formula/formulas/formula-output-case.js';
import { outputDifferences } from './output-differences.js';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const made = (values: readonly number[], decimals = '0', row = 'x') => {
  const links = [
    formula({ content: `<formula:decimals>${decimals}</formula:decimals>` }),
    factVariable('a', 'total'),
  ];
  const facts = values.map((value) => fact('total', value, { row }));
  return outputs(links, facts) as readonly OutputFact[];
};

/** What our facts and the ones expected do not have in common, by how many of each there are. */
function differences(
  ours: readonly OutputFact[],
  expected: readonly OutputFact[],
): readonly [lacks: number, has: number] {
  const path = join(folder, 'expected.xbrl');
  writeFileSync(path, outputDocument(expected, []));
  const items = ours.map(({ item }) => item);
  const found = outputDifferences(items, path, taxonomyWith());
  return [
    found.filter((text) => text.includes('lacks')).length,
    found.filter((text) => text.includes('besides')).length,
  ];
}

test('the same facts in another order are the same', () => {
  expect(differences(made([1, 2, 2]), made([2, 1, 2]))).toEqual([0, 0]);
});

test.each([
  ['another value', made([1]), made([2]), [1, 1]],
  ['another accuracy', made([1234], '0'), made([1234], '2'), [1, 1]],
  ['another dimension value', made([1]), made([1], '0', 'y'), [1, 1]],
  ['a fact less', made([1]), made([1, 1]), [1, 0]],
  ['a fact more', made([1, 2]), made([1]), [0, 1]],
])('%s is a difference', (_what, ours, expected, counts) => {
  expect(differences(ours, expected)).toEqual(counts);
});

test('no output at all lacks everything', () => {
  const path = join(folder, 'expected.xbrl');
  writeFileSync(path, outputDocument(made([1, 2]), []));
  expect(outputDifferences([], path, undefined)).toHaveLength(2);
});
