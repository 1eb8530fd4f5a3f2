import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Judgement } from '../../test/conformance/judge.js';
import type { Variation } from '../../test/conformance/suite.js';
import type { SuiteInHand } from './worker.js';

/** Variations that a worker takes at a time: few enough that none waits long for the others at the end. */
const BATCH = 8;
/** The cases are small and make much that is soon let go. */
const YOUNG_GENERATION_MB = 96;
/** Beside this in the bundle. */
const WORKER = new URL('worker.js', import.meta.url);

/** Runs variations on all cores; the judgements come in their order. */
export async function runInThreads(
  variations: readonly Variation[],
  inHand: SuiteInHand,
): Promise<readonly Judgement[]> {
  const starts = Array.from({ length: Math.ceil(variations.length / BATCH) }, (_, at) => at * BATCH);
  const threads = Math.min(availableParallelism(), starts.length);
  const judgements = new Map<number, readonly Judgement[]>();
  const waiting = [...starts];
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(WORKER, { workerData: inHand, resourceLimits });
      for (let start = waiting.shift(); start !== undefined; start = waiting.shift()) {
        worker.postMessage(variations.slice(start, start + BATCH));
        const [done] = (await once(worker, 'message')) as [readonly Judgement[]];
        judgements.set(start, done);
      }
      await worker.terminate();
    }),
  );
  return starts.flatMap((start) => judgements.get(start) ?? []);
}
