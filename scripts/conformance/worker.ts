import { parentPort, workerData } from 'node:worker_threads';
import type { Judgement, Review } from '../../test/conformance/judge.js';
import { runVariations } from '../../test/conformance/run-suite.js';
import type { Variation } from '../../test/conformance/suite.js';

/** What a worker is started with. */
export interface SuiteInHand {
  readonly review: Review;
  readonly folder: string;
}

const { review, folder } = workerData as SuiteInHand;

parentPort?.on('message', (variations: readonly Variation[]) => {
  void runVariations(variations, review, folder).then((judgements: readonly Judgement[]) => {
    parentPort?.postMessage(judgements);
  });
});
