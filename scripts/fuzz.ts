/**
 * Damages files that are right and asks the program about them: `npm run fuzz -- [--seconds N] [--seed N]
 * [--case N] [--limit SECONDS]`. Every judgement must be one of the three verdicts and say why; another form of
 * a report must be the same report; a run writes all its files or none, and the same ones again; nothing may
 * throw, hang or run out of memory. A case that does is written to a file, and the exit code is 1.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Answer, CASE, type Question } from './fuzz/worker.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    case: { type: 'string' },
    limit: { type: 'string', default: '30' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seconds = Number(values.seconds);
const limit = Number(values.limit);
if (![seed, seconds, limit].every(Number.isFinite)) {
  console.error('--seconds, --seed, --case and --limit are numbers');
  process.exit(64);
}

const MOST_MEMORY_MB = 1500;
const FAILURES = join(tmpdir(), 'npo-xbrl-fuzz-failures');
const folder = mkdtempSync(join(tmpdir(), 'npo-fuzz-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** A worker, and the folder that it works in. */
interface Running {
  readonly worker: Worker;
  readonly folder: string;
}

/** tsx does not reach into workers by itself. */
function startWorker(): Running {
  const url = JSON.stringify(new URL('./fuzz/worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); });`;
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
  const own = mkdtempSync(join(folder, 'worker-'));
  return { worker: new Worker(code, { eval: true, resourceLimits, workerData: own }), folder: own };
}

/** The answer on a case, or why there is none. */
function ask({ worker }: Running, question: Question): Promise<Answer | string> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | string) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail).off('exit', stop);
      resolve(answer);
    };
    const fail = (error: Error) => {
      finish(error.stack ?? error.message);
    };
    const stop = (code: number) => {
      finish(`the worker stopped with exit code ${String(code)}`);
    };
    const timer = setTimeout(finish, limit * 1000, `no answer within ${String(limit)} seconds`);
    worker.on('message', finish).on('error', fail).on('exit', stop);
    worker.postMessage(question);
  });
}

const tallies = {
  kind: new Map<string, number>(),
  mutation: new Map<string, number>(),
  answer: new Map<string, number>(),
};
const codes = new Set<string>();
let slowest = { index: 0, milliseconds: 0 };
const count = (tally: Map<string, number>, key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);

function note({ kind, mutations, answers, codes: found }: Answer): void {
  count(tallies.kind, kind);
  for (const mutation of mutations) count(tallies.mutation, mutation);
  for (const answer of answers) count(tallies.answer, answer);
  for (const code of found) codes.add(code);
}

let running = startWorker();

/** Keeps the damaged file of a case, and says how to see it again. */
function keep(index: number, problem: string): void {
  mkdirSync(FAILURES, { recursive: true });
  const path = join(FAILURES, `${String(seed)}-${String(index)}`);
  const description = join(running.folder, CASE.description);
  const what = existsSync(description) ? readFileSync(description, 'utf8') : 'the case was not made\n';
  if (existsSync(description)) copyFileSync(join(running.folder, CASE.bytes), path);
  writeFileSync(`${path}.txt`, `${what}${problem}\n`);
  console.log(`FAILED case ${String(index)}: ${what}${problem}`);
  console.log(`  kept as ${path}; again: npm run fuzz -- --seed ${String(seed)} --case ${String(index)}`);
}

const started = Date.now();
const first = Number(values.case ?? 0);
let failures = 0;
let index = first;
console.log(`seed ${String(seed)}`);
for (; values.case === undefined ? Date.now() - started < seconds * 1000 : index === first; index++) {
  const asked = Date.now();
  const answer = await ask(running, { seed, index });
  const milliseconds = Date.now() - asked;
  if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
  if (typeof answer === 'string') {
    failures++;
    keep(index, answer);
    // Not awaited: what hangs may not stop either.
    void running.worker.terminate();
    running = startWorker();
    continue;
  }
  note(answer);
  if (answer.problem === undefined) continue;
  failures++;
  keep(index, answer.problem);
}
for (const [name, tally] of Object.entries(tallies)) {
  const parts = [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, times]) => `${key} ${String(times)}`);
  console.log(`${name}: ${parts.join(', ')}`);
}
console.log(
  `${String(codes.size)} kinds of finding; slowest: case ${String(slowest.index)}, ${String(slowest.milliseconds)} ms`,
);
console.log(`${String(index - first - failures)} passed, ${String(failures)} failed`);
process.exit(failures === 0 ? 0 : 1);
