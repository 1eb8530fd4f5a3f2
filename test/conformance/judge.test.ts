import { describe, expect, test } from '@jest/globals';
import { judge, type Outcome, type Review, strayNames } from './judge.js';
import type { Expectation, Variation } from './suite.js';

const NOTHING: Review = { reasons: {}, translations: {}, wrongCases: {} };

const variation = (expected: Expectation): Variation => ({
  id: 'case.xml V-1',
  testcase: 'case.xml',
  name: 'a case',
  description: '',
  files: [],
  expected,
  formula: { parameters: [], assertions: [], messages: [], outputs: [] },
  targets: [],
});

/** A verdict with errors of the given codes, each in a layer of its own name. */
const judged = (verdict: string, ...codes: readonly string[]): Outcome => ({
  kind: 'judged',
  verdict,
  findings: codes.map((code) => ({ code, layer: code.replace(/:.*/, '') })),
  differences: [],
});

const passes = (expected: Expectation, outcome: Outcome, review: Partial<Review> = {}): boolean =>
  judge(variation(expected), outcome, { ...NOTHING, ...review }).passed;

const reasons = { 'case.xml V-1': ['a:right', 'a:also-right'] };

describe('a valid case', () => {
  const valid: Expectation = { kind: 'valid' };

  test('passes where nothing is found', () => {
    expect(passes(valid, judged('valid'))).toBe(true);
  });

  test('fails where an error is found', () => {
    expect(passes(valid, judged('invalid', 'a:b'))).toBe(false);
  });

  test('fails where an inconsistency is found in a valid file', () => {
    expect(passes(valid, judged('valid', 'calculation:b'))).toBe(false);
  });

  test('fails where nobody can say', () => {
    expect(passes(valid, judged('undetermined'))).toBe(false);
  });

  test('fails where our code throws', () => {
    expect(passes(valid, { kind: 'exception', error: 'TypeError' })).toBe(false);
  });

  test('fails where we know something else than the suite shows', () => {
    const outcome: Outcome = { kind: 'judged', verdict: 'valid', findings: [], differences: ['decimals: 2'] };
    expect(passes(valid, outcome)).toBe(false);
  });
});

describe('an invalid case', () => {
  const invalid: Expectation = { kind: 'invalid' };

  test('passes where a reviewed reason is found', () => {
    expect(passes(invalid, judged('invalid', 'a:also-right'), { reasons })).toBe(true);
  });

  test('fails where another reason is found', () => {
    expect(passes(invalid, judged('invalid', 'a:other'), { reasons })).toBe(false);
  });

  test('fails where no reason was reviewed', () => {
    expect(passes(invalid, judged('invalid', 'a:right'))).toBe(false);
  });

  test('fails where nothing is found', () => {
    expect(passes(invalid, judged('valid'), { reasons })).toBe(false);
  });

  test('fails where our code throws', () => {
    expect(passes(invalid, { kind: 'exception', error: 'TypeError' }, { reasons })).toBe(false);
  });

  test('fails where nobody can say, whatever is found', () => {
    expect(passes(invalid, judged('undetermined', 'a:right'), { reasons })).toBe(false);
  });

  test('shows what is found besides', () => {
    const { matched, extra } = judge(variation(invalid), judged('invalid', 'b:x', 'a:right', 'b:x'), {
      ...NOTHING,
      reasons,
    });
    expect([matched, extra]).toEqual([['a:right'], ['b:x']]);
  });
});

describe('a case with codes', () => {
  const coded: Expectation = { kind: 'codes', codes: ['x:Error'] };

  test('passes where the code is found', () => {
    expect(passes(coded, judged('invalid', 'x:Error'))).toBe(true);
  });

  test('fails where another code is found', () => {
    expect(passes(coded, judged('invalid', 'x:Other'))).toBe(false);
  });

  test('passes where what the code is called here is found', () => {
    const translations = { 'x:Error': ['layer:schema'] };
    expect(passes(coded, judged('invalid', 'schema:any'), { translations })).toBe(true);
  });
});

describe('a case that is held to be wrong', () => {
  const wrongCases = { 'case.xml V-1': 'It contradicts its own description.' };

  test('passes for as long as it fails', () => {
    expect(passes({ kind: 'valid' }, judged('invalid', 'a:b'), { wrongCases })).toBe(true);
  });

  test('fails as soon as it passes', () => {
    expect(passes({ kind: 'valid' }, judged('valid'), { wrongCases })).toBe(false);
  });
});

test('a review that names a case which is not there is found out', () => {
  const review = { ...NOTHING, reasons: { 'case.xml V-1': [], 'gone.xml V-1': [] } };
  expect(strayNames(review, [variation({ kind: 'valid' })])).toEqual(['gone.xml V-1']);
});
