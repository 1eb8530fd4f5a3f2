import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { answeredInThreads } from '../../src/pipeline/answered-in-threads.js';
import type { Judgement } from '../../test/conformance/judge.js';
import type { Variation } from '../../test/conformance/suite.js';
import { MODULES } from '../bundle-options.js';
import type { SuiteInHand } from './worker.js';

/** The cases are small and make much that is soon let go. */
const YOUNG_GENERATION_MB = 96;

/** Runs variations on all cores; the judgements come in their order. */
export async function runInThreads(
  variations: readonly Variation[],
  inHand: SuiteInHand,
): Promise<readonly Judgement[]> {
  const answers = answeredInThreads<Judgement>(variations, {
    program: await buildWorker(),
    workerData: inHand,
    count: availableParallelism(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const judgements: Judgement[] = [];
  for await (const judgement of answers) judgements.push(judgement);
  return judgements;
}

/** Bundled, as users run the program; in `dist/conformance`, as deep as its sources. */
async function buildWorker(): Promise<string> {
  const outfile = 'dist/conformance/worker.js';
  await build({ ...MODULES, entryPoints: ['scripts/conformance/worker.ts'], outfile });
  return join(MODULES.absWorkingDir ?? '', outfile);
}
