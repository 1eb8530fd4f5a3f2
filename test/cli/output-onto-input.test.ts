import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const INPUT = join(FIXTURES, 'boards/one-school/input.json');
const FILING = join(FIXTURES, 'boards/one-school/expected/filing.xbrl');
const REPORT = join(FIXTURES, 'boards/one-school/expected/report.xbrl');

const folders: string[] = [];
let own = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  folders.push(folder);
  own = join(folder, 'filing.xbrl');
  copyFileSync(FILING, own);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What a run with `--force` says. */
async function forced(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const console = (text: string) => (said += text);
  const code = await main([...args, '--force'], { out: console, err: console });
  return { code, said };
}

const folderOf = (path: string) => join(path, '..');

test.each<[string, () => string[]]>([
  ['differences', () => ['diff', own, REPORT, '--format', 'html', '--output', own]],
  ['another form of it', () => ['convert', own, '--to', 'json', '--output', own]],
  ['its findings', () => ['validate', own, '--output', own]],
  ['the filing that it goes into', () => ['generate', INPUT, '--into', own, '--output', folderOf(own)]],
])('a report is not replaced by %s, not even with --force', async (_, args) => {
  const { code, said } = await forced(...args());
  expect(said).toContain('output:target-is-input');
  expect(code).toBe(2);
  expect(readFileSync(own)).toEqual(readFileSync(FILING));
});

test('a report is input by whatever link it is called', async () => {
  symlinkSync(own, `${own}.link`);
  const { said } = await forced('convert', own, '--to', 'json', '--output', `${own}.link`);
  expect(said).toContain('output:target-is-input');
  expect(readFileSync(own)).toEqual(readFileSync(FILING));
});

test('the report of last year is not replaced by that of this year', async () => {
  const year = join(folderOf(own), 'report.xbrl');
  copyFileSync(REPORT, year);
  const { said } = await forced('generate', INPUT, '--previous', year, '--output', folderOf(own));
  expect(said).toContain('output:target-is-input');
  expect(readFileSync(year)).toEqual(readFileSync(REPORT));
});
