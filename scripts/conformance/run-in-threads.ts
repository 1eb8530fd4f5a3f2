import { availableParallelism } from 'node:os';
import { answeredInThreads } from '../../src/pipeline/validate/answered-in-threads.js';
import type { Judgement } from '../../test/conformance/judge.js';
import type { Variation } from '../../test/conformance/suite.js';
import type { SuiteInHand } from './worker.js';

/** The cases are small and make much that is soon let go. */
const YOUNG_GENERATION_MB = 96;
/** Beside this in the bundle. */
const WORKER = new URL('worker.js', import.meta.url);

/** Runs variations on all cores; the judgements come in their order. */
export async function runInThreads(
  variations: readonly Variation[],
  inHand: SuiteInHand,
): Promise<readonly Judgement[]> {
  const answers = answeredInThreads<Judgement>(variations, {
    program: WORKER,
    workerData: inHand,
    count: availableParallelism(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const judgements: Judgement[] = [];
  for await (const judgement of answers) judgements.push(judgement);
  return judgements;
}
