import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Threads that each answer a message, a list of questions, with a list of answers. */
export interface Threads {
  /** The script that each of them runs. */
  readonly program: string | URL;
  /** What each is started with. */
  readonly workerData: unknown;
  readonly count: number;
  readonly resourceLimits?: ResourceLimits;
}

/** Questions that a thread is given at a time: few enough that none waits long for the others at the end. */
const BATCH = 8;

/** Has threads answer questions; the answers come in the order of the questions. */
export async function* answeredInThreads<Answer>(
  questions: readonly unknown[],
  { program, workerData, count, resourceLimits = {} }: Threads,
): AsyncGenerator<Answer> {
  const batches = Array.from(
    { length: Math.ceil(questions.length / BATCH) },
    (_, at) => new Batch<Answer>(questions.slice(at * BATCH, (at + 1) * BATCH)),
  );
  const waiting = [...batches];
  const threads = Math.min(count, batches.length);
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData, resourceLimits }));
  for (const worker of workers) void work(worker, waiting, batches);
  try {
    for (const batch of batches) yield* await batch.answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Some questions, and the answers to them, to come. */
class Batch<Answer> {
  readonly answers: Promise<readonly Answer[]>;
  resolve: (answers: readonly Answer[]) => void = () => undefined;
  reject: (reason: unknown) => void = () => undefined;

  constructor(readonly questions: readonly unknown[]) {
    this.answers = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Whoever awaits it hears of it; the others fail for the same reason.
    this.answers.catch(() => undefined);
  }
}

/** Gives a thread one batch after the other. A thread that fails, by a bug of ours, fails them all. */
async function work<Answer>(
  worker: Worker,
  waiting: Batch<Answer>[],
  all: readonly Batch<Answer>[],
): Promise<void> {
  try {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      worker.postMessage(batch.questions);
      const [answers] = (await once(worker, 'message')) as [readonly Answer[]];
      batch.resolve(answers);
    }
  } catch (error) {
    for (const batch of all) batch.reject(error);
  }
}
