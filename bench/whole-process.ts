/**
 * How long a person waits: whole processes, several runs each. `npm run bench`; the program must be
 * built (`npm run build`). Prints the machine, then minimum and median in milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-bench-'));
const twelve = join(root, 'fixtures/boards/twelve-schools');
const RUNS = 7;

interface Question {
  readonly name: string;
  readonly goal: number | undefined;
  readonly args: readonly string[];
}

const program = join(root, 'bin/npo-xbrl.js');
const questions: readonly Question[] = [
  { name: 'node itself', goal: undefined, args: ['-e', '0'] },
  {
    name: 'generate: twelve schools, workbook to validated files',
    goal: 1500,
    args: [program, 'generate', join(twelve, 'input.xlsx'), '-o', join(folder, 'out'), '--force'],
  },
  {
    name: 'validate: a small report',
    goal: 600,
    args: [program, 'validate', join(root, 'fixtures/boards/one-school/expected/filing.xbrl')],
  },
  {
    name: 'validate: the filing of twelve schools',
    goal: undefined,
    args: [program, 'validate', join(twelve, 'expected/filing.xbrl')],
  },
];

function measure(args: readonly string[]): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
    // The first run warms the file cache and is not counted.
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

console.log(`node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${RUNS} runs`);
for (const { name, goal, args } of questions) {
  const times = measure(args);
  const [min = 0, median = 0] = [times[0], times[Math.floor(times.length / 2)]];
  const against = goal === undefined ? '' : `  goal ${String(goal)}  ${median <= goal ? 'met' : 'MISSED'}`;
  console.log(
    `${name.padEnd(56)} min ${min.toFixed(0).padStart(5)}  median ${median.toFixed(0).padStart(5)}${against}`,
  );
}
rmSync(folder, { recursive: true });
