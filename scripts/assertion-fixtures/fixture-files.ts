import { AlteredFiling } from './altered-filing.js';
import { breakages } from './breakages.js';

/** Chooses among the ways to break an assertion. */
const SEED = 20250219;

/** What is expected of a broken filing: `expected.json` beside it. */
export interface ExpectedFinding {
  readonly assertion: string;
  readonly severity: 'error' | 'warning';
  readonly unsatisfied: number;
  readonly message: { readonly nl: string; readonly en: string };
  readonly because: string;
}

/** The broken filings, one an assertion, made of a good one: path within `fixtures/assertions` and text. */
export function fixtureFiles(goodFiling: string): ReadonlyMap<string, string> {
  const random = numbers(SEED);
  const files = new Map<string, string>();
  for (const { ways, ...expected } of breakages) {
    const way = ways[Math.floor(random() * ways.length)];
    if (way === undefined) throw new Error(`no way to break ${expected.assertion}`);
    files.set(`${expected.assertion}/filing.xbrl`, way(new AlteredFiling(goodFiling)).text);
    files.set(`${expected.assertion}/expected.json`, `${JSON.stringify(expected, undefined, 2)}\n`);
  }
  return files;
}

/** The numbers of a linear congruence (Park and Miller, 1988), from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
