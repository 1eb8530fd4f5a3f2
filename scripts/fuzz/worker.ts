import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { fuzzCase } from './fuzz-case.js';
import { layGrounds } from './grounds.js';
import { type Judged, judgeCase } from './judge-case.js';

/** What the worker is asked: one case. */
export interface Question {
  readonly seed: number;
  readonly index: number;
}

/** What it answers. */
export interface Answer extends Judged {
  readonly index: number;
  readonly kind: string;
  readonly mutations: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'npo-fuzz-'));
const grounds = layGrounds(folder);
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

parentPort?.on('message', ({ seed, index }: Question) => {
  const one = fuzzCase(seed, index, grounds, true);
  void judgeCase(one).then((judged) => {
    const answer: Answer = { index, kind: one.ground.kind, mutations: one.mutations, ...judged };
    parentPort?.postMessage(answer);
  });
});
