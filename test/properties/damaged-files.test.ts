import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fuzzCase } from '../../scripts/fuzz/fuzz-case.js';
import { layGrounds } from '../../scripts/fuzz/grounds.js';
import { judgeCase } from '../../scripts/fuzz/judge-case.js';
import { MUTATIONS } from '../../scripts/fuzz/mutations.js';
import { elementsOf } from '../../scripts/fuzz/pieces.js';

const SEED = 1;
const CASES = 300;
const AT_A_TIME = 50;

const folder = mkdtempSync(join(tmpdir(), 'npo-damaged-'));
const grounds = await layGrounds(folder);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const starts = Array.from({ length: CASES / AT_A_TIME }, (_, i) => i * AT_A_TIME);

describe(`files that are damaged at random (seed ${String(SEED)}; npm run fuzz makes more)`, () => {
  test.each(starts)(
    'are judged with a verdict that says why, from case %d on',
    async (start) => {
      const problems: string[] = [];
      for (let index = start; index < start + AT_A_TIME; index++) {
        const one = fuzzCase(SEED, index, grounds, false);
        const { problem } = await judgeCase(one);
        if (problem !== undefined)
          problems.push(`case ${String(index)}, ${one.mutations.join(', ')}: ${problem}`);
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );

  test('are the same for the same seed', () => {
    const [one, again] = [fuzzCase(SEED, 5, grounds, true), fuzzCase(SEED, 5, grounds, true)];
    expect(again).toEqual(one);
    expect(fuzzCase(SEED + 1, 5, grounds, true)).not.toEqual(one);
  });

  test('are damaged in every way, and stand there whole again', async () => {
    const used = new Set<string>();
    for (let index = 0; index < CASES; index++) {
      for (const name of fuzzCase(SEED, index, grounds, false).mutations) used.add(name);
    }
    const small = MUTATIONS.filter(({ isHuge }) => isHuge !== true).map(({ name }) => name);
    expect([...used].sort()).toEqual([...small].sort());
    for (const ground of grounds.filter(({ kind }) => kind === 'taxonomy')) {
      const whole = { ground, mutations: [], bytes: new Uint8Array(readFileSync(ground.target)) };
      expect((await judgeCase(whole)).answers).toEqual(['valid']);
    }
  });
});

test('elements of a text are found by their tags, also where their values hold the end of a tag', () => {
  const text = '<a x=">" y=\'>\'><b/><c>t</c></a>';
  expect(elementsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '<b/>',
    '<c>t</c>',
    text,
  ]);
  expect(elementsOf('<a><b></a>').length).toBe(0);
});
