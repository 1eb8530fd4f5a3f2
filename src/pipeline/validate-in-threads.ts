import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../installation/package-folder.js';
import type { FileVerdict } from '../xbrl/validate/verdict.js';

/** From so many files on, two threads are faster than the start of the second one costs. */
const MANY_FILES = 100;
const MOST_THREADS = 8;
/** Files that a thread is given at a time. */
const BATCH = 8;
const THREAD = new URL('dist/program/validate-thread.js', PACKAGE_FOLDER);

/**
 * How many threads judge so many files; one is the thread that asks. Only the built program has others.
 *
 * @param asked how many at most; as many as there are processors where undefined
 */
export function threadsFor(files: number, asked = availableParallelism()): number {
  if (files < MANY_FILES || !existsSync(THREAD)) return 1;
  return Math.max(1, Math.min(Math.floor(asked), MOST_THREADS));
}

/**
 * Judges files on several threads, each with taxonomies of its own that it loads once. The judgements come
 * in the order of the files.
 *
 * @param options of `validate`, which each thread is started with
 */
export async function* validateInThreads(
  files: readonly string[],
  options: object,
  threads: number,
): AsyncGenerator<FileVerdict> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, at) => new Batch(files, at));
  const waiting = [...batches];
  const workers = Array.from({ length: threads }, () => new Worker(THREAD, { workerData: options }));
  for (const worker of workers) void work(worker, waiting, batches);
  try {
    for (const batch of batches) yield* await batch.verdicts;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Some files, and the judgements on them, to come. */
class Batch {
  readonly files: readonly string[];
  readonly verdicts: Promise<readonly FileVerdict[]>;
  resolve: (verdicts: readonly FileVerdict[]) => void = () => undefined;
  reject: (reason: unknown) => void = () => undefined;

  constructor(files: readonly string[], at: number) {
    this.files = files.slice(at * BATCH, (at + 1) * BATCH);
    this.verdicts = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Whoever awaits it hears of it; the others fail for the same reason.
    this.verdicts.catch(() => undefined);
  }
}

/** Gives a thread one batch after the other. A thread that fails, by a bug of ours, fails them all. */
async function work(worker: Worker, waiting: Batch[], all: readonly Batch[]): Promise<void> {
  try {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      worker.postMessage(batch.files);
      const [verdicts] = (await once(worker, 'message')) as [readonly FileVerdict[]];
      batch.resolve(verdicts);
    }
  } catch (error) {
    for (const batch of all) batch.reject(error);
  }
}
