import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { PACKAGE_FOLDER } from '../../installation/package-folder.js';
import type { FileVerdict } from '../../xbrl/validate/verdict.js';
import { answeredInThreads } from './answered-in-threads.js';

const MOST_THREADS = 8;
const THREAD = new URL('dist/program/validate-thread.js', PACKAGE_FOLDER);

/**
 * How many threads judge many files; one is the thread that asks. Only the built program has others.
 *
 * @param asked how many at most; as many as there are processors where undefined
 */
export function numberOfThreads(asked = availableParallelism()): number {
  if (!existsSync(THREAD)) return 1;
  return Math.max(1, Math.min(Math.floor(asked), MOST_THREADS));
}

/**
 * Judges files on several threads, each with taxonomies of its own that it loads once. The judgements come
 * in the order of the files.
 *
 * @param options of `validate`, which each thread is started with
 */
export function validateInThreads(
  files: readonly string[],
  options: object,
  threads: number,
): AsyncGenerator<FileVerdict> {
  return answeredInThreads(files, { program: THREAD, workerData: options, count: threads });
}
