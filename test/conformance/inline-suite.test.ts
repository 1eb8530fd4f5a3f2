import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { inlineRules } from '../../src/xbrl/inline/inline-rules.js';
import { isPage } from './inline-targets.js';
import { readReview } from './read-review.js';
import { readSuite } from './read-suite.js';
import { runVariations } from './run-suite.js';
import { SUITES } from './suite.js';

const suite = SUITES.find(({ name }) => name === 'inline-1.1');
if (suite === undefined) throw new Error('the suite is not listed');
const folder = fileURLToPath(new URL(`../../${suite.own ?? ''}`, import.meta.url));
const review = readReview(suite);
const variations = readSuite(suite, folder);

/** Limits of this program, and what is no error of a set: shown by tests of their own. */
const WITHOUT_CASE = [
  'inline:page-without-inline-elements',
  'inline:scale-too-large',
  'inline:too-many-targets',
  'inline:too-much-content',
  'inline:tuples-too-deep',
  'inline:version-not-read',
];

describe('our cases for Inline XBRL 1.1', () => {
  test.each(variations.map((variation) => [`${variation.id}: ${variation.name}`, variation] as const))(
    '%s',
    async (_, variation) => {
      const [judgement] = await runVariations([variation], review, folder);
      expect(judgement?.complaint).toBeUndefined();
    },
  );

  test('are made of pages, and show each kind of error', () => {
    expect(variations.flatMap(({ files }) => files).filter((file) => !isPage(file))).toEqual([]);
    const asked = variations.flatMap(({ expected }) => (expected.kind === 'codes' ? expected.codes : []));
    const shown = new Set(asked.flatMap((code) => [code, ...(review.translations[code] ?? [])]));
    const codes = inlineRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
    expect(codes.filter((code) => !shown.has(code)).sort()).toEqual(WITHOUT_CASE);
  });
});

describe('the names that the official suite has for errors', () => {
  test('are the aliases of our codes', () => {
    const aliases = new Map<string, string[]>();
    for (const { definition } of inlineRules.flatMap(({ emits }) => emits)) {
      for (const alias of definition.aliases ?? []) {
        if (/^[A-Z][A-Za-z]+$/.test(alias))
          aliases.set(alias, [...(aliases.get(alias) ?? []), definition.code]);
      }
    }
    const sorted = (lists: Iterable<readonly [string, readonly string[]]>) =>
      Object.fromEntries([...lists].map(([name, codes]) => [name, [...codes].sort()]));
    expect(sorted(aliases)).toEqual(sorted(Object.entries(review.translations)));
  });
});
