import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../src/npo/input/write-submission.js';
import type { Ground } from './ground.js';
import { judgeCommands, judgeMapping, judgeRun } from './judge-run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a board gives: its input in every form, ledgers with their mappings, and what else a run begins with. */
export async function boardGrounds(folder: string): Promise<readonly Ground[]> {
  for (const name of ['ledgers', 'into']) {
    cpSync(join(root, 'fixtures', name), join(folder, name), { recursive: true });
  }
  return [...(await inputs(folder)), ...ledgers(folder), ...beginnings(folder), ...outcomes(folder)];
}

async function inputs(folder: string): Promise<readonly Ground[]> {
  const [json, csv] = [join(folder, 'board.json'), join(folder, 'board')];
  const workbook = join(folder, 'board.xlsx');
  const example = exampleSubmission(2024);
  mkdirSync(csv);
  await writeSubmission(example, json, 'json');
  await writeSubmission(example, csv, 'csv');
  await writeSubmission(example, workbook, 'xlsx');
  const tables = readdirSync(csv).map((name): Ground => {
    return { kind: 'CSV of a board', target: join(csv, name), judge: () => judgeRun([csv]) };
  });
  return [
    { kind: 'JSON of a board', target: json, judge: () => judgeRun([json]) },
    ...tables,
    ...workbookGrounds('workbook of a board', workbook, () => judgeRun([workbook])),
  ];
}

/** A workbook as a whole, and each of its parts. */
function workbookGrounds(kind: string, target: string, judge: Ground['judge']): readonly Ground[] {
  const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(target))));
  return [{ kind, target, judge }, ...parts.map((inside): Ground => ({ kind, target, inside, judge }))];
}

const MAPPINGS: Readonly<Record<string, string>> = {
  'grootboek-3.2.xaf': 'koppeling.json',
  'grootboek-4.0.xaf': 'koppeling.json',
  'besteding.csv': 'koppeling-besteding.json',
  'lonen.xlsx': 'koppeling-lonen.json',
};

/** Ledgers and mappings, each damaged beside the other, and ledgers whose mapping is proposed. */
function ledgers(folder: string): readonly Ground[] {
  const at = (name: string) => join(folder, 'ledgers', name);
  const board = at('bestuur.json');
  return Object.entries(MAPPINGS).flatMap(([name, mapping]): readonly Ground[] => {
    const judge = () => judgeRun([board, '--ledger', at(name), '--mapping', at(mapping)]);
    const propose = () => judgeMapping(at(name), board);
    const of = name.endsWith('.xlsx')
      ? (kind: string, judge: Ground['judge']) => workbookGrounds(kind, at(name), judge)
      : (kind: string, judge: Ground['judge']): readonly Ground[] => [{ kind, target: at(name), judge }];
    return [
      ...of('ledger', judge),
      ...of('ledger, mapped', propose),
      { kind: 'mapping', target: at(mapping), judge },
    ];
  });
}

/** What a run is given beside its input: last year's report, a filing to be completed, a binding. */
function beginnings(folder: string): readonly Ground[] {
  const years = join(root, 'fixtures/boards/five-years');
  const [previous, binding] = [join(folder, 'previous.xbrl'), join(folder, 'binding.json')];
  cpSync(join(years, '2023/expected/report.xbrl'), previous);
  cpSync(join(root, 'schemas/bindings/ocw-nt19.json'), binding);
  const into = join(folder, 'into/beleidsinformatie-2024.xbrl');
  const input = join(years, '2024/input.json');
  return Object.entries({ previous, into, binding }).map(([option, target]) => {
    const judge = () => judgeRun([input, `--${option}`, target]);
    return { kind: `--${option}`, target, judge };
  });
}

/** What a run wrote, of which others are asked: where a figure comes from, and whether the report is right. */
function outcomes(folder: string): readonly Ground[] {
  const made = join(folder, 'made');
  cpSync(join(root, 'fixtures/boards/one-school/expected'), made, { recursive: true });
  const report = join(made, 'report.xbrl');
  const judge = () =>
    judgeCommands(
      ['trace', report, 'SpendingAtSchoolLevel'],
      ['trace', report, 'x', '--lang', 'en'],
      ['validate', report],
    );
  return ['lineage.csv', 'lineage-rows.csv', 'report.xbrl'].map((name) => {
    return { kind: 'files of a run', target: join(made, name), judge };
  });
}
