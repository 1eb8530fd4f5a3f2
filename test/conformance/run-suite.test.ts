import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Review } from './judge.js';
import { readSuite } from './read-suite.js';
import { failureText, summary, withSuite } from './report.js';
import { readReview } from './read-review.js';
import { runVariations } from './run-suite.js';
import { type Suite, SUITES } from './suite.js';

const folder = fileURLToPath(new URL('../../fixtures/conformance/tiny', import.meta.url));
const tiny: Suite = { name: 'tiny', title: 'Tiny', index: 'index.xml', review: 'none' };
const CASE = 'group/cases/case.xml';
const variations = readSuite(tiny, folder);
const review: Review = {
  reasons: { [`${CASE} V-2`]: ['xbrl21:schema-ref-missing'] },
  translations: { 'x:Missing': ['file:not-readable'] },
  wrongCases: {},
};

describe('reading a suite', () => {
  test('walks its index, and groups in folders of their own', () => {
    expect(variations.map(({ id }) => id)).toEqual(['V-1', 'V-2', 'V-3', 'V-4'].map((id) => `${CASE} ${id}`));
  });

  test('takes the files to read first, beside their test case', () => {
    expect(variations[0]?.files).toEqual([join(folder, 'group/cases/empty.xbrl')]);
  });

  test('understands valid, invalid, codes, and a file that shows a valid case', () => {
    expect(variations.map(({ expected }) => expected)).toEqual([
      { kind: 'valid' },
      { kind: 'invalid' },
      { kind: 'codes', codes: ['x:Missing'] },
      { kind: 'valid' },
    ]);
  });
});

describe('running a suite', () => {
  test('judges each variation by the same validate as the command line', async () => {
    const judgements = await runVariations(variations, review, folder);
    expect(judgements.map(({ variation, passed }) => [variation.name, passed])).toEqual([
      ['valid', true],
      ['invalid', true],
      // A file that is not there leaves the verdict open, which is a failure.
      ['with a code', false],
      ['with a file', true],
    ]);
    expect(summary(judgements)).toBe('3 passed, 1 failed');
    expect(judgements.filter(({ passed }) => !passed).map(failureText)).toEqual([
      `FAILED ${CASE} V-3 (with a code)\n  undetermined\n  found: file:not-readable`,
    ]);
  });

  test('writes its part of the page and leaves those of other suites', async () => {
    const judgements = await runVariations(variations.slice(0, 2), review, folder);
    const other = { ...tiny, name: 'other', title: 'Other' };
    const both = withSuite(withSuite('', tiny, judgements), other, judgements.slice(0, 1));
    const again = withSuite(both, tiny, judgements.slice(1));
    expect(again).toContain('## Other');
    expect(again.match(/## Tiny/g)).toHaveLength(1);
    expect(again).toContain('xbrl21:schema-ref-missing (XBRL 2.1 §4.2)');
    expect(withSuite(again, tiny, judgements)).toBe(both);
  });
});

test.each(SUITES)('the review of $name says only what a review can say', (suite) => {
  const { reasons, translations, wrongCases } = readReview(suite);
  for (const codes of [...Object.values(reasons), ...Object.values(translations)]) {
    expect(codes).not.toEqual([]);
  }
  for (const reason of Object.values(wrongCases)) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
});
