import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../../src/cli/exit-code.js';
import { main } from '../../src/cli/main.js';
import type { Judged } from './ground.js';

/** Of the longest inputs that are made here a finding a row is less. */
const LONGEST_OUTPUT = 50_000_000;
const KNOWN: readonly number[] = [EXIT.ok, EXIT.findings, EXIT.undetermined];

/** What a command printed, how it ended, and what is wrong with that. */
interface Ended {
  readonly code: number;
  readonly problem: string | undefined;
}

async function command(args: readonly string[]): Promise<Ended> {
  let printed = '';
  const take = (text: string) => (printed += text);
  const code = await main(args, { out: take, err: take });
  const problem = KNOWN.includes(code)
    ? printed.length > LONGEST_OUTPUT
      ? `it prints ${String(printed.length)} characters`
      : code !== EXIT.ok && printed === ''
        ? `it ends with ${String(code)} and says nothing`
        : undefined
    : `it ends with ${String(code)}: ${printed.slice(-3000)}`;
  return { code, problem: problem === undefined ? undefined : `${args.join(' ')}: ${problem}` };
}

/** Asks commands, each of which must end as one that ran. */
export async function judgeCommands(...commands: readonly (readonly string[])[]): Promise<Judged> {
  const answers: string[] = [];
  for (const args of commands) {
    const { code, problem } = await command(args);
    answers.push(`${args[0] ?? ''} ${String(code)}`);
    if (problem !== undefined) return { answers, codes: [], problem };
  }
  return { answers, codes: [], problem: undefined };
}

/** A report differs in nothing from itself. */
export async function judgeSame(path: string): Promise<Judged> {
  const { code, problem } = await command(['diff', path, path]);
  const isOther = code === EXIT.findings ? 'it differs from itself' : undefined;
  return { answers: [`diff ${String(code)}`], codes: [], problem: problem ?? isOther };
}

/** A folder for the output of a case, gone when it is judged. */
async function inFolder(judge: (folder: string) => Promise<Judged>): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'npo-fuzz-run-'));
  try {
    return await judge(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes reports, twice: all of the files or none, the same ones each time, and as valid as it is said. */
export function judgeRun(args: readonly string[]): Promise<Judged> {
  return inFolder(async (folder) => {
    const [first, second] = [join(folder, 'a'), join(folder, 'b')];
    const made = await command(['generate', ...args, '-o', first]);
    const again = await command(['generate', ...args, '-o', second, '--format', 'json']);
    const problem =
      made.problem ??
      again.problem ??
      (made.code === again.code
        ? undefined
        : `it ends with ${String(made.code)}, then ${String(again.code)}`) ??
      differenceOf(first, second) ??
      (made.code === EXIT.undetermined ? undefined : await invalidOf(first, made.code));
    return { answers: [`generate ${String(made.code)}`], codes: [], problem };
  });
}

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

function differenceOf(first: string, second: string): string | undefined {
  const [files, others] = [filesIn(first), filesIn(second)];
  if (files.join() !== others.join()) return `it writes ${files.join()}, then ${others.join()}`;
  for (const file of files) {
    const [one, other] = [first, second].map((folder) => readFileSync(join(folder, file)));
    if (one === undefined || other === undefined || !one.equals(other))
      return `${file} is another one each time`;
  }
  return undefined;
}

/** Reports that came with exit code 0 are valid for who validates them. */
async function invalidOf(folder: string, code: number): Promise<string | undefined> {
  const reports = filesIn(folder).filter((file) => file.endsWith('.xbrl'));
  if (reports.length === 0) return `it ends with ${String(code)}, and there is no report`;
  if (code !== EXIT.ok) return undefined;
  const judged = await command(['validate', ...reports.map((file) => join(folder, file))]);
  return (
    judged.problem ?? (judged.code === EXIT.ok ? undefined : 'it ends with 0, and a report is not valid')
  );
}

/** Proposes the mapping of a ledger, and makes reports with it. */
export function judgeMapping(ledger: string, board: string): Promise<Judged> {
  return inFolder(async (folder) => {
    const mapping = join(folder, 'koppeling.json');
    const proposed = await command(['map', ledger, '--board', board, '-o', mapping]);
    const answers = [`map ${String(proposed.code)}`];
    if (proposed.problem !== undefined || !existsSync(mapping)) {
      return { answers, codes: [], problem: proposed.problem };
    }
    const run = await command([
      'generate',
      board,
      '--ledger',
      ledger,
      '--mapping',
      mapping,
      '-o',
      join(folder, 'a'),
    ]);
    return { answers, codes: [], problem: run.problem };
  });
}
