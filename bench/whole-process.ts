/**
 * How long a person waits, and how much memory it takes: whole processes, several runs each.
 * `npm run bench`; the program must be built (`npm run build`). Prints the machine, then minimum and
 * median in milliseconds, the processor time of all threads, how often that is what an empty node takes
 * (which a busy machine changes least), and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeSubmission } from '../src/npo/input/write-submission.js';
import { writeLargeInline } from './large-inline.js';
import { writeLargeInstance } from './large-instance.js';
import { writeLargeTaxonomy } from './large-taxonomy.js';
import { sixtySchools } from './sixty-schools.js';
import { writeTypedRows } from './typed-rows.js';

// Where it is set, every Node reads those certificates before anything else: 60 ms for those of a Debian.
delete process.env['NODE_EXTRA_CA_CERTS'];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-bench-'));
const twelve = join(root, 'fixtures/boards/twelve-schools');
const program = join(root, 'bin/npo-xbrl.js');
const MANY_RUNS = 7;
const FEW_RUNS = 3;
const MANY_REPORTS = 1400;
/** Real taxonomies, where they are at hand. */
const real = process.env['NPO_XBRL_REAL'] ?? join(root, '../shared/real');
/** Words of the command line: only questions whose name has one of them are asked. */
const wanted = process.argv.slice(2);

/** Has a process tell on file descriptor 3 what it used: kilobytes at its peak, microseconds of processor. */
const TELL_USAGE =
  'data:text/javascript,import{writeSync}from"node:fs";' +
  'process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))';

interface Question {
  readonly name: string;
  readonly runs: number;
  /** Node where there is none. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** What the process does so many of: printed by the second. */
  readonly reports?: number;
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
    ...(await large()),
    ...pages(),
    {
      name: 'validate: a taxonomy of 20 000 concepts, 100 000 arcs',
      runs: FEW_RUNS,
      goal: 4000,
      args: [program, 'validate', writeLargeTaxonomy(join(folder, 'taxonomy'), 20_000)],
    },
    ...typedRows(),
    ...many(),
    ...realTaxonomies(),
  ];
}

/** Fifty assertions on each row of a typed axis; four times the rows should take four times as long. */
function typedRows(): readonly Question[] {
  return [2000, 8000].map((rows) => ({
    name: `validate: ${String(rows)} rows on a typed axis, 50 assertions`,
    runs: FEW_RUNS,
    ...(rows === 2000 && { goal: 3000 }),
    args: [program, 'validate', writeTypedRows(join(folder, `rows-${String(rows)}`), rows)],
  }));
}

/** Small filings against one taxonomy, on one core and on two. */
function many(): readonly Question[] {
  const filing = join(root, 'fixtures/boards/one-school/expected/filing.xbrl');
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const paths = Array.from({ length: MANY_REPORTS }, (_, at) => join(reports, `${String(at)}.xbrl`));
  for (const path of paths) copyFileSync(filing, path);
  return ['1', '2'].map((threads) => ({
    name: `validate: ${String(MANY_REPORTS)} filings, ${threads === '1' ? 'one thread' : 'two threads'}`,
    runs: FEW_RUNS,
    reports: MANY_REPORTS,
    args: [program, 'validate', ...paths, '--threads', threads],
  }));
}

/** Official taxonomies are not part of the project; without them these questions are left out, aloud. */
function realTaxonomies(): readonly Question[] {
  const files = join(real, 'by-url');
  if (!existsSync(files)) {
    console.log(
      `no real taxonomies in ${real}: four questions are left out (NPO_XBRL_REAL says where they are)`,
    );
    return [];
  }
  const goals = { goal: 500, memory: 150 };
  const cache = join(folder, 'cache');
  return [
    { name: 'validate: the official NPO filing', file: 'ocw-nt19-good.xbrl' },
    { name: 'validate: a whole real taxonomy, NT14 OB', file: 'nt14-ob.xbrl' },
  ].flatMap(({ name, file }) => {
    const args = [program, 'validate', join(real, file), '--package', files];
    // The run that is not counted fills the folder.
    return [
      { name, runs: MANY_RUNS, ...goals, args },
      { name: `${name}, its taxonomy kept`, runs: MANY_RUNS, ...goals, args: [...args, '--cache', cache] },
    ];
  });
}

/** What twenty thousand lines add to none, forty thousand should add twice. */
async function growth(): Promise<readonly Question[]> {
  const sizes = [0, 40_000];
  return Promise.all(
    sizes.map(async (lines) => ({
      name: `growth: sixty schools, ${String(lines)} lines, CSV`,
      runs: FEW_RUNS,
      args: await sixty('csv', lines),
    })),
  );
}

/** Ten times the facts should take ten times as long, less what starting takes. */
async function large(): Promise<readonly Question[]> {
  const sizes = [
    { facts: 10_000, contexts: 6000, runs: FEW_RUNS, goals: {} },
    { facts: 100_000, contexts: 60_000, runs: FEW_RUNS, goals: { goal: 4000, memory: 450 } },
    { facts: 1_000_000, contexts: 600_000, runs: 1, goals: { memory: 3000 } },
  ];
  const ours = await Promise.all(
    sizes.map(async ({ facts, contexts, runs, goals }) => ({
      name: `validate: ${String(facts)} facts, ${String(contexts)} contexts`,
      runs,
      ...goals,
      args: [program, 'validate', await writeLargeInstance(join(folder, String(facts)), { facts, contexts })],
    })),
  );
  return [...ours, ...yardstick(join(folder, '100000'))];
}

/** A page of 50 MB with Inline XBRL, and one of a tenth of that. */
function pages(): readonly Question[] {
  const cases = join(root, 'fixtures/inline');
  const taxonomy = pathToFileURL(join(cases, 'cases.xsd')).href;
  return [12_500, 125_000].map((facts) => {
    const path = join(folder, `${String(facts)}.html`);
    writeLargeInline(path, taxonomy, facts);
    return {
      name: `validate: a page with Inline XBRL, ${String(facts)} facts`,
      runs: FEW_RUNS,
      ...(facts > 100_000 && { goal: 6000 }),
      args: [program, 'validate', path, '--package', cases],
    };
  });
}

/** libxml2 in C on the same file: XML Schema only, without dimensions or anything else of XBRL. */
function yardstick(size: string): readonly Question[] {
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    console.log('no xmllint (libxml2-utils): its question is left out');
    return [];
  }
  const catalog = join(folder, 'catalog.xml');
  const standard = pathToFileURL(join(root, 'schemas/standard/')).href;
  writeFileSync(
    catalog,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteSystem systemIdStartString="http://" rewritePrefix="${standard}"/></catalog>`,
  );
  return [
    {
      name: 'yardstick: xmllint --schema on 100000 facts',
      runs: FEW_RUNS,
      command: 'xmllint',
      args: ['--noout', '--nonet', '--schema', join(size, 'large.xsd'), join(size, 'large.xbrl')],
      environment: { XML_CATALOG_FILES: catalog },
    },
  ];
}

interface Measured {
  /** Milliseconds that each run took, ascending. */
  readonly times: readonly number[];
  /** Milliseconds of processor, of all threads, ascending. */
  readonly work: readonly number[];
  readonly megabytes: number;
}

function measure({ command, args, runs, environment }: Question): Measured {
  const times: number[] = [];
  const work: number[] = [];
  let megabytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const own = command === undefined ? ['--import', TELL_USAGE, ...args] : args;
    const { status, stderr, output } = spawnSync(command ?? process.execPath, own, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 100_000_000,
      env: { ...process.env, ...environment },
    });
    const took = performance.now() - start;
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
    const told = output[3] ?? '';
    const usage = told === '' ? undefined : (JSON.parse(told) as NodeJS.ResourceUsage);
    megabytes = Math.max(megabytes, (usage?.maxRSS ?? 0) / 1024);
    // The first run warms the file cache and is not counted.
    if (run === 0) continue;
    times.push(took);
    if (usage !== undefined) work.push((usage.userCPUTime + usage.systemCPUTime) / 1000);
  }
  return { times: sorted(times), work: sorted(work), megabytes };
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function medianOf(values: readonly number[]): number {
  return values[Math.floor(values.length / 2)] ?? 0;
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
  const isNode = question.name === 'node itself';
  if (!isNode && wanted.length > 0 && !wanted.some((word) => question.name.includes(word))) continue;
  const { times, work, megabytes } = measure(question);
  const median = medianOf(times);
  empty ??= medianOf(work);
  const columns = [
    question.name.padEnd(56),
    `min ${(times[0] ?? 0).toFixed(0).padStart(6)}`,
    `median ${median.toFixed(0).padStart(6)}`,
    `processor ${medianOf(work).toFixed(0).padStart(6)}`,
    `${(medianOf(work) / empty).toFixed(1).padStart(6)} × node`,
    `${megabytes.toFixed(0).padStart(4)} MB`,
    ...(question.reports === undefined
      ? []
      : [`${((1000 * question.reports) / median).toFixed(0)} a second`]),
    verdict(question, median, megabytes),
  ];
  console.log(columns.join('  ').trimEnd());
}
rmSync(folder, { recursive: true });
