/** What each thread of `validateInThreads` runs: answers lists of files with the judgements on them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileVerdict } from '../xbrl/validate/verdict.js';
import { openJudge, type ValidateOptions } from './validate.js';

const judging = openJudge(workerData as ValidateOptions);

parentPort?.on('message', (files: readonly string[]) => {
  void answer(files);
});

async function answer(files: readonly string[]): Promise<void> {
  const judge = await judging;
  const verdicts: FileVerdict[] = [];
  for (const file of files) verdicts.push(...(await judge(file)));
  parentPort?.postMessage(verdicts);
}
