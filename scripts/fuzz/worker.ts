import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fuzzCase } from './fuzz-case.js';
import type { Judged } from './ground.js';
import { layGrounds } from './grounds.js';
import { judgeCase } from './judge-case.js';

/** What the worker is asked: one case. */
export interface Question {
  readonly seed: number;
  readonly index: number;
}

/** What it answers. */
export interface Answer extends Judged {
  readonly kind: string;
  readonly mutations: readonly string[];
}

/** The files in the folder of the worker that say what it is judging. */
export const CASE = { bytes: 'case', description: 'case.txt' } as const;

/** Judges cases in a folder of its own; each is written there first, so that it is known whatever happens. */
async function work(folder: string): Promise<void> {
  const grounds = await layGrounds(folder);
  parentPort?.on('message', ({ seed, index }: Question) => {
    // What is there is of the case before; this one may not even be made.
    rmSync(join(folder, CASE.description), { force: true });
    const one = fuzzCase(seed, index, grounds, true);
    const { target, inside = '', kind } = one.ground;
    writeFileSync(join(folder, CASE.bytes), one.bytes);
    writeFileSync(join(folder, CASE.description), `${target} ${inside}\n${one.mutations.join(', ')}\n`);
    void judgeCase(one).then((judged) => {
      const answer: Answer = { kind, mutations: one.mutations, ...judged };
      parentPort?.postMessage(answer);
    });
  });
}

if (parentPort !== null) void work(workerData as string);
