/**
 * How long a person waits, and how much memory it takes: whole processes, several runs each.
 * `npm run bench`; the program must be built (`npm run build`). Prints the machine, then minimum and
 * median in milliseconds, how often the median goes into the start of an empty node, and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSubmission } from '../src/npo/input/write-submission.js';
import { sixtySchools } from './sixty-schools.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-bench-'));
const twelve = join(root, 'fixtures/boards/twelve-schools');
const program = join(root, 'bin/npo-xbrl.js');
const MANY_RUNS = 7;
const FEW_RUNS = 3;

/** Has a process tell its peak memory, in kilobytes, on file descriptor 3 when it ends. */
const TELL_MEMORY =
  'data:text/javascript,import{writeSync}from"node:fs";' +
  'process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

interface Question {
  readonly name: string;
  readonly runs: number;
  readonly args: readonly string[];
  /** Milliseconds. */
  readonly goal?: number;
  /** Megabytes. */
  readonly memory?: number;
}

function generated(input: string): readonly string[] {
  return [program, 'generate', input, '-o', join(folder, 'out'), '--force'];
}

async function sixty(format: 'xlsx' | 'csv', lines: number): Promise<readonly string[]> {
  const path = join(folder, `sixty-${String(lines)}.${format}`);
  const { diagnostics } = await writeSubmission(sixtySchools(lines), path, format);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join(' '));
  return generated(path);
}

async function questions(): Promise<readonly Question[]> {
  return [
    { name: 'node itself', runs: MANY_RUNS, args: ['-e', '0'] },
    {
      name: 'generate: twelve schools, workbook to validated files',
      runs: MANY_RUNS,
      goal: 1500,
      args: generated(join(twelve, 'input.xlsx')),
    },
    {
      name: 'validate: a small report',
      runs: MANY_RUNS,
      goal: 600,
      args: [program, 'validate', join(root, 'fixtures/boards/one-school/expected/filing.xbrl')],
    },
    {
      name: 'validate: the filing of twelve schools',
      runs: MANY_RUNS,
      args: [program, 'validate', join(twelve, 'expected/filing.xbrl')],
    },
    {
      name: 'generate: sixty schools, 20 000 lines, workbook',
      runs: FEW_RUNS,
      goal: 4000,
      memory: 400,
      args: await sixty('xlsx', 20_000),
    },
    {
      name: 'generate: sixty schools, 20 000 lines, CSV',
      runs: FEW_RUNS,
      goal: 1500,
      memory: 400,
      args: await sixty('csv', 20_000),
    },
    ...(await growth()),
  ];
}

/** Each has twice the lines of the one before: what it takes more should double too, and not more. */
async function growth(): Promise<readonly Question[]> {
  const sizes = [0, 10_000, 40_000, 80_000];
  return Promise.all(
    sizes.map(async (lines) => ({
      name: `growth: sixty schools, ${String(lines)} lines, CSV`,
      runs: FEW_RUNS,
      args: await sixty('csv', lines),
    })),
  );
}

interface Measured {
  readonly times: readonly number[];
  readonly megabytes: number;
}

function measure({ args, runs }: Question): Measured {
  const times: number[] = [];
  let megabytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const { status, stderr, output } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const took = performance.now() - start;
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
    megabytes = Math.max(megabytes, Number(output[3]) / 1024);
    // The first run warms the file cache and is not counted.
    if (run > 0) times.push(took);
  }
  return { times: times.sort((a, b) => a - b), megabytes };
}

function verdict({ goal, memory }: Question, median: number, megabytes: number): string {
  const parts: string[] = [];
  if (goal !== undefined) parts.push(`goal ${String(goal)} ms ${median <= goal ? 'met' : 'MISSED'}`);
  if (memory !== undefined) parts.push(`goal ${String(memory)} MB ${megabytes <= memory ? 'met' : 'MISSED'}`);
  return parts.join('  ');
}

console.log(`node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}`);
let empty: number | undefined;
for (const question of await questions()) {
  const { times, megabytes } = measure(question);
  const [min = 0, median = 0] = [times[0], times[Math.floor(times.length / 2)]];
  empty ??= median;
  console.log(
    `${question.name.padEnd(56)} min ${min.toFixed(0).padStart(6)}  median ${median.toFixed(0).padStart(6)}` +
      `  ${(median / empty).toFixed(1).padStart(5)} × node  ${megabytes.toFixed(0).padStart(4)} MB  ${verdict(question, median, megabytes)}`,
  );
}
rmSync(folder, { recursive: true });
