import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const before = process.cwd();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  process.chdir(folder);
  writeFileSync('-report.xbrl', '');
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<string> {
  let said = '';
  const print = (text: string) => (said += text);
  await main(args, { out: print, err: print });
  return said;
}

test('behind -- stand files, also with a name that begins as an option does', async () => {
  expect(await run('validate', '--lang', 'en', '--', '-report.xbrl')).toContain('xml:not-well-formed');
});

test('an option behind -- is a file too', async () => {
  expect(await run('validate', '--', '--force')).toContain('file:not-readable');
});
