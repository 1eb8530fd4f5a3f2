import { describe, expect, test } from '@jest/globals';
import type { FileVerdict, LayerFinding } from '../../src/xbrl/validate/verdict.js';
import { formulaDifferences, statedCode } from './formula-outcome.js';
import type { FormulaExpectation } from './suite.js';

const NOTHING: FormulaExpectation = { parameters: [], assertions: [], messages: [], outputs: [] };

const finding = (code: string, en: string): LayerFinding => ({
  ...{ code, severity: 'error', layer: 'formula', message: { nl: en, en }, help: { nl: '', en: '' } },
  ...{ location: undefined, source: undefined, related: [] },
});

const verdict = (diagnostics: readonly LayerFinding[]): FileVerdict => ({
  ...{ file: 'a.xbrl', verdict: 'invalid', profile: 'xbrl', layers: [], notes: [], skippedRules: [] },
  diagnostics,
  assertions: [{ id: 'rule', satisfied: 1, unsatisfied: 2 }],
});

describe('what a suite says of assertions', () => {
  test('is compared by counts', () => {
    const expected = (unsatisfied: number) => ({
      ...NOTHING,
      assertions: [{ id: 'rule', satisfied: 1, unsatisfied }],
    });
    expect([...formulaDifferences(expected(2), [verdict([])])]).toEqual([]);
    expect([...formulaDifferences(expected(3), [verdict([])])]).toEqual([
      'assertion rule: expected 1 satisfied and 3 not, found 1 and 2',
    ]);
  });

  test('is compared by messages', () => {
    const expected = { ...NOTHING, messages: [{ id: 'rule', text: 'It is wrong' }] };
    const told = verdict([finding('formula:assertion-unsatisfied', 'rule: It is wrong')]);
    expect([...formulaDifferences(expected, [told])]).toEqual([]);
    expect([...formulaDifferences(expected, [verdict([])])]).toHaveLength(1);
  });
});

test('the code of an expression that failed is the one in its text', () => {
  expect(statedCode(finding('formula:expression-failed', 'It cannot be evaluated [err:FOAR0001].'))).toBe(
    'err:FOAR0001',
  );
  expect(statedCode(finding('xbrlve:unresolvedDependency', 'No [such].'))).toBe(
    'xbrlve:unresolvedDependency',
  );
});
