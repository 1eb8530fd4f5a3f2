/**
 * A large audit file: whole processes over 50, 100 and 200 MB, time and peak memory of each, and what a line costs,
 * so that growth shows. `npm run bench` runs it too; the program must be built.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brinOf, writeLargeAuditFile } from '../scripts/large-audit-file.js';

const GOAL_SECONDS = 30;
const GOAL_MEGABYTES = 300;
const SIZES = [50, 100, 200];

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/npo-xbrl.js');
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-bench-'));

/** Says its peak memory when it ends. */
const REPORT =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

function run(args: readonly string[]): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { stderr, status, stdout } = spawnSync(process.execPath, ['--import', REPORT, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  const [, kilobytes] = /peak (\d+)/.exec(stderr) ?? [];
  if (kilobytes === undefined || status === null || status > 1)
    throw new Error(`${String(status)}: ${stdout}${stderr}`);
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}

const board = join(folder, 'bestuur.json');
writeFileSync(
  board,
  JSON.stringify({
    reportingYear: 2024,
    board: {
      name: 'Stichting Zestig Scholen (fictief)',
      sector: 'po',
      kvkNumber: '12345679',
      authorityNumber: '99960',
    },
    schools: Array.from({ length: 60 }, (_, school) => ({
      brin: brinOf(school),
      name: `School ${school} (fictief)`,
    })),
    funding: [],
    programmes: [],
    spending: [],
  }),
);

console.log(`node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}`);
try {
  for (const size of SIZES) {
    const path = join(folder, `${size}.xaf`);
    const lines = await writeLargeAuditFile(path, size * 1_000_000);
    const mapping = join(folder, `${size}.json`);
    const commands = [
      ['map', ['map', path, '--board', board, '-o', mapping]],
      [
        'generate',
        ['generate', board, '--ledger', path, '--mapping', mapping, '-o', join(folder, `out${size}`)],
      ],
    ] as const;
    for (const [name, args] of commands) {
      const { seconds, megabytes } = run(args);
      const isMet = seconds <= GOAL_SECONDS && megabytes <= GOAL_MEGABYTES;
      const perLine = `${((seconds * 1e6) / lines).toFixed(1)} µs a line`;
      const head = `${name}: audit file of ${Math.round(statSync(path).size / 1e6)} MB, ${lines} lines`;
      console.log(
        `${head.padEnd(56)} ${seconds.toFixed(1).padStart(5)} s ${megabytes.toFixed(0).padStart(5)} MB  ${perLine}` +
          `  goal ${GOAL_SECONDS} s, ${GOAL_MEGABYTES} MB  ${isMet ? 'met' : 'MISSED'}`,
      );
    }
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}
