import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { type InputFormat, writeSubmission } from '../../src/npo/input/write-submission.js';
import { generate } from '../../src/pipeline/generate.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-partnership-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { board, reportingYear } = exampleSubmission(2024);
/** Answers that the form demands of a school board are left out. */
const unanswered = { ...board, gmrConsent: undefined, hiredPersons: undefined };
const NOTHING = { schools: [], pupils: [], funding: [], programmes: [], spending: [] };

async function found(name: string, format: InputFormat, changes: Partial<typeof board>) {
  const path = join(folder, name);
  await writeSubmission({ reportingYear, board: { ...unanswered, ...changes }, ...NOTHING }, path, format);
  const { findings, written } = await generate(path, { output: join(folder, 'uit') });
  return { codes: findings.map(({ code }) => code), written };
}

test.each([
  ['opgave.json', 'json'],
  ['opgave.xlsx', 'xlsx'],
  ['opgave', 'csv'],
] as const)(
  'a partnership without schools is told that it need not file, and no more: %s',
  async (name, format) => {
    expect(await found(name, format, { boardKind: 'partnership' })).toEqual({
      codes: ['npo:partnership-not-obliged'],
      written: [],
    });
  },
);

test.each([
  ['mbo.json', 'json'],
  ['mbo.xlsx', 'xlsx'],
  ['mbo', 'csv'],
] as const)(
  'a board of mbo alone without schools is told that nothing is asked of it, and no more: %s',
  async (name, format) => {
    expect(await found(name, format, { boardKind: 'schoolBoard', sector: 'mbo' })).toEqual({
      codes: ['npo:mbo-not-asked'],
      written: [],
    });
  },
);

test('a board of mbo and secondary schools is asked for its schools', async () => {
  const { codes } = await found('mbo-vo.json', 'json', { boardKind: 'schoolBoard', sector: 'mbo-vo' });
  expect(codes).toContain('input:table-empty');
  expect(codes).not.toContain('npo:mbo-not-asked');
});

test('a board whose name says so is asked for its schools, and told so too', async () => {
  const name = 'Samenwerkingsverband De Verzonnen Brug (fictief)';
  const { codes } = await found('naam.json', 'json', { name, boardKind: undefined });
  expect(codes).toEqual(expect.arrayContaining(['input:table-empty', 'npo:partnership-not-obliged']));
});

test('a school board without schools is asked for them', async () => {
  const { codes } = await found('bestuur.json', 'json', { boardKind: 'schoolBoard' });
  expect(codes).toContain('input:table-empty');
  expect(codes).not.toContain('npo:partnership-not-obliged');
});
